#include "ui/overview/overviewpage.h"

#include "core/query/filtertexts.h"
#include "ui/charts/bandchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/coveragebars.h"
#include "ui/charts/scorehistogram.h"
#include "ui/models/figuretablemodel.h"
#include "ui/overview/changecard.h"
#include "ui/overview/cyclecard.h"
#include "ui/overview/effectscard.h"
#include "ui/overview/gapline.h"
#include "ui/overview/groupscard.h"
#include "ui/overview/trendcard.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figuretiles.h"
#include "ui/widgets/tables.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int usualWidth = 1200;
constexpr int twoColumnsWidth = 940; // so that the title lines of the charts have room
constexpr int distributionHeight = 260;
} // namespace

OverviewPage::OverviewPage(ShownCycle &shown, const CycleChange &change, TrendSession &trend,
                           VulnerabilitySession &vulnerabilities, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_shown(shown),
      m_change(change),
      m_theme(theme)
{
    setObjectName(u"overviewPage"_s);
    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    m_grid->setSpacing(Metrics::cardGap);
    auto *changes = new ChangeCard(change, theme);
    connect(changes, &ChangeCard::deviceRequested, this, &OverviewPage::deviceRequested);
    auto *days = new TrendCard(trend, shown, theme);
    connect(days, &TrendCard::cycleRequested, &shown, &ShownCycle::showCycle);
    QWidget *bands = makeBands();
    bands->setMinimumHeight(distributionHeight);
    QWidget *histogram = makeHistogram();
    histogram->setMinimumHeight(distributionHeight);
    auto *groups = new GroupsCard(shown, theme);
    connect(groups, &GroupsCard::devicesRequested, this, &OverviewPage::open);
    auto *effects = new EffectsCard(vulnerabilities, shown, theme);
    connect(effects, &EffectsCard::devicesRequested, this, &OverviewPage::open);
    connect(effects, &EffectsCard::allRequested, this, &OverviewPage::vulnerabilitiesRequested);
    auto *cycle = new CycleCard(shown);
    connect(cycle, &CycleCard::reportRequested, this, &OverviewPage::reportRequested);
    m_cards = {days, makeFigures(), bands, histogram, changes, groups, effects, makeCoverage(), cycle};
    m_wideCards = {days, m_cards.at(1), changes, groups, effects};
    arrange(usualWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new AsOfLine(shown));
    auto *gap = new GapLine(shown, theme, this);
    connect(gap, &GapLine::doctorRequested, this, &OverviewPage::doctorRequested);
    layout->addWidget(gap);
    layout->addWidget(makeScrollArea(body));

    connect(&shown, &ShownCycle::scoresChanged, this, &OverviewPage::refresh);
    connect(&change, &CycleChange::changed, this, &OverviewPage::tellChanges);
    refresh();
}

QWidget *OverviewPage::makeFigures()
{
    m_devices = new FigureCard(tr("Devices"));
    m_median = new FigureCard(tr("Median score"));
    m_high = new FigureCard(bandName(Band::HighRisk));
    m_insufficient = new FigureCard(insufficientWord());
    m_antivirus = new FigureCard(tr("Unknown antivirus state"));
    m_devices->setActivatable(true);
    connect(m_devices, &FigureCard::activated, this, [this] { open({}); });
    connect(m_high, &FigureCard::activated, this, [this] { open(filterOfBand(Band::HighRisk)); });
    connect(m_insufficient, &FigureCard::activated, this, [this] { open(filterOfInsufficient()); });
    connect(m_antivirus, &FigureCard::activated, this, [this] { open(filterOfUnknown(Group::Antivirus)); });
    return new FigureTiles({m_devices, m_median, m_high, m_insufficient, m_antivirus});
}

//! Two columns of cards, or one when the page is narrow.
void OverviewPage::arrange(int width)
{
    const int columns = width >= twoColumnsWidth ? 2 : 1;
    if (columns == m_cardColumns)
        return;
    m_cardColumns = columns;
    for (QWidget *card : m_cards)
        m_grid->removeWidget(card);
    int row = 0;
    int column = 0;
    for (QWidget *card : m_cards) {
        const bool isWide = columns == 1 || m_wideCards.contains(card);
        m_grid->addWidget(card, row, column, 1, isWide ? columns : 1);
        column = isWide ? 0 : (column + 1) % columns;
        row += column == 0 ? 1 : 0;
    }
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(2, 3);
    m_grid->setRowStretch(columns == 1 ? 3 : 6, columns == 1 ? 3 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

QWidget *OverviewPage::makeBands()
{
    m_bandCard = new ChartCard(tr("Devices by band"), u"band"_s, tr("Show devices by band as"), m_theme);
    m_bandChart = new BandChart(m_theme);
    m_bandTable = new FigureTableModel({tr("Band"), tr("Scores"), tr("Devices"), tr("Share")}, this);
    auto *table = makeTable(m_bandTable, u"bandTable"_s, tr("Devices by band"), m_theme);
    fitSmallTable(table, static_cast<int>(bandCount) + 1);
    m_bandCard->setViews(m_bandChart, table, {tr("Count"), tr("Log", "logarithmic scale")});
    connect(m_bandCard, &ChartCard::scaleChanged, m_bandChart,
            [this](int scale) { m_bandChart->setLogarithmic(scale == 1); });
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto place = static_cast<size_t>(index.row());
        open(place < bandCount ? filterOfBand(static_cast<Band>(place)) : filterOfInsufficient());
    });
    connect(m_bandChart, &BandChart::bandActivated, this, [this](Band band) { open(filterOfBand(band)); });
    connect(m_bandChart, &BandChart::insufficientActivated, this, [this] { open(filterOfInsufficient()); });
    return m_bandCard;
}

QWidget *OverviewPage::makeHistogram()
{
    auto *card = new ChartCard(tr("Score histogram"), u"histogram"_s, tr("Show scores as"), m_theme);
    m_histogram = new ScoreHistogram(m_theme);
    m_histogramTable = new FigureTableModel({tr("Score"), tr("Devices")}, this);
    auto *table = makeTable(m_histogramTable, u"histogramTable"_s, tr("Devices by score"), m_theme);
    fitColumns(table, 0);
    card->setViews(m_histogram, table, {tr("Count"), tr("Log", "logarithmic scale")}, true);
    connect(card, &ChartCard::scaleChanged, m_histogram, [this](int scale) { m_histogram->setLogarithmic(scale == 1); });
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(filterOfScore(m_histogramTable->row(index.row()).key.toInt())); });
    connect(m_histogram, &ScoreHistogram::scoreActivated, this, [this](int score) { open(filterOfScore(score)); });
    return card;
}

