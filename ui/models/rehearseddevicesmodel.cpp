#include "ui/models/rehearseddevicesmodel.h"

#include "core/report/placename.h"
#include "ui/models/fleetcolumns.h"
#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

#include <algorithm>
#include <utility>

namespace Trustgauge {

RehearsedDevicesModel::RehearsedDevicesModel(QObject *parent)
    : RankedModel({{tr("Device"), {}, false},
                   {tr("Score"), {}, true},
                   {tr("Band"), {}, false},
                   {tr("Action"), {}, false},
                   {tr("Rule"), tr("Number of the rule that decides"), false}},
                  Score, parent)
{}

void RehearsedDevicesModel::setDevices(const RehearsalPtr &rehearsal, std::vector<uint32_t> rows)
{
    replaceRows([&] {
        m_rehearsal = rehearsal;
        m_rows = std::move(rows);
    });
}

QString RehearsedDevicesModel::machineId(int row) const
{
    return keyOf(rankOf(row));
}

QString RehearsedDevicesModel::keyOf(size_t rank) const
{
    return plainText(m_rehearsal->scores->fleet().machineId(m_rows[rank]).view());
}

QString RehearsedDevicesModel::actionOf(size_t rank) const
{
    const PolicyOutcome &outcome = m_rehearsal->outcome;
    return plainText(outcome.actions().at(outcome.action(m_rows[rank])));
}

QString RehearsedDevicesModel::textOf(size_t rank, int column) const
{
    const uint32_t row = m_rows[rank];
    const ScoreTable &scores = *m_rehearsal->scores;
    switch (column) {
    case Device:
        return cellText(scores, row, FleetColumn::Device);
    case Score:
        return QString::number(scores.score(row).score);
    case Band:
        return placeName(scores.place(row));
    case Action:
        return actionOf(rank);
    default:
        break;
    }
    const uint32_t rule = m_rehearsal->outcome.rule(row);
    return rule == 0 ? tr("otherwise", "the action where no rule matches") : QString::number(rule);
}

bool RehearsedDevicesModel::isLess(size_t rank, size_t other, int column) const
{
    const ScoreTable &scores = *m_rehearsal->scores;
    switch (column) {
    case Score:
        return scores.score(m_rows[rank]).score < scores.score(m_rows[other]).score;
    case Band:
        return scores.place(m_rows[rank]) < scores.place(m_rows[other]);
    case Rule:
        return m_rehearsal->outcome.rule(m_rows[rank]) < m_rehearsal->outcome.rule(m_rows[other]);
    default:
        return textOf(rank, column).localeAwareCompare(textOf(other, column)) < 0;
    }
}

QVariant RehearsedDevicesModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == FleetTableModel::BandRole && index.column() == Band) {
        const size_t place = m_rehearsal->scores->place(m_rows[rankOf(index.row())]);
        return place == insufficientPlace ? -1 : static_cast<int>(place);
    }
    return RankedModel::data(index, role);
}

std::vector<uint32_t> worstRehearsed(const Rehearsal &rehearsal, const QString &action, size_t most)
{
    std::vector<uint32_t> rows;
    if (action.isEmpty())
        rows = rehearsal.rows.rows();
    else if (const qsizetype index = rehearsal.outcome.actions().indexOf(action); index >= 0)
        rows = rowsOfAction(rehearsal.outcome, static_cast<uint32_t>(index));
    const auto isWorse = [&scores = *rehearsal.scores](uint32_t a, uint32_t b) {
        const int first = scores.score(a).score, second = scores.score(b).score;
        return first != second ? first > second : a < b;
    };
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(most, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), isWorse);
    rows.erase(end, rows.end());
    return rows;
}

} // namespace Trustgauge
