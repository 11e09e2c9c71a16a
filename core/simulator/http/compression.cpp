#include "core/simulator/http/compression.h"

#include <memory>
#include <zlib.h>

namespace Trustgauge::Simulator {

namespace {

class Deflater
{
public:
    Deflater(BodyProducer source, Compression frame) : m_source(std::move(source))
    {
        constexpr int windowBits = 15;
        constexpr int gzipFrame = 16; // added to the window bits: gzip header and trailer
        m_ready = deflateInit2(&m_stream, 1, Z_DEFLATED, windowBits + (frame == Compression::Gzip ? gzipFrame : 0), 8,
                               Z_DEFAULT_STRATEGY)
                  == Z_OK;
    }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;
    ~Deflater() { deflateEnd(&m_stream); }

    bool next(QByteArray &chunk)
    {
        chunk.clear();
        while (m_ready && chunk.isEmpty()) {
            const bool more = m_source(m_input);
            if (!more)
                m_input.clear();
            // zlib's interface is not const, but it does not write to its input.
            m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
            m_stream.avail_in = static_cast<uInt>(m_input.size());
            int result = Z_OK;
            do {
                char buffer[65'536];
                m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
                m_stream.avail_out = sizeof buffer;
                result = deflate(&m_stream, more ? Z_NO_FLUSH : Z_FINISH);
                chunk.append(buffer, static_cast<qsizetype>(sizeof buffer - m_stream.avail_out));
            } while (m_stream.avail_out == 0);
            m_ready = more && result != Z_STREAM_ERROR;
        }
        return !chunk.isEmpty();
    }

private:
    BodyProducer m_source;
    z_stream m_stream{};
    QByteArray m_input;
    bool m_ready = false;
};

} // namespace

BodyProducer compressed(BodyProducer source, Compression frame)
{
    const auto deflater = std::make_shared<Deflater>(std::move(source), frame);
    return [deflater](QByteArray &chunk) { return deflater->next(chunk); };
}

BodyProducer producerOf(const QByteArray &bytes)
{
    const auto rest = std::make_shared<QByteArray>(bytes);
    return [rest](QByteArray &chunk) {
        chunk = std::exchange(*rest, {});
        return !chunk.isEmpty();
    };
}

} // namespace Trustgauge::Simulator
