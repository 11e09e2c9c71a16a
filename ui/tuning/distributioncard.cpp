#include "ui/tuning/distributioncard.h"

#include "core/report/placename.h"
#include "core/scoring/tuningoutcome.h"
#include "ui/charts/bandchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/scorehistogram.h"
#include "ui/models/figuretablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int leastChart = 170;
constexpr int leastWidth = 220;
constexpr int bandRows = (static_cast<int>(placeCount) + 2) * Metrics::rowHeight + Metrics::gridStep;

//! Higher than its minimum only where there is room. It prefers that minimum, since a layout whose height follows from its
//! width gives no height at all to what ignores its own.
class Views : public QStackedWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return minimumSize(); }
};

QString devicesText(size_t devices)
{
    return grouped(static_cast<qint64>(devices));
}

QString differenceText(size_t before, size_t after)
{
    return signedCountText(static_cast<qint64>(after) - static_cast<qint64>(before));
}

//! Devices by place: the bands, then insufficient data.
std::array<size_t, placeCount> devicesByPlace(const FleetSummary &summary)
{
    std::array<size_t, placeCount> out{};
    std::copy(summary.bands.begin(), summary.bands.end(), out.begin());
    out[insufficientPlace] = summary.insufficient;
    return out;
}

} // namespace

DistributionCard::DistributionCard(const Theme &theme, QWidget *parent)
    : Card({}, parent),
      m_subject(new SegmentedSwitch({tr("Bands"), tr("Scores")}, tr("Show devices by"))),
      m_bandScale(
          new SegmentedSwitch({tr("Count"), tr("Share"), tr("Log", "logarithmic scale")}, tr("Scale of the bars"))),
      m_scoreScale(new SegmentedSwitch({tr("Count"), tr("Log", "logarithmic scale")}, tr("Scale of the bars"))),
      m_view(new SegmentedSwitch({tr("Chart"), tr("Table")}, tr("Show before and after as"))),
      m_save(makeSaveButton(u"tuningChartSave"_s, theme)),
      m_bandChart(new BandChart(theme)),
      m_histogram(new ScoreHistogram(theme)),
      m_bandFigures(new FigureTableModel({tr("Band"), tr("Before", "editing"), tr("After", "editing"), tr("Change"),
                                          tr("Share before"), tr("Share after"), tr("Change")},
                                         this)),
      m_scoreFigures(
          new FigureTableModel({tr("Score"), tr("Before", "editing"), tr("After", "editing"), tr("Change")}, this)),
      m_views(new Views)
{
    m_subject->setObjectName(u"tuningSubject"_s);
    m_bandScale->setObjectName(u"tuningScale"_s);
    m_scoreScale->setObjectName(u"tuningScoreScale"_s);
    m_view->setObjectName(u"tuningView"_s);
    m_bandChart->setObjectName(u"tuningBandChart"_s);
    m_histogram->setObjectName(u"tuningHistogram"_s);
    // In a narrow window the controls go below the title.
    auto *head = new FlowLayout(Metrics::gap);
    QLabel *title = makeLabel(tr("Before (dashed) and after"), "title");
    setAccessibleName(title->text());
    head->addWidget(title);
    head->alignRestToEnd();
    for (QWidget *control : std::initializer_list<QWidget *>{m_subject, m_bandScale, m_scoreScale, m_view, m_save})
        head->addWidget(control);
    body()->addLayout(head);
    m_views->setMinimumHeight(leastChart);
    m_views->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    QTableView *bands = makeTwin(m_bandFigures, u"tuningBandTable"_s, tr("Devices by band before and after"), theme);
    QTableView *scores = makeTwin(m_scoreFigures, u"tuningScoreTable"_s, tr("Devices by score before and after"), theme);
    for (QWidget *view : std::initializer_list<QWidget *>{m_bandChart, bands, m_histogram, scores}) {
        view->setMinimumWidth(leastWidth); // those not shown must not widen the card
        m_views->addWidget(view);
    }
    body()->addWidget(m_views, 1);

    connect(m_subject, &SegmentedSwitch::currentChanged, this, &DistributionCard::showChosen);
    connect(m_view, &SegmentedSwitch::currentChanged, this, &DistributionCard::showChosen);
    leadToTable(this, {{m_bandChart, bands}, {m_histogram, scores}}, m_view);
    connect(m_bandScale, &SegmentedSwitch::currentChanged, m_bandChart, [this](int scale) {
        m_bandChart->setShares(scale == Share);
        m_bandChart->setLogarithmic(scale == Log);
    });
    connect(m_scoreScale, &SegmentedSwitch::currentChanged, m_histogram,
            [this](int scale) { m_histogram->setLogarithmic(scale == 1); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit chart()->saveRequested(); });
    connect(m_bandChart, &BandChart::bandActivated, this, [this](Band band) { emit placeActivated(indexOf(band)); });
    connect(m_bandChart, &BandChart::insufficientActivated, this, [this] { emit placeActivated(insufficientPlace); });
    connect(m_histogram, &ScoreHistogram::scoreActivated, this, &DistributionCard::scoreActivated);
    connect(bands, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (static_cast<size_t>(index.row()) < placeCount)
            emit placeActivated(static_cast<size_t>(index.row()));
    });
    connect(scores, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit scoreActivated(m_scoreFigures->row(index.row()).key.toInt()); });
    showChosen();
}

