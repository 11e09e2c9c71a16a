#include "ui/publishing/publishmodels.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Index of a band, -1 for insufficient data, -2 for anything else.
int bandIndex(const QString &key)
{
    for (size_t b = 0; b < bandCount; ++b) {
        if (key == QLatin1StringView(bandKeys[b].data(), static_cast<qsizetype>(bandKeys[b].size())))
            return static_cast<int>(b);
    }
    return key == "insufficientData"_L1 ? -1 : -2;
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
    if (key == tombstoneBand)
        return PreviewModel::tr("Deleted", "a device that has left, deleted from the topic");
    if (band >= 0)
        return bandName(static_cast<Band>(band));
    return band == -1 ? insufficientWord() : PreviewModel::tr("Gone", "a device that has left");
}

PreviewModel::PreviewModel(QObject *parent)
    : RowTable({tr("Device"), tr("Difference"), tr("Last accepted"), tr("To be sent")}, {}, parent)
{}

//! A device may be sent twice: under its key and, withdrawn, under an old-format key.
QString PreviewModel::keyOf(const PreviewRow &row) const
{
    return QString::number(static_cast<int>(row.change == PreviewRow::Change::FormerKey)) + row.machineId;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &shown = row(index.row());
    QString text;
    switch (index.column()) {
    case Device:
        text = shown.change == PreviewRow::Change::Summary
                   ? tr("Summary of the fleet")
                   : plainText(shown.deviceName.isEmpty() ? shown.machineId : shown.deviceName);
        break;
    case Change:
        switch (shown.change) {
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
        case PreviewRow::Change::Tombstone:
            text = tr("Deleted", "a device that has left, deleted from the topic");
            break;
        case PreviewRow::Change::FormerKey:
            text = tr("Former key", "the device is taken back under the key that it had in an older version");
            break;
        case PreviewRow::Change::Summary:
            break;
        }
        break;
    case Before:
        text = scoreText(shown.bandBefore, shown.scoreBefore);
        break;
    case Now:
        text = scoreText(shown.bandNow, shown.scoreNow);
        break;
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case FleetTableModel::BandRole: {
        const int band = bandIndex(index.column() == Before ? shown.bandBefore : shown.bandNow);
        return (index.column() == Before || index.column() == Now) && band > -2 ? QVariant(band) : QVariant();
    }
    default:
        return {};
    }
}

OutboxModel::OutboxModel(QObject *parent)
    : RowTable({tr("Device"), tr("State"), tr("Score"), tr("Refusals"), tr("Last answer")}, {Tries}, parent)
{}

QString OutboxModel::keyOf(const OutboxRecord &row) const
{
    return QString::number(row.id);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxRecord &shown = row(index.row());
    QString text;
    switch (index.column()) {
    case Device:
        text = shown.kind == RecordKind::Summary
                   ? tr("Summary of the fleet")
                   : plainText(shown.deviceName.isEmpty() ? shown.machineId : shown.deviceName);
        break;
    case State:
        text = shown.deadLettered ? tr("Put aside", "a record that was refused for good")
               : shown.tries > 0  ? tr("Refused, will be sent again")
                                  : tr("Waits", "a record in the outbox");
        break;
    case Band:
        text = scoreText(shown.band, shown.score);
        break;
    case Tries:
        text = grouped(shown.tries);
        break;
    case LastError:
        text = plainText(shown.error.text());
        break;
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(index.column() == Device ? plainText(shown.machineId) : text);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case FleetTableModel::BandRole:
        return index.column() == Band && bandIndex(shown.band) > -2 ? QVariant(bandIndex(shown.band)) : QVariant();
    default:
        return {};
    }
}

PublishHistoryModel::PublishHistoryModel(QObject *parent)
    : RowTable({tr("Queued"), tr("State"), tr("Records"), tr("Accepted"), tr("Left out"), tr("Taken back"),
                tr("Band changes"), tr("Throughput"), tr("Notes")},
               {Records, Accepted, LeftOut, Corrections, Changed, Rate}, parent)
{}

QString PublishHistoryModel::keyOf(const PublishRun &row) const
{
    return QString::number(row.id);
}

QString PublishHistoryModel::text(const PublishRun &run, int column)
{
    switch (column) {
    case Queued:
        return cycleTime(ticksOfSeconds(run.queued));
    case State:
        if (run.held)
            return tr("Held back");
        if (run.waiting > 0)
            return tr("Waits", "a publish");
        if (run.deadLettered > 0)
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
        return plainText(run.error.text());
    default:
        return {};
    }
}

QVariant PublishHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PublishRun &run = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == Queued ? exactTime(ticksOfSeconds(run.queued))
                                        : toolTipText(text(run, index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

} // namespace Trustgauge
