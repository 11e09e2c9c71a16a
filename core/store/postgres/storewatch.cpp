#include "core/store/postgres/storewatch.h"

#include "core/base/log.h"
#include "core/base/networkfault.h"
#include "core/base/ownthread.h"
#include "core/base/secrettext.h"
#include "core/store/postgres/postgresparameters.h"
#include "core/store/postgres/postgreswords.h"
#include "core/store/storeplace.h"

#include <QSocketNotifier>

#include <algorithm>
#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

StoreWatch::StoreWatch(QString store, StoreWatchPace pace, QObject *parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_pace(pace),
      m_connection(nullptr, &PQfinish),
      m_again(this),
      m_patience(this),
      m_wait(pace.first)
{
    m_again.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(PostgresParameters::timeoutSeconds));
    connect(&m_again, &QTimer::timeout, this, &StoreWatch::connectNow);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { lose(fault(sentence("Store", "the server does not answer"), NetworkFault::mayRepeat)); });
}

StoreWatch::~StoreWatch()
{
    disconnectNow();
}

void StoreWatch::start()
{
    TG_ON_OWN_THREAD(this);
    if (m_stage != Stage::Idle)
        return;
    const Result<PostgresPlace> place = PostgresPlace::from(m_store);
    if (!place) {
        emit lost({{}, place.error()});
        return;
    }
    m_place = *place;
    connectNow();
}

void StoreWatch::close()
{
    TG_ON_OWN_THREAD(this);
    m_again.stop();
    disconnectNow();
}

void StoreWatch::disconnectNow()
{
    m_patience.stop();
    dropNotifier();
    m_connection.reset();
    m_stage = Stage::Idle;
}

// It is deleted later, as this may be its call. Until then, the next connection may have got the same socket number.
void StoreWatch::dropNotifier()
{
    if (!m_notifier)
        return;
    m_notifier->setEnabled(false);
    m_notifier->disconnect(this);
    m_notifier.release()->deleteLater();
}

Error StoreWatch::fault(const Message &says, int kind) const
{
    return {ErrorCode::Network, m_store, says, kind};
}

void StoreWatch::await(bool write, void (StoreWatch::*next)())
{
    dropNotifier();
    m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_connection.get()),
                                                   write ? QSocketNotifier::Write : QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, next);
}

void StoreWatch::connectNow()
{
    m_gavePassword = false;
    begin({});
}

void StoreWatch::begin(const SecretText &password)
{
    disconnectNow();
    const PostgresParameters parameters(m_place, password);
    m_connection.reset(PQconnectStartParams(parameters.keys(), parameters.values(), 1));
    m_stage = Stage::Connecting;
    m_patience.start();
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD)
        connectionFailed();
    else
        await(true, &StoreWatch::goOnConnecting);
}

void StoreWatch::goOnConnecting()
{
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING:
        await(false, &StoreWatch::goOnConnecting);
        return;
    case PGRES_POLLING_WRITING:
        await(true, &StoreWatch::goOnConnecting);
        return;
    case PGRES_POLLING_OK:
        subscribe();
        return;
    default:
        connectionFailed();
        return;
    }
}

void StoreWatch::connectionFailed()
{
    if (m_connection && PQconnectionNeedsPassword(m_connection.get()) != 0 && !m_gavePassword) {
        m_gavePassword = true;
        if (const SecretText password = serverPassword(m_place.name); !password.isEmpty()) {
            begin(password);
            return;
        }
    }
    lose(fault(sentence("Store", "the server cannot be reached: %1").arg(spokenBy(m_connection.get())),
               NetworkFault::refused));
}

void StoreWatch::subscribe()
{
    PQsetNoticeReceiver(
        m_connection.get(), [](void *, const pg_result *) {}, nullptr);
    m_stage = Stage::Subscribing;
    await(false, &StoreWatch::read);
    if (PQsendQuery(m_connection.get(), (QByteArray("LISTEN ") + channel).constData()) == 0)
        read(); // which finds out why
}

void StoreWatch::read()
{
    const bool isThere = PQconsumeInput(m_connection.get()) != 0;
    while (isThere && m_connection && PQisBusy(m_connection.get()) == 0) {
        const std::unique_ptr<pg_result, decltype(&PQclear)> answer(PQgetResult(m_connection.get()), &PQclear);
        if (!answer)
            break;
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) {
            if (m_stage != Stage::Subscribing)
                continue; // of the server that ends the connection: told below
            // A server that follows another one takes no LISTEN until it takes over.
            const QString said = QString::fromUtf8(PQresultErrorMessage(answer.get())).simplified();
            lose(fault(sentence("Store", "the server says: %1").arg(said), NetworkFault::mayRepeat));
            return;
        }
        m_stage = Stage::Listening;
        m_patience.stop();
        m_wait = m_pace.first;
        m_isLost = false;
        qCInfo(logStore).noquote() << "listening to the server of" << m_place.name;
        emit listening();
    }
    while (m_connection) {
        const std::unique_ptr<PGnotify, decltype(&PQfreemem)> heard(PQnotifies(m_connection.get()), &PQfreemem);
        if (!heard)
            break;
        if (const auto change = StoreChange::fromPayload(QString::fromUtf8(heard->extra)))
            emit changed(*change);
    }
    if (m_connection && (!isThere || PQstatus(m_connection.get()) == CONNECTION_BAD)) {
        lose(fault(sentence("Store", "the connection to the server was lost: %1").arg(spokenBy(m_connection.get())),
                   NetworkFault::mayRepeat));
    }
}

void StoreWatch::lose(const Error &error)
{
    disconnectNow();
    m_again.start(m_wait);
    m_wait = std::min(2 * m_wait, m_pace.longest);
    if (m_isLost)
        return;
    m_isLost = true;
    qCWarning(logStore).noquote() << "lost the server of" << m_place.name;
    emit lost({m_place.host, error});
}

} // namespace Trustgauge
