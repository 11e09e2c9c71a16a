#pragma once

#include <QTableView>

namespace Trustgauge {

class PinnedHeader;
class Theme;

//! A table whose first column stays visible while the others scroll below it, and takes up unused width. If it would
//! take most of the table, it scrolls like the others.
class PinnedTable : public QTableView
{
    Q_OBJECT

public:
    explicit PinnedTable(const Theme &theme, QWidget *parent = nullptr);
    //! \param header the table takes ownership
    PinnedTable(const Theme &theme, PinnedHeader *header, QWidget *parent);

    //! Order, sizes and hidden columns; for the first column the width chosen by the user, not its current one.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    void fitPinned();
    //! Minimum width of the first column.
    void setPinnedWidth(int width);
    [[nodiscard]] int pinnedWidth() const { return m_chosenWidth; }
    //! The area of the pinned first column in the viewport; empty when it is not pinned.
    [[nodiscard]] QRect pinnedArea() const;
    //! The line between the first column and the columns that scroll below it.
    [[nodiscard]] static QRect edgeOf(const QRect &area, Qt::LayoutDirection direction);

    [[nodiscard]] QModelIndex indexAt(const QPoint &pos) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    const Theme &m_theme;
    PinnedHeader *m_header = nullptr;
    int m_chosenWidth = 100; //!< of the first column, when there is no unused width
    bool m_isFitting = false;
};

} // namespace Trustgauge
