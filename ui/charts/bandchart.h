#pragma once

#include "core/scoring/model.h"

#include <QWidget>

#include <array>
#include <optional>

namespace Trustgauge {

class Theme;

//! Devices by band: five labelled bars, with the counts before a change as dashed outlines. Hover and keyboard focus
//! tell the value; click or Enter asks for the devices behind it.
class BandChart : public QWidget
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, bandCount>;

    explicit BandChart(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setCounts(const Counts &before, const Counts &after);
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! Where a band's bar and its labels are, for tests and tooltips.
    [[nodiscard]] QRect columnRect(Band band) const;

signals:
    void bandActivated(Trustgauge::Band band);

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
    [[nodiscard]] int bandAt(const QPoint &pos) const;
    [[nodiscard]] QString describe(Band band) const;
    void setCurrent(int band);
    void tellCounts();

    const Theme &m_theme;
    Counts m_counts{};
    std::optional<Counts> m_before;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace Trustgauge
