#include "ui/models/callmodel.h"

#include "ui/text/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

CallModel::CallModel(QObject *parent)
    : RowTable({tr("Endpoint"), tr("Result"), tr("Calls"), tr("Mean time"), tr("Last")}, {Calls, Mean}, parent)
{}

void CallModel::setCounts(const QList<CallCount> &counts, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<CallCount> shown;
    for (const CallCount &count : counts) {
        const QString text = count.endpoint + u' ' + count.outcome;
        if (std::all_of(wanted.cbegin(), wanted.cend(),
                        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            shown << count;
    }
    setRows(shown);
}

QString CallModel::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells << index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CallCount &count = row(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == FailedRole)
        return !count.outcome.startsWith(u"HTTP 2"_s);
    if (role == Qt::ToolTipRole && (index.column() == Endpoint || index.column() == Outcome))
        return toolTipText(plainText(index.column() == Endpoint ? count.endpoint : count.outcome));
    if (role == Qt::ToolTipRole && index.column() == Last)
        return exactTime(ticksFromDateTime(count.last));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Endpoint:
        return plainText(count.endpoint);
    case Outcome:
        return plainText(count.outcome);
    case Calls:
        return grouped(count.calls);
    case Mean:
        return tr("%1 ms").arg(grouped(count.calls > 0 ? count.milliseconds / count.calls : 0));
    case Last:
        return localTime(ticksFromDateTime(count.last));
    default:
        return {};
    }
}

} // namespace Trustgauge
