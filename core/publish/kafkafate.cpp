#include "core/publish/kafkafate.h"

#include "core/base/retrypolicy.h"
#include "core/base/safetext.h"

#include <algorithm>

namespace Trustgauge::KafkaRest {

namespace {

constexpr qsizetype bodyShown = 200;

//! Classifies a whole request by its status, and by the code in the body where that is more precise.
Fate fateOfStatus(int status, int code)
{
    if (code == 42201 || code == 42202)
        return Fate::Hold;
    switch (status) {
    case 408:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return Fate::Again;
    case 400:
    case 413:
    case 422:
        return Fate::Park;
    default:
        return status >= 500 && status != 501 && status != 505 ? Fate::Again : Fate::Hold;
    }
}

//! What a person can do about a status.
Message advice(int status, int code)
{
    switch (status) {
    case 401:
        return sentence("Publish", "the proxy refuses the credentials: check publish.auth, publish.user and the secret");
    case 403:
        return sentence("Publish", "the credentials may not write there, or the proxy has no broker");
    case 404:
        return code == 40401 || code == 40403
                   ? sentence("Publish", "there is no such topic: create it, or correct publish.deviceTopic or "
                                         "publish.summaryTopic")
                   : sentence("Publish", "nothing is at this address: check publish.url, its path, and publish.api");
    case 405:
    case 406:
    case 415:
        return sentence("Publish", "the proxy does not speak this API: check publish.api");
    case 407:
        return sentence("Publish", "a proxy on the way asks for credentials");
    case 413:
        return sentence("Publish", "too large for the proxy");
    case 429:
        return sentence("Publish", "the proxy asks to slow down");
    case 503:
        return sentence("Publish", "the proxy or its brokers are out of service: see that they run");
    default:
        return {};
    }
}

//! The target of a redirect, which is never followed, and what to set publish.url to instead.
Message whereItLeads(const HttpReply &reply)
{
    const QByteArray location = reply.header("Location").trimmed();
    QUrl to = location.isEmpty() ? QUrl() : reply.url.resolved(QUrl::fromEncoded(location));
    if (!to.isValid() || to.host().isEmpty())
        return sentence("Publish", "it leads elsewhere, without saying where: check publish.url");
    to.setUserInfo({});
    to.setQuery(QString());
    to.setFragment({});
    const Message leads = sentence("Publish", "it leads to %1").arg(cut(to.toEncoded()));
    // If the target keeps the path that we append to publish.url, then the part before it is the right publish.url.
    const QString asked = reply.url.path();
    qsizetype begin = asked.indexOf(QStringLiteral("/v3/clusters"));
    if (begin < 0)
        begin = asked.lastIndexOf(QStringLiteral("/topics"));
    const QString path = asked.mid(std::max<qsizetype>(begin, 0));
    if (begin < 0 || !to.path().endsWith(path))
        return sentence("Publish", "%1, which is no address of a REST proxy: check publish.url").arg(leads);
    to.setPath(to.path().chopped(path.size()));
    return sentence("Publish", "%1: give %2 as publish.url").arg(leads).arg(cut(to.toEncoded()));
}

std::chrono::seconds waitOf(const HttpReply &reply)
{
    if (!reply.header("Retry-After").isEmpty())
        return retryAfter(reply);
    bool isNumber = false;
    const int seconds = reply.header("X-RateLimit-Reset").trimmed().toInt(&isNumber);
    return isNumber && seconds > 0 ? std::chrono::seconds(std::min(seconds, 3600)) : std::chrono::seconds(0);
}

} // namespace

Fate fateOfCode(int code, const QString &text)
{
    const int family = code >= 10000 ? code / 100 : code;
    const bool unauthorised = text.contains(QStringLiteral("authoriz"), Qt::CaseInsensitive);
    switch (code) {
    case 1: // "not retriable" in two products, but one of them also uses it for its own time-outs
        if (text.contains(QStringLiteral("timed out"), Qt::CaseInsensitive)
            || text.contains(QStringLiteral("time-out"), Qt::CaseInsensitive)
            || text.contains(QStringLiteral("cancelled"), Qt::CaseInsensitive))
            return Fate::Again;
        if (text.contains(QStringLiteral("unexpected server error"), Qt::CaseInsensitive))
            return Fate::AgainFew;
        return unauthorised ? Fate::Hold : Fate::Park;
    case 2:
    case 50003:
    // Kafka's own error codes, which one product passes on: unknown partition, leader, time-out, replicas.
    case 3:
    case 5:
    case 6:
    case 7:
    case 13:
    case 19:
    case 20:
    case 56:
        return Fate::Again;
    case 10: // too large
        return Fate::Park;
    case 29: // not authorized
        return Fate::Hold;
    case 50001:
    case 50002:
        return Fate::AgainFew;
    case 42201: // keys or values without a schema: the topic is set up for another format
    case 42202:
        return Fate::Hold;
    default:
        break;
    }
    switch (family) {
    case 400:
    case 413:
    case 422:
        return Fate::Park;
    case 401:
    case 403:
    case 404:
    case 405:
    case 406:
    case 415:
        return Fate::Hold;
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
        return Fate::Again;
    default:
        return code / 1000 == 429 ? Fate::Again : Fate::AgainFew;
    }
}

bool looksLikeHtml(const HttpReply &reply)
{
    const QByteArray start = reply.body.left(512).trimmed().toLower();
    return reply.header("Content-Type").toLower().contains("html") || start.startsWith("<!doctype")
           || start.startsWith("<html");
}

QString cut(const QByteArray &body)
{
    return quotedText(body, bodyShown);
}

Message describe(const HttpReply &reply, int code, const QString &message)
{
    QList<Message> out{Message(QStringLiteral("HTTP %1")).arg(reply.status)};
    if (code != 0 && code != reply.status)
        out << sentence("Publish", "error code %1").arg(code);
    if (const Message what = advice(reply.status, code); !what.isEmpty())
        out << what;
    QString quoted;
    if (reply.status >= 300 && reply.status < 400) {
        out << whereItLeads(reply);
    } else if (KafkaRest::wantsClientCertificate(reply)) {
        out << sentence("Publish",
                        "an HTML page that speaks of a certificate: the server wants a client certificate, or "
                        "another one (publish.clientCertificate)");
    } else if (looksLikeHtml(reply)) {
        out << (reply.status == 400
                    ? sentence("Publish",
                               "an HTML page: the server may want a client certificate (publish.clientCertificate)")
                    : sentence("Publish", "an HTML page and not the proxy's JSON: something on the way answers; check "
                                          "publish.url, or ask who runs the gateway in between"));
    } else {
        quoted = message.isEmpty() ? cut(reply.body.trimmed().isEmpty() ? QByteArray() : reply.body) : message;
    }
    const Message all = Message::joined(out, QStringLiteral(", "));
    return quoted.isEmpty() ? all : Message(QStringLiteral("%1 (%2)")).arg(all).arg(quoted);
}

ProduceAnswer wholeAnswer(const HttpReply &reply, int code, const QString &message)
{
    ProduceAnswer out;
    out.status = reply.status;
    out.whole = fateOfStatus(reply.status, code);
    out.text = describe(reply, code, message);
    out.wait = waitOf(reply);
    out.topicFault = reply.status == 404 && (code == 40401 || code == 40402 || code == 40403 || code == 40404);
    out.clusterFault = reply.status == 404 && !out.topicFault;
    out.tooLarge = reply.status == 413;
    // An HTML page of a server in between says nothing about the records.
    if (reply.status == 400 && looksLikeHtml(reply))
        out.whole = Fate::Hold;
    return out;
}

} // namespace Trustgauge::KafkaRest
