#pragma once

#include "core/base/result.h"
#include "core/store/postgres/postgresplace.h"
#include "core/store/storechange.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QSocketNotifier;
struct pg_conn;

namespace Trustgauge {

class SecretText;

//! That the server of a store cannot be reached.
struct StoreOutage
{
    QString host; //!< empty: this computer
    Error error;

    bool operator==(const StoreOutage &) const = default;
};

//! How long one waits before connecting again: from `first` on twice as long each time.
struct StoreWatchPace
{
    std::chrono::milliseconds first{500}, longest{15'000};
};

//! Listens for the changes of a store on a server, on a connection of its own that never makes its thread wait, and
//! connects again when that is lost. Lives on a thread with an event loop.
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    //! See LISTEN.
    static constexpr const char *channel = "trustgauge";

    explicit StoreWatch(QString store, StoreWatchPace pace = {}, QObject *parent = nullptr);
    ~StoreWatch() override; //!< calls close()

    void start();
    void close();

signals:
    //! It listens, for the first time or again: look at everything, as changes before this were not heard. After it,
    //! none is missed.
    void listening();
    void changed(const Trustgauge::StoreChange &change);
    //! The server is not reached. Told once for each outage; trying goes on.
    void lost(const Trustgauge::StoreOutage &outage);

private:
    enum class Stage { Idle, Connecting, Subscribing, Listening };

    void connectNow();
    void begin(const SecretText &password);
    void goOnConnecting();
    void connectionFailed();
    void subscribe();
    void read();
    //! Ends the connection and connects again later.
    void lose(const Error &error);
    void disconnectNow();
    void dropNotifier();
    //! Calls `next` when the connection's socket can be read, or written.
    void await(bool write, void (StoreWatch::*next)());
    [[nodiscard]] Error fault(const Message &says, int kind) const;

    QString m_store;
    StoreWatchPace m_pace;
    PostgresPlace m_place;
    Stage m_stage = Stage::Idle;
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again, m_patience;
    std::chrono::milliseconds m_wait;
    bool m_isLost = false, m_gavePassword = false;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::StoreOutage)
