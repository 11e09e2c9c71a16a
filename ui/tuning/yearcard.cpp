#include "ui/tuning/yearcard.h"

#include "ui/charts/yearchart.h"
#include "ui/models/figuretablemodel.h"
#include "ui/session/tuningsession.h"
#include "ui/session/yearsession.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/wrappinglabel.h"

#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr size_t daysNeeded = 2;
constexpr size_t cyclesNeeded = 2;
constexpr size_t calmChanges = 2;   // more than so many are told in words
constexpr size_t changesListed = 4; // this many or more are one row
constexpr int64_t monthsFrom = 60;  // days
constexpr double daysOfMonth = 365.25 / 12;

QString countText(size_t devices)
{
    return grouped(static_cast<qint64>(devices));
}

FigureTableModel::Row flapRow(const QString &key, const QString &name, const Flaps &flaps)
{
    FigureTableModel::Row out{{name}, -2, key};
    for (size_t changes = 0; changes < changesListed; ++changes)
        out.cells << countText(changes < flaps.devices.size() ? flaps.devices[changes] : 0);
    out.cells << countText(flaps.moreThan(changesListed - 1));
    return out;
}

QString edgesText(const Profile &profile)
{
    QStringList days;
    for (const int day : profile.inactiveDays)
        days << grouped(day);
    return isolated(days.join(u", "_s));
}

} // namespace

YearCard::YearCard(const TuningSession &tuning, YearSession &year, const Theme &theme, QWidget *parent)
    : Card({}, parent),
      m_tuning(tuning),
      m_year(year)
{
    m_view = new SegmentedSwitch({tr("Trend"), tr("Flaps")}, tr("Show the past as"));
    m_view->setObjectName(u"yearView"_s);
    addToHeader(m_view);
    m_chart = new YearChart(theme);
    connect(m_chart, &YearChart::dayActivated, this, [this](int index) {
        if (const auto &days = m_year.days(); static_cast<size_t>(index) < days.size())
            emit cycleRequested(days[static_cast<size_t>(index)].cycle);
    });
    m_flaps = new FigureTableModel({tr("Changes of band"), tr("none", "changes"), grouped(1), grouped(2), grouped(3),
                                    tr("%1 or more", "changes").arg(changesListed)},
                                   this);
    m_flapTable = makeTable(m_flaps, u"flapTable"_s, tr("Devices by changes of band"), theme);
    m_flapTable->setSelectionMode(QAbstractItemView::NoSelection);
    fitSmallTable(m_flapTable, 1);
    body()->addWidget(makeMessage());
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_flapTable);
    body()->addWidget(makeFlapWords());
    connect(m_view, &SegmentedSwitch::currentChanged, this, &YearCard::refresh);
    connect(&year, &YearSession::daysChanged, this, &YearCard::refresh);
    connect(&year, &YearSession::flapsChanged, this, &YearCard::refreshFlaps);
    refresh();
}

QWidget *YearCard::makeMessage()
{
    m_message = new QWidget;
    m_what = makeParagraph({}, "strong");
    m_what->setObjectName(u"yearMessage"_s);
    m_toDo = makeParagraph({}, "dim");
    m_retry = makeButton(tr("Read again"));
    m_retry->setObjectName(u"yearRetry"_s);
    connect(m_retry, &QPushButton::clicked, &m_year, &YearSession::retry);
    auto *layout = new QVBoxLayout(m_message);
    layout->setContentsMargins(0, Metrics::gap, 0, Metrics::gap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_what);
    layout->addWidget(m_toDo);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    return m_message;
}

QWidget *YearCard::makeFlapWords()
{
    m_flapWords = new QWidget;
    auto *layout = new FlowLayout(Metrics::cardGap, m_flapWords);
    m_flapChange = new WrappingLabel("strong");
    m_flapChange->setObjectName(u"flapChange"_s);
    m_otherGrace = new WrappingLabel("dim");
    m_otherGrace->setObjectName(u"flapGrace"_s);
    layout->addWidget(m_flapChange);
    layout->alignRestToEnd();
    layout->addWidget(m_otherGrace);
    return m_flapWords;
}

bool YearCard::showsFlaps() const
{
    return m_view->current() == 1;
}

