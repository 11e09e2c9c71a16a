#pragma once

#include "core/query/filtercompletion.h"

#include <QTreeWidget>

#include <optional>

namespace Trustgauge {

//! What can be written at the cursor of a filter, below it. It never has the focus: the line hands it its keys.
class FilterPopup : public QTreeWidget
{
    Q_OBJECT

public:
    //! \param window over whose content it opens
    explicit FilterPopup(QWidget *window);

    //! Opens with these items, of which none is chosen yet.
    //! \param corner of the text that one of them replaces, in the window
    void open(const QList<FilterCompletion> &items, const QPoint &corner);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    //! Chooses the next one, or the one before; past the ends none, unless there is only one.
    void move(int by);
    [[nodiscard]] std::optional<FilterCompletion> chosen() const;
    //! The chosen one, or else the first.
    [[nodiscard]] FilterCompletion best() const;
    //! The chosen one and its place among all, for screen readers; empty: none is chosen.
    [[nodiscard]] QString words() const;

signals:
    void clickedOn(const Trustgauge::FilterCompletion &completion);

private:
    QList<FilterCompletion> m_items;
};

} // namespace Trustgauge
