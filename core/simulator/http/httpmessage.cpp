#include "core/simulator/http/httpmessage.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr qsizetype maxBody = 512 * 1024 * 1024;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool sameText(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '%' && i + 2 < text.size()) {
            const int high = hexValue(text.at(i + 1));
            const int low = hexValue(text.at(i + 2));
            if (high >= 0 && low >= 0) {
                out.append(static_cast<char>(high * 16 + low));
                i += 2;
                continue;
            }
        }
        out.append(c == '+' && plusIsSpace ? ' ' : c);
    }
    return out;
}

QList<std::pair<QByteArray, QByteArray>> formPairs(QByteArrayView encoded)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView pair = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            pairs.append({percentDecoded(pair, true), QByteArray("")});
        else
            pairs.append({percentDecoded(pair.first(equals), true), percentDecoded(pair.sliced(equals + 1), true)});
    }
    return pairs;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 207:
        return "Multi-Status";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 407:
        return "Proxy Authentication Required";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (sameText(key, name))
            return value;
    }
    return {};
}

QByteArray HttpRequest::queryValue(QByteArrayView name) const
{
    const auto pairs = formPairs(query);
    for (const auto &[key, value] : pairs) {
        if (sameText(key, name))
            return value;
    }
    return {};
}

QByteArray HttpRequest::lowerPath() const
{
    return segments.join('/').toLower();
}

void HttpRequestParser::append(const QByteArray &bytes)
{
    m_buffer.append(bytes);
}

bool HttpRequestParser::takeContinueWanted()
{
    return std::exchange(m_continueWanted, false);
}

QByteArrayView HttpRequestParser::rest() const
{
    return QByteArrayView(m_buffer).sliced(m_at);
}

// Drops consumed bytes once they are the larger part, so that a long pipeline takes linear time.
void HttpRequestParser::compact()
{
    if (m_at == m_buffer.size()) {
        m_buffer.clear();
    } else if (m_at > 65'536 && m_at > m_buffer.size() / 2) {
        m_buffer.remove(0, m_at);
    } else {
        return;
    }
    m_searched = std::max<qsizetype>(0, m_searched - m_at);
    m_at = 0;
}

HttpRequestParser::State HttpRequestParser::fail(int status)
{
    m_errorStatus = status;
    return State::Bad;
}

HttpRequestParser::State HttpRequestParser::next(HttpRequest &request)
{
    if (m_errorStatus != 0)
        return State::Bad;
    State state = State::Complete;
    if (m_phase == Phase::Head)
        state = parseHead();
    if (state == State::Complete)
        state = m_phase == Phase::Body ? parseBody() : parseChunks();
    if (state != State::Complete)
        return state;
    request = std::exchange(m_request, {});
    m_phase = Phase::Head;
    compact();
    m_searched = m_at;
    return State::Complete;
}

