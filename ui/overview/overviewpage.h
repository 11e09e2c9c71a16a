#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/session/cyclechange.h"
#include "ui/session/showncycle.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace Trustgauge {

class BandChart;
class Card;
class CoverageBars;
class FigureCard;
class FigureTableModel;
class ScoreHistogram;
class Theme;
class TrendSession;

//! The fleet at a glance: its trend, key figures, distribution, coverage, and facts about the cycle shown.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(ShownCycle &shown, const CycleChange &change, TrendSession &trend, const Theme &theme,
                 QWidget *parent = nullptr);

signals:
    //! The user wants to see the devices behind a figure.
    void devicesRequested(const Trustgauge::FleetFilter &filter);
    void deviceRequested(const QString &machineId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeBands();
    [[nodiscard]] QWidget *makeHistogram();
    [[nodiscard]] QWidget *makeCoverage();
    [[nodiscard]] QWidget *makeCycle();
    void arrange(int width);
    void refresh();
    //! How each key figure moved since the cycle before.
    void tellChanges();
    void showCycle();
    void addCycleLine(const QString &name, const QString &value);
    void openBand(Band band);
    void openRows(const QString &title, const std::function<bool(const ScoreTable &, size_t)> &wanted);

    ShownCycle &m_shown;
    const CycleChange &m_change;
    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cards;     // trend, figures, bands, histogram, changes, coverage, cycle
    QList<QWidget *> m_wideCards; // of them, those as wide as the page
    int m_cardColumns = 0;
    FigureCard *m_devices = nullptr;
    FigureCard *m_median = nullptr;
    FigureCard *m_high = nullptr;
    FigureCard *m_insufficient = nullptr;
    FigureCard *m_antivirus = nullptr;
    Card *m_bandCard = nullptr;
    Card *m_cycleCard = nullptr;
    QStackedWidget *m_bandViews = nullptr;
    BandChart *m_bandChart = nullptr;
    FigureTableModel *m_bandTable = nullptr;
    QStackedWidget *m_histogramViews = nullptr;
    ScoreHistogram *m_histogram = nullptr;
    FigureTableModel *m_histogramTable = nullptr;
    CoverageBars *m_coverage = nullptr;
    QFormLayout *m_cycle = nullptr;
};

} // namespace Trustgauge
