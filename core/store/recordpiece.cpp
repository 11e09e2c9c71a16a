#include "core/store/recordpiece.h"

#include <zstd.h>

namespace Trustgauge {

namespace {
constexpr int level = 1;
constexpr unsigned long long mostBytes = 1ULL << 30; // of runs; a piece that claims more is invalid
} // namespace

void PieceMaker::Free::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

PieceMaker::PieceMaker() : m_context(ZSTD_createCCtx())
{
    if (!m_context)
        return;
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

PieceMaker::~PieceMaker() = default;

std::optional<QByteArray> PieceMaker::pieceOf(const QByteArray &runs)
{
    if (!m_context)
        return std::nullopt;
    const auto size = static_cast<size_t>(runs.size());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compress2(m_context.get(), out.data(), static_cast<size_t>(out.size()),
                                          runs.constData(), size);
    if (ZSTD_isError(written))
        return std::nullopt;
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

std::optional<QByteArray> runsOf(const QByteArray &piece)
{
    const auto size = static_cast<size_t>(piece.size());
    const unsigned long long told = ZSTD_getFrameContentSize(piece.constData(), size);
    if (told > mostBytes) // includes the two values that mean an error
        return std::nullopt;
    QByteArray out(static_cast<qsizetype>(told), Qt::Uninitialized);
    const size_t written = ZSTD_decompress(out.data(), static_cast<size_t>(out.size()), piece.constData(), size);
    if (ZSTD_isError(written) || written != told)
        return std::nullopt;
    return out;
}

} // namespace Trustgauge