QWidget *OverviewPage::makeCoverage()
{
    auto *card = new ChartCard(tr("Without data"), u"coverage"_s, tr("Show devices without data as"), m_theme);
    card->setRemark(tr("devices whose field is unknown; unknown is not safe"));
    m_coverage = new CoverageBars(m_theme);
    m_coverageTable = new FigureTableModel({tr("Field"), tr("Devices without"), tr("Share")}, this);
    auto *table = makeTable(m_coverageTable, u"coverageTable"_s, tr("Devices without data, by field"), m_theme);
    fitSmallTable(table, static_cast<int>(groupCount));
    card->setViews(m_coverage, table);
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(filterOfUnknown(static_cast<Group>(index.row()))); });
    connect(m_coverage, &CoverageBars::groupActivated, this, [this](Group group) { open(filterOfUnknown(group)); });
    return card;
}

void OverviewPage::open(const QString &expression)
{
    FleetFilter filter;
    filter.text = expression;
    emit devicesRequested(filter);
}

namespace {

//! The time of an earlier cycle, with its day if that is not the later one's.
QString sinceText(Ticks before, Ticks after)
{
    const auto dayOf = [](Ticks time) { return dateTimeFromTicks(time).toLocalTime().date(); };
    return dayOf(before) == dayOf(after) ? timeOfDay(before) : localTime(before);
}

//! The most important gap of a partial cycle, short enough for a tile's remark; empty for a complete one.
QString lackOf(const TenantState &state)
{
    const FleetSummary &sum = state.summary;
    if (!state.cycle || state.cycle->info.state != CycleState::Partial || sum.devices == 0)
        return {};
    const auto most = std::max_element(sum.unknown.begin(), sum.unknown.end());
    const auto group = static_cast<Group>(most - sum.unknown.begin());
    return QCoreApplication::translate("Trustgauge::OverviewPage", "%1: unknown on %2", "signal, share of devices")
        .arg(groupName(group), percentText(*most, sum.devices));
}

} // namespace

