#include "core/store/postgres/storetrial.h"

#include "core/store/postgres/postgrescertificate.h"
#include "core/store/postgres/postgresparameters.h"
#include "core/store/postgres/postgresplace.h"
#include "core/store/postgres/postgresschema.h"
#include "core/store/postgres/postgreswords.h"
#include "core/store/storeplace.h"

#include <QNetworkProxy>
#include <QStringList>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

using Step = StoreTrialStep::Step;
using State = StoreTrialStep::State;
using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

constexpr int reachWithinMs = 5'000;
constexpr quint16 usualPort = 5432;

//! A host and its port.
struct Door
{
    QString host;
    quint16 port = usualPort;
    [[nodiscard]] bool isSocket() const { return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@'); }
};

//! Those that the URI names, of which libpq uses the first that answers.
QList<Door> doorsOf(const PostgresPlace &place)
{
    const auto settings = settingsOf({PQconninfoParse(place.uri.constData(), nullptr), &PQconninfoFree});
    const QStringList ports = settings.value(QStringLiteral("port")).split(u',');
    const QStringList addresses = settings.value(QStringLiteral("hostaddr")).split(u','); // spare looking up the name
    QList<Door> out;
    const QStringList hosts = place.host.split(u',');
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        const quint16 port = ports.value(ports.size() == 1 ? 0 : i).toUShort();
        const QString address = addresses.value(i);
        out.append({address.isEmpty() ? hosts.value(i) : address, port == 0 ? usualPort : port});
    }
    return out;
}

Connection connectionTo(const PostgresPlace &place, const SecretText &password)
{
    const PostgresParameters parameters(place, password);
    return {PQconnectdbParams(parameters.keys(), parameters.values(), 1), &PQfinish};
}

//! The steps of one trial.
class StoreTrial
{
public:
    explicit StoreTrial(SecretText password) : m_password(std::move(password)) {}

    [[nodiscard]] QList<StoreTrialStep> run(const QString &uri)
    {
        const Result<PostgresPlace> place = PostgresPlace::from(uri);
        if (!place)
            end(Step::Reach, place.error().detail, {});
        else if (reach(*place) && signIn(*place) && mayUse())
            readSchema();
        for (const Step step : {Step::Reach, Step::Tls, Step::SignIn, Step::Rights, Step::Schema}) {
            if (m_steps.size() <= static_cast<qsizetype>(step))
                m_steps.append({step, State::Skip, {}, {}});
        }
        return m_steps;
    }

private:
    void pass(Step step, const Message &found) { m_steps.append({step, State::Pass, found, {}}); }
    void end(Step step, const Message &found, const Message &remedy)
    {
        m_steps.append({step, State::Fail, found, remedy});
    }

    bool reach(const PostgresPlace &place)
    {
        QString said;
        for (const Door &door : doorsOf(place)) {
            if (door.isSocket()) { // where only the sign-in tells
                pass(Step::Reach, sentence("StoreTrial", "on this computer"));
                return true;
            }
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            socket.connectToHost(door.host, door.port);
            if (socket.waitForConnected(reachWithinMs)) {
                pass(Step::Reach, sentence("StoreTrial", "%1, port %2, answers").arg(door.host).arg(door.port));
                return true;
            }
            said = QStringLiteral("%1, port %2: %3").arg(door.host).arg(door.port).arg(socket.errorString());
        }
        end(Step::Reach, Message(said),
            sentence("StoreTrial",
                     "Check the host's name and port, whether the server listens to the network (listen_addresses), and "
                     "the firewalls on the way."));
        return false;
    }

    bool signIn(const PostgresPlace &place)
    {
        m_connection = connectionTo(place, m_password);
        if (PQconnectionNeedsPassword(m_connection.get()) != 0 && m_password.isEmpty()) {
            m_password = serverPassword(place.name);
            if (!m_password.isEmpty())
                m_connection = connectionTo(place, m_password);
        }
        if (PQstatus(m_connection.get()) == CONNECTION_OK) {
            tellTls();
            pass(Step::SignIn,
                 sentence("StoreTrial", "as %1, to the database %2")
                     .arg(QString::fromUtf8(PQuser(m_connection.get())), QString::fromUtf8(PQdb(m_connection.get()))));
            return true;
        }
        const PostgresParameters parameters(place, m_password);
        const PGPing ping = PQpingParams(parameters.keys(), parameters.values(), 1);
        if (ping == PQPING_NO_RESPONSE || ping == PQPING_NO_ATTEMPT) {
            tellNoAnswer(place);
            return false;
        }
        m_steps.append({Step::Tls, State::Pass, sentence("StoreTrial", "agreed on, or not needed"), {}});
        const Message says = Message(spokenBy(m_connection.get()));
        if (ping == PQPING_REJECT)
            end(Step::SignIn, says, sentence("StoreTrial", "The server is starting or ending; try again soon."));
        else if (PQconnectionNeedsPassword(m_connection.get()) != 0)
            end(Step::SignIn, says, sentence("StoreTrial", "Give the user's password."));
        else if (PQconnectionUsedPassword(m_connection.get()) != 0)
            end(Step::SignIn, says, sentence("StoreTrial", "Check the user's name and password."));
        else
            end(Step::SignIn, says,
                sentence("StoreTrial", "Whoever keeps the server must have made the user and the database, and let the "
                                       "user in from this computer (pg_hba.conf)."));
        return false;
    }

