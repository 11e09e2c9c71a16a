#pragma once

#include "core/defender/apiclient.h"
#include "core/defender/pageprogress.h"
#include "core/defender/pagereaders.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Trustgauge {

//! Reads a list of the API page by page. While a page is read the next one is already on its way: its link
//! stands at the end or the beginning of a page, where it is found without reading the rows. Memory holds two pages, or one
//! where they are huge. A list that brings nothing new, or has no end, is an Api error (see PageProgress). Lives on one
//! thread.
class PagedRequest : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        //! Turns a nextLink into the path to ask for; called once a link.
        std::function<Result<QString>(const std::string &nextLink)> follow;
        //! Reads a page, in the order of the list. \param path it was asked for by
        std::function<Result<PageResult>(JsonText &&page, const QString &path)> page;
        //! The path of the page behind one that has no nextLink; empty: it was the last one. Null: it always is.
        std::function<QString()> next;
        //! Exactly once, unless stop() comes first.
        std::function<void(const Result<void> &)> done;
    };
    PagedRequest(ApiClient &api, Endpoint endpoint, Handlers handlers, QObject *parent = nullptr);

    //! \param path of the first page
    void start(const QString &path) { ask(path); }
    void stop() { m_stopped = true; }
    //! Of all pages so far.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void ask(const QString &path);
    void answered(Result<HttpReply> reply);
    void readPage();
    void finish(const Result<void> &result);

    ApiClient &m_api;
    Endpoint m_endpoint;
    Handlers m_handlers;
    std::optional<JsonText> m_page; //!< came, and waits for its turn in the event loop
    QString m_path;                 //!< of it
    bool m_linked = false;          //!< what was asked last is a page that the list itself named
    std::string m_ahead;            //!< the link that seems to follow it; empty: none was seen
    Result<QString> m_aheadPath;
    std::optional<Result<HttpReply>> m_early; //!< the answer to that, come before the page was read
    int m_turn = 0;                           //!< answers to what was asked in an earlier one are passed over
    PageProgress m_progress;
    qint64 m_bytes = 0;
    bool m_stopped = false;
};

//! The nextLink of a page as far as it can be told without reading the page; empty: none is seen.
[[nodiscard]] std::string linkSeenIn(std::string_view page);

} // namespace Trustgauge
