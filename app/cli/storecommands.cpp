#include "app/cli/commands.h"
#include "app/cli/counted.h"
#include "app/cli/outputfile.h"
#include "app/cli/storechoice.h"
#include "core/base/jsonwriter.h"
#include "core/config/datapaths.h"
#include "core/store/postgres/postgresgrant.h"
#include "core/store/retention.h"
#include "core/store/storecopy.h"
#include "core/store/storeinfo.h"
#include "core/store/storeplace.h"
#include "core/workspace/libraryplace.h"

#include <QFileInfo>
#include <QLocale>

#include <optional>

namespace Trustgauge::Cli {

namespace {

const QString jsonOption = QStringLiteral("--json");
const QString everyCycleOption = QStringLiteral("--every-cycle");
const QString dailyOption = QStringLiteral("--daily");
const QString keepOption = QStringLiteral("--keep");
const QString dryRunOption = QStringLiteral("--dry-run");
const QString fileWord = QStringLiteral("FILE");
const QString fromWord = QStringLiteral("FROM");
const QString toWord = QStringLiteral("TO");
const QString roleWord = QStringLiteral("ROLE");
const QString userWord = QStringLiteral("USER");
const QString tenantOption = QStringLiteral("--tenant");

QString dayOf(Ticks time)
{
    return QString::fromStdString(formatSeconds(time)).left(10);
}

//! `3 cycles, 2026-01-01 to 2026-01-03`
QString cyclesText(qint64 cycles, Ticks oldest, Ticks newest)
{
    const QString count = counted(cycles, "cycle", "cycles");
    return cycles == 0 ? count : QStringLiteral("%1, %2 to %3").arg(count, dayOf(oldest), dayOf(newest));
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

//! `every cycle up to 30 days old, then the last complete one of each day up to 400 days`
QString ruleText(const RetentionRule &rule)
{
    QStringList parts;
    if (rule.everyCycleDays > 0)
        parts << QStringLiteral("every cycle up to %1 old").arg(counted(rule.everyCycleDays, "day", "days"));
    if (rule.dailyDays > rule.everyCycleDays)
        parts << QStringLiteral("the last complete one of each day up to %1 old")
                     .arg(counted(rule.dailyDays, "day", "days"));
    return parts.isEmpty() ? QStringLiteral("only the newest cycles") : parts.join(QStringLiteral(", then "));
}

std::string infoJson(const StoreInfo &info)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject().key("schema").text("trustgauge/store/1").key("bytes").number(info.bytes);
    json.key("tenants").beginList();
    for (const StoredTenant &tenant : info.tenants) {
        json.beginObject().key("name").text(tenant.name).key("tenantId").text(tenant.tenantId);
        json.key("cycles").number(tenant.cycles);
        json.key("oldest").textOrNull(formatSeconds(tenant.oldest));
        json.key("newest").textOrNull(formatSeconds(tenant.newest)).endObject();
    }
    json.endList().key("retention").beginObject().key("everyCycleDays").number(info.retention.everyCycleDays);
    json.key("dailyDays").number(info.retention.dailyDays).endObject().endObject();
    return out + '\n';
}

Result<void> runInfo(const Arguments &arguments)
{
    const QString path = arguments.value(jsonOption);
    if (const auto good = checkOutputs({path}, filesInUse(arguments)); !good)
        return good;
    const auto store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const Result<StoreInfo> info = storeInfo(**store);
    if (!info)
        return tl::unexpected(info.error());
    if (arguments.has(jsonOption)) {
        OutputFile file(path);
        if (auto r = file.open(); !r)
            return r;
        const std::string json = infoJson(*info);
        file.device().write(json.data(), static_cast<qint64>(json.size()));
        return file.commit();
    }
    QString text = QStringLiteral("%1: %2\n").arg((*store)->path(), sizeText(info->bytes));
    for (const StoredTenant &tenant : info->tenants)
        text += QStringLiteral("%1 (%2): %3\n")
                    .arg(tenant.name, tenant.tenantId, cyclesText(tenant.cycles, tenant.oldest, tenant.newest));
    text += QStringLiteral("keeps %1\n").arg(ruleText(info->retention));
    if (!print(text))
        return failure(ErrorCode::OutputFailed, QStringLiteral("standard output"), QStringLiteral("cannot be written"));
    return {};
}

Result<void> runCheck(const Arguments &arguments)
{
    const auto store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (const auto r = checkStore(**store); !r)
        return r;
    say(QStringLiteral("%1: everything is as it was stored").arg((*store)->path()));
    return {};
}

Result<void> runBackup(const Arguments &arguments)
{
    const QString file = arguments.value(fileWord);
    const auto store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (const auto r = (*store)->connection().backUp(file); !r)
        return r;
    say(QStringLiteral("%1: copied to %2").arg((*store)->path(), file));
    return {};
}

//! nullopt: not given.
Result<std::optional<int>> daysOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool isNumber = false;
    const int days = arguments.value(option).toInt(&isNumber);
    if (!isNumber || days < 0 || days > RetentionRule::mostDays)
        return failure(ErrorCode::Usage, option,
                       QStringLiteral("takes a number of days from 0 to %1, not '%2'")
                           .arg(RetentionRule::mostDays)
                           .arg(arguments.value(option)));
    return days;
}

Result<void> runPrune(const Arguments &arguments)
{
    const Result<std::optional<int>> everyCycle = daysOf(arguments, everyCycleOption);
    if (!everyCycle)
        return tl::unexpected(everyCycle.error());
    const Result<std::optional<int>> daily = daysOf(arguments, dailyOption);
    if (!daily)
        return tl::unexpected(daily.error());
    const bool isDryRun = arguments.has(dryRunOption);
    const bool isKept = arguments.has(keepOption);
    if (isKept && !*everyCycle && !*daily)
        return failure(ErrorCode::Usage, keepOption,
                       QStringLiteral("needs %1 or %2").arg(everyCycleOption, dailyOption));
    Result<std::unique_ptr<Store>> store = Store::open(storePathOf(arguments),
                                                       isDryRun ? Store::Open::ReadOnly : Store::Open::MustExist);
    if (!store)
        return tl::unexpected(store.error());
    HistoryPruner pruner((*store)->connection());
    const Result<StoreInfo> before = storeInfo(**store);
    if (!before)
        return tl::unexpected(before.error());
    const RetentionRule rule{everyCycle->value_or(before->retention.everyCycleDays),
                             daily->value_or(before->retention.dailyDays)};
    const Result<std::vector<RetentionPlan>> plans = pruner.plan(rule, currentSecond());
    if (!plans)
        return tl::unexpected(plans.error());
    for (const RetentionPlan &plan : *plans) {
        const QString alerts = plan.alerts == 0
                                   ? QString()
                                   : QStringLiteral(" and %1").arg(counted(plan.alerts, "alert", "alerts"));
        say(QStringLiteral("%1: %2 %3%4; %5 kept")
                .arg(plan.tenantName, isDryRun ? QStringLiteral("would forget") : QStringLiteral("forgetting"),
                     cyclesText(plan.withData, plan.oldest, plan.newest), alerts)
                .arg(plan.kept));
    }
    if (isKept) {
        // Before the work, so that other programs finish it by this rule if this one is ended.
        if (const auto r = isDryRun ? Result<void>() : RetentionTable((*store)->connection()).setRule(rule); !r)
            return r;
        say(QStringLiteral("%1: %2 from now on: %3")
                .arg((*store)->path(), isDryRun ? QStringLiteral("would keep") : QStringLiteral("keeps"),
                     ruleText(rule)));
    }
    if (isDryRun)
        return {};
    if (const auto r = pruner.prune(*plans); !r)
        return r;
    const QString path = (*store)->path();
    Result<qint64> after = 0;
    if (isServerStore(path)) {
        after = (*store)->connection().bytes();
        if (!after)
            return tl::unexpected(after.error());
    } else {
        store->reset(); // which settles the log of the file
        after = QFileInfo(path).size();
    }
    say(QStringLiteral("%1: %2, was %3").arg(path, sizeText(*after), sizeText(before->bytes)));
    return {};
}

//! The profiles or policies of those who use a store, to another store that other people use.
Result<qsizetype> copyLibraryOf(Library library, const QString &folder, const QString &from, const QString &to)
{
    if (!isServerStore(from) && !isServerStore(to))
        return 0; // the same folder
    const Result<qsizetype> copied = copyLibrary(*libraryPlace(library, from, folder),
                                                 *libraryPlace(library, to, folder));
    if (copied)
        return copied;
    Error error = copied.error();
    error.detail = sentence("Store", "%1; the tenants with their history were copied, but not all profiles and policies")
                       .arg(error.detail);
    return tl::unexpected(error);
}

Result<void> runCopy(const Arguments &arguments)
{
    const QString from = arguments.value(fromWord);
    const QString to = arguments.value(toWord);
    useServerPasswords({from, to});
    const Result<CopiedStore> copied = copyStore(from, to, {});
    if (!copied)
        return tl::unexpected(copied.error());
    const Result<qsizetype> profiles = copyLibraryOf(Library::Profiles, defaultProfileFolder(), from, to);
    if (!profiles)
        return tl::unexpected(profiles.error());
    const Result<qsizetype> policies = copyLibraryOf(Library::Policies, defaultPolicyFolder(), from, to);
    if (!policies)
        return tl::unexpected(policies.error());
    if (*profiles + *policies > 0)
        say(QStringLiteral("%1: %2 and %3 were copied, too")
                .arg(to, counted(*profiles, "profile", "profiles"), counted(*policies, "policy", "policies")));
    say(QStringLiteral("%1: copied to %2, with %3 and %4, compared with what was read")
            .arg(from, to, counted(copied->tenants, "tenant", "tenants"), counted(copied->rows, "row", "rows")));
    return {};
}

Result<void> runGrant(const Arguments &arguments)
{
    const QString word = arguments.value(roleWord);
    const StoreRole role = word == QStringLiteral("operator") ? StoreRole::Operator
                           : word == QStringLiteral("reader") ? StoreRole::Reader
                                                              : StoreRole::None;
    const QString user = arguments.value(userWord);
    const QString store = storePathOf(arguments);
    if (const auto r = grantStore(store, role, user, arguments.values(tenantOption)); !r)
        return r;
    say(QStringLiteral("%1: %2 %3")
            .arg(store, user,
                 role == StoreRole::None ? QStringLiteral("has no rights any more")
                                         : QStringLiteral("may use it as %1").arg(word)));
    return {};
}

//! The exit code of a command that returns its error.
template<Result<void> (*run)(const Arguments &)>
int ended(const Arguments &arguments)
{
    return endOf(run(arguments));
}

} // namespace

