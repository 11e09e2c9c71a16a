#include "core/defender/gziplines.h"

#include <zlib.h>

namespace Trustgauge {

namespace {

constexpr size_t pieceBytes = size_t{1} << 20;
constexpr size_t longestLine = size_t{16} << 20;
constexpr qint64 largestFile = qint64{16} << 30;
constexpr int gzipOrZlib = 15 + 32; // window bits: 32 KB, header told by itself

} // namespace

struct GzipLines::Inflater
{
    Inflater() { good = inflateInit2(&stream, gzipOrZlib) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    z_stream stream{};
    bool good = false;
};

GzipLines::GzipLines(QString subject, Take take) : m_subject(std::move(subject)), m_take(std::move(take)) {}

GzipLines::~GzipLines() = default;

Result<void> GzipLines::broken(const QString &why)
{
    m_fault = Error{ErrorCode::Api, m_subject, why, 200, {}};
    return tl::unexpected(*m_fault);
}

Result<void> GzipLines::feed(const QByteArray &bytes)
{
    if (m_fault)
        return tl::unexpected(*m_fault);
    QByteArray in = bytes;
    if (!m_begun) {
        m_start += bytes;
        if (m_start.size() < 2)
            return {};
        m_begun = true;
        m_packed = m_start.startsWith("\x1f\x8b");
        in = std::move(m_start);
        if (m_packed)
            m_inflater = std::make_unique<Inflater>();
        if (m_packed && !m_inflater->good)
            return broken(QStringLiteral("cannot be unpacked"));
    }
    if (!m_packed) {
        m_unpacked += in.size();
        m_text.append(in.constData(), static_cast<size_t>(in.size()));
        return m_text.size() >= pieceBytes ? handOn(false) : Result<void>();
    }
    z_stream &z = m_inflater->stream;
    z.next_in = reinterpret_cast<Bytef *>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    bool more = z.avail_in > 0;
    while (more) {
        if (m_streamEnded) { // another member follows in the same file
            if (inflateReset(&z) != Z_OK)
                return broken(QStringLiteral("cannot be unpacked"));
            m_streamEnded = false;
        }
        const size_t before = m_text.size();
        constexpr size_t room = 256 * 1024;
        m_text.resize(before + room);
        z.next_out = reinterpret_cast<Bytef *>(m_text.data() + before);
        z.avail_out = room;
        const int code = inflate(&z, Z_NO_FLUSH);
        m_text.resize(before + room - z.avail_out);
        m_unpacked += static_cast<qint64>(room - z.avail_out);
        if (code == Z_STREAM_END)
            m_streamEnded = true;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return broken(
                QStringLiteral("is no whole gzip file: %1").arg(QString::fromLatin1(z.msg ? z.msg : "broken data")));
        if (m_unpacked > largestFile)
            return broken(QStringLiteral("unpacks to more than %1 GB").arg(largestFile >> 30));
        if (m_text.size() >= pieceBytes) {
            if (const auto r = handOn(false); !r)
                return r;
        }
        // A full output buffer may hide more; without input and with room left there is none.
        more = z.avail_in > 0 || (!m_streamEnded && z.avail_out == 0);
    }
    return {};
}

Result<void> GzipLines::handOn(bool all)
{
    const size_t end = all ? m_text.size() : m_text.rfind('\n') + 1; // npos + 1 is 0
    if (end == 0) {
        if (m_text.size() > longestLine)
            return broken(QStringLiteral("has a line longer than %1 MB").arg(longestLine >> 20));
        return {};
    }
    Result<JsonText> text = toJsonText(std::string_view(m_text).substr(0, end), m_subject);
    m_text.erase(0, end);
    Result<void> taken = text ? m_take(*text) : tl::unexpected(text.error());
    if (!taken)
        m_fault = taken.error();
    return taken;
}

Result<void> GzipLines::end()
{
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (!m_begun) {
        m_text.append(m_start.constData(), static_cast<size_t>(m_start.size()));
        m_unpacked += m_start.size();
    }
    if (m_packed && !m_streamEnded)
        return broken(QStringLiteral("is a gzip file that ends too early"));
    return m_text.empty() ? Result<void>() : handOn(true);
}

} // namespace Trustgauge
