#include "ui/models/fleettablemodel.h"

#include "ui/models/fleetcolumns.h"
#include "ui/text/words.h"

#include <QFont>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Trustgauge {

FleetTableModel::FleetTableModel(QObject *parent) : QAbstractTableModel(parent), m_rows(std::make_shared<const Rows>())
{}

FleetTableModel::~FleetTableModel()
{
    stopArranging();
}

//! Another order, or none, is wanted.
void FleetTableModel::stopArranging()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_call.forget();
}

void FleetTableModel::setScores(const ScoreTablePtr &scores, const ScoreTablePtr &before)
{
    m_nextScores = scores;
    m_nextBefore = scores ? before : ScoreTablePtr();
    if (!scores) {
        stopArranging();
        m_ranks.reset();
        swapIn({}, {}, std::make_shared<const Rows>());
        emit arrangingChanged(false);
        emit rowsArranged();
        return;
    }
    if (!m_ranks || m_ranks->fleet() != scores->index()->fleet())
        m_ranks = std::make_shared<const FleetRanks>(scores->index()->fleet());
    arrange();
}

void FleetTableModel::setFilter(const FleetFilter &filter)
{
    m_fault.reset(); // it was about a text that is not in the order any more
    m_error.reset();
    if (m_order.filter == filter)
        return;
    m_order.filter = filter;
    arrange();
}

void FleetTableModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= fleetColumnCount)
        return;
    setOrder({static_cast<FleetColumn>(column), direction, {}, m_order.filter});
}

void FleetTableModel::sortAlso(int column)
{
    if (column < 0 || column >= fleetColumnCount)
        return;
    const auto turned = [](Qt::SortOrder direction) {
        return direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    const auto also = static_cast<FleetColumn>(column);
    FleetOrder order = m_order;
    const auto known = std::find_if(order.then.begin(), order.then.end(),
                                    [also](const FleetOrder::Key &key) { return key.column == also; });
    if (order.column == also)
        order.direction = turned(order.direction);
    else if (known != order.then.end())
        known->direction = turned(known->direction);
    else
        order.then.append({also, firstOrder(also)});
    setOrder(order);
}

void FleetTableModel::setOrder(const FleetOrder &order)
{
    if (order == m_order)
        return;
    const bool titlesChange = order.then != m_order.then;
    if (order.filter != m_order.filter) {
        m_fault.reset();
        m_error.reset();
    }
    m_order = order;
    if (titlesChange)
        emit headerDataChanged(Qt::Horizontal, 0, fleetColumnCount - 1);
    arrange();
}

void FleetTableModel::arrange()
{
    if (!m_nextScores)
        return;
    stopArranging();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_call.run(
        this,
        [scores = m_nextScores, ranks = m_ranks, order = m_order, before = m_nextBefore,
         reading = FilterReading{m_reader, m_cycle, m_stop}] { return arranged(scores, ranks, order, before, reading); },
        [this, scores = m_nextScores, before = m_nextBefore](const FleetArrangement &found) {
        m_lacks = found.lacks;
        if (found.fault || found.error) { // the rows are those without the text
            m_fault = found.fault;
            m_error = found.error;
            m_order.filter.text.clear();
        }
        swapIn(scores, before, found.rows);
        emit arrangingChanged(false);
        emit rowsArranged();
        });
    emit arrangingChanged(true);
}

void FleetTableModel::swapIn(const ScoreTablePtr &scores, const ScoreTablePtr &before, const RowsPtr &rows)
{
    const bool titlesChange = (before != nullptr) != (m_before != nullptr);
    if (m_rows->empty() || rows->empty()) {
        beginResetModel();
        m_scores = scores;
        m_before = before;
        m_rows = rows;
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList held = persistentIndexList();
    if (!held.isEmpty()) {
        // Device of each row with a persistent index -> its new row.
        std::unordered_map<uint32_t, int> placeOf;
        for (const QModelIndex &index : held) {
            const auto now = scores->fleet().find(m_scores->fleet().machineId(fleetRow(index.row())));
            if (now)
                placeOf.try_emplace(static_cast<uint32_t>(*now), -1);
        }
        for (size_t i = 0; i < rows->size(); ++i) {
            if (const auto it = placeOf.find((*rows)[i]); it != placeOf.end())
                it->second = static_cast<int>(i);
        }
        QModelIndexList after;
        after.reserve(held.size());
        for (const QModelIndex &index : held) {
            const auto now = scores->fleet().find(m_scores->fleet().machineId(fleetRow(index.row())));
            const int place = now ? placeOf.at(static_cast<uint32_t>(*now)) : -1;
            after.append(place < 0 ? QModelIndex() : createIndex(place, index.column()));
        }
        m_scores = scores;
        m_rows = rows;
        changePersistentIndexList(held, after);
    }
    m_scores = scores;
    m_before = before;
    m_rows = rows;
    emit layoutChanged();
    if (titlesChange)
        emit headerDataChanged(Qt::Horizontal, 0, fleetColumnCount - 1);
}

QString FleetTableModel::titleOf(FleetColumn column) const
{
    return columnTitle(column, m_before != nullptr);
}

int FleetTableModel::rowOf(const QString &machineId) const
{
    if (!m_scores)
        return -1;
    const auto row = m_scores->fleet().find(machineId.toStdString());
    if (!row)
        return -1;
    const auto it = std::find(m_rows->begin(), m_rows->end(), static_cast<uint32_t>(*row));
    return it == m_rows->end() ? -1 : static_cast<int>(it - m_rows->begin());
}

int FleetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int FleetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fleetColumnCount;
}

QVariant FleetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t row = fleetRow(index.row());
    const auto column = static_cast<FleetColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*m_scores, row, column, m_before.get());
    case Qt::TextAlignmentRole:
        return QVariant(isNumeric(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == FleetColumn::Band || column == FleetColumn::BandBefore || column == FleetColumn::Completeness) {
            const ScoreTablePtr &shown = column == FleetColumn::BandBefore ? m_before : m_scores;
            if (!shown)
                return {};
            return shown->sufficient(row)
                       ? QVariant()
                       : tr("Only %1 of the points can be judged; the tenant asks for %2.")
                             .arg(percentText(shown->score(row).completeness), percentText(shown->completenessFloor()));
        }
        // Escaped, since a device could send markup.
        return toolTipText(cellText(*m_scores, row, column, m_before.get()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column: value").arg(titleOf(column), cellText(*m_scores, row, column, m_before.get()));
    case SortRole:
        return rawValue(row, column);
    case KeyRole:
        return plainText(m_scores->fleet().machineId(row));
    case Qt::FontRole:
        if (column == FleetColumn::Score) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case BandRole: {
        const ScoreTablePtr &shown = column == FleetColumn::BandBefore ? m_before : m_scores;
        if ((column != FleetColumn::Band && column != FleetColumn::BandBefore) || !shown)
            return {};
        return shown->sufficient(row) ? static_cast<int>(shown->score(row).band) : -1;
    }
    case DimRole:
        return isDim(row, column);
    default:
        return {};
    }
}

QVariant FleetTableModel::rawValue(size_t row, FleetColumn column) const
{
    const Fleet &fleet = m_scores->fleet();
    switch (column) {
    case FleetColumn::Score:
        return m_scores->scorer().exact(m_scores->score(row)).toDouble();
    case FleetColumn::ScoreBefore:
        return m_before ? QVariant(m_before->scorer().exact(m_before->score(row)).toDouble()) : QVariant();
    case FleetColumn::Change:
        return m_before ? QVariant(m_scores->score(row).score - m_before->score(row).score) : QVariant();
    case FleetColumn::Completeness:
        return m_scores->score(row).completeness;
    case FleetColumn::InactiveDays: {
        const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), m_scores->profile().graceHours);
        return days ? QVariant(static_cast<qlonglong>(*days)) : QVariant();
    }
    case FleetColumn::CriticalCves: {
        const auto cves = criticalCves(fleet, row, m_scores->index()->rules());
        return cves ? QVariant(*cves) : QVariant();
    }
    case FleetColumn::LastSeen:
        return fleet.lastSeen(row) == noTime ? QVariant() : QVariant(dateTimeFromTicks(fleet.lastSeen(row)));
    default:
        return cellText(*m_scores, row, column, m_before.get());
    }
}