void OverviewPage::refresh()
{
    const TenantState &state = m_shown.state();
    if (!state.scores)
        return;
    const FleetSummary &sum = state.summary;
    const auto figure = [](const std::optional<int64_t> &value) { return value ? pointsText(*value) : u"–"_s; };
    const size_t counted = sum.devices - sum.insufficient;

    // A partial cycle must not look as healthy as a complete one.
    const QString lack = lackOf(state);
    m_devices->setFigure(grouped(static_cast<qint64>(sum.devices)), !lack.isEmpty()    ? tr("in this partial cycle")
                                                                    : m_shown.isPast() ? tr("in the cycle shown")
                                                                                       : tr("in the last cycle"));
    // What is unknown may be anything: of a partial cycle the figures are told from the best case to the worst.
    const FleetSummary least = lack.isEmpty() ? sum : state.scores->summaryIf(UnknownAs::Clear);
    const FleetSummary most = lack.isEmpty() ? sum : state.scores->summaryIf(UnknownAs::Full);
    m_median->setFigure(rangeText(figure(least.median), figure(most.median)),
                        lack.isEmpty() ? tr("p95 %1 · mean %2").arg(figure(sum.p95), figure(sum.mean)) : lack);
    const size_t high = sum.bands[indexOf(Band::HighRisk)];
    m_high->setFigure(
        rangeText(grouped(static_cast<qint64>(least.bands[indexOf(Band::HighRisk)])),
                  grouped(static_cast<qint64>(most.bands[indexOf(Band::HighRisk)]))),
        lack.isEmpty() ? tr("score %1 · %2", "range, share").arg(bandRange(Band::HighRisk), percentText(high, counted))
                       : lack);
    m_high->setActivatable(high > 0);
    m_insufficient->setFigure(grouped(static_cast<qint64>(sum.insufficient)),
                              tr("completeness below %1").arg(percentText(state.scores->completenessFloor())));
    m_insufficient->setActivatable(sum.insufficient > 0);
    const size_t noAntivirus = sum.unknown[indexOf(Group::Antivirus)];
    m_antivirus->setFigure(percentText(noAntivirus, sum.devices),
                           tr("%Ln device(s)", nullptr, static_cast<int>(noAntivirus)));
    m_antivirus->setActivatable(noAntivirus > 0);

    if (lack.isEmpty()) {
        m_bandCard->setRemark(sum.insufficient == 0
                                  ? QString()
                                  : tr("and %Ln of insufficient data", nullptr, static_cast<int>(sum.insufficient)));
        m_bandChart->setCounts(sum.bands);
    } else {
        m_bandCard->setRemark(tr("dashed: at worst"));
        m_bandChart->setRange(least, most);
    }
    QList<FigureTableModel::Row> rows;
    for (size_t i = 0; i < bandCount; ++i) {
        const auto band = static_cast<Band>(i);
        rows.append(
            {{bandName(band), bandRange(band),
              rangeText(grouped(static_cast<qint64>(least.bands[i])), grouped(static_cast<qint64>(most.bands[i]))),
              rangeText(percentText(least.bands[i], counted), percentText(most.bands[i], counted))},
             static_cast<int>(i)});
    }
    rows.append({{insufficientWord(), {}, grouped(static_cast<qint64>(sum.insufficient)), {}}, -1});
    m_bandTable->setRows(rows);

    m_histogram->setCounts(sum.histogram);
    rows.clear();
    for (int score = 0; score <= 100; ++score) {
        const size_t devices = sum.histogram[static_cast<size_t>(score)];
        if (devices > 0)
            rows.append({{QString::number(score), grouped(static_cast<qint64>(devices))},
                         static_cast<int>(bandOf(score)),
                         QString::number(score)});
    }
    m_histogramTable->setRows(rows);
    m_coverage->setCounts(sum.unknown, sum.devices);
    rows.clear();
    for (size_t group = 0; group < groupCount; ++group)
        rows.append({{groupName(static_cast<Group>(group)), grouped(static_cast<qint64>(sum.unknown[group])),
                      percentText(sum.unknown[group], sum.devices)}});
    m_coverageTable->setRows(rows);
    tellChanges();
}

