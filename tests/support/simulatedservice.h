#pragma once

#include "core/simulator/simulator.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace Trustgauge::Simulator {

using namespace Qt::StringLiterals;

//! The fixed time of simulated services, so that the fleet never changes.
inline const QDateTime anchor(QDate(2025, 6, 15), QTime(10, 0), Qt::UTC);
inline const QByteArray defenderScope = "https://api.securitycenter.microsoft.com/.default";

struct Answer
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray rows() const { return json().value("value"_L1).toArray(); }
    QString nextLink() const { return json().value("@odata.nextLink"_L1).toString(); }
    QString errorCode() const { return json().value("error"_L1).toObject().value("code"_L1).toString(); }
    QString errorMessage() const { return json().value("error"_L1).toObject().value("message"_L1).toString(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

//! A minimal client of the simulator, for single calls.
class Client
{
public:
    explicit Client(const SimulatorInfo &info) : m_info(info) {}

    Answer send(QNetworkRequest request, const QByteArray &verb = "GET", const QByteArray &body = {});

    QNetworkRequest request(const QString &address, bool withToken = true)
    {
        QNetworkRequest request(QUrl(address.startsWith("http"_L1) ? address : m_info.apiUrl + address));
        if (withToken)
            request.setRawHeader("Authorization", "Bearer " + token);
        return request;
    }

    Answer get(const QString &address) { return send(request(address)); }

    Answer post(const QString &address, const QByteArray &type, const QByteArray &body)
    {
        QNetworkRequest call = request(address, false);
        call.setRawHeader("Content-Type", type);
        return send(call, "POST", body);
    }

    static QByteArray form(const QList<std::pair<QByteArray, QByteArray>> &fields)
    {
        QByteArray text;
        for (const auto &[name, value] : fields)
            text += (text.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
        return text;
    }

    Answer askToken(const QByteArray &body, bool version2 = true, const QString &tenant = {})
    {
        const QString path = u'/' + (tenant.isEmpty() ? m_info.tenantId : tenant)
                             + (version2 ? u"/oauth2/v2.0/token"_s : u"/oauth2/token"_s);
        return post(path, "application/x-www-form-urlencoded", body);
    }

    QByteArray goodForm() const
    {
        return form({{"grant_type", "client_credentials"},
                     {"client_id", m_info.clientId.toUtf8()},
                     {"client_secret", m_info.clientSecret.toUtf8()},
                     {"scope", defenderScope}});
    }

    bool signIn()
    {
        const Answer answer = askToken(goodForm());
        token = answer.json().value("access_token"_L1).toString().toUtf8();
        return answer.status == 200 && !token.isEmpty();
    }

    void trust(const QString &caPath);

    QByteArray token;
    int timeoutMs = 20'000;

private:
    SimulatorInfo m_info;
    std::optional<QSslConfiguration> m_tls;
    QNetworkAccessManager m_manager;
};

//! Options of a small service without rate limits, at the time of `anchor`.
[[nodiscard]] SimulatorOptions small(int devices = 250);
//! The claims of a token.
[[nodiscard]] QJsonObject claimsOf(const QByteArray &token);
//! The decompressed data; empty when it is not a complete gzip stream.
[[nodiscard]] QByteArray unzipped(const QByteArray &bytes);

//! A running service with a client.
class SimulatedService
{
protected:
    bool start(const SimulatorOptions &options);
    void stop();
    //! Sends raw bytes and returns the response once it has `expectedAnswers` answers, or the connection closes.
    QByteArray raw(const QByteArray &bytes, int expectedAnswers, int pieceSize = 0);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Client> m_client;
};

#define START(options) \
    QVERIFY(start(options)); \
    QVERIFY(m_client->signIn())

} // namespace Trustgauge::Simulator