QTableView *DistributionCard::makeTwin(FigureTableModel *model, const QString &name, const QString &title,
                                       const Theme &theme)
{
    QTableView *table = makeTable(model, name, title, theme);
    fitColumns(table, 0);
    makeCopyable(table, theme);
    return table;
}

BarChart *DistributionCard::chart() const
{
    if (m_subject->current() == Bands)
        return m_bandChart;
    return m_histogram;
}

void DistributionCard::showChosen()
{
    const bool isTable = m_view->current() == 1;
    const bool isBands = m_subject->current() == Bands;
    m_bandScale->setVisible(!isTable && isBands);
    m_scoreScale->setVisible(!isTable && !isBands);
    m_views->setMinimumHeight(isTable && isBands ? bandRows : leastChart); // no list to scroll within the page
    fill();
    m_views->setCurrentIndex((isBands ? 0 : 2) + (isTable ? 1 : 0));
}

void DistributionCard::setOutcome(const TuningOutcome &outcome)
{
    m_before = outcome.before;
    m_after = outcome.after;
    fill();
}

//! Only what is shown: the other views cost time at each step of a slider.
void DistributionCard::fill()
{
    const bool isTable = m_view->current() == 1;
    if (m_subject->current() == Bands) {
        if (isTable)
            fillBands();
        else
            m_bandChart->setCounts(m_before, m_after);
    } else if (isTable) {
        fillScores();
    } else {
        m_histogram->setCounts(m_before.histogram, m_after.histogram);
    }
}

void DistributionCard::fillBands()
{
    const auto before = devicesByPlace(m_before);
    const auto after = devicesByPlace(m_after);
    const size_t whole = m_after.devices;
    QList<FigureTableModel::Row> rows;
    for (size_t place = 0; place < placeCount; ++place) {
        rows.append({{placeName(place), devicesText(before[place]), devicesText(after[place]),
                      differenceText(before[place], after[place]), percentText(before[place], whole),
                      percentText(after[place], whole), shareChangeText(before[place], after[place], whole)},
                     place == insufficientPlace ? -1 : static_cast<int>(place)});
    }
    rows.append({{tr("All devices"),
                  devicesText(m_before.devices),
                  devicesText(whole),
                  differenceText(m_before.devices, whole),
                  percentText(m_before.devices, m_before.devices),
                  percentText(whole, whole),
                  {}}});
    m_bandFigures->setRows(rows);
}

void DistributionCard::fillScores()
{
    QList<FigureTableModel::Row> rows;
    for (int score = 0; score <= 100; ++score) {
        const size_t before = m_before.histogram[static_cast<size_t>(score)];
        const size_t after = m_after.histogram[static_cast<size_t>(score)];
        if (before > 0 || after > 0)
            rows.append(
                {{QString::number(score), devicesText(before), devicesText(after), differenceText(before, after)},
                 static_cast<int>(bandOf(score)),
                 QString::number(score)});
    }
    m_scoreFigures->setRows(rows);
}

} // namespace Trustgauge
