#pragma once

#include "core/config/tenant.h"
#include "core/defender/ratelimiter.h"

#include <QObject>
#include <QString>

#include <map>

class QTimer;

namespace Trustgauge {

//! The rate limits of every tenant and app, kept in a file between runs of the program, since the service keeps
//! counting, and shared with other programs on the same store: calls of those count from the next cycle on. Written as
//! a whole, at most twice a second while calls start, and at the end. If it cannot be written, that is retried: limits
//! in memory still apply. If it is damaged, as many calls as allowed are assumed: a minute's at its last write, the
//! others evenly over the hour before. failed() reports both. Lives on one thread.
class RateLimitFile : public QObject
{
    Q_OBJECT

public:
    //! \param path empty: nothing is kept
    explicit RateLimitFile(QString path, QObject *parent = nullptr);
    ~RateLimitFile() override;

    //! The rate limits of the tenant's app at its API host; valid as long as this object. Call again for each cycle.
    [[nodiscard]] RateLimiter &limiterOf(const TenantConfig &tenant);
    //! Writes the file if something has changed.
    void save();

    //! The path of a store's rate limit file, beside the store.
    [[nodiscard]] static QString pathBeside(const QString &storePath);

signals:
    //! The file could not be read or written, or is damaged; reported once until it can be written again.
    void failed(const Trustgauge::Error &error);

private:
    using Key = QString; // API origin, tenant id and client id
    //! Adds calls in the file that this program has not made.
    void load();
    void lost();
    //! Adds the calls that must be assumed to a limiter.
    void assumeCalls(RateLimiter &limiter) const;
    void changed();
    void tell(const Error &error);

    QString m_path;
    bool m_dirty = false;
    bool m_told = false;
    qint64 m_lostMs = 0;       //!< last write of a damaged file, in ms since 1970; 0: none was damaged
    QTimer *m_timer = nullptr; // created on the thread that makes the calls
    std::map<Key, RateLimiter> m_limiters;
};

} // namespace Trustgauge