Command storeInfoCommand()
{
    return {{QStringLiteral("store info"),
             QStringLiteral(
                 "Show the size of the store, its tenants and their stored cycles, and how long these are kept."),
             {storeOption(),
              {jsonOption, Takes::One, QStringLiteral("FILE"), QStringLiteral("write JSON ('-': standard output)")}}},
            ended<runInfo>};
}

Command storeCheckCommand()
{
    return {{QStringLiteral("store check"),
             QStringLiteral("Compare all that the store holds with what was stored."),
             {storeOption()}},
            ended<runCheck>};
}

Command storeBackupCommand()
{
    return {{QStringLiteral("store backup"),
             QStringLiteral("Copy the store, also while a program polls."),
             {{fileWord, Takes::Word, {}, QStringLiteral("the copy; must not exist"), true}, storeOption()}},
            ended<runBackup>};
}

Command storePruneCommand()
{
    const RetentionRule rule;
    const QString otherwise = QStringLiteral(" (default: the store's setting, at first %1)");
    return {{QStringLiteral("store prune"),
             QStringLiteral("Forget old cycles of all tenants, and give their space back."),
             {storeOption(),
              {everyCycleOption, Takes::One, QStringLiteral("DAYS"),
               QStringLiteral("keep every cycle up to this age") + otherwise.arg(rule.everyCycleDays)},
              {dailyOption, Takes::One, QStringLiteral("DAYS"),
               QStringLiteral("then the last complete cycle of each day (UTC) up to this age")
                   + otherwise.arg(rule.dailyDays)},
              {keepOption,
               Takes::Nothing,
               {},
               QStringLiteral("make these days the store's setting, for all programs that use it")},
              {dryRunOption, Takes::Nothing, {}, QStringLiteral("only say what would be forgotten")}}},
            ended<runPrune>};
}