bool FleetTableModel::isDim(size_t row, FleetColumn column) const
{
    const Fleet &fleet = m_scores->fleet();
    switch (column) {
    case FleetColumn::Score:
    case FleetColumn::Band:
    case FleetColumn::Completeness:
        return !m_scores->sufficient(row);
    case FleetColumn::ScoreBefore: // scores of the profile being replaced
    case FleetColumn::Change:
    case FleetColumn::BandBefore:
        return true;
    case FleetColumn::Risk:
        return fleet.risk(row) == RiskState::Unknown;
    case FleetColumn::Exposure:
        return fleet.exposure(row) == ExposureState::Unknown;
    case FleetColumn::Antivirus:
        return fleet.antivirus(row) == AntivirusState::Unknown;
    case FleetColumn::Onboarding:
        return fleet.onboarding(row) == OnboardingState::Unknown;
    case FleetColumn::Health:
        return fleet.health(row) == HealthState::Unknown;
    case FleetColumn::InactiveDays:
        return m_scores->signature(row).isUnknown(Trustgauge::Group::Inactivity);
    case FleetColumn::CriticalCves:
        return m_scores->signature(row).isUnknown(Trustgauge::Group::Cves);
    default:
        return false;
    }
}

QVariant FleetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    const auto column = static_cast<FleetColumn>(section);
    switch (role) {
    case Qt::DisplayRole: {
        // The header's arrow shows the first column of the order only.
        if (column == m_order.column && !m_order.then.isEmpty())
            return u"%1 1"_s.arg(titleOf(column));
        for (qsizetype i = 0; i < m_order.then.size(); ++i) {
            const FleetOrder::Key &key = m_order.then.at(i);
            if (key.column == column) {
                const QChar arrow = key.direction == Qt::AscendingOrder ? u'↑' : u'↓';
                return u"%1 %2%3"_s.arg(titleOf(column), arrow).arg(i + 2);
            }
        }
        return titleOf(column);
    }
    case Qt::TextAlignmentRole:
        return QVariant(isNumeric(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole:
        return firstOrder(column);
    case Qt::ToolTipRole:
        switch (column) {
        case FleetColumn::Change:
            return tr("From the score under the profile in use to the one under the edited profile");
        case FleetColumn::Score:
            return tr("0 to 100; a higher score is a higher risk");
        case FleetColumn::InactiveDays:
            return tr("Whole days since the device was last seen, after the grace");
        case FleetColumn::CriticalCves:
            return tr("Distinct CVEs that reach the profile's CVSS threshold");
        case FleetColumn::Completeness:
            return tr("Share of the attainable points that could be judged");
        default:
            return {};
        }
    default:
        return {};
    }
}

} // namespace Trustgauge
