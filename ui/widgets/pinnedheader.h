#pragma once

#include <QHeaderView>

#include <optional>

namespace Trustgauge {

class PinnedTable;
class Theme;

//! The header of a PinnedTable: its first section is painted, pressed and dragged above the pinned first column.
class PinnedHeader : public QHeaderView
{
    Q_OBJECT

public:
    //! To be passed to a PinnedTable.
    explicit PinnedHeader(const Theme &theme);

    //! A mouse button is held down, as when sections are resized and moved.
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
        int size; //!< width of the first section at that time
    };
    std::optional<Sizing> m_sizing; //!< while the first section is resized where it is pinned
    int m_shift = 0;                //!< offset applied to the events of the current press
    bool m_isHeld = false;
};

} // namespace Trustgauge
