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

//! A received request.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;          //!< path and query as received, percent-encoded
    QList<QByteArray> segments; //!< segments of the path, decoded
    QByteArray query;           //!< percent-encoded
    HeaderList headers;
    QByteArray body;
    bool keepAlive = true;
    bool http11 = true;
    QByteArray endpoint;  //!< the simulator's name of the endpoint, set by the router
    qint64 arrivedMs = 0; //!< when it was complete, on the handler's clock

    //! The value of a header (case-insensitive name); null: absent.
    QByteArray header(QByteArrayView name) const;
    //! A decoded query value (case-insensitive name); null: absent.
    QByteArray queryValue(QByteArrayView name) const;
    //! The segments of the path in lower case, joined by '/'.
    QByteArray lowerPath() const;
};

//! Replaces \a chunk by the next part of a body; false at the end.
using BodyProducer = std::function<bool(QByteArray &chunk)>;

//! How a response is delivered, to simulate faults.
enum class Delivery {
    Whole,
    CutBody,     //!< the connection closes within the body
    Reset,       //!< the connection is reset after the first bytes
    ResetAtOnce, //!< the connection is reset before any byte
    Hang,        //!< nothing is ever sent
    Trickle,     //!< the body is sent in small pieces
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    HeaderList headers;
    QByteArray body;
    BodyProducer producer; //!< when set, the rest of the body, after `body`
    std::chrono::milliseconds delay{0};
    Delivery delivery = Delivery::Whole;
};

//! Decodes percent-encoding; with \a plusIsSpace also `+`.
QByteArray percentDecoded(QByteArrayView text, bool plusIsSpace = false);

//! The decoded pairs of a query or form body. `+` is a space.
QList<std::pair<QByteArray, QByteArray>> formPairs(QByteArrayView encoded);

//! The standard reason phrase of a status.
QByteArray reasonPhrase(int status);

//! Parses requests from a stream of bytes: any number, in pieces of any size, with Content-Length or chunked.
class HttpRequestParser
{
public:
    enum class State { Incomplete, Complete, Bad };

    void append(const QByteArray &bytes);
    //! Returns the next complete request in `request`. After Bad nothing more can be parsed; see errorStatus().
    State next(HttpRequest &request);
    int errorStatus() const { return m_errorStatus; }
    //! Whether the last head asks for `100 Continue`; true once for each request.
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
    qsizetype m_at = 0;       //!< bytes consumed
    qsizetype m_searched = 0; //!< position up to which the end of the head was searched
    Phase m_phase = Phase::Head;
    HttpRequest m_request;
    qsizetype m_remaining = 0;
    int m_errorStatus = 0;
    bool m_continueWanted = false;
};

} // namespace Trustgauge::Simulator
