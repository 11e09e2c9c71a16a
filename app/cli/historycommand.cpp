#include "app/cli/answeroptions.h"
#include "app/cli/commands.h"
#include "app/cli/outputs.h"
#include "app/cli/storechoice.h"
#include "app/cli/timeoption.h"
#include "core/report/bandtable.h"
#include "core/report/historyreport.h"

namespace Trustgauge::Cli {

namespace {

//! A line of a table for people; the first cell is a time.
QString lineOf(const QStringList &cells)
{
    QString out = cells.value(0).leftJustified(22);
    for (qsizetype i = 1; i < cells.size(); ++i)
        out += cells[i].rightJustified(16);
    return out + u'\n';
}

QString timeCell(Ticks time)
{
    return QString::fromStdString(formatSeconds(time));
}

QString fleetTable(const std::vector<HistoryRow> &rows)
{
    QStringList head{QStringLiteral("Cycle"), QStringLiteral("State"), QStringLiteral("Devices")};
    for (size_t b = 0; b < bandCount; ++b)
        head << bandName(static_cast<Band>(b));
    QString out = lineOf(head << QStringLiteral("Insufficient"));
    for (const HistoryRow &row : rows) {
        const FleetSummary &summary = row.point.summary;
        QStringList cells{timeCell(row.cycle.asOf), keyOf(row.cycle.state), QString::number(summary.devices)};
        for (const size_t devices : summary.bands)
            cells << QString::number(devices);
        out += lineOf(cells << QString::number(summary.insufficient));
    }
    return out;
}

QString deviceTable(const std::vector<DeviceHistoryRow> &rows)
{
    QString out = lineOf({QStringLiteral("Since"), QStringLiteral("Score"), QStringLiteral("Band"),
                          QStringLiteral("Risk"), QStringLiteral("Exposure"), QStringLiteral("Health"),
                          QStringLiteral("Critical CVEs")});
    for (const DeviceHistoryRow &row : rows) {
        if (const auto &v = row.values)
            out += lineOf({timeCell(row.asOf), QString::number(v->score.score), bandName(v->score.band),
                           QString::fromStdString(v->riskScore), QString::fromStdString(v->exposureLevel),
                           QString::fromStdString(v->healthStatus),
                           v->criticalCves ? QString::number(*v->criticalCves) : QString()});
        else
            out += lineOf({timeCell(row.asOf), QStringLiteral("not present")});
    }
    return out;
}

Result<TimeRange> rangeOf(const Arguments &arguments)
{
    const QString sinceOption = QStringLiteral("--since");
    const Result<Ticks> since = timeOf(arguments, sinceOption, noTime);
    if (!since)
        return tl::unexpected(since.error());
    const Result<Ticks> until = timeOf(arguments, QStringLiteral("--until"), noTime);
    if (!until)
        return tl::unexpected(until.error());
    if (*since != noTime && *until != noTime && *since > *until)
        return failure(ErrorCode::Usage, sinceOption,
                       QStringLiteral("%1 is after --until %2").arg(timeCell(*since), timeCell(*until)));
    return TimeRange{*since, *until};
}

Result<void> run(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return tl::unexpected(outputs.error());
    const Result<TimeRange> range = rangeOf(arguments);
    if (!range)
        return tl::unexpected(range.error());
    HistoryQuestion question{arguments.value(QStringLiteral("--per")) == QStringLiteral("day"), {}};
    const Result<std::optional<Profile>> profile = profileOf(arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    if (*profile)
        question.profile = std::make_shared<const Profile>(**profile);
    const Result<std::unique_ptr<Store>> store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const Result<QString> tenant = chosenTenant(**store, arguments);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const Result<std::optional<StoredCycle>> newest = (*store)->cycles().load(*tenant,
                                                                              CycleTable::Which::NewestWithData);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!*newest)
        return failure(ErrorCode::StoreEmpty, (*store)->path(),
                       QStringLiteral("holds no finished cycle of \"%1\"").arg(*tenant));
    const CsvFormat &format = outputs->csvOptions.format;
    const QString machineId = arguments.value(QStringLiteral("--device"));
    if (!arguments.has(QStringLiteral("--device"))) {
        const Result<FleetPast> past = (*store)->history().fleet(*tenant, *range);
        if (!past)
            return tl::unexpected(past.error());
        const std::vector<HistoryRow> rows = historyRows(*past, question);
        return outputs->write([&](QIODevice &file) { return writeHistoryCsv(file, rows, format); },
                              [&](QIODevice &file) { return writeHistoryJson(file, rows, *tenant); },
                              [&] { return fleetTable(rows); });
    }
    const Result<DevicePast> past = (*store)->history().device(*tenant, machineId, *range);
    if (!past)
        return tl::unexpected(past.error());
    const std::vector<DeviceHistoryRow> rows = deviceHistoryRows(*past, question);
    return outputs->write([&](QIODevice &file) { return writeDeviceHistoryCsv(file, rows, format); },
                          [&](QIODevice &file) { return writeDeviceHistoryJson(file, rows, *tenant, machineId); },
                          [&] { return deviceTable(rows); });
}

int runHistory(const Arguments &arguments)
{
    return endOf(run(arguments));
}

} // namespace

Command historyCommand()
{
    CommandSpec spec{QStringLiteral("history"),
                     QStringLiteral("Write the bands of every stored cycle, or the changes of one device."),
                     {}};
    spec.options = {storeOption(),
                    storedTenantOption(),
                    {QStringLiteral("--since"), Takes::One, QStringLiteral("TIME"),
                     QStringLiteral("first cycle, such as 2026-01-31 or 2026-01-31T12:00:00Z")},
                    {QStringLiteral("--until"), Takes::One, QStringLiteral("TIME"), QStringLiteral("last cycle")},
                    {QStringLiteral("--per"),
                     Takes::One,
                     QStringLiteral("STEP"),
                     QStringLiteral("a row for each cycle (the default), or each day's last complete one"),
                     false,
                     {{QStringLiteral("cycle"), {}}, {QStringLiteral("day"), {}}}},
                    {QStringLiteral("--profile"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("score all cycles under this profile (default: each as it was scored then)")},
                    {QStringLiteral("--device"), Takes::One, QStringLiteral("ID"),
                     QStringLiteral("one device, by its machine id: a row for each change")}};
    spec.options += Outputs::options();
    return {spec, runHistory};
}

} // namespace Trustgauge::Cli
