#include "core/base/gzipstream.h"

#include <zlib.h>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int gzipOrZlib = 15 + 32; // window bits: 32 KB; zlib detects the header
constexpr int bareDeflate = -15;
constexpr size_t pieceBytes = size_t{256} << 10;
constexpr size_t smallestPieceBytes = size_t{4} << 10;
constexpr Bytef gzipMark = 0x1f;
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
    m_inflater->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes)); // zlib does not write to it
    m_inflater->stream.avail_in = static_cast<uInt>(size);
}

GzipStream::Step GzipStream::broken(const Message &why)
{
    m_fault = why;
    return Step::Broken;
}

bool GzipStream::begin()
{
    z_stream &z = m_inflater->stream;
    if (!m_begun && z.avail_in > 0) {
        m_begun = true;
        // Some servers send 'deflate' without its zlib header.
        const bool hasHeader = *z.next_in == gzipMark || (*z.next_in & 0x0f) == Z_DEFLATED;
        m_inflater->good = m_inflater->good && (hasHeader || inflateReset2(&z, bareDeflate) == Z_OK);
    }
    if (m_memberEnded && z.avail_in > 0) {
        m_isPadding = m_isPadding || *z.next_in != gzipMark;
        if (m_isPadding) {
            z.avail_in = 0;
            return false;
        }
        m_inflater->good = m_inflater->good && inflateReset(&z) == Z_OK; // another member follows
        m_memberEnded = false;
    }
    return !m_memberEnded;
}

GzipStream::Step GzipStream::unpackTo(char *out, size_t room, size_t &written)
{
    z_stream &z = m_inflater->stream;
    written = 0;
    const bool any = begin();
    if (!m_inflater->good)
        return broken(sentence("Base", "cannot be unpacked"));
    if (!any)
        return Step::NeedsMore;
    z.next_out = reinterpret_cast<Bytef *>(out);
    z.avail_out = static_cast<uInt>(room);
    const int code = inflate(&z, Z_NO_FLUSH);
    written = room - z.avail_out;
    if (code == Z_STREAM_END)
        m_memberEnded = true;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        return broken(sentence("Base", "is no whole gzip file: %1")
                          .arg(z.msg ? Message(QString::fromLatin1(z.msg)) : sentence("Base", "broken data")));
    // When the output is full, zlib may hold more. Without input and with room left, it holds nothing.
    return z.avail_in > 0 || (!m_memberEnded && z.avail_out == 0) ? Step::Wrote : Step::NeedsMore;
}

GzipStream::Step GzipStream::unpackInto(std::string &out)
{
    const size_t before = out.size();
    // Small buffers for small input, because resize() clears them; the rest follows with the next step.
    const size_t room = std::min(pieceBytes, std::max(smallestPieceBytes, size_t{m_inflater->stream.avail_in} * 8));
    out.resize(before + room);
    size_t written = 0;
    const Step step = unpackTo(out.data() + before, room, written);
    out.resize(before + written);
    return step;
}

} // namespace Trustgauge