Command storeCopyCommand()
{
    return {
        {QStringLiteral("store copy"),
         QStringLiteral("Copy a store to another place, also from a file to a PostgreSQL server and back."),
         {{fromWord, Takes::Word, {}, QStringLiteral("the store, a file or a URI"), true},
          {toWord, Takes::Word, {}, QStringLiteral("a file that does not exist, or a database without a store"), true}}},
        ended<runCopy>};
}

Command storeGrantCommand()
{
    const QList<Choice> roles{{QStringLiteral("reader"), QStringLiteral("may look, export and report")},
                              {QStringLiteral("operator"), QStringLiteral("may also poll and publish")},
                              {QStringLiteral("none"), QStringLiteral("may nothing any more")}};
    return {{QStringLiteral("store grant"),
             QStringLiteral("Give a user of a PostgreSQL server rights on the store there; for the one who made it."),
             {{roleWord, Takes::Word, {}, QStringLiteral("what the user may do"), true, roles},
              {userWord, Takes::Word, {}, QStringLiteral("the user, which the server must have"), true},
              {tenantOption, Takes::Several, QStringLiteral("NAME"),
               QStringLiteral("only these tenants, by name or tenant id (default: all)")},
              storeOption()}},
            ended<runGrant>};
}

} // namespace Trustgauge::Cli
