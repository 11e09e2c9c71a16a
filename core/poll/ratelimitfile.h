#pragma once

#include "core/config/tenant.h"
#include "core/defender/ratelimiter.h"

#include <QObject>
#include <QString>

#include <map>

class QTimer;

namespace Trustgauge {

//! The call limits of every tenant and app, kept in a file from one run of the program to the next, as the service
//! keeps counting meanwhile, and shared with other programs on the same store: what they have called counts from the next
//! cycle on. Written whole, at most twice a second while calls start, and when it ends. One that cannot be written is
//! tried again: limits kept in memory still hold. Of one that is damaged as many calls are assumed as are allowed: a
//! minute's where it was written last, and the others evenly over the hour before. failed() says both. Lives on one thread.
class RateLimitFile : public QObject
{
    Q_OBJECT

public:
    //! \param path empty: nothing is kept
    explicit RateLimitFile(QString path, QObject *parent = nullptr);
    ~RateLimitFile() override;

    //! The limits of the tenant's app at its API host; good as long as the book. Ask again for each cycle.
    [[nodiscard]] RateLimiter &limiterOf(const TenantConfig &tenant);
    //! Writes what has changed.
    void save();

    //! Where the book of a store lies: beside it.
    [[nodiscard]] static QString pathBeside(const QString &storePath);

signals:
    //! The file could not be read or written, or is damaged; told once until it can be written again.
    void failed(const Trustgauge::Error &error);

private:
    using Key = QString; // API origin, tenant id and client id
    //! Takes over what the file knows of calls that this program has not made.
    void load();
    void lost();
    //! Fills a limiter with the calls that may have been made.
    void assumeCalls(RateLimiter &limiter) const;
    void changed();
    void tell(const Error &error);

    QString m_path;
    bool m_dirty = false;
    bool m_told = false;
    qint64 m_lostMs = 0;       //!< when the file was written that was found damaged, since 1970; 0: none was
    QTimer *m_timer = nullptr; // made where calls start
    std::map<Key, RateLimiter> m_limiters;
};

} // namespace Trustgauge
