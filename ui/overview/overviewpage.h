#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/session/cyclechange.h"
#include "ui/session/showncycle.h"

#include <QWidget>

class QGridLayout;

namespace Trustgauge {

class BandChart;
class ChartCard;
class CoverageBars;
class FigureCard;
class FigureTableModel;
class ScoreHistogram;
class Theme;
class TrendSession;
class VulnerabilitySession;

//! The fleet at a glance: its trend, key figures, distribution, changes, groups, coverage, and facts about the cycle
//! shown.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    //! \param vulnerabilities of this page alone, without filter
    OverviewPage(ShownCycle &shown, const CycleChange &change, TrendSession &trend,
                 VulnerabilitySession &vulnerabilities, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! The user wants to see the devices behind a figure.
    void devicesRequested(const Trustgauge::FleetFilter &filter);
    void deviceRequested(const QString &machineId);
    void doctorRequested();
    void vulnerabilitiesRequested();
    void reportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeBands();
    [[nodiscard]] QWidget *makeHistogram();
    [[nodiscard]] QWidget *makeCoverage();
    void arrange(int width);
    void refresh();
    //! How each key figure moved since the cycle before.
    void tellChanges();
    //! Asks for the devices that an expression of the filter language finds.
    void open(const QString &expression);

    ShownCycle &m_shown;
    const CycleChange &m_change;
    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cards;     // trend, figures, bands, histogram, changes, groups, effects, coverage, cycle
    QList<QWidget *> m_wideCards; // of them, those as wide as the page
    int m_cardColumns = 0;
    FigureCard *m_devices = nullptr;
    FigureCard *m_median = nullptr;
    FigureCard *m_high = nullptr;
    FigureCard *m_insufficient = nullptr;
    FigureCard *m_antivirus = nullptr;
    ChartCard *m_bandCard = nullptr;
    BandChart *m_bandChart = nullptr;
    FigureTableModel *m_bandTable = nullptr;
    ScoreHistogram *m_histogram = nullptr;
    FigureTableModel *m_histogramTable = nullptr;
    CoverageBars *m_coverage = nullptr;
    FigureTableModel *m_coverageTable = nullptr;
};

} // namespace Trustgauge