QString YearCard::titleText() const
{
    const std::vector<YearSession::Day> &days = m_year.days();
    const bool isEdited = m_tuning.isChanged();
    if (days.size() < daysNeeded)
        return isEdited ? tr("The past under the edited weights") : tr("The past under the profile in use");
    const int64_t span = days.back().day - days.front().day + 1;
    if (span < monthsFrom) {
        const auto count = static_cast<int>(span);
        return isEdited ? tr("The last %Ln day(s) under the edited weights", nullptr, count)
                        : tr("The last %Ln day(s) under the profile in use", nullptr, count);
    }
    const auto count = static_cast<int>(std::lround(static_cast<double>(span) / daysOfMonth));
    return isEdited ? tr("The last %Ln month(s) under the edited weights", nullptr, count)
                    : tr("The last %Ln month(s) under the profile in use", nullptr, count);
}

void YearCard::showMessage(const QString &what, const QString &toDo)
{
    m_what->setText(what);
    m_toDo->setText(toDo);
    m_toDo->setVisible(!toDo.isEmpty());
    m_retry->setVisible(m_year.state() == YearSession::State::Failed);
    m_message->show();
    m_chart->hide();
    m_flapTable->hide();
    m_flapWords->hide();
}

void YearCard::refresh()
{
    const std::vector<YearSession::Day> &days = m_year.days();
    setTitle(titleText());
    setRemark({});
    m_view->setVisible(days.size() >= daysNeeded);
    switch (m_year.state()) {
    case YearSession::State::Idle:
    case YearSession::State::Loading:
        showMessage(tr("Reading the stored cycles…"), {});
        return;
    case YearSession::State::Failed:
        showMessage(tr("The stored cycles could not be read."), windowErrorText(*m_year.error()));
        return;
    case YearSession::State::Loaded:
        break;
    }
    if (days.empty()) {
        showMessage(tr("No day is stored yet."), tr("Every poll adds to it."));
        return;
    }
    if (days.size() < daysNeeded) {
        showMessage(tr("One day is stored so far: %1.").arg(dayText(days.front().day)),
                    tr("The trend begins with the second day on which a poll succeeds."));
        return;
    }
    if (m_year.error())
        setRemark(windowErrorText(*m_year.error()));
    else if (m_year.isReplaying())
        setRemark(tr("replaying…"));
    else if (showsFlaps())
        setRemark(tr("devices by how often their band changed"));
    else
        setRemark(tr("Suspicious or worse, devices a day"));
    m_message->hide();
    m_chart->setVisible(!showsFlaps());
    m_flapTable->setVisible(showsFlaps());
    m_flapWords->show();
    m_chart->setDays(days, m_year.marks(), m_tuning.isChanged());
    refreshFlaps();
}

void YearCard::refreshFlaps()
{
    const std::optional<YearSession::FlapCounts> &counts = m_year.flaps();
    m_otherGrace->setText({});
    if (!counts) {
        m_flaps->setRows({});
        m_flapChange->setText(m_year.isCounting() ? tr("Counting changes of band…")
                                                  : tr("Changes of band are not counted."));
        return;
    }
    const auto &grace = counts->longerGrace;
    const auto &edges = counts->laterEdges;
    const bool isEdited = m_tuning.isChanged();
    QList<FigureTableModel::Row> rows{
        flapRow(u"before"_s, isEdited ? tr("Before", "editing") : tr("Profile in use"), counts->before)};
    if (isEdited)
        rows << flapRow(u"after"_s, tr("After", "editing"), counts->after);
    if (grace)
        rows << flapRow(u"grace"_s, tr("With a grace of %Ln hour(s)", nullptr, grace->profile.graceHours), grace->flaps);
    if (edges)
        rows << flapRow(u"edges"_s, tr("With edges of %1 days").arg(edgesText(edges->profile)), edges->flaps);
    m_flaps->setRows(rows);
    setTableRows(m_flapTable, static_cast<int>(rows.size()));

    if (counts->cycles < cyclesNeeded) {
        m_flapChange->setText(tr("Changes of band are counted from the second complete cycle on."));
        return;
    }
    const size_t before = counts->before.moreThan(calmChanges);
    const auto after = static_cast<int>(counts->after.moreThan(calmChanges));
    m_flapChange->setText(
        isEdited ? tr("Flaps: %1 → %Ln device(s) changed band more than twice", nullptr, after).arg(countText(before))
                 : tr("Flaps: %Ln device(s) changed band more than twice", nullptr, after));
    if (m_year.isCounting())
        m_otherGrace->setText(tr("counting…"));
    else if (grace)
        m_otherGrace->setText(
            tr("A grace of %Ln hour(s) instead of %1: %2", nullptr, grace->profile.graceHours)
                .arg(grouped(counts->edited.graceHours), countText(grace->flaps.moreThan(calmChanges))));
}

void YearCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_year.setShown(true);
}

void YearCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_year.setShown(false);
}

} // namespace Trustgauge
