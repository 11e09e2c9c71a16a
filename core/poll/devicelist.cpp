#include "core/poll/devicelist.h"

#include <utility>

namespace Trustgauge {

namespace {

constexpr qint64 devicePageRows = 10'000; // the API's largest $top; the default of some lists is 20

//! `$top` and `$skip` as whole numbers; the API does not take 1e+06.
QString pageQuery(qint64 skip)
{
    return QStringLiteral("?$top=%1&$skip=%2").arg(devicePageRows).arg(skip);
}

} // namespace

DeviceList::DeviceList(HttpClient &http, ApiClient &api, Endpoint endpoint, Handlers handlers)
    : m_http(http),
      m_base(pathOf(endpoint)),
      m_list(api, endpoint, pagesReadBy(std::move(handlers)))
{}

PagedRequest::Handlers DeviceList::pagesReadBy(Handlers handlers)
{
    PagedRequest::Handlers out;
    out.page = [this, read = std::move(handlers.page), progress = std::move(handlers.progress)](JsonText &&text,
                                                                                                const QString &path) {
        Result<PageResult> page = read(text, path);
        m_http.recycle(std::move(text.bytes));
        if (page) {
            m_rows += static_cast<qint64>(page->rows);
            m_sinceTop += static_cast<qint64>(page->rows);
            progress(m_rows);
        }
        return page;
    };
    out.next = [this] { return nextPath(); };
    out.done = std::move(handlers.done);
    return out;
}

void DeviceList::start()
{
    m_list.start(m_base + pageQuery(0));
}

//! The path behind a page without a link; empty at the end of the list.
QString DeviceList::nextPath()
{
    // To some servers $top is the most of all linked pages together, so that the last of them may be short.
    if (m_sinceTop < devicePageRows)
        return {};
    m_sinceTop = 0;
    return m_base + pageQuery(m_rows);
}

} // namespace Trustgauge
