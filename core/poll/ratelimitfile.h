#pragma once

#include "core/base/libraryshelf.h"
#include "core/config/tenant.h"
#include "core/defender/ratelimiter.h"

#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <memory>

class QTimer;

namespace Trustgauge {

//! The rate limits of every tenant and app, kept between runs of the program, since the service keeps counting, and
//! shared with other programs on the same store: calls of those count from the next cycle on. They are kept in a file
//! beside the store or, of a store on a server, in the store, where each app has a file of its own. Written as a whole,
//! while calls start at most twice a second (on a server every five seconds), and at the end. If it cannot be written,
//! that is retried: limits in memory still apply. If it is damaged, as many calls as allowed are assumed: a minute's at
//! its last write, the others evenly over the hour before. failed() reports both. Lives on one thread.
class RateLimitFile : public QObject
{
    Q_OBJECT

public:
    //! \param path empty: nothing is kept
    explicit RateLimitFile(QString path, QObject *parent = nullptr);
    //! In a store on a server.
    explicit RateLimitFile(LibraryShelfPtr shared, QObject *parent = nullptr);
    ~RateLimitFile() override;

    //! The rate limits of the tenant's app at its API host; valid as long as this object. Call again for each cycle.
    [[nodiscard]] RateLimiter &limiterOf(const TenantConfig &tenant);
    //! Writes the file if something has changed.
    void save();

    //! The path of a store's rate limit file, beside the store.
    [[nodiscard]] static QString pathBeside(const QString &storePath);
    //! As a store keeps them, on a server or beside its file.
    [[nodiscard]] static std::unique_ptr<RateLimitFile> of(const QString &store);

signals:
    //! The file could not be read or written, or is damaged; reported once until it can be written again.
    void failed(const Trustgauge::Error &error);

private:
    using Key = QString; // API origin, tenant id and client id
    [[nodiscard]] bool keeps() const { return m_shared || !m_path.isEmpty(); }
    //! Adds kept calls that this program has not made.
    void load();
    void loadFile();
    void loadShared();
    //! \param writtenMs when, in ms since 1970
    void take(const QByteArray &bytes, const QString &place, qint64 writtenMs);
    void lost(const QString &place, qint64 writtenMs);
    //! Adds the calls that must be assumed to a limiter.
    void assumeCalls(RateLimiter &limiter) const;
    void changed();
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> writeShared();
    //! The calls of these apps, in our format.
    [[nodiscard]] QByteArray callsOf(const QList<Key> &keys);
    void tell(const Error &error);

    QString m_path;
    LibraryShelfPtr m_shared;
    bool m_dirty = false;
    bool m_told = false;
    qint64 m_lostMs = 0;       //!< last write of what was damaged, in ms since 1970; 0: nothing was
    QTimer *m_timer = nullptr; // created on the thread that makes the calls
    std::map<Key, RateLimiter> m_limiters;
};

} // namespace Trustgauge
