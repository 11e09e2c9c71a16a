#include "core/poll/pollcontext.h"

#include "core/base/httpclient.h"
#include "core/config/vulnerabilitysource.h"
#include "core/store/store.h"

namespace Trustgauge {

QString originOf(const TenantConfig &tenant)
{
    return QStringLiteral("%1://%2 %3").arg(tenant.apiUrl().scheme(), hostAndPort(tenant.apiUrl()), tenant.secretKey());
}

Result<PollContext> pollContextFor(Store &store, const TenantConfig &tenant, bool fresh)
{
    PollContext out;
    if (const auto whole = store.cycles().checkNewest(tenant.name); !whole)
        return tl::unexpected(
            whole.error()); // also when all is read again (`fresh`): the next cycle keeps unchanged devices
    const Result<QList<CycleInfo>> log = store.cycles().log(tenant.name, cyclesLookedAt);
    if (!log)
        return tl::unexpected(log.error());
    for (const CycleInfo &info : *log) {
        if ((info.state == CycleState::Complete || info.state == CycleState::Partial) && info.devices > 0) {
            out.devices = info.devices;
            break;
        }
    }
    Result<QList<VulnerabilityAnswerPtr>> answers = store.answers().all(tenant.name);
    if (!answers && fresh && answers.error().code == ErrorCode::StoreBroken)
        answers = QList<VulnerabilityAnswerPtr>(); // the next cycle replaces the damaged ones
    if (!answers)
        return tl::unexpected(answers.error());
    const Ticks now = currentSecond();
    const QString wanted = keyOf(tenant.vulnerabilitySource);
    for (const VulnerabilityAnswerPtr &answer : *answers) { // newest first
        if (answer->origin != originOf(tenant))
            continue;
        const qsizetype devices = answer->devices.count('\n');
        if (out.rowsPerThousand == 0 && devices > 0)
            out.rowsPerThousand = answer->rows * 1000 / devices;
        const bool fits = tenant.vulnerabilitySource == VulnerabilitySource::Auto || answer->source == wanted
                          || (answer->source == QLatin1String(changesSource.key)
                              && readsWholeLists(tenant.vulnerabilitySource));
        if (!fresh && !out.answer && fits && answer->rows > 0 && answer->isGoodAt(now))
            out.answer = answer;
    }
    out.storePath = store.path();
    out.replacesDamaged = fresh;
    const Result<std::optional<BaselineInfo>> baseline = store.baseline().info(tenant.name);
    if (!baseline)
        return tl::unexpected(baseline.error());
    if (!fresh && *baseline && (*baseline)->origin == originOf(tenant) && (*baseline)->isGoodAt(now)
        && readsWholeLists(tenant.vulnerabilitySource))
        out.baseline = **baseline;
    return out;
}

} // namespace Trustgauge
