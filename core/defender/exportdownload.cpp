#include "core/defender/exportdownload.h"

#include "core/base/retrypolicy.h"
#include "core/base/safetext.h"
#include "core/config/cloudfacts.h"
#include "core/defender/gziplines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace Trustgauge {

namespace {

constexpr int mostRenewals = 3;
constexpr int mostRenewalsInAll = 12; // if the service makes new files each time, reading would never end
constexpr int mostBrokenFiles = 3;
constexpr qint64 largestPackedFile = qint64{4} << 30;

} // namespace

ExportDownload::ExportDownload(HttpClient &http, ApiClient &api, TenantConfig tenant, Handlers handlers, QObject *parent)
    : QObject(parent),
      m_http(http),
      m_api(api),
      m_tenant(std::move(tenant)),
      m_handlers(std::move(handlers))
{}

ExportDownload::~ExportDownload() = default;

void ExportDownload::start()
{
    askForLinks();
}

void ExportDownload::askForLinks()
{
    m_api.get(Endpoint::VulnerabilitiesExport, pathOf(Endpoint::VulnerabilitiesExport), false,
              [this](const Result<HttpReply> &reply) {
        if (m_stopped)
            return;
        if (reply)
            takeLinks(*reply);
        else
            finish(tl::unexpected(reply.error()));
    });
}

void ExportDownload::takeLinks(const HttpReply &reply)
{
    const QJsonObject root = QJsonDocument::fromJson(reply.body).object();
    const QJsonValue files = root.value(QStringLiteral("exportFiles"));
    if (!files.isArray()) {
        finish(failure(ErrorCode::Api, reply.url.path(), sentence("Defender", "has no 'exportFiles' list"), 200));
        return;
    }
    const QString generated = root.value(QStringLiteral("generatedTime")).toString();
    if (!m_read.isEmpty() && generated != m_generated) {
        m_read.clear();
        m_handlers.restarted();
    }
    m_generated = generated;
    m_links.clear();
    const QJsonArray list = files.toArray();
    for (const QJsonValue &file : list) {
        if (!file.isString()) {
            finish(failure(ErrorCode::Api, reply.url.path(), sentence("Defender", "has an export file that is no link"),
                           200));
            return;
        }
        const std::optional<QUrl> link = addressIn(file.toString());
        if (!link) {
            finish(failure(ErrorCode::Api, reply.url.path(),
                           sentence("Defender", "a link of the export is no valid address and was not followed"), 200));
            return;
        }
        if (const auto good = checkLink(*link); !good) {
            finish(good);
            return;
        }
        m_links.append(*link);
    }
    nextFile();
}

Result<void> ExportDownload::checkLink(const QUrl &link) const
{
    const QUrl api = m_tenant.apiUrl();
    const bool here = isLoopbackHost(api.host()) && sameOrigin(link, api);
    const bool storage = link.scheme() == QStringLiteral("https") && link.port(443) == 443
                         && isStorageHost(m_tenant.cloud, link.host());
    if (link.userInfo().isEmpty() && (here || storage))
        return {};
    return failure(ErrorCode::ForeignHost,
                   link.host().isEmpty() ? sentence("Defender", "(no host)")
                                         : Message(quotedText(hostAndPort(link), 200)),
                   sentence("Defender",
                            "a link of the export leads there, which is no storage of %1, and was not followed")
                       .arg(hostAndPort(api)));
}

void ExportDownload::nextFile()
{
    m_handlers.progress(static_cast<int>(m_read.size()), static_cast<int>(m_links.size()));
    for (const QUrl &link : std::as_const(m_links)) {
        if (!m_read.contains(link.path())) {
            fetch(QUrl(link), 1);
            return;
        }
    }
    finish({});
}

