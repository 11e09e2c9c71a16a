#pragma once

#include "core/simulator/defender/odatafilter.h"
#include "core/simulator/http/httpmessage.h"
#include "core/simulator/servicestate.h"

#include <QMap>

namespace Trustgauge::Simulator {

//! An error body in the form of the Defender API.
HttpResponse apiError(int status, const QByteArray &code, const QByteArray &message);

//! An empty response with the content type of the Defender API.
HttpResponse apiAnswer();

//! The paging rules of an endpoint.
struct PageRules
{
    qint64 defaultTop = 10'000; //!< rows when there is no $top
    qint64 maxTop = 10'000;
    bool linkWithTop = false;  //!< whether the response to a call with $top has a nextLink
    QList<FilterField> fields; //!< fields allowed in $filter
};

//! The paging options of one request.
struct PageQuery
{
    qint64 top = 0;
    qint64 skip = 0;
    qint64 asked = 0; //!< the call's $top; a page may have fewer rows
    bool topGiven = false;
    bool count = false;
    bool link = true; //!< whether to add a nextLink when there is another page
    ODataFilter filter;
    QByteArray filterText;
};

//! Parses $top, $skip, $filter and $count. Returns false, with the response in `refusal`, when they are refused.
bool parsePageQuery(const HttpRequest &request, const PageRules &rules, const Behaviour &behaviour, PageQuery *query,
                    HttpResponse *refusal);

//! A non-negative integer in plain digits; nullopt for other text (such as 1e+06).
std::optional<qint64> plainInteger(const QByteArray &text);

//! The start of a nextLink: this server as addressed by the client, or the origin set by the scenario.
QByteArray linkBase(const HttpRequest &request, const ServiceState &state);

//! The request's own URL with query options replaced.
QByteArray linkWith(const HttpRequest &request, const ServiceState &state, const QMap<QByteArray, QByteArray> &options);

} // namespace Trustgauge::Simulator
