#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QSslConfiguration;
class QTcpSocket;

//! A received request.
struct SeenRequest
{
    QByteArray method, path, body;
    QHash<QByteArray, QByteArray> headers; //!< names are lower case
    bool withClientCertificate = false;

    [[nodiscard]] QList<QJsonObject> records() const; //!< of both APIs
    [[nodiscard]] QStringList keys() const;
};

//! How to react to a request.
struct Reaction
{
    enum class How { Answer, CloseAtOnce, Reset, Hang, CutBody };
    How how = How::Answer;
    int status = 200;
    QByteArray type = "application/vnd.kafka.v2+json";
    QByteArray body;
    QList<QByteArray> headers; //!< complete header lines
};

//! A scripted REST proxy on a free port of loopback, with real sockets; records the requests.
class ProxyServer : public QObject
{
    Q_OBJECT

public:
    using React = std::function<Reaction(const SeenRequest &)>;
    //! \param tls null: plain HTTP
    explicit ProxyServer(const QSslConfiguration *tls = nullptr);
    ~ProxyServer() override;

    React react;
    QList<SeenRequest> requests;

    [[nodiscard]] QString url() const;
    [[nodiscard]] QList<SeenRequest> produced() const; //!< only the POSTs
    //! Accepts all records: one offset for each.
    [[nodiscard]] static Reaction accepted(const SeenRequest &request);
    [[nodiscard]] static Reaction status(int status, const QByteArray &body = {},
                                         const QByteArray &type = "application/json");

private:
    void newConnection();
    void read(QTcpSocket *socket);

    QTcpServer *m_server;
    bool m_tls;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
