#include "ui/overview/groupscard.h"

#include "ui/charts/groupbars.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/migrationmodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int tableHeight = 260;
constexpr std::array<size_t, placeCount> columnPlaces{4, 3, 2, 1, 0, insufficientPlace};

QString withoutValueText(DeviceGrouping grouping)
{
    switch (grouping) {
    case DeviceGrouping::DeviceGroup:
        return GroupsCard::tr("no group");
    case DeviceGrouping::Tag:
        return GroupsCard::tr("no tag");
    case DeviceGrouping::OsPlatform:
        return GroupsCard::tr("OS not told");
    case DeviceGrouping::OnboardingStatus:
        break;
    }
    return GroupsCard::tr("onboarding state not told");
}

//! The word of the CSV file.
QString columnWord(DeviceGrouping grouping)
{
    constexpr std::array<const char *, deviceGroupingCount> words{"deviceGroup", "tag", "osPlatform",
                                                                  "onboardingStatus"};
    return QLatin1StringView(words[static_cast<size_t>(grouping)]);
}

//! The groups, then the rest and the devices without a value, if there are any.
QList<GroupBars::Line> linesOf(const DeviceGroups &groups)
{
    QList<GroupBars::Line> out;
    for (const DeviceGroups::Value &value : groups.values)
        out << GroupBars::Line{plainText(value.text), value.text, value.places, false};
    if (devicesIn(groups.others) > 0)
        out << GroupBars::Line{GroupsCard::tr("%Ln other(s)", "groups, tags", static_cast<int>(groups.otherValues)),
                               u"others"_s, groups.others, true};
    if (devicesIn(groups.withoutValue) > 0)
        out << GroupBars::Line{withoutValueText(groups.grouping), u"none"_s, groups.withoutValue, true};
    return out;
}

} // namespace

GroupsCard::GroupsCard(const ShownCycle &shown, const Theme &theme, QWidget *parent)
    : ChartCard(tr("Devices by group"), u"groups"_s, tr("Show groups of devices as"), theme, parent),
      m_counts(shown)
{
    m_grouping = new SteadyComboBox;
    m_grouping->setObjectName(u"groupsBy"_s);
    m_grouping->setAccessibleName(tr("Group devices by"));
    m_grouping->addItems({tr("Device group"), tr("Tag"), tr("OS platform"), tr("Onboarding state")});
    addToHeader(m_grouping);
    m_bars = new GroupBars(theme);
    m_rows = new FigureTableModel({tr("Value"), tr("Devices"), placeName(4), placeName(3), placeName(2), placeName(1),
                                   placeName(0), placeName(insufficientPlace)},
                                  this);
    auto *table = makeTable(m_rows, u"groupsTable"_s, tr("Devices by group"), theme);
    table->setMinimumHeight(tableHeight);
    fitColumns(table, 0);
    setViews(m_bars, table, {tr("Count"), tr("Share"), tr("Log", "logarithmic scale")}, true);
    connect(this, &ChartCard::scaleChanged, m_bars,
            [this](int scale) { m_bars->setScale(static_cast<GroupBars::Scale>(scale)); });
    connect(m_grouping, &QComboBox::currentIndexChanged, &m_counts,
            [this](int choice) { m_counts.setGrouping(static_cast<DeviceGrouping>(choice)); });
    connect(m_bars, &GroupBars::lineActivated, this, [this](int line) { open(m_counts.counts()->largest, line); });
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(m_counts.counts()->listed, index.row()); });
    connect(&m_counts, &DeviceGroupCounts::changed, this, &GroupsCard::refresh);
    refresh();
}

void GroupsCard::refresh()
{
    if (!m_counts.counts()) {
        m_bars->setGroups({}, {});
        m_rows->setRows({});
        setRemark({});
        return;
    }
    const DeviceGroups &largest = m_counts.counts()->largest;
    const DeviceGroups &listed = m_counts.counts()->listed;
    m_bars->setGroups(linesOf(largest), columnWord(largest.grouping));
    QList<FigureTableModel::Row> rows;
    for (const GroupBars::Line &line : linesOf(listed)) {
        FigureTableModel::Row row{{line.name, grouped(static_cast<qint64>(devicesIn(line.places)))}};
        for (const size_t place : columnPlaces)
            row.cells << grouped(line.places[place]);
        row.key = (line.isDim ? u"-"_s : u"+"_s) + line.key; // a group may be called as the rest is
        rows << row;
    }
    m_rows->setRows(rows);
    const auto values = static_cast<int>(listed.values.size() + listed.otherValues);
    setRemark(largest.grouping == DeviceGrouping::Tag
                  ? tr("%Ln tag(s); a device counts for each of its tags", nullptr, values)
                  : tr("%Ln value(s), by band", nullptr, values));
}

//! \param line of linesOf()
void GroupsCard::open(const DeviceGroups &groups, int line)
{
    const auto values = static_cast<int>(groups.values.size());
    if (line < values)
        emit devicesRequested(filterOf(groups.grouping, groups.values[static_cast<size_t>(line)].text));
    else if (line == values && devicesIn(groups.others) > 0)
        emit devicesRequested(filterOfOthers(groups));
    else
        emit devicesRequested(filterWithoutValue(groups.grouping));
}

} // namespace Trustgauge
