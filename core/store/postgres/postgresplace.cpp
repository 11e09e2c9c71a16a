#include "core/store/postgres/postgresplace.h"

#include "core/store/postgres/postgreswords.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace Trustgauge {

namespace {

//! Whether connections to it stay on this computer.
bool isHere(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == QStringLiteral("localhost")
           || QHostAddress(host).isLoopback();
}

//! The part of a URI before its settings, if nothing in it can be a password, however the URI was meant: no colon but
//! that of a port, and no `@` but the one that ends the user's name. Else empty.
QString plainPart(const QString &uri)
{
    static const QRegularExpression plain(
        QStringLiteral(R"(^postgres(ql)?://([^:@/?#[\]]*@)?HOST(,HOST)*(/[^:@/?#[\]]*)?$)")
            .replace(QStringLiteral("HOST"), QStringLiteral(R"(([^:@/?#[\],]*|\[[0-9A-Fa-f:.%]*\])(:[0-9]*)?)")));
    const QString begin = uri.section(u'?', 0, 0);
    return plain.match(begin).hasMatch() ? begin : QString();
}

//! What may be shown of a URI that is refused.
QString shown(const QString &uri)
{
    const QString plain = plainPart(uri);
    const bool isCut = uri.mid(plain.size()).contains(u'@') && !plain.contains(u'@'); // a `?` within a password
    return plain.isEmpty() || isCut ? uri.section(u':', 0, 0) + QStringLiteral("://..") : plain;
}

tl::unexpected<Error> unusable(const QString &uri, const Message &why)
{
    return failure(ErrorCode::BadInput, shown(uri), why);
}

} // namespace

Result<PostgresPlace> PostgresPlace::from(const QString &uri)
{
    PostgresPlace out{uri, uri.toUtf8(), {}};
    char *said = nullptr;
    const PostgresOptions options(PQconninfoParse(out.uri.constData(), &said), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> freed(said, &PQfreemem);
    if (!options) // what it says may quote the password
        return unusable(uri, sentence("Store", "is no URI of a PostgreSQL server, such as "
                                               "postgresql://USER@HOST/DATABASE?sslmode=verify-full"));
    const QHash<QString, QString> given = settingsOf(options);
    if (given.contains(QStringLiteral("password")) || given.contains(QStringLiteral("sslpassword")))
        return unusable(uri, sentence("Store", "has a password in it, where others can read it; give it in "
                                               "TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names"));
    if (plainPart(uri).isEmpty())
        return unusable(uri, sentence("Store", "has a character in it that must be percent-encoded in a URI, or a "
                                               "password, which does not belong there"));
    const auto mustNameItself = [&] {
        return unusable(uri, sentence("Store", "must name the server's host and the database itself"));
    };
    if (given.contains(QStringLiteral("service")) || given.value(QStringLiteral("dbname")).isEmpty())
        return mustNameItself();
    // What libpq takes from the environment (PGHOST, PGHOSTADDR, PGSSLMODE, the file of PGSERVICE, ..) for what the URI
    // does not tell.
    QHash<QString, QString> used = settingsOf({PQconndefaults(), &PQconninfoFree});
    used.insert(given);
    const QString hostKey = QStringLiteral("host");
    const QString addressKey = QStringLiteral("hostaddr");
    if (used.value(hostKey) != given.value(hostKey) || used.value(addressKey) != given.value(addressKey))
        return mustNameItself();
    const QString mode = used.value(QStringLiteral("sslmode"));
    const bool isEncrypted = mode == QStringLiteral("require") || mode == QStringLiteral("verify-ca")
                             || mode == QStringLiteral("verify-full");
    out.host = used.value(hostKey);
    const QStringList hosts = out.host.split(u',');
    const QStringList addresses = used.value(addressKey).split(u',');
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        const QString address = addresses.value(i).trimmed();
        const QString host = address.isEmpty() ? hosts.value(i).trimmed() : address;
        if (!isHere(host) && !isEncrypted)
            return unusable(uri,
                            sentence("Store", "could be reached in plain text on another host (%1); add "
                                              "sslmode=verify-full and, for an authority of your own, sslrootcert=FILE")
                                .arg(host));
    }
    return out;
}

} // namespace Trustgauge
