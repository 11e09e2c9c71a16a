#include "core/doctor/evidence.h"

#include "core/base/networkfault.h"
#include "core/base/safetext.h"
#include "core/base/timestamp.h"
#include "core/defender/apiclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Trustgauge {

namespace {

constexpr int vaguestCode = 70002;

const QString separator = QStringLiteral(", ");

QString faultWords(const Error &error)
{
    switch (error.code == ErrorCode::Network ? error.httpStatus : 0) {
    case NetworkFault::hostNotFound:
        return QCoreApplication::translate("Doctor", "the name was not found");
    case NetworkFault::noNameServer:
        return QCoreApplication::translate("Doctor", "no DNS server answered");
    case NetworkFault::tls:
        return QCoreApplication::translate("Doctor", "no trusted connection");
    case NetworkFault::proxyCredentials:
        return QCoreApplication::translate("Doctor", "the proxy asks for credentials");
    case NetworkFault::refused:
        return QCoreApplication::translate("Doctor", "the connection was refused");
    case NetworkFault::proxyUnreachable:
        return QCoreApplication::translate("Doctor", "the proxy was not reached");
    case NetworkFault::proxyRefused:
        return QCoreApplication::translate("Doctor", "the proxy does not lead there");
    case NetworkFault::noAuthority:
        return QCoreApplication::translate("Doctor", "no certificate authority is known here");
    default:
        return QCoreApplication::translate("Doctor", "no usable answer");
    }
}

bool isPage(const HttpReply &reply)
{
    const QByteArray start = reply.body.left(256).trimmed().toLower();
    return reply.header("Content-Type").toLower().contains("html") || start.startsWith("<!doctype html")
           || start.startsWith("<html");
}

} // namespace

QString timeNow()
{
    return QString::fromStdString(formatSeconds(currentSecond()));
}

QString answerText(const HttpReply &reply)
{
    return QStringLiteral("%1: HTTP %2").arg(hostAndPort(reply.url)).arg(reply.status);
}

QJsonObject bodyOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

std::optional<DoctorFault> interceptionOf(const HttpReply &reply)
{
    if (reply.status == 407)
        return DoctorFault::ProxyCredentials;
    if (reply.status >= 300 && reply.status < 400)
        return DoctorFault::ProxyPage;
    if (reply.status < 500 && isPage(reply))
        return DoctorFault::ProxyPage;
    return std::nullopt;
}

