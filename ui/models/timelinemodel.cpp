#include "ui/models/timelinemodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! A line with its change.
struct Listed
{
    const TimelineChange *change = nullptr;
    const TimelineLine *line = nullptr;
};
//! Lines beside each other that are one row.
using Run = std::vector<Listed>;

//! Newest first; the lines of one change keep their order.
std::vector<Listed> linesOf(const DeviceTimeline &timeline)
{
    std::vector<Listed> out;
    for (auto change = timeline.changes.crbegin(); change != timeline.changes.crend(); ++change) {
        for (const TimelineLine &line : change->lines)
            out.push_back({&*change, &line});
    }
    return out;
}

std::vector<Run> alone(const std::vector<Listed> &lines)
{
    std::vector<Run> out;
    for (const Listed &listed : lines)
        out.push_back({listed});
    return out;
}

//! At most so many runs.
std::vector<Run> folded(const std::vector<Listed> &lines, size_t limit)
{
    if (lines.size() <= limit)
        return alone(lines);
    std::vector<Run> runs;
    bool isSmall = false; // the last one
    for (const Listed &listed : lines) {
        if (!listed.line->moves && isSmall)
            runs.back().push_back(listed);
        else
            runs.push_back({listed});
        isSmall = !listed.line->moves;
    }
    if (runs.size() > limit) {
        Run rest;
        for (size_t i = limit - 1; i < runs.size(); ++i)
            rest.insert(rest.end(), runs[i].begin(), runs[i].end());
        runs.resize(limit - 1);
        runs.push_back(rest);
        return runs;
    }
    // Room that is left shows the newest ones alone.
    size_t room = limit - runs.size();
    std::vector<Run> out;
    for (const Run &run : runs) {
        const size_t apart = std::min(room, run.size() - 1);
        for (size_t i = 0; i < apart; ++i)
            out.push_back({run[i]});
        out.emplace_back(run.begin() + static_cast<std::ptrdiff_t>(apart), run.end());
        room -= apart;
    }
    return out;
}

QDate localDate(Ticks time)
{
    return dateTimeFromTicks(time).toLocalTime().date();
}

QString stateText(Group group, const TimelineLine::State &state, const Profile &profile)
{
    if (Signature::isUnknown(group, state.state))
        return unknownWord();
    switch (group) {
    case Group::Risk:
        return displayName(static_cast<RiskState>(state.state));
    case Group::Exposure:
        return displayName(static_cast<ExposureState>(state.state));
    case Group::Antivirus:
        return displayName(static_cast<AntivirusState>(state.state));
    case Group::Onboarding:
        return displayName(static_cast<OnboardingState>(state.state));
    case Group::Health:
        return displayName(static_cast<HealthState>(state.state));
    case Group::Inactivity:
        if (const auto indicator = Signature::fires(group, state.state))
            return levelName(*indicator, profile);
        break;
    case Group::Cves:
        return grouped(state.figure.value_or(state.state));
    }
    return {};
}

//! What the lines are about, each once.
QString subjectsOf(const Run &run)
{
    QStringList out;
    for (const Listed &listed : run) {
        QString subject;
        switch (listed.line->subject) {
        case TimelineLine::Subject::Group:
            subject = groupName(listed.line->group);
            break;
        case TimelineLine::Subject::Profile:
            subject = TimelineModel::tr("profile", "among what changed a score");
            break;
        case TimelineLine::Subject::Floor:
            subject = TimelineModel::tr("completeness floor", "among what changed a score");
            break;
        case TimelineLine::Subject::Left:
        case TimelineLine::Subject::CameBack:
            subject = TimelineModel::tr("presence", "whether the device is in the cycles");
            break;
        }
        if (!out.contains(subject))
            out << subject;
    }
    return out.join(u", "_s);
}

QString daysText(Ticks from, Ticks to, Ticks latest)
{
    const QDate first = localDate(from);
    const QDate last = localDate(to);
    if (first == last)
        return shortDay(to, latest);
    if (first.year() == last.year() && first.month() == last.month())
        //: a date format: the first day of a range within a month, as in 20–27 Nov
        return u"%1–%2"_s.arg(QLocale().toString(first, TimelineModel::tr("d")), shortDay(to, latest));
    //: a day; the row above tells up to when
    return TimelineModel::tr("from %1", "a day").arg(shortDay(from, latest));
}

