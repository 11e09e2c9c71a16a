#include "core/poll/alertquery.h"

#include "core/base/ownthread.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace Trustgauge {

namespace {
constexpr std::chrono::seconds longestQuestion{120}; // a person waits for the result
}

AlertQuery::AlertQuery(AlertQuestion question, RateLimiter &limiter, Done done, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(question.tenant)),
      m_http(HttpSettings{m_tenant.caFile, m_tenant.proxy, {}, question.proxyPassword}),
      m_token(m_http, m_tenant, std::move(question.secret), question.pace),
      m_api(m_http, m_token, limiter, m_tenant, question.pace),
      m_machineId(question.machineId.toStdString()),
      m_done(std::move(done))
{}

void AlertQuery::start()
{
    TG_ON_OWN_THREAD(this);
    QTimer::singleShot(longestQuestion, this, [this] {
        finish(failure(ErrorCode::Network, hostAndPort(m_tenant.apiUrl()),
                       sentence("Poll", "the open alerts were not known within %1 s").arg(longestQuestion.count())));
    });
    // The list of all alerts cannot be filtered by device.
    ask(pathOf(Endpoint::MachineAlerts, QString::fromStdString(m_machineId)));
}

void AlertQuery::ask(const QString &path)
{
    if (m_asked.contains(path)) {
        finish(failure(ErrorCode::Api, hostAndPort(m_tenant.apiUrl()), sentence("Poll", "the API repeats a page link"),
                       200));
        return;
    }
    m_asked.insert(path);
    m_api.get(Endpoint::MachineAlerts, path, true, [this](Result<HttpReply> reply) {
        if (!m_done)
            return; // the receiver is gone
        if (!reply) {
            finish(tl::unexpected(reply.error()));
            return;
        }
        Result<JsonText> text = asJsonText(std::move(reply->body), reply->url.path());
        const Result<void> goesOn = text ? m_progress.passed(text->view(), reply->url.path()) : Result<void>();
        if (!goesOn) {
            finish(tl::unexpected(goesOn.error()));
            return;
        }
        uint64_t replaced = 0; // ignored: these texts are not shown
        const Result<PageResult> page = text ? readAlerts(*text, ReadAs::PollPage, reply->url.path(), m_open, replaced,
                                                          m_machineId)
                                             : tl::unexpected(text.error());
        if (!page) {
            finish(tl::unexpected(page.error()));
            return;
        }
        if (page->nextLink.empty()) {
            const auto found = m_open.find(m_machineId);
            finish(found != m_open.end() ? found->second : OpenAlerts());
            return;
        }
        const Result<QString> next = m_api.pathOfLink(QString::fromStdString(page->nextLink));
        if (next)
            ask(*next);
        else
            finish(tl::unexpected(next.error()));
    });
}

void AlertQuery::finish(const Result<OpenAlerts> &result)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace Trustgauge
