#pragma once

#include "core/simulator/http/calllog.h"
#include "core/simulator/kafka/kafkarestapi.h"
#include "core/simulator/scenarios.h"

#include <functional>
#include <memory>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Trustgauge::Simulator {

//! What to simulate.
struct SimulatorOptions
{
    quint16 port = 0; //!< 0: any free port
    int devices = 250;
    quint32 seed = 1;
    QString scenario; //!< one of scenarioNames(); empty: healthy
    QDateTime now;    //!< all times of the fleet are before it; invalid: the time of the start
    int step = 0;     //!< number of changes so far; without `now`, a living fleet goes on from an earlier run
    bool tls = false;
    bool rateLimits = true;
    QString tenantName = QStringLiteral("Contoso (demo)"); //!< used in the generated tenants file

    double averageRows = 30; //!< average number of vulnerability rows of a device
    int tokenLifetimeSeconds = 3'599;
    int latencyMs = 0;            //!< minimum delay of every response
    bool keepPages = false;       //!< caches rendered list pages in files, for benchmarks
    QByteArray clientCertificate; //!< PEM; lets the application sign in with it, too
    QStringList topics{QStringLiteral("ztna.device-scores"), QStringLiteral("ztna.fleet-summary")};
    QString publishUser;   //!< Basic user name of the REST proxy; empty: publishSecret is a bearer token
    QString publishSecret; //!< empty: the REST proxy needs no credentials
    std::function<qint64()>
        monotonicMs; //!< clock of limits and token lifetimes; null: the real one. Called on the simulator's thread
};

//! How to reach a running simulator.
struct SimulatorInfo
{
    QString loginUrl;
    QString apiUrl;
    QString publishUrl;
    QString configPath; //!< a generated tenants file, without a secret
    QString clientSecret;
    QString caPath; //!< CA certificate, PEM; empty without TLS
    QString tenantId;
    QString clientId;
};

//! A deterministic simulation of the sign-in service, the Defender for Endpoint API and a Kafka REST proxy, over real
//! HTTP on loopback. Runs on its own thread, so the caller needs no event loop. Call its functions on the thread that
//! owns the object.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(const SimulatorOptions &options = {}, QObject *parent = nullptr);
    ~Simulator() override;

    //! Starts serving; returns once the port is open. False, with a reason in \a error, when the options are invalid or
    //! the port cannot be opened.
    [[nodiscard]] bool start(QString *error = nullptr);
    //! Closes all connections and removes the files. Does nothing when not running.
    void stop();
    bool isRunning() const;
    //! The addresses; empty before start().
    SimulatorInfo info() const;

    //! Changes the scenario and resets fault counts; false for an unknown name.
    bool setScenario(const QString &name);
    //! Sets behaviour that no scenario has.
    void setBehaviour(const Behaviour &behaviour);
    //! Adds a fault to those of the scenario.
    void addFault(const FaultRule &rule);
    //! Changes the reference time of the fleet.
    void setNow(const QDateTime &now);
    //! Changes software once (updates, installations, removals, new ratings), moves some devices to other groups and
    //! adds devices. The delta feed then reports the changes.
    void changeSoftware(int newDevices = 0);
    //! Resets the rate limits.
    void clearRateLimits();

    Counters counters() const;
    QList<CallRecord> calls() const;
    void resetCounters();
    //! The records stored by the Kafka REST proxy, in order.
    QList<StoredRecord> records() const;

signals:
    //! A living fleet has changed. Emitted on the simulator's thread.
    void steppedOn(int step);

private:
    class Worker;

    SimulatorOptions m_options;
    SimulatorInfo m_info;
    std::shared_ptr<CallLog> m_log;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Trustgauge::Simulator
