#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct ZSTD_CCtx_s;

namespace Trustgauge {

//! Makes pieces: compressed runs of records (see appendRun()), as stored. Devices share most of their software, so
//! pieces need a fifth of the space. Reuses its working memory; one thread at a time.
class PieceMaker
{
public:
    PieceMaker();
    ~PieceMaker();
    PieceMaker(const PieceMaker &) = delete;
    PieceMaker &operator=(const PieceMaker &) = delete;

    //! nullopt: out of memory.
    [[nodiscard]] std::optional<QByteArray> pieceOf(const QByteArray &runs);

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
};

//! The runs of a piece; nullopt when the bytes are invalid or incomplete.
[[nodiscard]] std::optional<QByteArray> runsOf(const QByteArray &piece);

} // namespace Trustgauge
