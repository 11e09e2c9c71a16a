#include "core/doctor/evidence.h"

#include "core/base/networkfault.h"
#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Trustgauge {

namespace {

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

QString tame(const QString &text, qsizetype longest)
{
    QString out = text.left(longest);
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return out.simplified();
}

QString answerText(const HttpReply &reply)
{
    return QStringLiteral("%1: HTTP %2").arg(hostAndPort(reply.url)).arg(reply.status);
}

QJsonObject bodyOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

std::optional<Advice> interceptionOf(const HttpReply &reply)
{
    if (reply.status == 407)
        return Advice::ProxyCredentials;
    if (reply.status >= 300 && reply.status < 400)
        return Advice::ProxyPage;
    if (reply.status < 500 && isPage(reply))
        return Advice::ProxyPage;
    return std::nullopt;
}

QString interceptionEvidence(const HttpReply &reply)
{
    QString out = answerText(reply);
    if (const QByteArray type = reply.header("Content-Type"); !type.isEmpty())
        out += QStringLiteral(", content type %1").arg(tame(QString::fromLatin1(type), 60));
    if (const QByteArray via = reply.header("Via"); !via.isEmpty())
        out += QStringLiteral(", via %1").arg(tame(QString::fromLatin1(via), 80));
    if (const QByteArray location = reply.header("Location"); !location.isEmpty())
        out += QStringLiteral(", redirects to %1").arg(tame(hostAndPort(QUrl(QString::fromLatin1(location))), 80));
    static const QRegularExpression title(QStringLiteral("<title>([^<]{1,80})"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = title.match(QString::fromUtf8(reply.body.left(4096))); match.hasMatch())
        out += QStringLiteral(", page \"%1\"").arg(tame(match.captured(1), 80));
    return out + QStringLiteral(", ") + timeNow();
}

Advice adviceForNetwork(const Error &error)
{
    if (error.code == ErrorCode::BadInput)
        return Advice::CaFileUnusable;
    switch (error.httpStatus) {
    case NetworkFault::hostNotFound:
        return Advice::HostNotFound;
    case NetworkFault::tls:
        return Advice::TlsUntrusted;
    case NetworkFault::proxyCredentials:
        return Advice::ProxyCredentials;
    case NetworkFault::proxyUnreachable:
        return Advice::ProxyUnreachable;
    case NetworkFault::refused:
        return Advice::ConnectionRefused;
    default:
        return error.code == ErrorCode::Api ? Advice::AnswerUnreadable : Advice::NoAnswer;
    }
}

QString errorEvidence(const Error &error)
{
    return QStringLiteral("%1: %2, %3").arg(error.subject, tame(error.detail, 500), timeNow());
}

SignInRefusal refusalOf(const HttpReply &reply, const QJsonObject &body)
{
    SignInRefusal out;
    out.oauthError = body.value(QLatin1String("error")).toString();
    const QString description = body.value(QLatin1String("error_description")).toString();
    out.code = body.value(QLatin1String("error_codes")).toArray().first().toInt();
    static const QRegularExpression number(QStringLiteral("AADSTS(\\d{1,9})"));
    if (const auto match = number.match(description); out.code == 0 && match.hasMatch())
        out.code = match.captured(1).toInt();
    out.evidence = answerText(reply);
    if (out.code != 0)
        out.evidence += QStringLiteral(", AADSTS%1").arg(out.code);
    if (!out.oauthError.isEmpty())
        out.evidence += QStringLiteral(", %1").arg(tame(out.oauthError, 60));
    for (const auto &[key, words] : {std::pair(QLatin1String("correlation_id"), QLatin1String("correlation id")),
                                     std::pair(QLatin1String("trace_id"), QLatin1String("trace id"))}) {
        if (const QString value = body.value(key).toString(); !value.isEmpty())
            out.evidence += QStringLiteral(", %1 %2").arg(words, tame(value, 60));
    }
    const QString stamp = body.value(QLatin1String("timestamp")).toString();
    out.evidence += QStringLiteral(", ") + (stamp.isEmpty() ? timeNow() : tame(stamp, 40));
    return out;
}

ApiRefusal apiRefusalOf(const HttpReply &reply)
{
    const QJsonObject error = bodyOf(reply).value(QLatin1String("error")).toObject();
    ApiRefusal out;
    out.code = error.value(QLatin1String("code")).toString();
    out.message = error.value(QLatin1String("message")).toString();
    out.advice = adviceForApi(reply.status, out.code, out.message);
    out.evidence = QStringLiteral("%1 for %2").arg(answerText(reply), reply.url.path());
    if (!out.code.isEmpty())
        out.evidence += QStringLiteral(", code %1").arg(tame(out.code, 60));
    if (!out.message.isEmpty())
        out.evidence += QStringLiteral(", \"%1\"").arg(tame(out.message));
    if (const QString target = error.value(QLatin1String("target")).toString(); !target.isEmpty())
        out.evidence += QStringLiteral(", target %1").arg(tame(target, 80));
    if (const QByteArray wait = reply.header("Retry-After"); !wait.isEmpty())
        out.evidence += QStringLiteral(", Retry-After %1 s").arg(tame(QString::fromLatin1(wait), 40));
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
    QStringList tamed;
    for (const QString &word : words.mid(0, 40))
        tamed << tame(word, 80);
    return tamed.isEmpty() ? QStringLiteral("none") : tamed.join(QStringLiteral(", "));
}

} // namespace Trustgauge
