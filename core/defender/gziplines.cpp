#include "core/defender/gziplines.h"

namespace Trustgauge {

namespace {

constexpr size_t pieceBytes = size_t{1} << 20;
constexpr size_t longestLine = size_t{16} << 20;
constexpr qint64 largestFile = qint64{16} << 30;

} // namespace

GzipLines::GzipLines(Message subject, Take take) : m_subject(std::move(subject)), m_take(std::move(take)) {}

GzipLines::~GzipLines() = default;

Result<void> GzipLines::broken(const Message &why)
{
    m_fault = Error{ErrorCode::Api, m_subject, why, 200};
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
        in = std::move(m_start);
        if (GzipStream::isBegunBy(in.constData(), static_cast<size_t>(in.size())))
            m_stream = std::make_unique<GzipStream>();
    }
    if (!m_stream) {
        m_unpacked += in.size();
        m_text.append(in.constData(), static_cast<size_t>(in.size()));
        return m_text.size() >= pieceBytes ? handOn(false) : Result<void>();
    }
    if (in.isEmpty())
        return {};
    m_stream->give(in.constData(), static_cast<size_t>(in.size()));
    for (GzipStream::Step step = GzipStream::Step::Wrote; step == GzipStream::Step::Wrote;) {
        const size_t before = m_text.size();
        step = m_stream->unpackInto(m_text);
        m_unpacked += static_cast<qint64>(m_text.size() - before);
        if (step == GzipStream::Step::Broken)
            return broken(m_stream->fault());
        if (m_unpacked > largestFile)
            return broken(sentence("Defender", "unpacks to more than %1 GB").arg(largestFile >> 30));
        if (m_text.size() >= pieceBytes) {
            if (const auto r = handOn(false); !r)
                return r;
        }
    }
    return {};
}

Result<void> GzipLines::handOn(bool all)
{
    size_t end = m_text.size();
    if (!all) {
        const size_t lineEnd = std::string_view(m_text).substr(m_searched).rfind('\n');
        end = lineEnd == std::string_view::npos ? 0 : m_searched + lineEnd + 1;
        m_searched = m_text.size() - end; // what follows the last line end has none
    }
    if (end == 0) {
        if (m_text.size() > longestLine)
            return broken(sentence("Defender", "has a line longer than %1 MB").arg(longestLine >> 20));
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
    if (m_stream && !m_stream->isAtEnd())
        return broken(sentence("Defender", "is a gzip file that ends too early"));
    return m_text.empty() ? Result<void>() : handOn(true);
}

} // namespace Trustgauge
