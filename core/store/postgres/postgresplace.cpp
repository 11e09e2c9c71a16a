#include "core/store/postgres/postgresplace.h"

#include <QHash>
#include <QHostAddress>
#include <QStringList>

#include <memory>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

//! Whether connections to it stay on this computer.
bool isHere(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == QStringLiteral("localhost")
           || QHostAddress(host).isLoopback();
}

tl::unexpected<Error> unusable(const QString &uri, const Message &why)
{
    return failure(ErrorCode::BadInput, uri, why);
}

//! The URI without a password between user and host.
QString withoutPassword(const QString &uri)
{
    const qsizetype begin = uri.indexOf(QStringLiteral("//"));
    const qsizetype at = uri.indexOf(u'@');
    const qsizetype colon = uri.indexOf(u':', begin);
    if (begin < 0 || at < 0 || colon < 0 || colon > at)
        return uri.section(u'?', 0, 0);
    return uri.left(colon) + uri.mid(at).section(u'?', 0, 0);
}

} // namespace

Result<PostgresPlace> PostgresPlace::from(const QString &uri)
{
    PostgresPlace out{uri, uri.toUtf8(), {}};
    char *said = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfoParse(out.uri.constData(),
                                                                                               &said),
                                                                               &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> freed(said, &PQfreemem);
    if (!options) // what it says may quote the password
        return unusable(withoutPassword(uri), sentence("Store", "is no URI of a PostgreSQL server, such as "
                                                                "postgresql://USER@HOST/DATABASE?sslmode=verify-full"));
    QHash<QString, QString> given;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            given.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    if (given.contains(QStringLiteral("password")) || given.contains(QStringLiteral("sslpassword")))
        return unusable(withoutPassword(uri),
                        sentence("Store", "has a password in it, where others can read it; give it in "
                                          "TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names"));
    if (given.contains(QStringLiteral("service")) || given.value(QStringLiteral("dbname")).isEmpty())
        return unusable(uri, sentence("Store", "must name the server's host and the database itself"));
    const bool hasAddress = given.contains(QStringLiteral("hostaddr"));
    out.host = given.value(hasAddress ? QStringLiteral("hostaddr") : QStringLiteral("host"));
    if (out.host.isEmpty() && (qEnvironmentVariableIsSet("PGHOST") || qEnvironmentVariableIsSet("PGHOSTADDR")))
        return unusable(uri, sentence("Store", "must name the server's host and the database itself"));
    const QString mode = given.value(QStringLiteral("sslmode"));
    const bool isEncrypted = mode == QStringLiteral("require") || mode == QStringLiteral("verify-ca")
                             || mode == QStringLiteral("verify-full");
    const QStringList hosts = out.host.split(u',');
    for (const QString &host : hosts) {
        if (!isHere(host) && !isEncrypted)
            return unusable(uri,
                            sentence("Store", "could be reached in plain text on another host (%1); add "
                                              "sslmode=verify-full and, for an authority of your own, sslrootcert=FILE")
                                .arg(host));
    }
    return out;
}

} // namespace Trustgauge
