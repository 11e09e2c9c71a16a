#include "core/base/answerreader.h"

#include "core/base/gzipstream.h"
#include "core/base/jsontext.h"
#include "core/platform/memory.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace Trustgauge {

namespace {

constexpr qint64 mostReserved = qint64{64} * 1024 * 1024; // most memory reserved because a Content-Length announces it
constexpr qint64 worthRecycling = qint64{256} * 1024;
constexpr qint64 mostOfAnError = qint64{16} * 1024 * 1024; // longest body of a response whose status is not 2xx
constexpr qsizetype longestLine = 8 * 1024;                // longest chunk-size or trailer line

//! Position after the blank line that ends the head; -1 when the head is incomplete.
qsizetype endOfHead(const QByteArray &text, qsizetype from)
{
    for (qsizetype at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == '\n')
            return at + 2;
        if (at + 2 < text.size() && text[at + 1] == '\r' && text[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

bool areDigits(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

//! The length in a `Content-Length` value; an intermediary may have joined several equal ones (RFC 9110, 8.6). nullopt
//! when there is none or they differ.
std::optional<qint64> lengthIn(const QByteArray &value)
{
    std::optional<qint64> out;
    const QList<QByteArray> parts = value.split(',');
    for (const QByteArray &part : parts) {
        const QByteArray digits = part.trimmed();
        bool isNumber = false;
        const qint64 length = digits.toLongLong(&isNumber);
        if (!isNumber || !areDigits(digits) || out.value_or(length) != length)
            return std::nullopt;
        out = length;
    }
    return out;
}

//! The content codings of the body in the order they were applied, from all headers that name any.
QList<QByteArray> packingsIn(const HttpHeaders &headers)
{
    QList<QByteArray> out;
    for (const auto &[name, value] : headers) {
        if (name.compare("Content-Encoding", Qt::CaseInsensitive) == 0)
            out += value.toLower().split(',');
    }
    for (QByteArray &packing : out)
        packing = packing.trimmed();
    out.removeIf([](const QByteArray &packing) { return packing.isEmpty() || packing == "identity"; });
    return out;
}

bool areHexDigits(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
}

//! Reserves capacity for `bytes` plus the padding of the JSON parser. Keeps the memory when it is large enough.
void makeRoom(QByteArray &body, qint64 bytes, qint64 most)
{
    const qsizetype needed = static_cast<qsizetype>(bytes) + jsonPadding();
    if (body.capacity() >= needed)
        return;
    // realloc() moves large blocks by remapping pages, without a second copy in memory.
    const auto atMost = static_cast<qsizetype>(most) + jsonPadding();
    body.reserve(std::max(needed, std::min(2 * body.capacity(), atMost)));
    preferHugePages(body.constData(), static_cast<size_t>(body.capacity()));
}

} // namespace

AnswerReader::AnswerReader(qint64 maxBytes, To to, QByteArray spare)
    : m_maxBytes(maxBytes),
      m_to(to),
      m_spare(std::move(spare))
{}

AnswerReader::~AnswerReader() = default;

void AnswerReader::fail(AnswerFault fault)
{
    m_fault = fault;
    m_state = State::Failed;
}

void AnswerReader::finish()
{
    if (m_unpacker && m_unpacker->hasBegun() && !m_unpacker->isAtEnd())
        fail(AnswerFault::BadPacking);
    else
        m_state = State::Done;
}

qint64 AnswerReader::feed(const char *data, qint64 size)
{
    qint64 used = 0;
    while (used < size && !isOver()) {
        const char *const from = data + used;
        const qint64 left = size - used;
        switch (m_state) {
        case State::Head:
            used += feedHead(from, left);
            break;
        case State::ChunkSize:
        case State::ChunkEnd:
        case State::Trailer:
            used += feedLine(from, left);
            break;
        default:
            used += feedBody(from, left);
        }
    }
    return used;
}

qint64 AnswerReader::feedHead(const char *data, qint64 size)
{
    qint64 skipped = 0;
    if (m_text.isEmpty()) { // line ends before the status line are skipped
        while (skipped < size && (data[skipped] == '\r' || data[skipped] == '\n'))
            ++skipped;
    }
    m_anything = m_anything || size > skipped;
    m_headBytes += skipped;
    const qsizetype before = m_text.size();
    m_text.append(data + skipped, static_cast<qsizetype>(size - skipped));
    const QByteArray start = m_text.left(5);
    if (!QByteArray("HTTP/").startsWith(start)) {
        fail(AnswerFault::NotHttp);
        return size;
    }
    const qsizetype end = endOfHead(m_text, std::max<qsizetype>(before - 3, 0));
    if (m_headBytes + (end < 0 ? m_text.size() : end) > longestHead) {
        fail(AnswerFault::HeadTooLong);
        return size;
    }
    if (end < 0)
        return size;
    m_headBytes += end;
    m_text.truncate(end);
    parseHead();
    m_text.clear();
    return skipped + end - before;
}

void AnswerReader::parseHead()
{
    const QList<QByteArray> lines = m_text.split('\n');
    const QByteArray first = lines.first().trimmed();
    const qsizetype space = first.indexOf(' ');
    bool isNumber = false;
    const int status = space > 0 ? first.mid(space + 1, 3).toInt(&isNumber) : 0;
    if (!isNumber || status < 100 || status > 999) {
        fail(AnswerFault::NotHttp);
        return;
    }
    if (status < 200) {
        if (status == 101) // we never ask for a protocol upgrade
            fail(AnswerFault::NotHttp);
        else if (++m_interim > mostInterim)
            fail(AnswerFault::TooManyInterim);
        return;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        const qsizetype colon = line.indexOf(':');
        if (!m_headers.isEmpty() && (line.startsWith(' ') || line.startsWith('\t')))
            m_headers.last().second += ' ' + line.trimmed();
        else if (colon > 0)
            m_headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    m_status = status;
    m_hasHead = true;
    const QByteArray connection = headerIn(m_headers,
                                           m_to == To::Connect && !headerIn(m_headers, "Proxy-Connection").isEmpty()
                                               ? QByteArray("Proxy-Connection")
                                               : QByteArray("Connection"))
                                      .toLower();
    m_keeps = first.startsWith("HTTP/1.1") ? !connection.contains("close") : connection.contains("keep-alive");
    beginBody();
}

void AnswerReader::beginBody()
{
    const bool isTunnel = m_to == To::Connect && m_status < 300;
    if (m_status == 204 || m_status == 304 || isTunnel) {
        finish();
        return;
    }
    if (m_status >= 300)
        m_maxBytes = std::min(m_maxBytes, mostOfAnError);
    bool chunked = false;
    bool unknownTransfer = false;
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            chunked = chunked || value.toLower() == "chunked";
            unknownTransfer = unknownTransfer || !(value.toLower() == "chunked" || value.toLower() == "identity");
        } else if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            const std::optional<qint64> length = lengthIn(value);
            if (!length || (m_announced >= 0 && m_announced != *length)) {
                fail(AnswerFault::BadFraming);
                return;
            }
            m_announced = *length;
        }
    }
    if (unknownTransfer) {
        fail(AnswerFault::BadFraming);
        return;
    }
    if (chunked) {
        if (m_announced >= 0) // both a length and chunks: the end of the body is ambiguous
            m_keeps = false;
        m_announced = -1;
    }
    const QList<QByteArray> packings = packingsIn(m_headers);
    const bool isKnown = packings == QList<QByteArray>{"gzip"} || packings == QList<QByteArray>{"x-gzip"}
                         || packings == QList<QByteArray>{"deflate"};
    if (isKnown) {
        m_unpacker = std::make_unique<GzipStream>();
    } else if (!packings.isEmpty()) { // we accept no other coding
        fail(AnswerFault::BadPacking);
        return;
    }
    if (m_announced > m_maxBytes && !m_unpacker) {
        fail(AnswerFault::BodyTooLong);
        return;
    }
    const qint64 expected = std::min({m_announced, m_maxBytes, mostReserved});
    if (expected < 0 || expected > worthRecycling)
        m_body = std::exchange(m_spare, {});
    m_body.resize(0);
    if (expected > 0)
        makeRoom(m_body, expected, m_maxBytes);
    if (chunked) {
        m_state = State::ChunkSize;
    } else if (m_announced >= 0) {
        m_state = State::Counted;
        m_left = m_announced;
        if (m_left == 0)
            finish();
    } else {
        m_state = State::UntilEnd;
        m_keeps = false;
    }
}

qint64 AnswerReader::feedLine(const char *data, qint64 size)
{
    const char *const end = std::find(data, data + size, '\n');
    const qint64 length = end - data;
    m_text.append(data, static_cast<qsizetype>(length));
    if (m_state == State::Trailer)
        m_headBytes += length + 1;
    if (m_text.size() > longestLine || m_headBytes > longestHead) {
        fail(m_headBytes > longestHead ? AnswerFault::HeadTooLong : AnswerFault::BadFraming);
        return size;
    }
    if (length == size)
        return size;
    if (m_text.endsWith('\r'))
        m_text.chop(1);
    lineEnded();
    m_text.clear();
    return length + 1;
}

void AnswerReader::lineEnded()
{
    if (m_state == State::Trailer) {
        if (m_text.isEmpty())
            finish();
        return;
    }
    if (m_state == State::ChunkEnd) {
        if (m_text.isEmpty())
            m_state = State::ChunkSize;
        else
            fail(AnswerFault::BadFraming);
        return;
    }
    const qsizetype extension = m_text.indexOf(';');
    const QByteArray digits = (extension < 0 ? m_text : m_text.left(extension)).trimmed();
    bool isNumber = false;
    m_left = digits.toLongLong(&isNumber, 16);
    if (!isNumber || !areHexDigits(digits))
        fail(AnswerFault::BadFraming);
    else
        m_state = m_left > 0 ? State::ChunkData : State::Trailer;
}

qint64 AnswerReader::feedBody(const char *data, qint64 size)
{
    const qint64 taken = m_state == State::UntilEnd ? size : std::min(size, m_left);
    if (m_unpacker)
        unpack(data, taken);
    else
        put(data, taken);
    if (!isOver())
        passed(taken);
    return taken;
}

void AnswerReader::unpack(const char *data, qint64 size)
{
    m_unpacker->give(data, static_cast<size_t>(size));
    for (GzipStream::Step step = GzipStream::Step::Wrote; step == GzipStream::Step::Wrote && !isOver();) {
        char out[32 * 1024];
        size_t written = 0;
        step = m_unpacker->unpackTo(out, sizeof out, written);
        if (step == GzipStream::Step::Broken)
            fail(AnswerFault::BadPacking);
        else
            put(out, static_cast<qint64>(written));
    }
}

//! Counts `size` bytes of the body, or of its current chunk, as read.
void AnswerReader::passed(qint64 size)
{
    if (m_state == State::UntilEnd)
        return;
    m_left -= size;
    if (m_left > 0)
        return;
    if (m_state == State::ChunkData)
        m_state = State::ChunkEnd;
    else
        finish();
}

bool AnswerReader::grow(qint64 more)
{
    if (m_bodyBytes + more > m_maxBytes) {
        fail(AnswerFault::BodyTooLong);
        return false;
    }
    makeRoom(m_body, m_body.size() + more, m_maxBytes);
    return true;
}

bool AnswerReader::put(const char *data, qint64 size)
{
    if (!grow(size))
        return false;
    m_body.append(data, static_cast<qsizetype>(size));
    m_bodyBytes += size;
    return true;
}

std::pair<char *, qint64> AnswerReader::room(qint64 most)
{
    const bool isPlain = m_state == State::Counted || m_state == State::ChunkData || m_state == State::UntilEnd;
    if (!isPlain || m_unpacker)
        return {nullptr, 0};
    const qint64 size = m_state == State::UntilEnd ? most : std::min(most, m_left);
    if (!grow(size))
        return {nullptr, 0};
    const qsizetype before = m_body.size();
    m_body.resize(before + static_cast<qsizetype>(size));
    return {m_body.data() + before, size};
}

void AnswerReader::filled(qint64 size, qint64 offered)
{
    const qint64 got = std::max<qint64>(size, 0);
    m_body.resize(m_body.size() - static_cast<qsizetype>(offered - got));
    m_bodyBytes += got;
    passed(got);
}

void AnswerReader::closed()
{
    if (isOver())
        return;
    if (m_state == State::UntilEnd)
        finish();
    else
        fail(m_anything ? AnswerFault::Cut : AnswerFault::NothingCame);
}

QByteArray AnswerReader::takeBody()
{
    return std::exchange(m_body, {});
}

} // namespace Trustgauge
