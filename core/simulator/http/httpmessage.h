#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <utility>

namespace Trustgauge::Simulator {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

//! One request as it came over the wire.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;          //!< as sent: path and query, still percent-encoded
    QList<QByteArray> segments; //!< the path's segments, decoded
    QByteArray query;           //!< still encoded
    HeaderList headers;
    QByteArray body;
    bool keepAlive = true;
    bool http11 = true;
    QByteArray endpoint;  //!< the simulator's name of the endpoint, once the router has looked
    qint64 arrivedMs = 0; //!< when it was whole, on the clock of whoever handles it

    //! The value of a header by name (any case); null when it is absent.
    QByteArray header(QByteArrayView name) const;
    //! A decoded query value by name (any case); null when it is absent.
    QByteArray queryValue(QByteArrayView name) const;
    //! The path's segments in lower case, joined by '/'.
    QByteArray lowerPath() const;
};

//! Replaces \a chunk by the next part of a body; false once nothing is left.
using BodyProducer = std::function<bool(QByteArray &chunk)>;

//! How an answer reaches the client, to misbehave on purpose.
enum class Delivery {
    Whole,
    CutBody,     //!< the connection closes in the middle of the body
    Reset,       //!< the connection is reset after the first bytes
    ResetAtOnce, //!< the connection is reset before any byte
    Hang,        //!< nothing is ever sent
    Trickle,     //!< the body goes out in small pieces
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    HeaderList headers;
    QByteArray body;
    BodyProducer producer; //!< when set, `body` is the beginning and the rest is streamed
    std::chrono::milliseconds delay{0};
    Delivery delivery = Delivery::Whole;
};

//! Decodes percent-encoding; with \a plusIsSpace also the form encoding of spaces.
QByteArray percentDecoded(QByteArrayView text, bool plusIsSpace = false);

//! The pairs of a query or a form body, decoded. `+` is a space.
QList<std::pair<QByteArray, QByteArray>> formPairs(QByteArrayView encoded);

//! The standard words for a status.
QByteArray reasonPhrase(int status);

//! Reads requests from a stream of bytes: any number of them, in pieces of any size, with Content-Length or chunked.
class HttpRequestParser
{
public:
    enum class State { Incomplete, Complete, Bad };

    void append(const QByteArray &bytes);
    //! Takes the next whole request. After Bad the stream cannot be read further; see errorStatus().
    State next(HttpRequest &request);
    int errorStatus() const { return m_errorStatus; }
    //! Whether the head of a request that waits for `100 Continue` was just read; true once a request.
    bool takeContinueWanted();

private:
    State parseHead();
    State parseBody();
    State parseChunks();
    State fail(int status);
    bool takeLine(QByteArray &line);
    QByteArrayView rest() const;
    void compact();

    enum class Phase { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer };
    QByteArray m_buffer;
    qsizetype m_at = 0;       //!< consumed so far
    qsizetype m_searched = 0; //!< no end of head before this
    Phase m_phase = Phase::Head;
    HttpRequest m_request;
    qsizetype m_remaining = 0;
    int m_errorStatus = 0;
    bool m_continueWanted = false;
};

} // namespace Trustgauge::Simulator
