#pragma once

#include "core/query/filtercompletion.h"
#include "ui/models/fleetfilter.h"

#include <QLineEdit>
#include <QPointer>

#include <memory>
#include <optional>

namespace Trustgauge {

class FilterPopup;
class Theme;

//! The filter as it is typed, why it is invalid, and what can be written next.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(const Theme &theme, QWidget *parent = nullptr);
    ~FilterLine() override;

    //! Shows the text of the filter in use.
    void showText(const QString &valid);
    [[nodiscard]] const std::optional<ExpressionFault> &fault() const { return m_fault; }
    //! Marks the text as invalid by a fault found while it was used.
    void refuse(const ExpressionFault &fault);
    //! Puts the suggested word in place of the faulty one.
    void repair();
    //! The texts that values are completed with.
    void setVocabulary(const std::shared_ptr<const FilterVocabulary> &vocabulary) { m_vocabulary = vocabulary; }
    //! Completions open below these words about the filter while they are shown.
    void setVerdict(QWidget *below) { m_verdict = below; }

signals:
    //! The text has changed; its fault is known.
    void judged();
    //! Backspace at the very start: what stands before the text shall go.
    void chipDropped();
    //! Down, or Enter in a valid filter.
    void tableWanted();
    //! Enter, or the focus has left: the text is what was meant.
    void settled();
    //! Alt+Down: the filters used before.
    void menuWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    //! Offers what can be written at the cursor.
    //! \param asked also where nothing is typed yet
    void offer(bool asked);
    void take(const FilterCompletion &completion);
    [[nodiscard]] bool takesPopupKey(const QKeyEvent &event);
    [[nodiscard]] bool isPopupOpen() const;
    void closePopup();

    std::optional<ExpressionFault> m_fault;
    std::shared_ptr<const FilterVocabulary> m_vocabulary;
    QPointer<FilterPopup> m_popup; //!< a child of the window, made when first needed
    QPointer<QWidget> m_verdict;
    FilterPlace m_place; //!< that a completion replaces
    bool m_isTaking = false;
    bool m_isEdited = false; //!< the text was changed by keys, not by others
};

} // namespace Trustgauge
