#pragma once

#include "core/base/httpclient.h"
#include "core/defender/pagedrequest.h"

#include <functional>

namespace Trustgauge {

//! Reads a list about devices: by the largest pages the API gives, along their links, and where the last page has none
//! but is as large as a page can be, from there on. Lives on one thread.
class DeviceList
{
public:
    struct Handlers
    {
        std::function<Result<PageResult>(JsonText &page, const QString &path)> page;
        //! After each page. \param rows of all pages so far
        std::function<void(qint64 rows)> progress;
        //! Exactly once, unless stop() comes first.
        std::function<void(const Result<void> &)> done;
    };
    DeviceList(HttpClient &http, ApiClient &api, Endpoint endpoint, Handlers handlers);

    void start();
    void stop() { m_list.stop(); }

private:
    [[nodiscard]] PagedRequest::Handlers pagesReadBy(Handlers handlers);
    [[nodiscard]] QString nextPath();

    HttpClient &m_http;
    QString m_base;
    qint64 m_rows = 0;     //!< before the next page
    qint64 m_sinceTop = 0; //!< of them, those that came since `$top` was last asked for
    PagedRequest m_list;
};

} // namespace Trustgauge
