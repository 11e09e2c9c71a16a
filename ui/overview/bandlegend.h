#pragma once

#include "core/scoring/signaturetrend.h"

#include <QAbstractButton>

#include <array>

class QLabel;

namespace Trustgauge {

class Theme;

//! A line of a legend: swatch, name and number. It is a switch: off, what it names is not drawn.
class LegendSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    //! \param band of the swatch; -1 insufficient data
    LegendSwitch(int band, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    int m_band;
    QString m_figure;
    const Theme &m_theme;
};

//! The places of a trend, from the top of its stack to the base line, with their numbers of devices.
class BandLegend : public QWidget
{
    Q_OBJECT

public:
    explicit BandLegend(const Theme &theme, QWidget *parent = nullptr);

    //! \param title says of when the numbers are
    //! \param warning below them; empty: none
    void setFigures(const QString &title, const PlaceCounts &places, const QString &warning);
    void setShown(size_t place, bool shown);
    [[nodiscard]] bool isShown(size_t place) const { return m_switches[place]->isChecked(); }

signals:
    void shownChanged(int place, bool shown);

private:
    QLabel *m_title = nullptr;
    QLabel *m_warning = nullptr;
    std::array<LegendSwitch *, placeCount> m_switches{};
};

} // namespace Trustgauge
