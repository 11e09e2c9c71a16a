#pragma once

#include "core/base/httpmessage.h"

#include <memory>
#include <utility>

namespace Trustgauge {

class GzipStream;

//! Why what came is no whole answer.
enum class AnswerFault {
    None,
    NothingCame, //!< the connection ended before its first byte
    Cut,         //!< it ended in the middle
    NotHttp,
    HeadTooLong,
    TooManyInterim,
    BodyTooLong,
    BadFraming, //!< lengths or chunks that make no sense
    BadPacking, //!< gzip or deflate that cannot be unpacked, or not to its end
};

//! Reads one HTTP/1 answer from the bytes of a connection: interim answers, head, body (by length, by chunks, until the
//! end), unpacked. What the other side sends is bounded: heads by 256 KB in all, interim answers by 64, the body by the
//! caller. Knows no socket.
class AnswerReader
{
public:
    static constexpr qint64 longestHead = qint64{256} * 1024;
    static constexpr int mostInterim = 64;

    enum class To { Request, Connect }; //!< what it answers: a 2xx to a CONNECT has no body
    //! \param maxBytes of the body, unpacked
    //! \param spare memory for a large body
    explicit AnswerReader(qint64 maxBytes, To to = To::Request, QByteArray spare = {});
    ~AnswerReader();

    //! Takes bytes of the connection. \return how many; fewer than came only when it is over
    qint64 feed(const char *data, qint64 size);
    //! Room where the next bytes of a body may be put without a copy, `most` at most; {nullptr, 0}: use feed().
    [[nodiscard]] std::pair<char *, qint64> room(qint64 most);
    //! So many of them were put there.
    void filled(qint64 size, qint64 offered);
    //! The connection has ended.
    void closed();

    [[nodiscard]] bool isOver() const { return m_state == State::Done || m_state == State::Failed; }
    [[nodiscard]] AnswerFault fault() const { return m_fault; }
    //! The head of the answer is there: its status counts, whatever becomes of the body.
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const HttpHeaders &headers() const { return m_headers; }
    //! What has come of the body and was not taken yet.
    [[nodiscard]] QByteArray takeBody();
    [[nodiscard]] qint64 bodyWaiting() const { return m_body.size(); }
    [[nodiscard]] QByteArray takeSpare() { return std::exchange(m_spare, {}); }
    //! Another exchange may follow on the connection.
    [[nodiscard]] bool keepsConnection() const { return m_state == State::Done && m_keeps; }
    [[nodiscard]] qint64 bytesOfBody() const { return m_bodyBytes; }
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
    QByteArray m_text; //!< of the head or of a line of the framing, as far as it has come
    qint64 m_headBytes = 0;
    int m_interim = 0;
    bool m_anything = false;
    bool m_hasHead = false;
    int m_status = 0;
    bool m_keeps = false;
    HttpHeaders m_headers;
    qint64 m_left = 0; //!< of the body, or of the chunk
    qint64 m_announced = -1;
    QByteArray m_body;
    qint64 m_bodyBytes = 0; //!< unpacked, taken or not
    std::unique_ptr<GzipStream> m_unpacker;
};

} // namespace Trustgauge
