#pragma once

#include "core/base/httpmessage.h"

#include <memory>
#include <utility>

namespace Trustgauge {

class GzipStream;

//! Why the bytes received are not a complete HTTP response.
enum class AnswerFault {
    None,
    NothingCame, //!< the connection ended before its first byte
    Cut,         //!< the connection ended inside the response
    NotHttp,
    HeadTooLong,
    TooManyInterim,
    BodyTooLong,
    BadFraming, //!< contradictory or malformed lengths or chunks
    BadPacking, //!< gzip or deflate data that is broken or ends early
};

//! Parses one HTTP/1 response from the bytes of a connection: interim responses, head, and body (by length, chunked, or
//! until the connection closes), decompressed. Limits: 256 KB for all heads, 64 interim responses, and the caller's
//! limit for the body. Does no I/O itself.
class AnswerReader
{
public:
    static constexpr qint64 longestHead = qint64{256} * 1024;
    static constexpr int mostInterim = 64;

    enum class To { Request, Connect }; //!< the kind of request answered: a 2xx to CONNECT has no body
    //! \param maxBytes limit of the decompressed body
    //! \param spare a buffer to reuse for the body
    explicit AnswerReader(qint64 maxBytes, To to = To::Request, QByteArray spare = {});
    ~AnswerReader();

    //! Parses bytes from the connection. \return how many were used; fewer than `size` only when the response is over
    qint64 feed(const char *data, qint64 size);
    //! A buffer of at most `most` bytes to receive body bytes without a copy; {nullptr, 0} when feed() must be used.
    [[nodiscard]] std::pair<char *, qint64> room(qint64 most);
    //! Reports that `size` of the `offered` bytes of room() were filled.
    void filled(qint64 size, qint64 offered);
    //! Reports that the connection has closed.
    void closed();

    [[nodiscard]] bool isOver() const { return m_state == State::Done || m_state == State::Failed; }
    [[nodiscard]] AnswerFault fault() const { return m_fault; }
    //! True once the final head is complete; its status is valid even when the body fails later.
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const HttpHeaders &headers() const { return m_headers; }
    //! The body received since the last call.
    [[nodiscard]] QByteArray takeBody();
    [[nodiscard]] qint64 bodyWaiting() const { return m_body.size(); }
    [[nodiscard]] QByteArray takeSpare() { return std::exchange(m_spare, {}); }
    //! Whether the connection can be used for another exchange.
    [[nodiscard]] bool keepsConnection() const { return m_state == State::Done && m_keeps; }
    [[nodiscard]] qint64 announcedBytes() const { return m_announced; } //!< -1: unknown

private:
    enum class State { Head, Counted, ChunkSize, ChunkData, ChunkEnd, Trailer, UntilEnd, Done, Failed };

    void fail(AnswerFault fault);
    void finish();
    qint64 feedHead(const char *data, qint64 size);
    qint64 feedLine(const char *data, qint64 size);
    qint64 feedBody(const char *data, qint64 size);
    void parseHead();
    void beginBody();
    void lineEnded();
    void passed(qint64 size);
    void unpack(const char *data, qint64 size);
    bool put(const char *data, qint64 size);
    bool grow(qint64 more);

    qint64 m_maxBytes;
    To m_to;
    QByteArray m_spare;
    State m_state = State::Head;
    AnswerFault m_fault = AnswerFault::None;
    QByteArray m_text; //!< the part received so far of the head or of a framing line
    qint64 m_headBytes = 0;
    int m_interim = 0;
    bool m_anything = false;
    bool m_hasHead = false;
    int m_status = 0;
    bool m_keeps = false;
    HttpHeaders m_headers;
    qint64 m_left = 0; //!< bytes still to come of the body or the chunk
    qint64 m_announced = -1;
    QByteArray m_body;
    qint64 m_bodyBytes = 0; //!< decompressed bytes, taken or not
    std::unique_ptr<GzipStream> m_unpacker;
};

} // namespace Trustgauge