QString interceptionEvidence(const HttpReply &reply)
{
    QString out = answerText(reply);
    if (const QByteArray type = reply.header("Content-Type"); !type.isEmpty())
        out += separator + QCoreApplication::translate("Doctor", "content type %1").arg(quotedText(type, 60));
    if (const QByteArray via = reply.header("Via"); !via.isEmpty())
        out += separator + QCoreApplication::translate("Doctor", "via %1").arg(quotedText(via, 80));
    if (const QByteArray location = reply.header("Location"); !location.isEmpty())
        out += separator
               + QCoreApplication::translate("Doctor", "redirects to %1")
                     .arg(quotedText(hostAndPort(QUrl(QString::fromLatin1(location))), 80));
    static const QRegularExpression title(QStringLiteral("<title>([^<]{1,2000})"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = title.match(QString::fromUtf8(reply.body.left(4096))); match.hasMatch())
        out += separator + QCoreApplication::translate("Doctor", "page \"%1\"").arg(quotedText(match.captured(1), 80));
    return out + QStringLiteral(", ") + timeNow();
}

DoctorFault faultForNetwork(const Error &error)
{
    if (error.code == ErrorCode::BadInput && error.httpStatus != NetworkFault::proxySetting)
        return DoctorFault::CaFileUnusable; // or another file of certificates
    switch (error.httpStatus) {
    case NetworkFault::hostNotFound:
        return DoctorFault::HostNotFound;
    case NetworkFault::noNameServer:
        return DoctorFault::NoNameServer;
    case NetworkFault::tls:
        return DoctorFault::TlsUntrusted;
    case NetworkFault::proxyCredentials:
        return DoctorFault::ProxyCredentials;
    case NetworkFault::proxyUnreachable:
    case NetworkFault::proxySetting:
        return DoctorFault::ProxyUnreachable;
    case NetworkFault::proxyRefused:
        return DoctorFault::ProxyRefused;
    case NetworkFault::noAuthority:
        return DoctorFault::NoAuthorities;
    case NetworkFault::refused:
        return DoctorFault::ConnectionRefused;
    default:
        return error.code == ErrorCode::Api ? DoctorFault::AnswerUnreadable : DoctorFault::NoAnswer;
    }
}

QString errorEvidence(const Error &error)
{
    // For these two, the detail only repeats the fault; for others it has the cause, such as a message of OpenSSL.
    const bool saidAll = error.code == ErrorCode::Network
                         && (error.httpStatus == NetworkFault::refused
                             || error.httpStatus == NetworkFault::hostNotFound);
    const QString detail = saidAll ? QString() : QStringLiteral(" (%1)").arg(quotedText(error.detail.text(), 500));
    return QStringLiteral("%1: %2%3, %4").arg(error.subject.text(), faultWords(error), detail, timeNow());
}

SignInRefusal refusalOf(const HttpReply &reply, const QJsonObject &body)
{
    SignInRefusal out;
    out.oauthError = body.value(QLatin1String("error")).toString();
    const QString description = body.value(QLatin1String("error_description")).toString();
    out.description = description;
    // Of several numbers, 70002 ('invalid credential') is the least specific.
    for (const QJsonValue number : body.value(QLatin1String("error_codes")).toArray()) {
        if (out.code == 0 || out.code == vaguestCode)
            out.code = number.toInt();
    }
    static const QRegularExpression number(QStringLiteral("AADSTS(\\d{1,9})"));
    auto numbers = number.globalMatch(description);
    while (numbers.hasNext() && (out.code == 0 || out.code == vaguestCode))
        out.code = numbers.next().captured(1).toInt();
    out.evidence = answerText(reply);
    if (out.code != 0)
        out.evidence += QStringLiteral(", AADSTS%1").arg(out.code);
    if (!out.oauthError.isEmpty())
        out.evidence += separator + quotedText(out.oauthError, 60);
    static const QRegularExpression reason(QStringLiteral("\\[Reason - ([^,\\]]{1,2000})"));
    if (const auto match = reason.match(description); match.hasMatch())
        out.evidence += separator
                        + QCoreApplication::translate("Doctor", "reason \"%1\"").arg(quotedText(match.captured(1), 160));
    if (const QString id = body.value(QLatin1String("correlation_id")).toString(); !id.isEmpty())
        out.evidence += separator + QCoreApplication::translate("Doctor", "correlation id %1").arg(quotedText(id, 60));
    if (const QString id = body.value(QLatin1String("trace_id")).toString(); !id.isEmpty())
        out.evidence += separator + QCoreApplication::translate("Doctor", "trace id %1").arg(quotedText(id, 60));
    const QString stamp = body.value(QLatin1String("timestamp")).toString();
    out.evidence += QStringLiteral(", ") + (stamp.isEmpty() ? timeNow() : quotedText(stamp, 40));
    return out;
}

ApiRefusal apiRefusalOf(const HttpReply &reply)
{
    const QJsonObject error = bodyOf(reply).value(QLatin1String("error")).toObject();
    ApiRefusal out;
    out.code = error.value(QLatin1String("code")).toString();
    out.message = error.value(QLatin1String("message")).toString();
    out.advice = faultForApi(reply.status, out.code, out.message);
    if (out.advice == DoctorFault::NoDevices && reply.url.path() == QStringLiteral("/api/machines")
        && !saysNoMachines(out.message))
        out.advice = DoctorFault::WrongApiHost;
    out.evidence = QCoreApplication::translate("Doctor", "%1 for %2").arg(answerText(reply), reply.url.path());
    if (!out.code.isEmpty())
        out.evidence += separator + QCoreApplication::translate("Doctor", "code %1").arg(quotedText(out.code, 60));
    if (!out.message.isEmpty())
        out.evidence += QStringLiteral(", \"%1\"").arg(quotedText(out.message));
    if (const QString target = error.value(QLatin1String("target")).toString(); !target.isEmpty())
        out.evidence += separator + QCoreApplication::translate("Doctor", "target %1").arg(quotedText(target, 80));
    if (const QByteArray wait = reply.header("Retry-After"); !wait.isEmpty())
        out.evidence += QStringLiteral(", Retry-After %1 s").arg(quotedText(wait, 40));
    out.evidence += QStringLiteral(", ") + timeNow();
    return out;
}

std::optional<QJsonArray> rowsOf(const HttpReply &reply)
{
    const QJsonValue value = bodyOf(reply).value(QLatin1String("value"));
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

QString listed(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words.mid(0, 40))
        shown << quotedText(word, 80);
    return shown.isEmpty() ? QCoreApplication::translate("Doctor", "none") : shown.join(separator);
}

} // namespace Trustgauge