void ExportDownload::fetch(const QUrl &link, int attempt)
{
    const QString name = link.path().section(u'/', -1);
    m_reader = std::make_unique<GzipLines>(name,
                                           [this, name](JsonText &lines) { return m_handlers.lines(lines, name); });
    HttpRequest request;
    request.url = link;
    request.maxBytes = largestPackedFile;
    request.totalTimeout = exportFileTime;
    // Lines that are read again after a fault do no harm, because rows are stored as a set.
    request.onBody = [this](const QByteArray &bytes) { return !m_stopped && m_reader->feed(bytes).has_value(); };
    m_http.send(request, [this, link, attempt](const Result<HttpReply> &reply) {
        if (!m_stopped)
            fileAnswered(link, attempt, reply);
    });
}

void ExportDownload::fileAnswered(const QUrl &link, int attempt, const Result<HttpReply> &reply)
{
    const QString host = hostAndPort(link);
    Result<void> ended = m_reader->end();
    const bool whole = reply && reply->status == 200;
    if (whole && ended)
        ended = checkEnd(*reply, link.path().section(u'/', -1));
    if (whole && ended) {
        m_throttle.reset();
        m_unpacked += m_reader->bytesUnpacked();
        m_read.insert(link.path());
        m_renewals = 0;
        nextFile();
        return;
    }
    if (reply && (reply->status == 403 || reply->status == 404)) {
        renewLinks(
            {ErrorCode::Api, host,
             sentence("Defender", "the signed link to an export file was refused with HTTP %1").arg(reply->status),
             reply->status});
        return;
    }
    if (reply && reply->status >= 300 && reply->status < 400) {
        const QUrl target = link.resolved(QUrl(QString::fromUtf8(reply->header("Location"))));
        finish(failure(ErrorCode::ForeignHost, hostAndPort(target),
                       sentence("Defender", "%1 redirects an export file there, which was not followed").arg(host)));
        return;
    }
    Verdict verdict = judge(reply, attempt, false, true, m_api.pace());
    const bool readerFailed = (whole || (!reply && reply.error().code == ErrorCode::Api)) && !ended;
    if (readerFailed && attempt < mostBrokenFiles)
        verdict = {NextStep::BackOff, m_api.pace().firstPause * attempt};
    std::optional<std::chrono::milliseconds> pause;
    if (verdict.step == NextStep::BackOff)
        pause = verdict.pause;
    else if (verdict.step == NextStep::Wait)
        pause = m_throttle.next(verdict.pause);
    if (verdict.step != NextStep::Wait)
        m_throttle.reset();
    if (pause) {
        QTimer::singleShot(*pause, this, [this, link, attempt] {
            if (!m_stopped)
                fetch(link, attempt + 1);
        });
        return;
    }
    if (readerFailed)
        finish(ended);
    else if (!reply)
        finish(tl::unexpected(reply.error()));
    else
        finish(failure(ErrorCode::Api, host,
                       sentence("Defender", "an export file was answered with HTTP %1").arg(reply->status),
                       reply->status));
}

Result<void> ExportDownload::checkEnd(const HttpReply &reply, const QString &name) const
{
    // gzip, chunked and Content-Length bodies are known to be complete: the client checks them. Only a body that ends
    // when the connection closes may have been cut.
    bool hasLength = false;
    (void)reply.header("Content-Length").toLongLong(&hasLength);
    const QByteArray packing = reply.header("Content-Encoding").toLower();
    const bool packedOnTheWay = (packing.endsWith("gzip") || packing == "deflate") && m_reader->bytesUnpacked() > 0;
    if (m_reader->wasPacked() || hasLength || packedOnTheWay
        || reply.header("Transfer-Encoding").toLower().contains("chunked"))
        return {};
    return failure(ErrorCode::Api, name,
                   sentence("Defender",
                            "came without a length, and plain text has no end to tell it from one that was cut"),
                   200);
}

void ExportDownload::renewLinks(const Error &why)
{
    if (++m_renewals > mostRenewals || ++m_allRenewals > mostRenewalsInAll) {
        finish(tl::unexpected(why));
        return;
    }
    askForLinks();
}

void ExportDownload::finish(const Result<void> &result)
{
    m_stopped = true;
    m_handlers.done(result);
}

} // namespace Trustgauge
