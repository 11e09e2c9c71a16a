#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct ZSTD_CCtx_s;

namespace Trustgauge {

//! Makes pieces: runs of records (see appendRun()) compressed, as the store keeps them. The software of one device is that of
//! many others, so that they take a fifth of the room. Keeps its working memory; one thread at a time.
class PieceMaker
{
public:
    PieceMaker();
    ~PieceMaker();
    PieceMaker(const PieceMaker &) = delete;
    PieceMaker &operator=(const PieceMaker &) = delete;

    //! nullopt: there is no memory for it.
    [[nodiscard]] std::optional<QByteArray> pieceOf(const QByteArray &runs);

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
};

//! The runs of a piece; nullopt when the bytes are no piece or not whole.
[[nodiscard]] std::optional<QByteArray> runsOf(const QByteArray &piece);

} // namespace Trustgauge
