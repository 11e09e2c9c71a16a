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
    quint16 port = 0; //!< 0: any free one
    int devices = 250;
    quint32 seed = 1;
    QString scenario; //!< a name of scenarioNames(); empty: healthy
    QDateTime now;    //!< what "lastSeen" and all other times of the fleet lie before; invalid: the time of the start
    int step = 0;     //!< how often a living fleet has changed already; without `now`, one that is served again goes on
    bool tls = false;
    bool rateLimits = true;
    QString tenantName = QStringLiteral("Contoso (demo)"); //!< in the ready tenants file

    double averageRows = 30; //!< vulnerability rows a device, on average
    int tokenLifetimeSeconds = 3'599;
    int latencyMs = 0;      //!< every answer waits so long at least
    bool keepPages = false; //!< keeps each rendered list page in a file and serves it from there; for measurements
    QByteArray clientCertificate; //!< PEM; when given, the application may sign in with its key instead of the secret
    QStringList topics{QStringLiteral("ztna.device-scores"), QStringLiteral("ztna.fleet-summary")};
    QString publishUser;   //!< with publishSecret: Basic credentials of the REST proxy; empty: a bearer token
    QString publishSecret; //!< empty: the REST proxy takes everybody
    std::function<qint64()>
        monotonicMs; //!< the clock of limits and token lifetimes; null: the real one. Called on the simulator's thread
};

//! How to reach a simulator that has started.
struct SimulatorInfo
{
    QString loginUrl;
    QString apiUrl;
    QString publishUrl;
    QString configPath; //!< a ready tenants file, without a secret
    QString clientSecret;
    QString caPath; //!< PEM of the authority; empty without TLS
    QString tenantId;
    QString clientId;
};

//! A deterministic stand-in for the sign-in service, the Defender for Endpoint API and a Kafka REST proxy, over real HTTP
//! on loopback. It serves from a thread of its own, so the caller's event loop need not run; all functions
//! may be called from the thread that owns the object.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(const SimulatorOptions &options = {}, QObject *parent = nullptr);
    ~Simulator() override;

    //! Begins to serve; returns once the port is open. False, with a reason in \a error, when the options are wrong
    //! or the port cannot be opened.
    [[nodiscard]] bool start(QString *error = nullptr);
    //! Drops all connections and removes the files. Harmless when nothing runs.
    void stop();
    bool isRunning() const;
    //! Where it serves; empty before start().
    SimulatorInfo info() const;

    //! Changes to another scenario; false for an unknown name. Counting of faults begins anew.
    bool setScenario(const QString &name);
    //! Changes behaviour directly, for what no scenario names.
    void setBehaviour(const Behaviour &behaviour);
    //! Makes single calls go wrong, on top of the scenario.
    void addFault(const FaultRule &rule);
    //! Moves the moment that the fleet's times refer to.
    void setNow(const QDateTime &now);
    //! Lets software change once: updated, installed, removed, rated anew; some devices change their device group, and so
    //! many are new. The delta feed tells it from now on.
    void changeSoftware(int newDevices = 0);
    //! Forgets the calls that were counted against rate limits.
    void clearRateLimits();

    Counters counters() const;
    QList<CallRecord> calls() const;
    void resetCounters();
    //! What the Kafka REST proxy has stored, in order.
    QList<StoredRecord> records() const;

signals:
    //! A living fleet has changed; comes from the simulator's thread.
    void steppedOn(int step);

private:
    class Worker;

    SimulatorOptions m_options;
    SimulatorInfo m_info;
    std::shared_ptr<CallLog> m_log;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Trustgauge::Simulator
