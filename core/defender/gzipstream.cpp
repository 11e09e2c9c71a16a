#include "core/defender/gzipstream.h"

#include <zlib.h>

namespace Trustgauge {

namespace {
constexpr int gzipOrZlib = 15 + 32; // window bits: 32 KB, header told by itself
constexpr size_t pieceBytes = size_t{256} << 10;
} // namespace

struct GzipStream::Inflater
{
    Inflater() { good = inflateInit2(&stream, gzipOrZlib) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    z_stream stream{};
    bool good = false;
};

GzipStream::GzipStream() : m_inflater(std::make_unique<Inflater>()) {}

GzipStream::~GzipStream() = default;

bool GzipStream::isBegunBy(const char *bytes, size_t size)
{
    return size >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

void GzipStream::give(const char *bytes, size_t size)
{
    m_inflater->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes)); // it is not written to
    m_inflater->stream.avail_in = static_cast<uInt>(size);
}

GzipStream::Step GzipStream::unpackInto(std::string &out)
{
    z_stream &z = m_inflater->stream;
    if (!m_inflater->good) {
        m_fault = QStringLiteral("cannot be unpacked");
        return Step::Broken;
    }
    if (m_memberEnded) {
        if (z.avail_in == 0)
            return Step::NeedsMore;
        if (inflateReset(&z) != Z_OK) { // another member follows
            m_fault = QStringLiteral("cannot be unpacked");
            return Step::Broken;
        }
        m_memberEnded = false;
    }
    const size_t before = out.size();
    out.resize(before + pieceBytes);
    z.next_out = reinterpret_cast<Bytef *>(out.data() + before);
    z.avail_out = pieceBytes;
    const int code = inflate(&z, Z_NO_FLUSH);
    out.resize(before + pieceBytes - z.avail_out);
    if (code == Z_STREAM_END) {
        m_memberEnded = true;
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
        m_fault = QStringLiteral("is no whole gzip file: %1").arg(QString::fromLatin1(z.msg ? z.msg : "broken data"));
        return Step::Broken;
    }
    // A full output buffer may hide more; without input and with room left there is none.
    return z.avail_in > 0 || (!m_memberEnded && z.avail_out == 0) ? Step::Wrote : Step::NeedsMore;
}

} // namespace Trustgauge
