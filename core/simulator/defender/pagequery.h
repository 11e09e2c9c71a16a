#pragma once

#include "core/simulator/defender/odatafilter.h"
#include "core/simulator/http/httpmessage.h"
#include "core/simulator/servicestate.h"

#include <QMap>

namespace Trustgauge::Simulator {

//! An error body as the Defender API writes it.
HttpResponse apiError(int status, const QByteArray &code, const QByteArray &message);

//! An empty answer with the content type of the Defender API.
HttpResponse apiAnswer();

//! What pages an endpoint gives.
struct PageRules
{
    qint64 defaultTop = 10'000; //!< rows without $top
    qint64 maxTop = 10'000;
    bool linkWithTop = false;  //!< whether an answer to a call with $top names the next page
    QList<FilterField> fields; //!< what $filter may use
};

//! The paging options of one request.
struct PageQuery
{
    qint64 top = 0;
    qint64 skip = 0;
    qint64 asked = 0; //!< the $top of the call, which a page may stay under
    bool topGiven = false;
    bool count = false;
    bool link = true; //!< whether a next page is named when there is one
    ODataFilter filter;
    QByteArray filterText;
};

//! Reads $top, $skip, $filter and $count. On a refusal, false and the answer to give.
bool parsePageQuery(const HttpRequest &request, const PageRules &rules, const Behaviour &behaviour, PageQuery *query,
                    HttpResponse *refusal);

//! A non-negative integer in plain digits; nothing for other text (such as 1e+06).
std::optional<qint64> plainInteger(const QByteArray &text);

//! This server as the client addressed it, or what the scenario names instead: the beginning of a nextLink.
QByteArray linkBase(const HttpRequest &request, const ServiceState &state);

//! The request's own address with query options replaced.
QByteArray linkWith(const HttpRequest &request, const ServiceState &state, const QMap<QByteArray, QByteArray> &options);

} // namespace Trustgauge::Simulator
