#pragma once

#include "core/scoring/scoretable.h"

#include <QWidget>

#include <array>
#include <optional>

namespace Trustgauge {

class Theme;

//! Devices by band: five labelled bars. Where a change is shown the counts before it are dashed outlines, its size stands
//! at each bar, and a hollow bar beside the bands tells the devices with insufficient data. Hover and keyboard focus tell the
//! value; click or Enter asks for the devices behind it.
class BandChart : public QWidget
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, bandCount>;

    explicit BandChart(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setCounts(const FleetSummary &before, const FleetSummary &after);
    [[nodiscard]] Counts counts() const;
    //! Bars as high as the logarithm of their counts, so that a few stay visible beside thousands.
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! Where a band's bar and its labels are, for tests and tooltips.
    [[nodiscard]] QRect columnRect(Band band) const { return columnRect(indexOf(band)); }
    [[nodiscard]] QRect columnRect(size_t place) const;

signals:
    void bandActivated(Trustgauge::Band band);
    void insufficientActivated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Places = std::array<size_t, placeCount>;
    [[nodiscard]] size_t columns() const { return m_before ? placeCount : bandCount; }
    [[nodiscard]] int placeAt(const QPoint &pos) const;
    [[nodiscard]] QString describe(size_t place) const;
    [[nodiscard]] QString changeText(size_t place) const;
    void paintBar(QPainter &painter, size_t place, const QRectF &bar) const;
    void setCurrent(int place);
    void activate(int place);
    void tellCounts();

    const Theme &m_theme;
    Places m_counts{};
    std::optional<Places> m_before;
    bool m_logarithmic = false;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace Trustgauge