TimelineRow rowOf(const Run &run, Ticks latest)
{
    TimelineRow out;
    const Listed &newest = run.front();
    for (const Listed &listed : run)
        out.tenThousandths += listed.line->tenThousandths;
    if (run.size() == 1) {
        const TimelineLine &line = *newest.line;
        out.key = u"%1 %2 %3"_s.arg(newest.change->cycleId)
                      .arg(static_cast<int>(line.subject))
                      .arg(static_cast<int>(line.group));
        out.when = shortDay(newest.change->asOf, latest);
        out.what = timelineLineText(*newest.change, line);
        if (line.moves) {
            const DeviceStanding &after = newest.change->after;
            out.movedTo = TimelineModel::tr("to %1", "a band").arg(standingName(after));
            out.band = after.place == insufficientPlace ? -1 : static_cast<int>(after.place);
        }
        out.whole = u"%1\n%2"_s.arg(localTime(newest.change->asOf), out.what);
        if (line.moves)
            out.whole += u" \u00B7 "_s + out.movedTo;
        return out;
    }
    const auto count = static_cast<int>(run.size());
    const bool hasMoves = std::any_of(run.begin(), run.end(), [](const Listed &listed) { return listed.line->moves; });
    const QString subjects = subjectsOf(run);
    out.isSum = true;
    out.key = u"sum %1"_s.arg(newest.change->cycleId);
    out.when = daysText(run.back().change->asOf, newest.change->asOf, latest);
    //: changes, summed in one row; %1 is a list of what changed
    out.what = hasMoves ? TimelineModel::tr("%Ln earlier: %1", nullptr, count).arg(subjects)
                        : TimelineModel::tr("%Ln smaller: %1", nullptr, count).arg(subjects);
    out.whole = u"%1 – %2\n%3"_s.arg(localTime(run.back().change->asOf), localTime(newest.change->asOf), out.what);
    return out;
}

} // namespace

QString exactPointsText(int64_t tenThousandths)
{
    if (tenThousandths == 0)
        return QLocale().toString(0);
    int decimals = 4;
    for (int64_t rest = tenThousandths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    const double points = static_cast<double>(std::abs(tenThousandths)) / 10'000.0;
    return isolated((tenThousandths > 0 ? u"+"_s : u"\u2212"_s) + QLocale().toString(points, 'f', decimals));
}

QString shortDay(Ticks time, Ticks latest)
{
    const QDate day = localDate(time);
    if (day.year() != localDate(latest).year())
        //: a date format with a year, as in 16 Nov 2025
        return QLocale().toString(day, TimelineModel::tr("d MMM yyyy"));
    //: a date format, as in 16 Nov
    return QLocale().toString(day, TimelineModel::tr("d MMM"));
}

QString standingName(const DeviceStanding &standing)
{
    return standing.place == insufficientPlace ? insufficientWord() : bandName(static_cast<Band>(standing.place));
}

QString timelineLineText(const TimelineChange &change, const TimelineLine &line)
{
    switch (line.subject) {
    case TimelineLine::Subject::Group:
        return TimelineModel::tr("%1 %2 → %3", "a group, its state before and after")
            .arg(groupName(line.group), stateText(line.group, line.before, *change.earlier),
                 stateText(line.group, line.after, *change.earlier));
    case TimelineLine::Subject::Profile:
        if (change.earlier->name == change.later->name)
            return TimelineModel::tr("Profile “%1” edited").arg(plainText(change.later->name));
        return TimelineModel::tr("Profile “%1” → “%2”")
            .arg(plainText(change.earlier->name), plainText(change.later->name));
    case TimelineLine::Subject::Floor:
        return TimelineModel::tr("Another completeness floor");
    case TimelineLine::Subject::Left:
        return TimelineModel::tr("No longer among the devices");
    case TimelineLine::Subject::CameBack:
        return TimelineModel::tr("Among the devices again");
    }
    return {};
}

TimelineModel::TimelineModel(QObject *parent) : RowTable({tr("Date"), tr("Change"), tr("Points")}, {Points}, parent) {}

void TimelineModel::setTimeline(const DeviceTimelinePtr &timeline)
{
    m_timeline = timeline;
    refresh();
}

void TimelineModel::setFolded(bool folded)
{
    m_isFolded = folded;
    refresh();
}

void TimelineModel::refresh()
{
    QList<TimelineRow> rows;
    m_changes = 0;
    if (m_timeline) {
        const std::vector<Listed> lines = linesOf(*m_timeline);
        m_changes = static_cast<int>(lines.size());
        for (const Run &run : m_isFolded ? folded(lines, foldedRows) : alone(lines))
            rows.append(rowOf(run, m_timeline->until));
    }
    setRows(rows);
}

QString TimelineModel::rowText(int row) const
{
    const TimelineRow &shown = this->row(row);
    QStringList out{shown.when, shown.what};
    if (!shown.movedTo.isEmpty())
        out << shown.movedTo;
    return (out << exactPointsText(shown.tenThousandths)).join(u'\t');
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == When   ? shown.when
               : index.column() == What ? shown.what
                                        : exactPointsText(shown.tenThousandths);
    case Qt::AccessibleTextRole:
        return index.column() == What && !shown.movedTo.isEmpty() ? QVariant(u"%1, %2"_s.arg(shown.what, shown.movedTo))
                                                                  : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(shown.whole);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case FleetTableModel::DimRole:
        return index.column() == When || (index.column() == What && shown.isSum);
    case FleetTableModel::BandRole:
        return index.column() == What && !shown.movedTo.isEmpty() ? QVariant(shown.band) : QVariant();
    case MovedToRole:
        return index.column() == What ? QVariant(shown.movedTo) : QVariant();
    default:
        return {};
    }
}

} // namespace Trustgauge
