#pragma once

#include "core/policy/policydraft.h"
#include "core/query/filtervocabulary.h"

#include <QFrame>

#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Trustgauge {

class FilterLine;
class SteadyComboBox;
class Theme;

//! The action that devices meet, chosen among those of the policy or written anew.
[[nodiscard]] SteadyComboBox *makeActionBox(const QString &accessibleName);
//! Shows an action, and offers these.
void showAction(SteadyComboBox *box, const QString &action, const QStringList &offered);

//! A rule of the policy as it is edited: its expression with completion and verdict, action, note, and how many devices
//! it decides about.
class RuleRow : public QFrame
{
    Q_OBJECT

public:
    enum class Field { When, Action, Note };

    RuleRow(int index, const Theme &theme, QWidget *parent = nullptr);

    //! \param offered actions to choose from
    //! \param isLast it cannot be moved down
    void showRule(const RuleDraft &rule, const QStringList &offered, bool isLast);
    [[nodiscard]] RuleDraft rule() const;
    //! nullopt: not known now.
    void showDevices(std::optional<size_t> devices);
    void setVocabulary(const std::shared_ptr<const FilterVocabulary> &vocabulary);
    //! The field that has the focus; nullopt: none has.
    [[nodiscard]] std::optional<Field> focusedField() const;
    void focusField(Field field);

signals:
    //! What is written has changed.
    void edited(Trustgauge::RuleRow::Field field);
    //! The focus has left, or an action was chosen.
    void settled();
    void moveWanted(int by);
    void removeWanted();
    void devicesWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeFirstLine();
    [[nodiscard]] QHBoxLayout *makeSecondLine();
    [[nodiscard]] QToolButton *makeTool(QLatin1StringView icon, const QString &name, const QString &words);
    void judge();

    int m_index;
    const Theme &m_theme;
    bool m_isShowing = false;
    FilterLine *m_when = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_valid = nullptr;
    SteadyComboBox *m_action = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_devices = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_repair = nullptr;
    QWidget *m_faultLine = nullptr;
};

} // namespace Trustgauge
