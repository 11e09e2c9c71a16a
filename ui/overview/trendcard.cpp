#include "ui/overview/trendcard.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/trendchart.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/migrationmodel.h"
#include "ui/overview/bandlegend.h"
#include "ui/session/showncycle.h"
#include "ui/session/trendsession.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int legendBeside = 620; // minimum width for the legend beside the chart
constexpr int leastHeight = 260;  // with days to show
constexpr size_t daysNeeded = 2;

//! The marks of a day, and of the days without a cycle before it.
QStringList marksOf(const std::vector<TrendMark> &marks, int64_t day)
{
    QStringList out;
    for (const TrendMark &mark : marks) {
        if (mark.firstDay == day)
            out << trendMarkText(mark);
        else if (mark.kind == TrendMark::Kind::NothingPolled && mark.lastDay == day - 1)
            out << TrendCard::tr("%1: %2", "day of a chart: what happened").arg(trendMarkDays(mark), trendMarkText(mark));
    }
    return out;
}

} // namespace

TrendCard::TrendCard(TrendSession &session, const ShownCycle &shown, const Theme &theme, QWidget *parent)
    : Card(tr("Bands by day"), parent),
      m_session(session),
      m_shown(shown),
      m_theme(theme)
{
    m_scoring = new SegmentedSwitch({tr("As scored then"), tr("Under today’s profile")}, tr("Profile of the days"));
    m_scoring->setObjectName(u"trendScoring"_s);
    m_view = new SegmentedSwitch({tr("Chart"), tr("Table")}, tr("Show bands by day as"));
    m_view->setObjectName(u"trendView"_s);
    m_save = makeSaveButton(u"trendSave"_s, theme);
    addToHeader(m_scoring);
    addToHeader(m_view);
    addToHeader(m_save);
    m_table = new FigureTableModel({tr("Day"), placeName(4), placeName(3), placeName(2), placeName(1), placeName(0),
                                    placeName(insufficientPlace), tr("Devices"), tr("Remarks")},
                                   this, {8});
    auto *table = makeTable(m_table, u"trendTable"_s, tr("Bands by day"), theme);
    fitColumns(table, 8);
    makeCopyable(table, theme);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { // the newest day is the first row
        openDay(m_session.trend()->days.size() - 1 - static_cast<size_t>(index.row()));
    });
    m_views = new QStackedWidget;
    m_views->addWidget(makeMessage());
    m_views->addWidget(makeChart());
    m_views->addWidget(table);
    body()->addWidget(m_views, 1);
    connect(m_scoring, &SegmentedSwitch::currentChanged, this, &TrendCard::refresh);
    connect(m_view, &SegmentedSwitch::currentChanged, this, &TrendCard::refresh);
    leadToTable(this, {{m_chart, table}}, m_view);
    connect(&session, &TrendSession::changed, this, &TrendCard::refresh);
    connect(&shown, &ShownCycle::changed, this, &TrendCard::refresh);
    refresh();
}

QWidget *TrendCard::makeMessage()
{
    auto *page = new QWidget;
    m_what = makeParagraph({}, "strong");
    m_what->setObjectName(u"trendMessage"_s);
    m_toDo = makeParagraph({}, "dim");
    m_retry = makeButton(tr("Try again"));
    m_retry->setObjectName(u"trendRetry"_s);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_session.retry(); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_what);
    layout->addWidget(m_toDo);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *TrendCard::makeChart()
{
    auto *page = new QWidget;
    m_chart = new TrendChart(m_theme);
    m_chart->setActivation(tr("click opens the day"));
    connect(m_chart, &TrendChart::dayActivated, this, [this](int index) { openDay(static_cast<size_t>(index)); });
    connect(m_save, &QPushButton::clicked, m_chart, &TrendChart::saveRequested);
    m_legend = new BandLegend(m_theme);
    connect(m_legend, &BandLegend::shownChanged, this, [this](int place, bool shown) {
        m_chart->setPlaceShown(static_cast<size_t>(place), shown);
        tellRange();
    });
    m_legend->setShown(indexOf(Band::Trustworthy), false); // so many that the others would be flat
    m_chartLine = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_chartLine->setContentsMargins(0, 0, 0, 0);
    m_chartLine->setSpacing(Metrics::gap);
    m_chartLine->addWidget(m_chart, 1);
    m_chartLine->addWidget(m_legend);
    return page;
}

void TrendCard::openDay(size_t index)
{
    if (const auto &trend = m_session.trend(); trend && index < trend->days.size())
        emit cycleRequested(trend->days[index].cycle.id);
}

void TrendCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_chartLine->setDirection(width() < legendBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TrendCard::showMessage(const QString &what, const QString &toDo, bool canRetry)
{
    m_what->setText(what);
    m_toDo->setText(toDo);
    m_retry->setVisible(canRetry);
    m_scoring->hide();
    m_view->hide();
    m_save->hide();
    setRemark({});
    setMinimumHeight(m_session.isLoading() ? leastHeight : 0); // so that little moves when the days arrive
    m_views->setCurrentIndex(0);
    m_views->setMaximumHeight(m_views->currentWidget()->sizeHint().height());
}

void TrendCard::refresh()
{
    const auto &trend = m_session.trend();
    if (m_session.error()) {
        showMessage(tr("The days before cannot be read."), windowErrorText(*m_session.error()), true);
    } else if (!trend) {
        showMessage(tr("Reading the days before…"), tr("They are read beside everything else; nothing waits for them."));
    } else if (trend->days.size() < daysNeeded) {
        showMessage(tr("The trend begins with the second day."),
                    tr("From then on it shows how many devices were in which band, day by day."));
    } else {
        showDays();
    }
}

void TrendCard::showDays()
{
    const std::vector<TrendDay> &days = m_session.trend()->days;
    const std::vector<PlaceCounts> places = m_session.places(static_cast<TrendSession::Scoring>(m_scoring->current()));
    m_scoring->show();
    m_view->show();
    m_save->show();
    setMinimumHeight(leastHeight);
    m_views->setMaximumHeight(QWIDGETSIZE_MAX);
    m_views->setCurrentIndex(1 + m_view->current());
    if (places.size() != days.size()) {
        setRemark(tr("replaying under the profile’s new thresholds…")); // the days shown until then stay
        return;
    }
    const bool isThen = m_scoring->current() == static_cast<int>(TrendSession::Scoring::AsThen);
    std::optional<int64_t> shown;
    if (m_shown.isPast())
        shown = utcDay(m_shown.state().cycle->info.asOf);
    std::vector<TrendColumn> columns;
    QList<FigureTableModel::Row> rows;
    for (size_t i = 0; i < days.size(); ++i) {
        const TrendDay &day = days[i];
        QStringList marks = marksOf(m_session.marks(), day.day);
        if (day.day == shown)
            marks.prepend(tr("shown on this page", "day of a chart"));
        QStringList about{tr("cycle of %1").arg(cycleTime(day.cycle.asOf))};
        if (isThen)
            about << tr("profile %1 · %2").arg(plainText(day.cycle.profile->name), profileHash(*day.cycle.profile));
        columns.push_back({day.day, places[i], day.cycle.state == CycleState::Partial, day.day == shown, about + marks});
        FigureTableModel::Row row{{dayText(day.day)}};
        for (size_t k = 0; k < placeCount; ++k)
            row.cells << grouped(places[i][k == insufficientPlace ? k : stackedPlaces[k]]);
        row.cells << grouped(std::accumulate(places[i].begin(), places[i].end(), qint64{0})) << marks.join(u" · "_s);
        rows.prepend(row);
    }
    const auto marked = std::find_if(days.begin(), days.end(),
                                     [shown](const TrendDay &day) { return day.day == shown; });
    const size_t told = marked == days.end() ? days.size() - 1 : static_cast<size_t>(marked - days.begin());
    const TrendDay &day = days[told];
    m_legend->setFigures(cycleTime(day.cycle.asOf), places[told],
                         day.cycle.state == CycleState::Partial ? tr("This cycle is partial.")
                         : day.partialCycles > 0                ? tr("Partial cycles of this day are not drawn.")
                                                                : QString());
    m_chart->setDays(std::move(columns), m_session.marks());
    m_table->setRows(rows);
    tellRange();
}

void TrendCard::tellRange()
{
    if (!m_session.trend() || m_session.trend()->days.empty())
        return;
    const std::vector<TrendDay> &days = m_session.trend()->days;
    QStringList hidden;
    for (size_t place = 0; place < placeCount; ++place) {
        if (!m_legend->isShown(place))
            hidden << placeName(place);
    }
    const auto span = static_cast<int>(days.back().day - days.front().day + 1);
    const QString range = tr("%Ln day(s), the last complete cycle of each (UTC)", nullptr, span);
    const bool tellsHidden = !hidden.isEmpty() && m_view->current() == 0;
    setRemark(tellsHidden ? tr("%1; hidden: %2", "range of days; names of bands").arg(range, hidden.join(u", "_s))
                          : range);
}

} // namespace Trustgauge