    //! The server was reached, and there is nothing that it said.
    void tellNoAnswer(const PostgresPlace &place)
    {
        const Message says = connectFaultOf(m_connection.get()).says;
        if (doorsOf(place).constFirst().isSocket()) {
            m_steps.clear();
            end(Step::Reach, says, sentence("StoreTrial", "Start the server, or check the folder of its socket."));
            return;
        }
        end(Step::Tls, says,
            sentence("StoreTrial",
                     "The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of "
                     "your own, name the certificate's file in the URI: sslrootcert=FILE."));
    }

    void tellTls()
    {
        const auto attribute = [this](const char *name) {
            return QString::fromUtf8(PQsslAttribute(m_connection.get(), name));
        };
        if (PQsslInUse(m_connection.get()) != 0)
            pass(Step::Tls, Message(QStringLiteral("%1, %2").arg(attribute("protocol"), attribute("cipher"))));
        else
            m_steps.append(
                {Step::Tls, State::Skip, sentence("StoreTrial", "not in use: it stays on this computer"), {}});
    }

    //! The first row of a query; empty: the query failed.
    [[nodiscard]] QStringList row(const char *sql) const
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(m_connection.get(), sql), &PQclear);
        QStringList out;
        if (PQresultStatus(answer.get()) == PGRES_TUPLES_OK && PQntuples(answer.get()) > 0) {
            for (int column = 0; column < PQnfields(answer.get()); ++column)
                out << QString::fromUtf8(PQgetvalue(answer.get(), 0, column));
        }
        return out;
    }

    bool mayUse()
    {
        const QStringList may = row(
            "SELECT (c.oid IS NOT NULL)::int, coalesce(has_schema_privilege(n.oid, 'USAGE') AND "
            "has_table_privilege(c.oid, 'SELECT'), false)::int, coalesce(has_table_privilege(c.oid, 'INSERT'), "
            "false)::int, has_database_privilege(current_database(), 'CREATE')::int FROM (SELECT 1) one "
            "LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = 'trustgauge' "
            "LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = 'cycle'");
        const QString yes = QStringLiteral("1");
        const QString user = QString::fromUtf8(PQuser(m_connection.get()));
        if (may.isEmpty()) {
            end(Step::Rights, Message(spokenBy(m_connection.get())), {});
            return false;
        }
        m_hasStore = may.at(0) == yes;
        if (!m_hasStore && may.at(3) == yes) {
            pass(Step::Rights, sentence("StoreTrial", "may make the store"));
        } else if (!m_hasStore) {
            end(Step::Rights, sentence("StoreTrial", "the database has no store, and %1 may not make one").arg(user),
                sentence("StoreTrial", "Let the owner of the database make it: the first poll into it does so."));
        } else if (may.at(1) != yes) {
            end(Step::Rights, sentence("StoreTrial", "%1 may not use the store").arg(user),
                sentence("StoreTrial",
                         "Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI")
                    .arg(user));
        } else {
            pass(Step::Rights, may.at(2) == yes ? sentence("StoreTrial", "operator: look, tune, poll and publish")
                                                : sentence("StoreTrial", "reader: look, export and tune"));
        }
        return m_steps.constLast().state == State::Pass;
    }

    void readSchema()
    {
        if (PQserverVersion(m_connection.get()) < oldestPostgres) {
            end(Step::Schema, sentence("StoreTrial", "the server is older than PostgreSQL 13"),
                sentence("StoreTrial", "Take a newer one."));
            return;
        }
        if (row("SELECT current_setting('server_encoding')").value(0) != QStringLiteral("UTF8")) {
            end(Step::Schema, sentence("StoreTrial", "the encoding of the database is not UTF8"),
                sentence("StoreTrial", "Make the database anew, with ENCODING 'UTF8'."));
            return;
        }
        if (!m_hasStore) {
            pass(Step::Schema, sentence("StoreTrial", "there is none yet; it is made when the store is opened"));
            return;
        }
        const int version = row("SELECT version FROM trustgauge.store").value(0).toInt();
        if (version > postgresVersion)
            end(Step::Schema,
                sentence("StoreTrial", "schema %1, of a newer Trustgauge; this one knows %2")
                    .arg(version)
                    .arg(postgresVersion),
                sentence("StoreTrial", "Update Trustgauge on this computer."));
        else
            pass(Step::Schema, sentence("StoreTrial", "schema %1").arg(version));
    }

    SecretText m_password;
    Connection m_connection{nullptr, &PQfinish};
    bool m_hasStore = false;
    QList<StoreTrialStep> m_steps;
};

} // namespace

QList<StoreTrialStep> tryStore(const QString &uri, const SecretText &password)
{
    return StoreTrial(password).run(uri);
}

} // namespace Trustgauge
