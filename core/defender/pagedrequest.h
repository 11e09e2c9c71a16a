#pragma once

#include "core/defender/apiclient.h"
#include "core/defender/pageprogress.h"
#include "core/defender/pagereaders.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace Trustgauge {

//! Reads a paged list of the API. While a page is parsed, the next one is already requested: its link is
//! found near the start or end of the page without parsing. Holds two pages in memory, or one when they are
//! huge. A list without new ids, or without an end, is an Api error (see PageProgress). Lives on one
//! thread.
class PagedRequest : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        //! Parses a page, in order. \param path the path it was requested by
        std::function<Result<PageResult>(JsonText &&page, const QString &path)> page;
        //! The path of the page after one without a nextLink; empty: there is none. Null handler: never any.
        std::function<QString()> next;
        //! Called exactly once, unless stop() is called before.
        std::function<void(const Result<void> &)> done;
    };
    PagedRequest(ApiClient &api, Endpoint endpoint, Handlers handlers, QObject *parent = nullptr);

    //! \param path path of the first page
    void start(const QString &path) { ask(path); }
    void stop() { m_stopped = true; }
    //! Bytes of all pages so far.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void ask(const QString &path);
    void answered(Result<HttpReply> reply);
    void readPage();
    //! The path of a nextLink; Api when the list has linked to it before.
    [[nodiscard]] Result<QString> follow(const std::string &nextLink);
    void finish(const Result<void> &result);

    ApiClient &m_api;
    Endpoint m_endpoint;
    Handlers m_handlers;
    std::optional<JsonText> m_page; //!< arrived, to be parsed when the queued readPage() runs
    QString m_path;                 //!< path of m_page
    bool m_linked = false;          //!< the last request is for a page that the list linked to
    std::string m_ahead;            //!< the next link found without parsing; empty: none found
    Result<QString> m_aheadPath;
    std::optional<Result<HttpReply>> m_early; //!< its answer, when it came before the page was parsed
    int m_turn = 0;                           //!< increased when requests become obsolete; their answers are ignored
    QSet<QString> m_seenLinks;
    PageProgress m_progress;
    qint64 m_bytes = 0;
    bool m_stopped = false;
};

//! The nextLink of a page, as far as it can be found without parsing; empty: not found.
[[nodiscard]] std::string linkSeenIn(std::string_view page);

} // namespace Trustgauge
