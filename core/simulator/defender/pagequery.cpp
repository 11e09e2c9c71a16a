#include "core/simulator/defender/pagequery.h"

#include "core/simulator/http/jsonappender.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

// Characters not encoded in the query of a link.
constexpr char queryCharacters[] = "$'(),:/";

bool plausibleHost(const QByteArray &host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == ':'
               || c == '-' || c == '[' || c == ']';
    });
}

HttpResponse badQuery(const QByteArray &why)
{
    return apiError(400, "ODataError", "The query specified in the URI is not valid. " + why);
}

} // namespace

HttpResponse apiError(int status, const QByteArray &code, const QByteArray &message)
{
    HttpResponse response;
    response.status = status;
    JsonAppender json(response.body);
    json.beginObject().key("error").beginObject();
    json.key("code").text(code);
    json.key("message").text(message.isNull() ? QByteArray("") : message);
    json.key("target").text(randomGuid());
    json.endObject().endObject();
    return response;
}

HttpResponse apiAnswer()
{
    HttpResponse response;
    response.contentType = "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8";
    response.headers = {{"OData-Version", "4.0"}};
    return response;
}

std::optional<qint64> plainInteger(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 15
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}

bool parsePageQuery(const HttpRequest &request, const PageRules &rules, const Behaviour &behaviour, PageQuery *query,
                    HttpResponse *refusal)
{
    *query = {};
    query->top = rules.defaultTop;
    const auto pairs = formPairs(request.query);
    for (const auto &[rawName, value] : pairs) {
        const QByteArray name = rawName.toLower();
        if (name == "$top" || name == "$skip") {
            const auto number = plainInteger(value);
            if (!number) {
                *refusal = badQuery("'" + value + "' is not a whole number for " + name + '.');
                return false;
            }
            if (name == "$skip") {
                query->skip = *number;
                continue;
            }
            if (*number > rules.maxTop) {
                *refusal = badQuery("The limit of '" + QByteArray::number(rules.maxTop)
                                    + "' for Top query has been exceeded: '" + value + "'.");
                return false;
            }
            query->top = *number;
            query->topGiven = true;
        } else if (name == "$filter") {
            QByteArray why;
            auto filter = ODataFilter::parse(value, rules.fields, &why);
            if (!filter) {
                *refusal = badQuery("The filter is not valid: " + why + '.');
                return false;
            }
            query->filter = *filter;
            query->filterText = value;
        } else if (name == "$count") {
            query->count = value.toLower() == "true";
        } else if (name == "$expand" && value == "evidence") {
            continue; // evidence is always included
        } else if (name.startsWith('$')) {
            *refusal = badQuery("The option '" + rawName + "' is not supported.");
            return false;
        }
    }
    query->asked = query->top;
    query->link = rules.linkWithTop || !query->topGiven;
    if (behaviour.pageLimit > 0) {
        query->top = std::min<qint64>(query->top, behaviour.pageLimit);
        query->link = true;
    }
    return true;
}

QByteArray linkBase(const HttpRequest &request, const ServiceState &state)
{
    if (!state.behaviour.nextLinkBase.isEmpty())
        return state.behaviour.nextLinkBase;
    const QByteArray host = request.header("Host");
    const QByteArray scheme = state.baseUrl.left(state.baseUrl.indexOf(':'));
    return plausibleHost(host) ? scheme + "://" + host : state.baseUrl;
}

QByteArray linkWith(const HttpRequest &request, const ServiceState &state, const QMap<QByteArray, QByteArray> &options)
{
    QByteArray link = linkBase(request, state);
    for (const QByteArray &segment : request.segments)
        link += '/' + segment.toPercentEncoding();
    char separator = '?';
    const auto add = [&](const QByteArray &name, const QByteArray &text) {
        link += separator + name.toPercentEncoding(queryCharacters) + '=' + text.toPercentEncoding(queryCharacters);
        separator = '&';
    };
    const auto pairs = formPairs(request.query);
    for (const auto &[name, text] : pairs) {
        const QByteArray lower = name.toLower();
        const bool forgotten = state.behaviour.forgetfulLinks && (lower == "$top" || lower == "pagesize");
        if (!forgotten && !options.contains(lower))
            add(name, text);
    }
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        add(option.key(), option.value());
    return link;
}

} // namespace Trustgauge::Simulator
