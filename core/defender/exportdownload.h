#pragma once

#include "core/base/jsontext.h"
#include "core/defender/apiclient.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace Trustgauge {

class GzipLines;

//! Reads the vulnerability export: a list of signed links, then the file behind each, decompressed as it arrives. The
//! links get no token and must lead to the cloud's storage hosts (for an API on this machine: to the same origin).
//! Expired links are requested again; files already read are skipped, unless the service has made new ones. Lives on
//! one thread.
class ExportDownload : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<Result<void>(JsonText &lines, const QString &file)> lines;
        //! The service has made new files: discard the lines of the old ones.
        std::function<void()> restarted;
        std::function<void(int done, int total)> progress;
        //! Called exactly once, unless stop() is called before.
        std::function<void(const Result<void> &)> done;
    };
    ExportDownload(HttpClient &http, ApiClient &api, TenantConfig tenant, Handlers handlers, QObject *parent = nullptr);
    ~ExportDownload() override;

    void start();
    void stop() { m_stopped = true; }
    [[nodiscard]] qint64 bytesUnpacked() const { return m_unpacked; }

private:
    void askForLinks();
    void takeLinks(const HttpReply &reply);
    [[nodiscard]] Result<void> checkLink(const QUrl &link) const;
    void nextFile();
    void fetch(const QUrl &link, int attempt);
    void fileAnswered(const QUrl &link, int attempt, const Result<HttpReply> &reply);
    //! Whether a file read to its end is complete.
    [[nodiscard]] Result<void> checkEnd(const HttpReply &reply, const QString &name) const;
    void renewLinks(const Error &why);
    void finish(const Result<void> &result);

    HttpClient &m_http;
    ApiClient &m_api;
    TenantConfig m_tenant;
    Handlers m_handlers;
    QList<QUrl> m_links;
    QSet<QString> m_read; // paths of completely read files
    QString m_generated;
    std::unique_ptr<GzipLines> m_reader;
    int m_renewals = 0; // since the last completely read file
    int m_allRenewals = 0;
    ThrottlePauses m_throttle;
    qint64 m_unpacked = 0;
    bool m_stopped = false;
};

} // namespace Trustgauge
