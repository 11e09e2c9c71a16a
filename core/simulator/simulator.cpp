#include "core/simulator/simulator.h"

#include "core/simulator/http/certificateauthority.h"
#include "core/simulator/http/httpserver.h"
#include "core/simulator/router.h"

#include <future>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

namespace Trustgauge::Simulator {

namespace {

constexpr char audience[] = "https://api.securitycenter.microsoft.com";

// Like secrets of the sign-in service, contains characters that must be encoded in a form.
QByteArray makeSecret()
{
    static constexpr char alphabet[] = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_.";
    const auto letters = [](int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(sizeof alphabet - 1))];
        return text;
    };
    return letters(6) + '~' + letters(7) + '+' + letters(6) + '/' + letters(7) + '=' + letters(5) + '&' + letters(6)
           + '%' + letters(3);
}

QByteArray guidFrom(quint32 seed, const char *purpose)
{
    static const QUuid space(QStringLiteral("9c1d3f52-7a64-4d1e-8b0a-5f2e6c7d8e90"));
    return QUuid::createUuidV5(space, QByteArray(purpose) + QByteArray::number(seed)).toByteArray(QUuid::WithoutBraces);
}

QJsonObject tenantsFile(const SimulatorOptions &options, const SimulatorInfo &info)
{
    const auto text = [](const char *value) { return QString::fromLatin1(value); };
    QJsonObject endpoints{{text("login"), info.loginUrl},
                          {text("api"), info.apiUrl},
                          {text("audience"), text(audience)}};
    QJsonObject publish{{text("enabled"), false},
                        {text("url"), info.publishUrl},
                        {text("api"), text("v2")},
                        {text("deviceTopic"), options.topics.value(0)},
                        {text("summaryTopic"), options.topics.value(1, options.topics.value(0))},
                        {text("auth"), text("none")},
                        {text("bandChangeBrakePercent"), 20}};
    if (!options.publishSecret.isEmpty()) {
        publish.insert(text("auth"), text(options.publishUser.isEmpty() ? "bearer" : "basic"));
        if (!options.publishUser.isEmpty())
            publish.insert(text("user"), options.publishUser);
    }
    QJsonObject tenant{{text("name"), options.tenantName},
                       {text("enabled"), true},
                       {text("tenantId"), info.tenantId},
                       {text("clientId"), info.clientId},
                       {text("cloud"), text("commercial")},
                       {text("region"), text("global")},
                       {text("pollIntervalMinutes"), 60},
                       {text("vulnerabilitySource"), text("auto")},
                       {text("antivirusSource"), text("deviceavinfo")},
                       {text("completenessFloor"), 50}};
    if (!info.caPath.isEmpty()) {
        tenant.insert(text("caFile"), info.caPath);
        publish.insert(text("caFile"), info.caPath);
    }
    tenant.insert(text("endpoints"), endpoints);
    tenant.insert(text("publish"), publish);
    return {{text("schema"), text("trustgauge/tenants/1")}, {text("tenants"), QJsonArray{tenant}}};
}

bool writeFile(const QString &path, const QByteArray &bytes, QString *error)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    if (error != nullptr)
        *error = QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString());
    return false;
}

} // namespace

// Lives on the simulator's thread; all functions are called there, except constructor and destructor.
class Simulator::Worker
{
public:
    Worker(const SimulatorOptions &options, const Behaviour &behaviour, std::shared_ptr<CallLog> log)
        : m_options(options),
          m_behaviour(behaviour),
          m_log(std::move(log))
    {
        m_thread.setObjectName(QStringLiteral("simulator"));
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }

