#include "core/base/proxyenvironment.h"

#include "core/base/networkfault.h"
#include "core/base/safetext.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

constexpr int largestPort = 65535;
const QString schemeMark = QStringLiteral("://");

QString valueOf(const QString &variable)
{
    return QString::fromLocal8Bit(qgetenv(variable.toLatin1().constData())).trimmed();
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 && number <= largestPort && !text.startsWith(u'+');
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == QStringLiteral("https") ? 443 : 80));
}

//! Splits a no_proxy entry into host pattern and port; an empty port means any.
std::pair<QString, QString> nameAndPort(const QString &entry)
{
    if (entry.startsWith(u'[')) {
        const qsizetype end = entry.indexOf(u']');
        return {entry.mid(1, end - 1), entry.mid(end + 1).startsWith(u':') ? entry.mid(end + 2) : QString()};
    }
    return entry.count(u':') == 1 ? std::pair{entry.section(u':', 0, 0), entry.section(u':', 1)}
                                  : std::pair{entry, QString()};
}

bool isUnderstood(const QString &entry)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\[[0-9a-fA-F:.]+\\](:\\d{1,5})?|<local>|[^\\s<>\\[\\]@;|\\\\]+)$"));
    const auto [name, port] = nameAndPort(entry);
    if (!form.match(entry).hasMatch() || (entry.endsWith(u':') && entry.count(u':') == 1))
        return false;
    if (!port.isEmpty() && !isPort(port))
        return false;
    return !name.contains(u'/') || QHostAddress::parseSubnet(name).second >= 0;
}

//! \param host without a trailing dot
bool takesOut(const QString &entry, const QString &host, quint16 port)
{
    const auto [given, onPort] = nameAndPort(entry);
    if (!onPort.isEmpty() && onPort.toInt() != port)
        return false;
    const QHostAddress address(host);
    if (given == QStringLiteral("<local>"))
        return address.isNull() && !host.contains(u'.');
    if (given.contains(u'/'))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(given));
    if (const QHostAddress named(given); !named.isNull() && !given.contains(u'*'))
        return address == named;
    QString name = given;
    if (name.startsWith(QStringLiteral("*.")))
        name.remove(0, 1);
    if (name.contains(u'*'))
        return QRegularExpression::fromWildcard(name, Qt::CaseInsensitive).match(host).hasMatch();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.endsWith(u'.'))
        name.chop(1);
    return !name.isEmpty()
           && (host.compare(name, Qt::CaseInsensitive) == 0
               || (address.isNull() && host.endsWith(u'.' + name, Qt::CaseInsensitive)));
}

Result<bool> isExempt(const QUrl &url)
{
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    bool out = false;
    for (const QString &variable : {QStringLiteral("no_proxy"), QStringLiteral("NO_PROXY")}) {
        const QStringList entries = valueOf(variable).split(between, Qt::SkipEmptyParts);
        for (const QString &entry : entries) {
            if (!isUnderstood(entry))
                return failure(ErrorCode::BadInput, variable,
                               sentence("Base",
                                        "holds '%1', which names no hosts: give names, addresses or networks such "
                                        "as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them")
                                   .arg(quotedText(entry, 100)),
                               NetworkFault::proxySetting);
            out = out || takesOut(entry, host, portOf(url));
        }
    }
    return out;
}

//! A proxy address without user and password.
QString addressWithoutCredentials(const QString &value)
{
    const qsizetype mark = value.indexOf(schemeMark);
    const qsizetype begin = mark < 0 ? 0 : mark + schemeMark.size();
    const qsizetype at = value.lastIndexOf(u'@');
    return at < begin ? value : value.left(begin) + QStringLiteral("[credentials]") + value.mid(at);
}

std::optional<ForwardProxy::Kind> kindOf(const QString &scheme)
{
    if (scheme == QStringLiteral("http"))
        return ForwardProxy::Kind::Http;
    // Names are always resolved by the proxy, as 'socks5h' asks for; desktops write 'socks'.
    for (const QString &socks : {QStringLiteral("socks5"), QStringLiteral("socks5h"), QStringLiteral("socks")}) {
        if (scheme == socks)
            return ForwardProxy::Kind::Socks5;
    }
    return std::nullopt;
}

struct Parsed
{
    ForwardProxy proxy;
    Message fault; //!< a clause about the address; empty: none
};

//! Not parsed by QUrl, because passwords in these variables are often not percent-encoded.
Parsed parse(const QString &value)
{
    const qsizetype mark = value.indexOf(schemeMark);
    const QString scheme = mark < 0 ? QStringLiteral("http") : value.left(mark).toLower();
    const QString rest = mark < 0 ? value : value.mid(mark + schemeMark.size());
    const qsizetype at = rest.lastIndexOf(u'@');
    QString place = rest.mid(at + 1);
    if (scheme.startsWith(QStringLiteral("pac+")) || place.endsWith(QStringLiteral(".pac"), Qt::CaseInsensitive))
        return {{}, reasonOf(ProxyAddress::PacFile)};
    if (scheme == QStringLiteral("https"))
        return {{}, reasonOf(ProxyAddress::OverTls)};
    const auto kind = kindOf(scheme);
    if (!kind)
        return {{}, sentence("Base", "must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080")};
    if (place.endsWith(u'/'))
        place.chop(1);
    Parsed out;
    out.proxy.kind = *kind;
    out.proxy.port = defaultPort(*kind);
    const qsizetype colon = place.lastIndexOf(u':');
    const bool hasPort = colon >= 0 && !place.mid(colon).contains(u']')
                         && (place.count(u':') == 1 || place.startsWith(u'['));
    if (hasPort) {
        const QString port = place.mid(colon + 1);
        if (!isPort(port))
            return {{}, reasonOf(ProxyAddress::NoAddress)};
        out.proxy.port = static_cast<quint16>(port.toInt());
        place.truncate(colon);
    }
    QUrl host;
    host.setHost(place, QUrl::StrictMode);
    if (!host.isValid() || host.host().isEmpty())
        return {{}, reasonOf(ProxyAddress::NoAddress)};
    out.proxy.host = host.host();
    if (at < 0)
        return out;
    const QString who = rest.left(at);
    out.proxy.user = QUrl::fromPercentEncoding(who.section(u':', 0, 0).toUtf8());
    out.proxy.password = SecretText(QByteArray::fromPercentEncoding(who.section(u':', 1).toUtf8()));
    return out;
}

} // namespace

Result<std::optional<ForwardProxy>> proxyOfEnvironment(const QUrl &url)
{
    const Result<bool> exempt = isExempt(url);
    if (!exempt)
        return tl::unexpected(exempt.error());
    if (*exempt)
        return ForwardProxy();
    for (const QString &name : {url.scheme() + QStringLiteral("_proxy"), QStringLiteral("all_proxy")}) {
        for (const QString &variable : {name, name.toUpper()}) {
            const QString value = valueOf(variable);
            if (value.isEmpty())
                continue;
            const Parsed parsed = parse(value);
            if (!parsed.fault.isEmpty())
                return failure(ErrorCode::BadInput, variable,
                               sentence("Base", "its value '%1' %2")
                                   .arg(quotedText(addressWithoutCredentials(value), 200), parsed.fault),
                               NetworkFault::proxySetting);
            return parsed.proxy;
        }
    }
    return std::optional<ForwardProxy>();
}

} // namespace Trustgauge
