#pragma once

#include <QTableView>

namespace Trustgauge {

class PinnedHeader;
class Theme;

//! A table whose first column stays in sight while the others scroll sideways below it, and takes the room that they leave.
//! Where it would take most of the table, it scrolls as the others do.
class PinnedTable : public QTableView
{
    Q_OBJECT

public:
    explicit PinnedTable(const Theme &theme, QWidget *parent = nullptr);
    //! \param header takes it over
    PinnedTable(const Theme &theme, PinnedHeader *header, QWidget *parent);

    //! Order, sizes and hidden columns; of the first column the width that was chosen, whatever room there is at the moment.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    void fitPinned();
    //! The least width of the first column.
    void setPinnedWidth(int width);
    //! Where the first column stays, in the viewport; empty where it does not.
    [[nodiscard]] QRect pinnedArea() const;
    //! The line between it and what scrolls below it.
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
    int m_chosenWidth = 100; //!< of the first column, where others leave no more
    bool m_isFitting = false;
};

} // namespace Trustgauge