void OverviewPage::tellChanges()
{
    using Tone = FigureCard::Tone;
    const std::array cards{m_devices, m_median, m_high, m_insufficient, m_antivirus};
    const ScoreTablePtr &scores = m_shown.state().scores;
    if (!m_change.fleet() || m_change.after() != scores) {
        for (FigureCard *card : cards)
            card->setChange({}, Tone::Neutral);
        return;
    }
    const FleetSummary &then = m_change.beforeSummary();
    const FleetSummary &now = m_shown.state().summary;
    const QString since = sinceText(m_change.before()->fleet().asOf(), scores->fleet().asOf());
    const bool isOtherProfile = profileHash(m_change.before()->profile()) != profileHash(scores->profile());
    const auto tell = [&](FigureCard *card, qint64 change, const QString &text, bool moreIsWorse) {
        const Tone tone = !moreIsWorse || change == 0 ? Tone::Neutral : change > 0 ? Tone::Worse : Tone::Better;
        const bool isScored = card == m_median || card == m_high || card == m_insufficient;
        card->setChange(change == 0 ? tr("no change")
                        : isOtherProfile && isScored
                            ? tr("%1 since %2, then another profile", "change, time").arg(text, since)
                            : tr("%1 since %2", "change, time").arg(text, since),
                        tone);
    };
    const auto tellCount = [&tell](FigureCard *card, size_t before, size_t after, bool moreIsWorse = true) {
        const qint64 change = static_cast<qint64>(after) - static_cast<qint64>(before);
        tell(card, change, signedCountText(change), moreIsWorse);
    };
    tellCount(m_devices, then.devices, now.devices, false);
    tellCount(m_insufficient, then.insufficient, now.insufficient);
    const auto tenths = [](size_t part, size_t whole) {
        return whole == 0 ? 0 : std::llround(1000.0 * static_cast<double>(part) / static_cast<double>(whole));
    };
    const qint64 unknown = tenths(now.unknown[indexOf(Group::Antivirus)], now.devices)
                           - tenths(then.unknown[indexOf(Group::Antivirus)], then.devices);
    tell(m_antivirus, unknown, signedPointsText(unknown * 1000), true);
    if (m_change.lacksData()) { // less data means lower scores, which is not better
        for (FigureCard *card : {m_median, m_high})
            card->setChange(tr("not compared"), Tone::Warning);
        return;
    }
    tellCount(m_high, then.bands[indexOf(Band::HighRisk)], now.bands[indexOf(Band::HighRisk)]);
    if (then.median && now.median)
        tell(m_median, *now.median - *then.median, signedPointsText(*now.median - *then.median), true);
    else
        m_median->setChange({}, Tone::Neutral);
}

} // namespace Trustgauge
