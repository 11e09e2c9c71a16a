#include "core/defender/pagedrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <utility>

namespace Trustgauge {

namespace {

constexpr size_t largeForTwo = size_t{128} * 1024 * 1024; // keep only one page of this size in memory
constexpr size_t farthest = size_t{8} * 1024;             // from the start or end of a page

//! The value of the nextLink key in a part of a page.
std::string linkIn(std::string_view stretch)
{
    constexpr std::string_view key = "\"@odata.nextLink\"";
    constexpr std::string_view space = " \t\r\n";
    const size_t at = stretch.find(key);
    if (at == std::string_view::npos)
        return {};
    const size_t colon = stretch.find_first_not_of(space, at + key.size());
    if (colon == std::string_view::npos || stretch[colon] != ':')
        return {};
    const size_t begin = stretch.find_first_not_of(space, colon + 1);
    if (begin == std::string_view::npos || stretch[begin] != '"')
        return {};
    size_t end = begin + 1;
    while (end < stretch.size() && stretch[end] != '"')
        end += stretch[end] == '\\' ? 2 : 1;
    if (end >= stretch.size())
        return {};
    const QByteArray list = '[' + QByteArray(stretch.data() + begin, static_cast<qsizetype>(end + 1 - begin)) + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString().toStdString();
}

} // namespace

std::string linkSeenIn(std::string_view page)
{
    const std::string_view tail = page.substr(page.size() - std::min(page.size(), farthest));
    const size_t rowsEnd = tail.rfind(']');
    if (rowsEnd != std::string_view::npos) {
        if (std::string link = linkIn(tail.substr(rowsEnd)); !link.empty())
            return link;
    }
    const std::string_view head = page.substr(0, farthest);
    return linkIn(head.substr(0, std::min(head.find('['), head.size())));
}

PagedRequest::PagedRequest(ApiClient &api, Endpoint endpoint, Handlers handlers, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_endpoint(endpoint),
      m_handlers(std::move(handlers))
{}

void PagedRequest::ask(const QString &path)
{
    m_api.get(m_endpoint, path, false, [self = QPointer(this), turn = m_turn](Result<HttpReply> reply) {
        if (!self || self->m_stopped || turn != self->m_turn)
            return;
        // 404 means 'no rows' for a query of ours, but not for a page that the list itself linked to.
        if (self->m_linked && !reply && reply.error().httpStatus == 404)
            reply.error().httpStatus = 0;
        if (self->m_page)
            self->m_early = std::move(reply);
        else
            self->answered(std::move(reply));
    });
}

void PagedRequest::answered(Result<HttpReply> reply)
{
    if (!reply) {
        finish(tl::unexpected(reply.error()));
        return;
    }
    Result<JsonText> page = asJsonText(std::move(reply->body), reply->url.path());
    if (!page) {
        finish(tl::unexpected(page.error()));
        return;
    }
    m_bytes += static_cast<qint64>(page->size);
    if (const Result<void> good = m_progress.passed(page->view(), reply->url.path()); !good) {
        finish(good);
        return;
    }
    m_ahead = page->size < largeForTwo ? linkSeenIn(page->view()) : std::string();
    m_page = std::move(*page);
    m_path = reply->url.path();
    if (!m_ahead.empty()) {
        m_aheadPath = follow(m_ahead);
        m_linked = true;
        if (m_aheadPath)
            ask(*m_aheadPath);
    }
    // Queued, so that the next call is sent before.
    QMetaObject::invokeMethod(this, &PagedRequest::readPage, Qt::QueuedConnection);
}

void PagedRequest::readPage()
{
    if (m_stopped)
        return;
    const Result<PageResult> page = m_handlers.page(std::move(*m_page), m_path);
    m_page.reset();
    if (m_stopped)
        return;
    if (!page) {
        finish(tl::unexpected(page.error()));
        return;
    }
    if (page->nextLink.empty() || page->nextLink != m_ahead) {
        ++m_turn; // the link found early was wrong: ignore its answer
        m_early.reset();
        m_linked = !page->nextLink.empty();
        m_aheadPath = !page->nextLink.empty() ? follow(page->nextLink)
                      : m_handlers.next       ? m_handlers.next()
                                              : QString();
        if (m_aheadPath && m_aheadPath->isEmpty()) {
            finish({});
            return;
        }
        if (m_aheadPath)
            ask(*m_aheadPath);
    }
    if (!m_aheadPath)
        finish(tl::unexpected(m_aheadPath.error()));
    else if (m_early)
        answered(*std::exchange(m_early, std::nullopt));
}

Result<QString> PagedRequest::follow(const std::string &nextLink)
{
    const QString link = QString::fromStdString(nextLink);
    if (m_seenLinks.contains(link))
        return failure(ErrorCode::Api, m_api.host(), sentence("Poll", "the API repeats a page link"), 200);
    m_seenLinks.insert(link);
    return m_api.pathOfLink(link);
}

void PagedRequest::finish(const Result<void> &result)
{
    m_stopped = true;
    m_handlers.done(result);
}

} // namespace Trustgauge
