#pragma once

#include "core/scoring/scoretable.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class BandChart;
class BarChart;
class FigureTableModel;
class ScoreHistogram;
class SegmentedSwitch;
class Theme;
struct TuningOutcome;

//! The devices before and after an edit, by band or by score: as a chart, or as a table of the same figures with their
//! differences.
class DistributionCard : public Card
{
    Q_OBJECT

public:
    explicit DistributionCard(const Theme &theme, QWidget *parent = nullptr);

    void setOutcome(const TuningOutcome &outcome);

signals:
    //! \param place see ScoreTable::place(), under the edited profile
    void placeActivated(size_t place);
    //! A score under the edited profile.
    void scoreActivated(int score);

private:
    enum Subject { Bands, Scores };
    enum BandScale { Count, Share, Log };

    [[nodiscard]] QTableView *makeTwin(FigureTableModel *model, const QString &name, const QString &title,
                                       const Theme &theme);
    [[nodiscard]] BarChart *chart() const;
    void showChosen();
    void fill();
    void fillBands();
    void fillScores();

    FleetSummary m_before, m_after;
    SegmentedSwitch *m_subject = nullptr;
    SegmentedSwitch *m_bandScale = nullptr;
    SegmentedSwitch *m_scoreScale = nullptr;
    SegmentedSwitch *m_view = nullptr;
    QPushButton *m_save = nullptr;
    BandChart *m_bandChart = nullptr;
    ScoreHistogram *m_histogram = nullptr;
    FigureTableModel *m_bandFigures = nullptr;
    FigureTableModel *m_scoreFigures = nullptr;
    QStackedWidget *m_views = nullptr; //!< for each subject: chart, table
};

} // namespace Trustgauge
