#pragma once

#include <QHeaderView>

#include <optional>

namespace Trustgauge {

class PinnedTable;
class Theme;

//! The header of a PinnedTable: its first section is drawn, pressed and dragged where the table shows its first column.
class PinnedHeader : public QHeaderView
{
    Q_OBJECT

public:
    //! Give it to a PinnedTable.
    explicit PinnedHeader(const Theme &theme);

    //! Between a press and its release, when sections are sized and moved.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

    const Theme &m_theme;

private:
    [[nodiscard]] PinnedTable &table() const;
    [[nodiscard]] int shiftAt(const QPoint &pos) const;
    [[nodiscard]] QMouseEvent shifted(const QMouseEvent &event, int shift) const;

    [[nodiscard]] bool isAtPinnedEdge(const QPoint &pos) const;

    struct Sizing
    {
        int from; //!< where it was pressed
        int size; //!< of the first section then
    };
    std::optional<Sizing> m_sizing; //!< of the first section, where it is seen elsewhere than it lies
    int m_shift = 0;                //!< of the events of the press under way
    bool m_isHeld = false;
};

} // namespace Trustgauge