HttpRequestParser::State HttpRequestParser::parseHead()
{
    // Empty lines between requests are allowed.
    while (m_at + 1 < m_buffer.size() && m_buffer.at(m_at) == '\r' && m_buffer.at(m_at + 1) == '\n')
        m_at += 2;
    m_searched = std::max(m_searched, m_at);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", std::max(m_at, m_searched - 3));
    if (end < 0) {
        m_searched = m_buffer.size();
        return m_buffer.size() - m_at > maxHead ? fail(431) : State::Incomplete;
    }
    if (end - m_at > maxHead)
        return fail(431);
    QByteArrayView head = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
    m_at = end + 4;

    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArrayView line = lineEnd < 0 ? head : head.first(lineEnd);
    head = lineEnd < 0 ? QByteArrayView() : head.sliced(lineEnd + 2);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || !line.sliced(last + 1).startsWith("HTTP/1."))
        return fail(400);
    m_request = {};
    m_request.method = line.first(first).toByteArray();
    m_request.target = line.sliced(first + 1, last - first - 1).toByteArray();
    m_request.http11 = !line.endsWith("HTTP/1.0");
    m_request.keepAlive = m_request.http11;

    QByteArrayView target = m_request.target;
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype path = target.indexOf('/', scheme + 3);
        target = path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    const qsizetype question = target.indexOf('?');
    if (question >= 0)
        m_request.query = target.sliced(question + 1).toByteArray();
    QByteArrayView path = question < 0 ? target : target.first(question);
    if (path.startsWith('/'))
        path = path.sliced(1);
    while (true) {
        const qsizetype slash = path.indexOf('/');
        m_request.segments.append(percentDecoded(slash < 0 ? path : path.first(slash)));
        if (slash < 0)
            break;
        path = path.sliced(slash + 1);
    }

    while (!head.isEmpty()) {
        const qsizetype next = head.indexOf("\r\n");
        const QByteArrayView field = next < 0 ? head : head.first(next);
        head = next < 0 ? QByteArrayView() : head.sliced(next + 2);
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0)
            return fail(400);
        m_request.headers.append({field.first(colon).toByteArray(), field.sliced(colon + 1).trimmed().toByteArray()});
    }

    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection.contains("close"))
        m_request.keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_request.keepAlive = true;
    m_continueWanted = m_request.header("Expect").toLower() == "100-continue";

    const QByteArray encoding = m_request.header("Transfer-Encoding").toLower();
    if (!encoding.isEmpty()) {
        if (encoding != "chunked")
            return fail(501);
        m_phase = Phase::ChunkSize;
        return State::Complete;
    }
    m_phase = Phase::Body;
    m_remaining = 0;
    if (const QByteArray length = m_request.header("Content-Length"); !length.isNull()) {
        bool ok = false;
        const qulonglong size = length.toULongLong(&ok);
        if (!ok)
            return fail(400);
        if (size > static_cast<qulonglong>(maxBody))
            return fail(413);
        m_remaining = static_cast<qsizetype>(size);
    }
    return State::Complete;
}

HttpRequestParser::State HttpRequestParser::parseBody()
{
    const qsizetype take = std::min(m_remaining, m_buffer.size() - m_at);
    if (take > 0) {
        m_request.body.append(m_buffer.constData() + m_at, take);
        m_at += take;
        m_remaining -= take;
        compact();
    }
    return m_remaining == 0 ? State::Complete : State::Incomplete;
}

bool HttpRequestParser::takeLine(QByteArray &line)
{
    const QByteArrayView view = rest();
    const qsizetype end = view.indexOf("\r\n");
    if (end < 0)
        return false;
    line = view.first(end).toByteArray();
    m_at += end + 2;
    return true;
}

HttpRequestParser::State HttpRequestParser::parseChunks()
{
    QByteArray line;
    while (true) {
        switch (m_phase) {
        case Phase::ChunkSize: {
            if (!takeLine(line))
                return rest().size() > 1'024 ? fail(400) : State::Incomplete;
            bool ok = false;
            const qulonglong size = line.split(';').constFirst().trimmed().toULongLong(&ok, 16);
            if (!ok)
                return fail(400);
            if (size > static_cast<qulonglong>(maxBody - m_request.body.size()))
                return fail(413);
            m_remaining = static_cast<qsizetype>(size);
            m_phase = size == 0 ? Phase::Trailer : Phase::ChunkData;
            break;
        }
        case Phase::ChunkData:
            if (parseBody() == State::Incomplete)
                return State::Incomplete;
            m_phase = Phase::ChunkEnd;
            break;
        case Phase::ChunkEnd:
            if (rest().size() < 2)
                return State::Incomplete;
            if (!rest().startsWith("\r\n"))
                return fail(400);
            m_at += 2;
            m_phase = Phase::ChunkSize;
            break;
        case Phase::Trailer:
            if (!takeLine(line))
                return rest().size() > maxHead ? fail(431) : State::Incomplete;
            if (line.isEmpty())
                return State::Complete;
            break;
        case Phase::Head:
        case Phase::Body:
            Q_UNREACHABLE();
        }
    }
}

} // namespace Trustgauge::Simulator
