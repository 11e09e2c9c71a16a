#include "ui/publishing/publishmodels.h"

#include "ui/models/fleettablemodel.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Index of a band, -1 for insufficient data, -2 for none of these.
int bandIndex(const QString &key)
{
    for (size_t b = 0; b < bandCount; ++b) {
        if (key == QLatin1StringView(bandKeys[b].data(), static_cast<qsizetype>(bandKeys[b].size())))
            return static_cast<int>(b);
    }
    return key == "insufficientData"_L1 ? -1 : -2;
}

QVariant alignment(bool right)
{
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

//! `Moderate Risk 41`
QString scoreText(const QString &band, const std::optional<int> &score)
{
    if (band.isEmpty())
        return {};
    return score ? u"%1 %2"_s.arg(publishedBandName(band), QString::number(*score)) : publishedBandName(band);
}

Ticks ticksOfSeconds(qint64 seconds)
{
    return seconds == 0 ? noTime : seconds * ticksPerSecond;
}

} // namespace

QString publishedBandName(const QString &key)
{
    const int band = bandIndex(key);
    if (band >= 0)
        return bandName(static_cast<Band>(band));
    return band == -1 ? insufficientWord() : PreviewModel::tr("Gone", "a device that has left");
}

void PreviewModel::setRows(const QList<PreviewRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_rows.at(index.row());
    QString text;
    switch (index.column()) {
    case Device:
        text = row.change == PreviewRow::Change::Summary
                   ? tr("Summary of the fleet")
                   : plainText(row.deviceName.isEmpty() ? row.machineId : row.deviceName);
        break;
    case Change:
        switch (row.change) {
        case PreviewRow::Change::New:
            text = tr("First time", "a record of a device that was never published");
            break;
        case PreviewRow::Change::Band:
            text = tr("Band changes");
            break;
        case PreviewRow::Change::Score:
            text = tr("Score changes");
            break;
        case PreviewRow::Change::Same:
            text = tr("Same score");
            break;
        case PreviewRow::Change::Correction:
            text = tr("Taken back", "an earlier score that no longer holds");
            break;
        case PreviewRow::Change::Summary:
            break;
        }
        break;
    case Before:
        text = scoreText(row.bandBefore, row.scoreBefore);
        break;
    case Now:
        text = scoreText(row.bandNow, row.scoreNow);
        break;
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return alignment(false);
    case FleetTableModel::BandRole: {
        const int band = bandIndex(index.column() == Before ? row.bandBefore : row.bandNow);
        return (index.column() == Before || index.column() == Now) && band > -2 ? QVariant(band) : QVariant();
    }
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(false);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Change:
        return tr("Difference");
    case Before:
        return tr("Last accepted");
    case Now:
        return tr("To be sent");
    default:
        return {};
    }
}

void OutboxModel::setRows(const QList<OutboxRecord> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxRecord &row = m_rows.at(index.row());
    QString text;
    switch (index.column()) {
    case Device:
        text = row.kind == RecordKind::Summary ? tr("Summary of the fleet") : plainText(row.machineId);
        break;
    case State:
        text = row.dead        ? tr("Put aside", "a record that was refused for good")
               : row.tries > 0 ? tr("Refused, will be sent again")
                               : tr("Waits", "a record in the outbox");
        break;
    case Band:
        text = scoreText(row.band, row.score);
        break;
    case Tries:
        text = grouped(row.tries);
        break;
    case LastError:
        text = plainText(row.error);
        break;
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return alignment(index.column() == Tries);
    case FleetTableModel::BandRole:
        return index.column() == Band && bandIndex(row.band) > -2 ? QVariant(bandIndex(row.band)) : QVariant();
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Tries);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case State:
        return tr("State");
    case Band:
        return tr("Score");
    case Tries:
        return tr("Refusals");
    case LastError:
        return tr("Last answer");
    default:
        return {};
    }
}

void PublishHistoryModel::setRows(const QList<PublishRun> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PublishHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PublishHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PublishHistoryModel::text(const PublishRun &run, int column)
{
    switch (column) {
    case Queued:
        return localTime(ticksOfSeconds(run.queued));
    case State:
        if (run.held)
            return tr("Held back");
        if (run.waiting > 0)
            return tr("Waits", "a publish");
        if (run.dead > 0)
            return tr("Partly refused");
        return run.superseded() > 0 ? tr("Overtaken", "by a newer cycle") : tr("Accepted");
    case Records:
        return run.held ? QString() : grouped(run.records);
    case Accepted:
        return run.held ? QString() : grouped(run.accepted);
    case LeftOut:
        return grouped(run.insufficient + run.duplicates);
    case Corrections:
        return grouped(run.corrections);
    case Changed:
        return run.compared == 0 ? QString()
                                 : percentText(static_cast<size_t>(run.bandChanges), static_cast<size_t>(run.compared));
    case Rate: {
        if (run.held || run.finished == 0 || run.accepted == 0)
            return {};
        return tr("%1/s", "records a second").arg(grouped(run.accepted / std::max<qint64>(1, run.finished - run.queued)));
    }
    case Notes:
        return plainText(run.error);
    default:
        return {};
    }
}

QVariant PublishHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PublishRun &run = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return text(run, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return alignment(index.column() >= Records && index.column() <= Rate);
    default:
        return {};
    }
}

QVariant PublishHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section >= Records && section <= Rate);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Queued:
        return tr("Queued");
    case State:
        return tr("State");
    case Records:
        return tr("Records");
    case Accepted:
        return tr("Accepted");
    case LeftOut:
        return tr("Left out");
    case Corrections:
        return tr("Taken back");
    case Changed:
        return tr("Band changes");
    case Rate:
        return tr("Throughput");
    case Notes:
        return tr("Notes");
    default:
        return {};
    }
}

} // namespace Trustgauge
