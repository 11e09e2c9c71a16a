#include "core/poll/historythinner.h"

#include "core/base/log.h"
#include "core/base/ownthread.h"

#include <utility>

namespace Trustgauge {

namespace {

// Longer than SQLite sleeps between two attempts of a program that waits for its turn, so that it comes after one
// transaction at most.
constexpr std::chrono::milliseconds pauseAfterWriting{120};

} // namespace

HistoryThinner::HistoryThinner(QString storePath, std::shared_ptr<const ThinningSigns> signs)
    : m_storePath(std::move(storePath)),
      m_signs(std::move(signs)),
      m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HistoryThinner::goOn);
}

void HistoryThinner::look()
{
    TG_ON_OWN_THREAD(this);
    m_isAskedAgain = m_store != nullptr;
    if (m_store || m_signs->stops)
        return;
    if (const auto r = begin(); !r) {
        end();
        // Another program is thinning the store, or busy with it; there is another time.
        if (r.error().code != ErrorCode::StoreLocked)
            emit failed(r.error());
        return;
    }
    goOn();
}

Result<void> HistoryThinner::begin()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_storePath, Store::Open::MustExist);
    if (!store)
        return tl::unexpected(store.error());
    const Result<bool> isDue = RetentionTable((*store)->connection()).isDue(currentSecond());
    if (!isDue)
        return tl::unexpected(isDue.error());
    if (!*isDue)
        return {};
    Result<StoreLockPtr> lock = StoreLock::take(m_storePath, StoreLock::Use::Thinning);
    if (!lock)
        return tl::unexpected(lock.error());
    m_lock = std::move(*lock);
    m_store = std::move(*store);
    StoreConnection &connection = m_store->connection();
    connection.interruptWhen([signs = m_signs] { return signs->stops || signs->isHeld; });
    connection.commitIf([&connection, lock = m_lock->proof()] { return lock.check(connection); });
    m_pruner = std::make_unique<HistoryPruner>(connection);
    return connection.setPatience(std::chrono::milliseconds::zero()); // it is this thread that waits for the others
}

void HistoryThinner::goOn()
{
    TG_ON_OWN_THREAD(this);
    if (!m_store || m_pause.isActive())
        return;
    if (m_signs->stops) {
        end();
        return;
    }
    if (m_signs->isHeld)
        return; // release() calls again
    const Result<bool> isLast = advance();
    if (!isLast && isLast.error().code == ErrorCode::StoreLocked) {
        m_pause.start(pauseAfterWriting);
    } else if (!isLast && isLast.error().code != ErrorCode::Cancelled) {
        end();
        emit failed(isLast.error());
    } else if (isLast && *isLast) {
        const qint64 cycles = m_cycles;
        qCInfo(logStore).noquote() << "thinned" << m_storePath << "by" << cycles << "cycles";
        end();
        emit thinned(cycles);
        if (m_isAskedAgain)
            look();
    }
}

Result<bool> HistoryThinner::advance()
{
    RetentionTable table(m_store->connection());
    const Result<RetentionRule> rule = table.rule();
    if (!rule)
        return tl::unexpected(rule.error());
    if (m_rule != *rule) {
        Result<std::vector<RetentionPlan>> plans = m_pruner->plan(*rule, currentSecond());
        if (!plans)
            return tl::unexpected(plans.error());
        m_cycles = 0;
        for (const RetentionPlan &plan : *plans)
            m_cycles += plan.withData;
        m_pruner->begin(std::move(*plans));
        m_rule = *rule;
    }
    const Result<HistoryPruner::Step> done = m_pruner->step();
    if (!done)
        return tl::unexpected(done.error());
    if (*done == HistoryPruner::Step::Done) {
        if (const auto r = table.noteThinned(*rule, currentSecond()); !r)
            return tl::unexpected(r.error());
        return true;
    }
    if (*done == HistoryPruner::Step::Wrote)
        m_pause.start(pauseAfterWriting);
    else
        m_pause.start(std::chrono::milliseconds::zero());
    return false;
}

void HistoryThinner::end()
{
    m_pause.stop();
    m_pruner.reset();
    m_store.reset();
    m_lock.reset();
    m_rule.reset();
}

} // namespace Trustgauge