    ~Worker()
    {
        run([this] {
            m_server.reset();
            m_router.reset();
            m_state.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    //! Runs \a function on the simulator's thread and waits for its result.
    template<typename Function>
    auto run(Function function) -> decltype(function())
    {
        std::packaged_task<decltype(function())()> task(std::move(function));
        auto result = task.get_future();
        QMetaObject::invokeMethod(
            &m_context, [&task] { task(); }, Qt::QueuedConnection);
        return result.get();
    }

    bool start(SimulatorInfo *info, QString *error);

    void tellSteps(std::function<void(int)> told) { m_steppedOn = std::move(told); } //!< call before start()

    Router &router() { return *m_router; }
    ServiceState &state() { return *m_state; }
    HttpServer &server() { return *m_server; }

private:
    bool listen(QString *error);
    void prepare();

    SimulatorOptions m_options;
    Behaviour m_behaviour;
    std::shared_ptr<CallLog> m_log;
    std::function<void(int)> m_steppedOn;
    QThread m_thread;
    QObject m_context;
    QTemporaryDir m_folder;
    QString m_caPath;
    std::unique_ptr<ServiceState> m_state;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<HttpServer> m_server;
};

void Simulator::Worker::prepare()
{
    m_state = std::make_unique<ServiceState>(fleetOptions(m_options));
    if (m_behaviour.living && !m_options.now.isValid())
        m_state->fleet.setClock(m_state->fleet.clock());
    m_state->tenantId = guidFrom(m_options.seed, "tenant");
    m_state->clientId = guidFrom(m_options.seed, "client");
    m_state->tenantDomain = "contoso.example";
    m_state->tenantName = m_options.tenantName.toUtf8();
    m_state->clientSecret = makeSecret();
    m_state->clientCertificate = m_options.clientCertificate;
    m_state->tokenLifetimeSeconds = m_options.tokenLifetimeSeconds;
    m_state->rateLimits = m_options.rateLimits;
    m_state->followClock = !m_options.now.isValid();
    m_state->steppedOn = m_steppedOn;
    if (m_options.monotonicMs) {
        m_state->monotonicMs = m_options.monotonicMs;
    } else {
        QElapsedTimer clock;
        clock.start();
        m_state->monotonicMs = [clock] { return clock.elapsed(); };
    }
    m_router = std::make_unique<Router>(*m_state, m_log, m_options.topics, m_options.publishUser.toUtf8(),
                                        m_options.publishSecret.toUtf8());
    m_router->setLatency(m_options.latencyMs);
    m_router->setBehaviour(m_behaviour);
    if (m_options.keepPages)
        m_router->keepPages(m_folder.path());
}

bool Simulator::Worker::listen(QString *error)
{
    std::optional<QSslConfiguration> tls;
    if (m_options.tls) {
        const auto identity = makeServerIdentity(error);
        if (!identity)
            return false;
        m_caPath = m_folder.filePath(QStringLiteral("ca.pem"));
        if (!writeFile(m_caPath, identity->authority, error))
            return false;
        tls = QSslConfiguration::defaultConfiguration();
        tls->setLocalCertificate(QSslCertificate(identity->certificate, QSsl::Pem));
        tls->setPrivateKey(QSslKey(identity->key, QSsl::Ec, QSsl::Pem));
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    m_server = std::make_unique<HttpServer>(*m_router);
    return m_server->listen(m_options.port, tls, error);
}

bool Simulator::Worker::start(SimulatorInfo *info, QString *error)
{
    if (!m_folder.isValid()) {
        if (error != nullptr)
            *error = m_folder.errorString();
        return false;
    }
    const bool listening = run([this, error] {
        prepare();
        return listen(error);
    });
    if (!listening)
        return false;
    const QString base = (m_options.tls ? QStringLiteral("https") : QStringLiteral("http"))
                         + QStringLiteral("://127.0.0.1:%1").arg(m_server->port());
    run([this, base] { m_state->baseUrl = base.toUtf8(); });
    info->loginUrl = base;
    info->apiUrl = base;
    info->publishUrl = base;
    info->clientSecret = QString::fromLatin1(m_state->clientSecret);
    info->tenantId = QString::fromLatin1(m_state->tenantId);
    info->clientId = QString::fromLatin1(m_state->clientId);
    info->caPath = m_caPath;
    info->configPath = m_folder.filePath(QStringLiteral("tenants.json"));
    return writeFile(info->configPath, QJsonDocument(tenantsFile(m_options, *info)).toJson(), error);
}

Simulator::Simulator(const SimulatorOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_log(std::make_shared<CallLog>())
{}

Simulator::~Simulator()
{
    stop();
}

bool Simulator::start(QString *error)
{
    stop();
    Behaviour behaviour;
    QString why;
    if (!scenarioBehaviour(m_options.scenario, &behaviour))
        why = QStringLiteral("There is no scenario '%1'; known are: %2")
                  .arg(m_options.scenario, scenarioNames().join(QStringLiteral(", ")));
    else if (m_options.devices < 0)
        why = QStringLiteral("The number of devices must not be negative");
    if (!why.isEmpty()) {
        if (error != nullptr)
            *error = why;
        return false;
    }
    auto worker = std::make_unique<Worker>(m_options, behaviour, m_log);
    worker->tellSteps([this](int step) { emit steppedOn(step); });
    SimulatorInfo info;
    if (!worker->start(&info, error))
        return false;
    m_info = info;
    m_worker = std::move(worker);
    return true;
}

void Simulator::stop()
{
    m_worker.reset();
    m_info = {};
}

bool Simulator::isRunning() const
{
    return m_worker != nullptr;
}

SimulatorInfo Simulator::info() const
{
    return m_info;
}

bool Simulator::setScenario(const QString &name)
{
    Behaviour behaviour;
    if (!scenarioBehaviour(name, &behaviour))
        return false;
    m_options.scenario = name;
    setBehaviour(behaviour);
    return true;
}

void Simulator::setBehaviour(const Behaviour &behaviour)
{
    if (m_worker)
        m_worker->run([this, &behaviour] { m_worker->router().setBehaviour(behaviour); });
}

void Simulator::addFault(const FaultRule &rule)
{
    if (m_worker)
        m_worker->run([this, &rule] { m_worker->router().faults().addRule(rule); });
}

void Simulator::setNow(const QDateTime &now)
{
    m_options.now = now;
    if (m_worker) {
        m_worker->run([this, &now] {
            m_worker->state().fleet.setNow(now.toSecsSinceEpoch());
            m_worker->state().followClock = false;
            m_worker->router().fleetChanged();
        });
    }
}

void Simulator::changeSoftware(int newDevices)
{
    if (m_worker) {
        m_worker->run([this, newDevices] {
            m_worker->state().fleet.addRound(m_worker->state().serviceSeconds(), newDevices);
            m_worker->router().fleetChanged();
        });
    }
}

void Simulator::clearRateLimits()
{
    if (m_worker)
        m_worker->run([this] { m_worker->router().defender().clearLimits(); });
}

Counters Simulator::counters() const
{
    Counters counters = m_log->counters();
    if (m_worker)
        counters.connections = m_worker->run([this] { return m_worker->server().connectionsAccepted(); });
    return counters;
}

QList<CallRecord> Simulator::calls() const
{
    return m_log->calls();
}

void Simulator::resetCounters()
{
    m_log->reset();
}

QList<StoredRecord> Simulator::records() const
{
    if (!m_worker)
        return {};
    return m_worker->run([this] { return m_worker->router().kafka().records(); });
}

} // namespace Trustgauge::Simulator
