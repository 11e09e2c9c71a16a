#include "core/simulator/defender/apiendpoints.h"
#include "core/simulator/defender/odatafilter.h"
#include "core/simulator/defender/ratelimits.h"
#include "core/simulator/entra/clientassertion.h"
#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/http/httpmessage.h"
#include "core/simulator/http/jsonappender.h"
#include "core/simulator/http/timetext.h"
#include "core/simulator/simulator.h"

#include <atomic>
#include <cmath>
#include <map>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <set>
#include <zlib.h>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime anchor(QDate(2025, 6, 15), QTime(10, 0), Qt::UTC);
const QByteArray defenderScope = "https://api.securitycenter.microsoft.com/.default";

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

// A client of the simulator: what our own program is in earnest, reduced to single calls.
class Client
{
public:
    explicit Client(const SimulatorInfo &info) : m_info(info) {}

    Answer send(QNetworkRequest request, const QByteArray &verb = "GET", const QByteArray &body = {})
    {
        request.setTransferTimeout(timeoutMs);
        if (m_tls)
            request.setSslConfiguration(*m_tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->isOpen()) // it is not once it was given up
            answer.body = reply->readAll();
        answer.error = reply->error();
        answer.headers = reply->rawHeaderPairs();
        return answer;
    }

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

    void trust(const QString &caPath)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setCaCertificates(QSslCertificate::fromPath(caPath));
    }

    QByteArray token;
    int timeoutMs = 20'000;

private:
    SimulatorInfo m_info;
    std::optional<QSslConfiguration> m_tls;
    QNetworkAccessManager m_manager;
};

QJsonObject claimsOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

SimulatorOptions small(int devices = 250)
{
    SimulatorOptions options;
    options.devices = devices;
    options.now = anchor;
    options.rateLimits = false;
    return options;
}

QByteArray unzipped(const QByteArray &bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 32);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray out;
    int result = Z_OK;
    while (result == Z_OK) {
        char buffer[65'536];
        stream.next_out = reinterpret_cast<Bytef *>(buffer);
        stream.avail_out = sizeof buffer;
        result = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer, static_cast<qsizetype>(sizeof buffer - stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray();
}

// Highest score by vulnerability id (upper case), by device; -1 where no row has a score.
using Findings = std::map<QString, std::map<QString, double>>;

void note(Findings &findings, const QString &device, const QJsonValue &id, const QJsonValue &score)
{
    if (!id.isString())
        return;
    auto &best = findings[device].try_emplace(id.toString().toUpper(), -1).first->second;
    best = std::max(best, score.isDouble() ? score.toDouble() : -1);
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void scenariosAreListed();
    void refusesUnknownScenario();
    void readyTenantsFile();
    void stopRemovesFiles();

    void tokenByVersion2();
    void tokenByVersion1();
    void tokenByBasicCredentials();
    void tokenByCertificate();
    void tokenErrors_data();
    void tokenErrors();
    void secretMustBeEncoded();
    void discovery();
    void rolesOfTokens();

    void callsNeedAToken();
    void expiredTokens();
    void missingRoles_data();
    void missingRoles();
    void licences();

    void machinePagesJoin();
    void machinePageOf10000HasALink();
    void wrongPagingIsRefused_data();
    void wrongPagingIsRefused();
    void filters_data();
    void filters();
    void machineById();
    void versionedPath();
    void fleetIsDeterministic();
    void lastSeenKeepsAwayFromEdges();
    void devicesInUseReportDaily();
    void reportsRepeat();
    void fleetHoldsPeculiarDevices();
    void fleetIsBelievable();
    void idsTellTheirIndex();

    void everySourceAgrees();
    void deltaFeed();
    void deltaFeedOfRounds();
    void catalogue();
    void bulkPages();
    void exportFilesRefuseTokens();
    void antivirusPages();
    void alertsFollowRisk();

    void minuteLimit();
    void hourLimit();
    void limitsCanBeOff();
    void slidingWindow();

    void tlsWithTheAuthority();
    void tlsWithoutTheAuthority();

    void publishVersion2();
    void publishVersion3();
    void publishBatch();
    void publishRefusals_data();
    void publishRefusals();
    void publishPartially();
    void publishLosesAnswers();
    void publishWithCredentials();

    void misbehaviour_data();
    void misbehaviour();
    void cutLargeBody();
    void throttled();
    void transientNotFound();
    void driftingPages();
    void duplicateIds();
    void foreignLinks();
    void hostileNames();
    void endlessPage();
    void compressedBodies();
    void living();
    void livingGoesOn();
    void faultsOfSingleCalls();
    void redirects();

    void callsInFlight();
    void pipelinedRequests();
    void requestInSmallPieces();
    void chunkedRequest();
    void expectContinue();
    void malformedRequests_data();
    void malformedRequests();
    void keptPages();
    void largePageIsLinear();

    void escapesJson();
    void timeTexts_data();
    void timeTexts();
    void filterErrors_data();
    void filterErrors();

private:
    bool start(const SimulatorOptions &options);
    QByteArray raw(const QByteArray &bytes, int expectedAnswers, int pieceSize = 0);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Client> m_client;
};

void TestSimulator::cleanup()
{
    m_client.reset();
    m_simulator.reset();
}

bool TestSimulator::start(const SimulatorOptions &options)
{
    m_client.reset();
    m_simulator = std::make_unique<Simulator>(options);
    QString error;
    if (!m_simulator->start(&error)) {
        qWarning("%s", qPrintable(error));
        return false;
    }
    m_client = std::make_unique<Client>(m_simulator->info());
    return true;
}

#define START(options) \
    QVERIFY(start(options)); \
    QVERIFY(m_client->signIn())

void TestSimulator::scenariosAreListed()
{
    const QStringList names = scenarioNames();
    QCOMPARE(names.constFirst(), u"healthy"_s);
    for (const QString &name :
         {u"throttled"_s, u"slow"_s, u"truncated"_s, u"reset"_s, u"wrong-content-type"_s, u"html-proxy"_s,
          u"expired-token"_s, u"missing-roles"_s, u"no-vulnerability-role"_s, u"no-licence"_s, u"inactive-tenant"_s,
          u"page-drift"_s, u"duplicate-ids"_s, u"hostile-names"_s, u"server-errors"_s, u"transient-404"_s,
          u"av-refused"_s, u"empty-tenant"_s, u"foreign-nextlink"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    for (const QString &name : names)
        QVERIFY2(!scenarioHelp(name).isEmpty(), qPrintable(name));
    QVERIFY(scenarioHelp(u"no such").isEmpty());
}

void TestSimulator::refusesUnknownScenario()
{
    SimulatorOptions options = small();
    options.scenario = u"no such"_s;
    Simulator simulator(options);
    QString error;
    QVERIFY(!simulator.start(&error));
    QVERIFY2(error.contains("no such"_L1) && error.contains("throttled"_L1), qPrintable(error));
    QVERIFY(!simulator.isRunning());
}

void TestSimulator::readyTenantsFile()
{
    QVERIFY(start(small()));
    const SimulatorInfo info = m_simulator->info();
    QFile file(info.configPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(info.clientSecret.toUtf8()));
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    QCOMPARE(root.value("schema"_L1).toString(), u"trustgauge/tenants/1"_s);
    const QJsonObject tenant = root.value("tenants"_L1).toArray().at(0).toObject();
    QCOMPARE(tenant.value("tenantId"_L1).toString(), info.tenantId);
    QCOMPARE(tenant.value("clientId"_L1).toString(), info.clientId);
    QCOMPARE(tenant.value("pollIntervalMinutes"_L1).toInt(), 60);
    QCOMPARE(tenant.value("vulnerabilitySource"_L1).toString(), u"auto"_s);
    const QJsonObject endpoints = tenant.value("endpoints"_L1).toObject();
    QCOMPARE(endpoints.value("login"_L1).toString(), info.loginUrl);
    QCOMPARE(endpoints.value("api"_L1).toString(), info.apiUrl);
    QCOMPARE(endpoints.value("audience"_L1).toString(), u"https://api.securitycenter.microsoft.com"_s);
    QCOMPARE(tenant.value("publish"_L1).toObject().value("enabled"_L1), QJsonValue(false));
    const QStringList allowed{u"name"_s,
                              u"enabled"_s,
                              u"tenantId"_s,
                              u"clientId"_s,
                              u"cloud"_s,
                              u"region"_s,
                              u"pollIntervalMinutes"_s,
                              u"vulnerabilitySource"_s,
                              u"antivirusSource"_s,
                              u"completenessFloor"_s,
                              u"endpoints"_s,
                              u"publish"_s,
                              u"caFile"_s};
    for (const QString &key : tenant.keys())
        QVERIFY2(allowed.contains(key), qPrintable(key));
    // The secret needs form encoding, and cannot be taken for the identifier of a secret.
    for (const QChar c : u"~+/=&%"_s)
        QVERIFY(info.clientSecret.contains(c));
    QVERIFY(QUuid::fromString(info.clientSecret).isNull());
    QVERIFY(!QUuid::fromString(info.tenantId).isNull());
}

void TestSimulator::stopRemovesFiles()
{
    QVERIFY(start(small()));
    const QString path = m_simulator->info().configPath;
    QVERIFY(QFileInfo::exists(path));
    m_simulator->stop();
    QVERIFY(!m_simulator->isRunning());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(m_simulator->info().apiUrl.isEmpty());
    QVERIFY(m_simulator->start());
    QVERIFY(!m_simulator->info().apiUrl.isEmpty());
}

void TestSimulator::tokenByVersion2()
{
    QVERIFY(start(small()));
    const Answer answer = m_client->askToken(m_client->goodForm());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(answer.json().value("expires_in"_L1), QJsonValue(3599));
    QVERIFY(!answer.json().contains("resource"_L1));
    const QJsonObject claims = claimsOf(answer.json().value("access_token"_L1).toString().toUtf8());
    QCOMPARE(claims.value("aud"_L1).toString(), u"https://api.securitycenter.microsoft.com"_s);
    QCOMPARE(claims.value("tid"_L1).toString(), m_simulator->info().tenantId);
    QCOMPARE(claims.value("appid"_L1).toString(), m_simulator->info().clientId);
    QCOMPARE(claims.value("iss"_L1).toString(), u"https://sts.windows.net/%1/"_s.arg(m_simulator->info().tenantId));
    QCOMPARE(claims.value("oid"_L1), claims.value("sub"_L1));
    QCOMPARE(claims.value("ver"_L1).toString(), u"1.0"_s);
    QVERIFY(claims.value("roles"_L1).toArray().contains(u"Vulnerability.Read.All"_s));
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("nbf"_L1).toInteger(), 3900);
    QVERIFY(std::abs(claims.value("iat"_L1).toInteger() - QDateTime::currentSecsSinceEpoch()) < 30);
    QCOMPARE(m_simulator->counters().tokensIssued, 1);
}

void TestSimulator::tokenByVersion1()
{
    QVERIFY(start(small()));
    const SimulatorInfo info = m_simulator->info();
    const Answer answer = m_client->askToken(Client::form({{"grant_type", "client_credentials"},
                                                           {"client_id", info.clientId.toUtf8()},
                                                           {"client_secret", info.clientSecret.toUtf8()},
                                                           {"resource", "https://api.securitycenter.microsoft.com"}}),
                                             false);
    QCOMPARE(answer.status, 200);
    for (const QString &key : {u"expires_in"_s, u"ext_expires_in"_s, u"expires_on"_s, u"not_before"_s, u"resource"_s})
        QVERIFY2(answer.json().value(key).isString(), qPrintable(key));
    m_client->token = answer.json().value("access_token"_L1).toString().toUtf8();
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
}

void TestSimulator::tokenByBasicCredentials()
{
    QVERIFY(start(small()));
    const SimulatorInfo info = m_simulator->info();
    QNetworkRequest request(QUrl(info.loginUrl + u'/' + info.tenantId + u"/oauth2/v2.0/token"_s));
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setRawHeader("Authorization",
                         "Basic "
                             + (info.clientId.toUtf8() + ':' + QUrl::toPercentEncoding(info.clientSecret)).toBase64());
    const Answer answer = m_client->send(request, "POST",
                                         Client::form({{"grant_type", "client_credentials"}, {"scope", defenderScope}}));
    QCOMPARE(answer.status, 200);
}

void TestSimulator::tokenByCertificate()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3'600);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    const QByteArray pem(text, size);
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    const QByteArray thumbprint = QCryptographicHash::hash(QByteArray(reinterpret_cast<char *>(der), length),
                                                           QCryptographicHash::Sha256);
    OPENSSL_free(der);
    BIO_free_all(bio);
    X509_free(certificate);

    SimulatorOptions options = small();
    options.clientCertificate = pem;
    QVERIFY(start(options));
    const SimulatorInfo info = m_simulator->info();
    const auto assertion = [&](qint64 expires) {
        constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray head = R"({"alg":"PS256","typ":"JWT","x5t#S256":")" + thumbprint.toBase64(url) + "\"}";
        const QByteArray claims = QJsonDocument(QJsonObject{{u"aud"_s, info.loginUrl + u'/' + info.tenantId
                                                                           + u"/oauth2/v2.0/token"_s},
                                                            {u"iss"_s, info.clientId},
                                                            {u"sub"_s, info.clientId},
                                                            {u"jti"_s, u"1"_s},
                                                            {u"nbf"_s, expires - 600},
                                                            {u"exp"_s, expires}})
                                      .toJson(QJsonDocument::Compact);
        const QByteArray signedText = head.toBase64(url) + '.' + claims.toBase64(url);
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_PKEY_CTX *parameters = nullptr;
        EVP_DigestSignInit(context, &parameters, EVP_sha256(), nullptr, key);
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
        std::size_t needed = 512;
        QByteArray signature(512, '\0');
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &needed,
                       reinterpret_cast<const unsigned char *>(signedText.constData()),
                       static_cast<std::size_t>(signedText.size()));
        EVP_MD_CTX_free(context);
        signature.truncate(static_cast<qsizetype>(needed));
        return signedText + '.' + signature.toBase64(url);
    };
    const auto ask = [&](const QByteArray &proof) {
        return m_client->askToken(
            Client::form({{"grant_type", "client_credentials"},
                          {"client_id", info.clientId.toUtf8()},
                          {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                          {"client_assertion", proof},
                          {"scope", defenderScope}}));
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(ask(assertion(now + 600)).status, 200);
    QCOMPARE(ask(assertion(now - 7'200)).json().value("error_codes"_L1).toArray().at(0).toInt(), 700024);
    QByteArray forged = assertion(now + 600);
    forged.back() = forged.back() == 'A' ? 'Q' : 'A';
    forged[forged.size() - 20] = forged.at(forged.size() - 20) == 'A' ? 'B' : 'A';
    QCOMPARE(ask(forged).json().value("error_codes"_L1).toArray().at(0).toInt(), 700027);
    EVP_PKEY_free(key);
}

void TestSimulator::tokenErrors_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("change"); // "field=value" replaces, "-field" removes
    QTest::addColumn<bool>("version2");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const QString none;
    QTest::newRow("wrong tenant") << u"11111111-2222-4333-8444-555555555555"_s << none << true << 400 << 90002
                                  << u"invalid_request"_s;
    QTest::newRow("wrong domain") << u"nobody.example"_s << none << true << 400 << 90002 << u"invalid_request"_s;
    QTest::newRow("malformed tenant") << u"undefined"_s << none << true << 400 << 900023 << u"invalid_request"_s;
    QTest::newRow("shared endpoint") << u"common"_s << none << true << 400 << 50194 << u"invalid_request"_s;
    QTest::newRow("wrong client") << none << u"client_id=11111111-2222-4333-8444-555555555555"_s << true << 400
                                  << 700016 << u"unauthorized_client"_s;
    QTest::newRow("no identifier") << none << u"client_id=my app"_s << true << 400 << 700038
                                   << u"unauthorized_client"_s;
    QTest::newRow("wrong secret") << none << u"client_secret=wrong"_s << true << 401 << 7000215 << u"invalid_client"_s;
    QTest::newRow("no secret") << none << u"-client_secret"_s << true << 401 << 7000216 << u"invalid_client"_s;
    QTest::newRow("no grant type") << none << u"-grant_type"_s << true << 400 << 900144 << u"invalid_request"_s;
    QTest::newRow("other grant type") << none << u"grant_type=password"_s << true << 400 << 70003
                                      << u"unsupported_grant_type"_s;
    QTest::newRow("no scope") << none << u"-scope"_s << true << 400 << 900144 << u"invalid_request"_s;
    QTest::newRow("no client") << none << u"-client_id"_s << true << 400 << 900144 << u"invalid_request"_s;
    QTest::newRow("permission as scope") << none << u"scope=https://api.securitycenter.microsoft.com/Machine.Read.All"_s
                                         << true << 400 << 1002012 << u"invalid_scope"_s;
    QTest::newRow("doubly encoded scope")
        << none << u"scope=https%3A%2F%2Fapi.securitycenter.microsoft.com%2F.default"_s << true << 400 << 1002012
        << u"invalid_scope"_s;
    QTest::newRow("senseless scope") << none << u"scope=defender"_s << true << 400 << 70011 << u"invalid_scope"_s;
    QTest::newRow("unknown resource") << none << u"scope=https://api.elsewhere.example/.default"_s << true << 400
                                      << 500011 << u"invalid_resource"_s;
    QTest::newRow("version 1 field") << none << u"resource=https://api.securitycenter.microsoft.com"_s << true << 400
                                     << 901002 << u"invalid_request"_s;
    QTest::newRow("version 1 without resource") << none << none << false << 400 << 900144 << u"invalid_request"_s;
    QTest::newRow("default in a resource") << none << u"resource=https://api.securitycenter.microsoft.com/.default"_s
                                           << false << 400 << 500011 << u"invalid_resource"_s;
}

void TestSimulator::tokenErrors()
{
    QFETCH(QString, tenant);
    QFETCH(QString, change);
    QFETCH(bool, version2);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, error);
    QVERIFY(start(small()));
    QList<std::pair<QByteArray, QByteArray>> fields = formPairs(m_client->goodForm());
    const QByteArray name = (change.startsWith(u'-') ? change.mid(1) : change.section(u'=', 0, 0)).toUtf8();
    fields.removeIf([&](const auto &field) { return field.first == name; });
    if (!change.isEmpty() && !change.startsWith(u'-'))
        fields.append({name, change.section(u'=', 1).toUtf8()});
    const Answer answer = m_client->askToken(Client::form(fields), version2, tenant);
    QCOMPARE(answer.json().value("error_codes"_L1).toArray().at(0).toInt(), code);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("error"_L1).toString(), error);
    QVERIFY(answer.json().value("error_description"_L1).toString().startsWith(u"AADSTS%1: "_s.arg(code)));
    QVERIFY(!QUuid::fromString(answer.json().value("correlation_id"_L1).toString()).isNull());
    QVERIFY(answer.json().value("timestamp"_L1).toString().endsWith(u'Z'));
    QVERIFY(!answer.body.contains(m_simulator->info().clientSecret.toUtf8()));
}

void TestSimulator::secretMustBeEncoded()
{
    QVERIFY(start(small()));
    QByteArray body = m_client->goodForm();
    body.replace("%2B", "+"); // as an encoder of queries leaves it
    QCOMPARE(m_client->askToken(body).json().value("error_codes"_L1).toArray().at(0).toInt(), 7000215);
}

void TestSimulator::discovery()
{
    QVERIFY(start(small()));
    const QString tenant = m_simulator->info().tenantId;
    const Answer good = m_client->send(
        m_client->request(u"/contoso.example/v2.0/.well-known/openid-configuration"_s, false));
    QCOMPARE(good.status, 200);
    QVERIFY(good.json().value("issuer"_L1).toString().contains(tenant));
    QCOMPARE(good.json().value("token_endpoint"_L1).toString(),
             m_simulator->info().loginUrl + u'/' + tenant + u"/oauth2/v2.0/token"_s);
    QVERIFY(!good.json().contains("tenant_region_sub_scope"_L1));
    const Answer bad = m_client->send(
        m_client->request(u"/nobody.example/v2.0/.well-known/openid-configuration"_s, false));
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.json().value("error"_L1).toString(), u"invalid_tenant"_s);
    QVERIFY(bad.header("Cache-Control").contains("max-age"));
    const Answer version1 = m_client->send(
        m_client->request(u'/' + tenant + u"/.well-known/openid-configuration"_s, false));
    QVERIFY(version1.json().value("token_endpoint"_L1).toString().endsWith(tenant + u"/oauth2/token"_s));
    QVERIFY(m_simulator->setScenario(u"other-cloud"_s));
    const Answer other = m_client->send(
        m_client->request(u'/' + tenant + u"/v2.0/.well-known/openid-configuration"_s, false));
    QCOMPARE(other.json().value("tenant_region_sub_scope"_L1).toString(), u"DODCON"_s);
}

void TestSimulator::rolesOfTokens()
{
    QVERIFY(start(small()));
    QList<std::pair<QByteArray, QByteArray>> fields = formPairs(m_client->goodForm());
    fields.last().second = "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default";
    const Answer answer = m_client->askToken(Client::form(fields));
    QCOMPARE(answer.status, 200);
    const QJsonObject claims = claimsOf(answer.json().value("access_token"_L1).toString().toUtf8());
    QCOMPARE(claims.value("roles"_L1).toArray(), QJsonArray({u"discovery.read"_s, u"discovery.manage"_s}));
    m_client->token = answer.json().value("access_token"_L1).toString().toUtf8();
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 401); // another audience
    QVERIFY(m_simulator->setScenario(u"delegated-token"_s));
    QVERIFY(m_client->signIn());
    QVERIFY(claimsOf(m_client->token).contains("scp"_L1));
    QVERIFY(!claimsOf(m_client->token).contains("roles"_L1));
}

void TestSimulator::callsNeedAToken()
{
    START(small());
    const Answer none = m_client->send(m_client->request(u"/api/machines"_s, false));
    QCOMPARE(none.status, 401);
    QCOMPARE(none.errorCode(), u"Unauthorized"_s);
    QCOMPARE(none.header("WWW-Authenticate"), QByteArray("Bearer"));
    m_client->token += 'x';
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 401);
}

void TestSimulator::expiredTokens()
{
    std::atomic<qint64> clock = 0;
    SimulatorOptions options = small();
    options.monotonicMs = [&clock] { return clock.load(); };
    options.tokenLifetimeSeconds = 600;
    START(options);
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
    clock = 599'999;
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
    clock = 600'000;
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 401);
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);

    QVERIFY(m_simulator->setScenario(u"expired-token"_s));
    int refusals = 0;
    for (int token = 0; token < 4; ++token) {
        QVERIFY(m_client->signIn());
        refusals += m_client->get(u"/api/machines?$top=1"_s).status == 401 ? 1 : 0;
    }
    QCOMPARE(refusals, 2);
}

void TestSimulator::missingRoles_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString machineRoles =
        u"Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: "_s;
    QTest::newRow("none, machines") << u"missing-roles"_s << u"/api/machines"_s << 403 << machineRoles + u'.';
    QTest::newRow("none, antivirus") << u"missing-roles"_s << u"/api/deviceavinfo"_s << 403 << machineRoles + u'.';
    QTest::newRow("alerts only, machines")
        << u"no-machine-role"_s << u"/api/machines"_s << 403 << machineRoles + u"Alert.Read.All."_s;
    QTest::newRow("alerts only, alerts") << u"no-machine-role"_s << u"/api/alerts"_s << 200 << QString();
    QTest::newRow("machines") << u"no-vulnerability-role"_s << u"/api/machines"_s << 200 << QString();
    QTest::newRow("vulnerabilities")
        << u"no-vulnerability-role"_s << u"/api/vulnerabilities"_s << 403
        << u"Missing application roles. API required roles: Vulnerability.Read.All, application roles: "
           "Machine.Read.All,Alert.Read.All."_s;
    QTest::newRow("write role suffices") << u"excess-roles"_s << u"/api/machines"_s << 200 << QString();
}

void TestSimulator::missingRoles()
{
    QFETCH(QString, scenario);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, message);
    SimulatorOptions options = small();
    options.scenario = scenario;
    START(options);
    const Answer answer = m_client->get(path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorMessage(), message);
    if (status == 403)
        QCOMPARE(answer.errorCode(), u"Forbidden"_s);
}

void TestSimulator::licences()
{
    START(small());
    QVERIFY(m_simulator->setScenario(u"no-licence"_s));
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 200);
    for (const QString &path :
         {u"/api/vulnerabilities"_s, u"/api/machines/SoftwareVulnerabilitiesByMachine"_s,
          u"/api/machines/SoftwareVulnerabilitiesExport"_s, u"/api/vulnerabilities/machinesVulnerabilities"_s}) {
        const Answer answer = m_client->get(path);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.errorMessage().contains("reason of failure: No Tvm license"_L1));
    }
    QVERIFY(m_simulator->setScenario(u"inactive-tenant"_s));
    QVERIFY(m_client->get(u"/api/machines"_s).errorMessage().contains("reason of failure: Account mode is inactive"_L1));
    QVERIFY(m_simulator->setScenario(u"av-refused"_s));
    QCOMPARE(m_client->get(u"/api/deviceavinfo"_s).errorCode(), u"DisabledFeature"_s);
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 200);
    QVERIFY(m_simulator->setScenario(u"empty-tenant"_s));
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 404);
    QCOMPARE(m_client->get(u"/api/machines"_s).errorCode(), u"ResourceNotFound"_s);
    QVERIFY(m_client->get(u"/api/deviceavinfo"_s).rows().isEmpty());
    QVERIFY(m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows().isEmpty());
}

void TestSimulator::machinePagesJoin()
{
    START(small());
    const Answer all = m_client->get(u"/api/machines"_s);
    QCOMPARE(all.rows().size(), 250);
    QVERIFY(all.nextLink().isEmpty());
    QVERIFY(all.header("Content-Type").startsWith("application/json; odata.metadata=minimal"));
    QJsonArray joined;
    for (int skip = 0; skip < 300; skip += 60) {
        const Answer page = m_client->get(u"/api/machines?$top=60&$skip=%1"_s.arg(skip));
        QVERIFY(page.nextLink().isEmpty()); // as reported for calls with $top
        QCOMPARE(page.rows().size(), skip == 240 ? 10 : 60);
        for (const QJsonValue &row : page.rows())
            joined.append(row);
    }
    QCOMPARE(joined, all.rows());
    QCOMPARE(m_client->get(u"/api/machines?$top=10&$skip=250"_s).rows().size(), 0);
    QCOMPARE(m_client->get(u"/api/machines?$top=0&$count=true"_s).json().value("@odata.count"_L1).toInt(), 250);
    QSet<QString> ids;
    for (const QJsonValue &row : joined)
        ids.insert(row.toObject().value("id"_L1).toString());
    QCOMPARE(ids.size(), 250);
}

void TestSimulator::machinePageOf10000HasALink()
{
    START(small(10'030));
    const Answer first = m_client->get(u"/api/machines"_s);
    QCOMPARE(first.rows().size(), 10'000);
    QCOMPARE(first.nextLink(), m_simulator->info().apiUrl + u"/api/machines?$skip=10000"_s);
    const Answer second = m_client->get(first.nextLink());
    QCOMPARE(second.rows().size(), 30);
    QVERIFY(second.nextLink().isEmpty());
}

void TestSimulator::wrongPagingIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("top too large") << u"/api/machines?$top=10001"_s;
    QTest::newRow("top in scientific notation") << u"/api/machines?$top=10&$skip=1e%2B06"_s;
    QTest::newRow("negative skip") << u"/api/machines?$skip=-1"_s;
    QTest::newRow("unknown option") << u"/api/machines?$orderby=id"_s;
    QTest::newRow("catalogue top too large") << u"/api/vulnerabilities?$top=8001"_s;
    QTest::newRow("antivirus top too large") << u"/api/deviceavinfo?$top=10001"_s;
    QTest::newRow("page size too large") << u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=200001"_s;
    QTest::newRow("page size zero") << u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=0"_s;
    QTest::newRow("broken token") << u"/api/machines/SoftwareVulnerabilitiesByMachine?$skiptoken=abc"_s;
    QTest::newRow("no sinceTime") << u"/api/machines/SoftwareVulnerabilityChangesByMachine"_s;
    QTest::newRow("sinceTime no time") << u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime=yesterday"_s;
    QTest::newRow("sinceTime too old")
        << u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime=2025-05-31T00:00:00Z"_s;
    QTest::newRow("signature too long") << u"/api/machines/SoftwareVulnerabilitiesExport?sasValidHours=7"_s;
    QTest::newRow("field that cannot be filtered") << u"/api/machines?$filter=agentVersion eq 'x'"_s;
    QTest::newRow("filter by rbacGroupName") << u"/api/deviceavinfo?$filter=rbacGroupName eq 'x'"_s;
}

void TestSimulator::wrongPagingIsRefused()
{
    QFETCH(QString, path);
    START(small());
    const Answer answer = m_client->get(path);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.errorCode().isEmpty());
    QVERIFY(!answer.json().value("error"_L1).toObject().value("target"_L1).toString().isEmpty());
}

void TestSimulator::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("allowed"); // lower case values that the field must have
    QTest::newRow("eq") << u"riskScore eq 'High'"_s << u"riskScore"_s << QStringList{u"high"_s};
    QTest::newRow("case") << u"riskScore eq 'HIGH'"_s << u"riskScore"_s << QStringList{u"high"_s};
    QTest::newRow("or") << u"osPlatform eq 'macOS' or osPlatform eq 'iOS'"_s << u"osPlatform"_s
                        << QStringList{u"macos"_s, u"ios"_s};
    QTest::newRow("and binds first") << u"osPlatform eq 'iOS' or osPlatform eq 'macOS' and osPlatform eq 'Windows11'"_s
                                     << u"osPlatform"_s << QStringList{u"ios"_s};
    QTest::newRow("parentheses")
        << u"(healthStatus eq 'Inactive' or healthStatus eq 'Unknown') and healthStatus ne 'Unknown'"_s
        << u"healthStatus"_s << QStringList{u"inactive"_s};
    QTest::newRow("not") << u"not (exposureLevel eq 'Low' or exposureLevel eq 'Medium' or exposureLevel eq null)"_s
                         << u"exposureLevel"_s << QStringList{u"high"_s, u"none"_s};
    QTest::newRow("null") << u"exposureLevel eq null"_s << u"exposureLevel"_s << QStringList{QString()};
}

void TestSimulator::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, field);
    QFETCH(QStringList, allowed);
    START(small(600));
    int expected = 0;
    for (const QJsonValue &row : m_client->get(u"/api/machines"_s).rows()) {
        const QJsonValue value = row.toObject().value(field);
        expected += allowed.contains(value.isNull() ? QString() : value.toString().toLower()) ? 1 : 0;
    }
    QVERIFY(expected > 0);
    QUrl url(u"/api/machines"_s);
    QUrlQuery query;
    query.addQueryItem(u"$filter"_s, filter);
    query.addQueryItem(u"$count"_s, u"true"_s);
    url.setQuery(query);
    const Answer answer = m_client->get(url.toString(QUrl::FullyEncoded));
    QCOMPARE(answer.rows().size(), expected);
    QCOMPARE(answer.json().value("@odata.count"_L1).toInt(), expected);
    for (const QJsonValue &row : answer.rows()) {
        const QJsonValue value = row.toObject().value(field);
        QVERIFY(allowed.contains(value.isNull() ? QString() : value.toString().toLower()));
    }
    // The pages of a filtered list join too.
    qsizetype joined = 0;
    for (int skip = 0; skip < expected; skip += 5) {
        QUrlQuery paged = query;
        paged.addQueryItem(u"$top"_s, u"5"_s);
        paged.addQueryItem(u"$skip"_s, QString::number(skip));
        url.setQuery(paged);
        joined += m_client->get(url.toString(QUrl::FullyEncoded)).rows().size();
    }
    QCOMPARE(joined, expected);
    // Dates, text functions, lists and numbers give something, but not everything.
    for (const QString &other : {u"lastSeen lt 2025-06-14Z"_s, u"lastSeen ge 2025-06-14T12:00:00Z"_s,
                                 u"startswith(computerDnsName,'ber')"_s, u"machineTags/any(tag: tag eq 'vip')"_s,
                                 u"rbacGroupId gt 110"_s, u"startswith(osPlatform,'Windows') eq false"_s}) {
        QUrlQuery single;
        single.addQueryItem(u"$filter"_s, other);
        url.setQuery(single);
        const qsizetype found = m_client->get(url.toString(QUrl::FullyEncoded)).rows().size();
        QVERIFY2(found > 0 && found < 600, qPrintable(other + u": "_s + QString::number(found)));
    }
}

void TestSimulator::machineById()
{
    START(small());
    const QJsonArray all = m_client->get(u"/api/machines"_s).rows();
    const QJsonObject expected = all.at(77).toObject();
    Answer answer = m_client->get(u"/api/machines/"_s + expected.value("id"_L1).toString());
    QCOMPARE(answer.status, 200);
    QJsonObject found = answer.json();
    QVERIFY(found.take("@odata.context"_L1).toString().endsWith("Machines/$entity"_L1));
    QCOMPARE(found, expected);
    answer = m_client->get(u"/api/machines/"_s + expected.value("computerDnsName"_L1).toString());
    QCOMPARE(answer.json().value("id"_L1), expected.value("id"_L1));
    answer = m_client->get(u"/api/machines/"_s + u"0123456789abcdef"_s.repeated(2) + u"01234567"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorCode(), u"ResourceNotFound"_s);
    QVERIFY(answer.errorMessage().contains("was not found"_L1));
    const Answer bare = m_client->get(u"/api/machine"_s);
    QCOMPARE(bare.status, 404);
    QVERIFY(bare.body.isEmpty());
}

void TestSimulator::versionedPath()
{
    START(small());
    QCOMPARE(m_client->get(u"/api/v1.0/machines"_s).body, m_client->get(u"/api/machines"_s).body);
    QCOMPARE(m_simulator->counters().requests.value(u"machines"_s), 2);
    QCOMPARE(m_simulator->counters().requestsByPath.value(u"/api/v1.0/machines"_s), 1);
}

void TestSimulator::fleetIsDeterministic()
{
    QByteArray bodies[3];
    for (int run = 0; run < 3; ++run) {
        SimulatorOptions options = small();
        options.seed = run == 2 ? 2 : 1;
        START(options);
        bodies[run] = m_client->get(u"/api/machines"_s).body + m_client->get(u"/api/deviceavinfo?$top=10000"_s).body
                      + m_client->get(u"/api/alerts"_s).body;
    }
    QCOMPARE(bodies[0], bodies[1]);
    QVERIFY(bodies[0] != bodies[2]);
}

void TestSimulator::lastSeenKeepsAwayFromEdges()
{
    FleetOptions options;
    options.devices = 20'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator fleet(options);
    bool digits[8] = {};
    for (int index = 0; index < options.devices; ++index) {
        const Device device = fleet.device(index);
        if (!device.lastSeen || device.lastSeen->seconds < 0)
            continue;
        digits[device.lastSeen->digits] = true;
        const double age = static_cast<double>(options.now - device.lastSeen->seconds)
                           - device.lastSeen->fraction / 1e7;
        QVERIFY(age > 3'600);
        const double inDay = std::fmod(age, 86'400);
        const bool nearDay = inDay <= 3'600 || inDay >= 86'400 - 3'600;
        const bool nearGrace = std::abs(inDay - 21'600) <= 3'600;
        QVERIFY2(!nearDay && !nearGrace, qPrintable(QString::number(index)));
    }
    for (const bool seen : digits)
        QVERIFY(seen);
}

void TestSimulator::devicesInUseReportDaily()
{
    FleetOptions options;
    options.devices = 2'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator still(options);
    FleetGenerator later(options);
    constexpr qint64 elapsed = 5 * 86'400 + 40'000;
    later.setElapsed(elapsed);
    int moved = 0;
    int left = 0;
    for (int index = 0; index < options.devices; ++index) {
        const Device before = still.device(index);
        const Device after = later.device(index);
        if (!before.lastSeen || before.lastSeen->seconds < 0)
            continue;
        const qint64 age = options.now + elapsed - after.lastSeen->seconds;
        const qint64 silent = options.now - before.lastSeen->seconds;
        if (silent < 86'400) {
            ++moved;
            QVERIFY(age >= 0 && age < 86'400);
            QCOMPARE((after.lastSeen->seconds - before.lastSeen->seconds) % 86'400, 0);
        } else if (silent > 8 * 86'400 && silent < 10 * 86'400) { // within the 16 days after which such a one reports
            ++left;
            QCOMPARE(after.lastSeen->seconds, before.lastSeen->seconds);
        }
    }
    QVERIFY(moved > 1'000 && left > 5);
}

// Whenever a living fleet is served again, it is the one it was: what it says depends on the clock only.
void TestSimulator::reportsRepeat()
{
    FleetOptions options;
    options.devices = 500;
    options.now = anchor.toSecsSinceEpoch() / FleetGenerator::repeatSeconds * FleetGenerator::repeatSeconds;
    FleetGenerator early(options);
    early.setElapsed(FleetGenerator::repeatSeconds + 12'345);
    options.now += FleetGenerator::repeatSeconds;
    FleetGenerator late(options);
    late.setElapsed(12'345);
    for (int index = 0; index < options.devices; ++index) {
        const Device one = early.device(index);
        const Device other = late.device(index);
        QCOMPARE(one.lastSeen.has_value(), other.lastSeen.has_value());
        if (!one.lastSeen || one.lastSeen->seconds < 0)
            continue;
        QCOMPARE(one.lastSeen->seconds, other.lastSeen->seconds);
        QCOMPARE(one.health, other.health);
        const qint64 days = (early.clock() - one.lastSeen->seconds) / 86'400;
        QVERIFY(days >= 0 && days < 32);
    }
}

void TestSimulator::fleetHoldsPeculiarDevices()
{
    START(small());
    const QJsonArray all = m_client->get(u"/api/machines"_s).rows();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &row : all)
        byId.insert(row.toObject().value("id"_L1).toString(), row.toObject());
    QHash<QString, int> entraIds;
    int nullNames = 0, nullSeen = 0, yearOne = 0, dangling = 0, merged = 0, ring = 0, nullTags = 0, textGroups = 0,
        longIds = 0, extras = 0;
    for (const QJsonObject &device : std::as_const(byId)) {
        const auto value = [&](QLatin1StringView key) { return device.value(key); };
        nullNames += value("computerDnsName"_L1).isNull() ? 1 : 0;
        nullSeen += value("lastSeen"_L1).isNull() ? 1 : 0;
        yearOne += value("lastSeen"_L1).toString().startsWith("0001-01-01"_L1) ? 1 : 0;
        nullTags += value("machineTags"_L1).isNull() ? 1 : 0;
        textGroups += value("rbacGroupId"_L1).isString() ? 1 : 0;
        longIds += value("id"_L1).toString().size() != 40 ? 1 : 0;
        extras += device.contains("propertyOfTomorrow"_L1) ? 1 : 0;
        if (value("aadDeviceId"_L1).isString())
            ++entraIds[value("aadDeviceId"_L1).toString().toLower()];
        if (const QString into = value("mergedIntoMachineId"_L1).toString(); !into.isEmpty()) {
            ++merged;
            if (!byId.contains(into))
                ++dangling;
            else if (byId.value(into).value("mergedIntoMachineId"_L1) == value("id"_L1))
                ++ring;
        }
    }
    QVERIFY(nullNames >= 1 && nullSeen >= 1 && yearOne >= 1 && nullTags >= 1 && textGroups >= 1 && longIds >= 1
            && extras >= 1);
    QCOMPARE(dangling, 1);
    QCOMPARE(ring, 2);
    QVERIFY(merged >= 6);
    QList<int> shared;
    for (const int count : std::as_const(entraIds)) {
        if (count > 1)
            shared.append(count);
    }
    std::sort(shared.begin(), shared.end());
    QCOMPARE(shared, QList<int>({2, 2, 3})); // a twin, the zero id, a triplet
    QCOMPARE(entraIds.value(u"00000000-0000-0000-0000-000000000000"_s), 2);
}

void TestSimulator::fleetIsBelievable()
{
    FleetOptions options;
    options.devices = 20'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator fleet(options);
    int high = 0, quiet = 0, onboarded = 0;
    qint64 rows = 0, distinct = 0;
    double neglected = 0, kept = 0;
    int neglectedCount = 0, keptCount = 0;
    for (int index = 0; index < options.devices; ++index) {
        const Device device = fleet.device(index);
        high += device.risk == "High" ? 1 : 0;
        quiet += device.risk == "None" || device.risk == "Informational" ? 1 : 0;
        onboarded += device.onboarded ? 1 : 0;
        const std::vector<VulnerabilityRow> all = fleet.rows(device);
        QCOMPARE(all.empty() || device.onboarded, true);
        rows += static_cast<qint64>(all.size());
        distinct += static_cast<qint64>(FleetGenerator::distinct(all).size());
        (device.neglect > 0.5 ? neglected : kept) += static_cast<double>(all.size());
        ++(device.neglect > 0.5 ? neglectedCount : keptCount);
        QCOMPARE(fleet.hasAntivirusRow(index), device.hasAntivirusRow);
    }
    QVERIFY2(high > options.devices / 100 && high < options.devices * 4 / 100, qPrintable(QString::number(high)));
    QVERIFY(quiet > options.devices * 3 / 4);
    QVERIFY(onboarded > options.devices * 85 / 100);
    const double average = static_cast<double>(rows) / options.devices;
    QVERIFY2(average > 20 && average < 40, qPrintable(QString::number(average)));
    QVERIFY(distinct < rows);
    QVERIFY(neglected / neglectedCount > 3 * kept / keptCount);
}

void TestSimulator::idsTellTheirIndex()
{
    FleetOptions options;
    options.devices = 1'000'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator fleet(options);
    for (const int index : {0, 1, 109, 111, 4'999, 123'456, 999'999}) {
        QCOMPARE(fleet.indexOf(fleet.deviceId(index)), index);
        QCOMPARE(fleet.device(index).id, fleet.deviceId(index));
    }
    QCOMPARE(fleet.indexOf(fleet.deviceId(1'000'000)), -1);
    QCOMPARE(fleet.indexOf("x"), -1);
    QByteArray changed = fleet.deviceId(7);
    changed[39] = changed.at(39) == '0' ? '1' : '0';
    QCOMPARE(fleet.indexOf(changed), -1);
}

void TestSimulator::everySourceAgrees()
{
    START(small());
    Findings perDevice;
    QHash<QString, bool> onboarded;
    for (const QJsonValue &row : m_client->get(u"/api/machines"_s).rows()) {
        const QString id = row.toObject().value("id"_L1).toString();
        onboarded.insert(
            id,
            row.toObject().value("onboardingStatus"_L1).toString().compare("onboarded"_L1, Qt::CaseInsensitive) == 0);
        const Answer answer = m_client->get(u"/api/machines/%1/vulnerabilities"_s.arg(id));
        QCOMPARE(answer.status, 200);
        QSet<QString> seen;
        for (const QJsonValue &entry : answer.rows()) {
            const QString cve = entry.toObject().value("id"_L1).toString();
            QVERIFY(!seen.contains(cve));
            seen.insert(cve);
            note(perDevice, id, cve, entry.toObject().value("cvssV3"_L1));
        }
        QVERIFY(onboarded.value(id) || seen.isEmpty());
    }

    Findings bulk;
    int rows = 0, withoutId = 0, lowerCase = 0, unscored = 0, unscoredCritical = 0, ownIds = 0;
    QSet<QString> recordIds;
    for (const QJsonValue &row : m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows()) {
        const QJsonObject entry = row.toObject();
        const QString device = entry.value("deviceId"_L1).toString();
        QVERIFY(onboarded.value(device));
        ++rows;
        recordIds.insert(entry.value("id"_L1).toString());
        const QString cve = entry.value("cveId"_L1).toString();
        withoutId += entry.value("cveId"_L1).isNull() ? 1 : 0;
        lowerCase += cve.startsWith("cve-"_L1) ? 1 : 0;
        ownIds += cve.startsWith("TVM-"_L1) ? 1 : 0;
        if (!cve.isEmpty() && entry.value("cvssScore"_L1).isNull()) {
            ++unscored;
            unscoredCritical += entry.value("vulnerabilitySeverityLevel"_L1).toString() == "Critical"_L1 ? 1 : 0;
        }
        note(bulk, device, entry.value("cveId"_L1), entry.value("cvssScore"_L1));
    }
    QCOMPARE(recordIds.size(), rows);
    QVERIFY(bulk == perDevice);
    QVERIFY(withoutId > 0 && lowerCase > 0 && unscored > 0 && unscoredCritical > 0 && ownIds > 0);
    qsizetype distinct = 0;
    for (const auto &[device, cves] : bulk)
        distinct += static_cast<qsizetype>(cves.size());
    QVERIFY(rows > distinct);

    Findings exported;
    const Answer list = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s);
    int lines = 0;
    for (const QJsonValue &link : list.json().value("exportFiles"_L1).toArray()) {
        const Answer file = m_client->send(m_client->request(link.toString(), false));
        QCOMPARE(file.status, 200);
        for (const QByteArray &line : unzipped(file.body).split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            QVERIFY(!entry.isEmpty());
            ++lines;
            note(exported, entry.value("DeviceId"_L1).toString(), entry.value("CveId"_L1), entry.value("CvssScore"_L1));
        }
    }
    QCOMPARE(lines, rows);
    QVERIFY(exported == perDevice);

    Findings changes;
    const QString since = anchor.addDays(-14).toString(Qt::ISODate);
    for (const QJsonValue &row :
         m_client->get(u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime="_s + since).rows()) {
        const QJsonObject entry = row.toObject();
        if (entry.value("status"_L1).toString() != "Fixed"_L1)
            note(changes, entry.value("deviceId"_L1).toString(), entry.value("cveId"_L1), entry.value("cvssScore"_L1));
    }
    QVERIFY(changes == perDevice);

    // The list without scores names the same vulnerabilities; their scores are those of the catalogue.
    std::map<QString, std::set<QString>> listed;
    for (QString link = u"/api/vulnerabilities/machinesVulnerabilities"_s; !link.isEmpty();) {
        const Answer page = m_client->get(link);
        for (const QJsonValue &row : page.rows())
            listed[row.toObject().value("machineId"_L1).toString()].insert(
                row.toObject().value("cveId"_L1).toString().toUpper());
        link = page.nextLink();
    }
    QCOMPARE(listed.size(), perDevice.size());
    for (const auto &[device, cves] : perDevice) {
        QCOMPARE(listed[device].size(), cves.size());
        for (const auto &[cve, score] : cves)
            QVERIFY(listed[device].contains(cve));
    }
}

void TestSimulator::deltaFeed()
{
    START(small());
    QHash<QString, QString> current; // record id to its text
    for (const QJsonValue &row : m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows())
        current.insert(row.toObject().value("id"_L1).toString(), row.toObject().value("cveId"_L1).toString());
    const auto feed = [&](const QDateTime &since) {
        return m_client
            ->get(u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime="_s + since.toString(Qt::ISODate))
            .rows();
    };
    const QJsonArray all = feed(anchor.addDays(-14));
    const QJsonArray day = feed(anchor.addDays(-1));
    QVERIFY(day.size() > 0 && day.size() * 5 < all.size());
    QVERIFY(feed(anchor).isEmpty());
    QHash<QString, QString> lastStatus;
    QHash<QString, int> kinds;
    int regrouped = 0;
    for (const QJsonValue &row : all) {
        const QJsonObject entry = row.toObject();
        const QString id = entry.value("id"_L1).toString();
        const QString status = entry.value("status"_L1).toString();
        regrouped += lastStatus.value(id) == "Fixed"_L1 && status != "Fixed"_L1 ? 1 : 0;
        lastStatus.insert(id, status);
        ++kinds[status];
        const QDateTime at = QDateTime::fromString(entry.value("eventTimestamp"_L1).toString().left(19),
                                                   u"yyyy-MM-dd HH:mm:ss"_s);
        QVERIFY(at.isValid());
    }
    QVERIFY(kinds.value(u"New"_s) > 0 && kinds.value(u"Updated"_s) > 0 && kinds.value(u"Fixed"_s) > 0);
    QVERIFY(regrouped > 0);
    // Applied in order, the feed ends at the current rows, and never takes one of them away.
    for (auto it = lastStatus.cbegin(); it != lastStatus.cend(); ++it)
        QCOMPARE(it.value() != "Fixed"_L1, current.contains(it.key()));
    for (const QJsonValue &row : day)
        QVERIFY(row.toObject().value("eventTimestamp"_L1).toString()
                >= anchor.addDays(-1).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

void TestSimulator::deltaFeedOfRounds()
{
    START(small(400));
    const auto bulk = [&] {
        QHash<QString, QString> rows; // record id to CVE and score
        for (const QJsonValue &value : m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows()) {
            const QJsonObject row = value.toObject();
            const QJsonValue score = row.value("cvssScore"_L1);
            rows.insert(row.value("id"_L1).toString(),
                        row.value("cveId"_L1).toString().toUpper() + u' '
                            + (score.isDouble() ? QString::number(score.toDouble()) : u"null"_s));
        }
        return rows;
    };
    const QHash<QString, QString> before = bulk();
    const QString since = QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate);
    for (int round = 0; round < 4; ++round)
        m_simulator->changeSoftware(round == 2 ? 25 : 0);
    const QHash<QString, QString> after = bulk();
    QVERIFY(after != before);
    QCOMPARE(m_client->get(u"/api/machines"_s).rows().size(), 425);

    struct Last
    {
        QString time, status, text;
    };
    QHash<QString, Last> last;
    QHash<QString, int> kinds;
    int bothAtOnce = 0;
    for (QString link = u"/api/machines/SoftwareVulnerabilityChangesByMachine?pageSize=1000&sinceTime="_s + since;
         !link.isEmpty();) {
        const Answer page = m_client->get(link);
        QCOMPARE(page.status, 200);
        for (const QJsonValue &value : page.rows()) {
            const QJsonObject row = value.toObject();
            const QString id = row.value("id"_L1).toString();
            const QString time = row.value("eventTimestamp"_L1).toString();
            const QString status = row.value("status"_L1).toString();
            ++kinds[status];
            const QJsonValue score = row.value("cvssScore"_L1);
            Last &known = last[id];
            bothAtOnce += known.time == time ? 1 : 0;
            if (known.time < time || (known.time == time && status != "Fixed"_L1))
                known = {time, status,
                         row.value("cveId"_L1).toString().toUpper() + u' '
                             + (score.isDouble() ? QString::number(score.toDouble()) : u"null"_s)};
        }
        link = page.nextLink();
    }
    QVERIFY(kinds.value(u"New"_s) > 0 && kinds.value(u"Updated"_s) > 0 && kinds.value(u"Fixed"_s) > 0);
    QVERIFY(bothAtOnce > 0);             // devices that changed their group
    QVERIFY(last.size() < after.size()); // changes, not the whole
    QHash<QString, QString> applied = before;
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        if (it->status == "Fixed"_L1)
            applied.remove(it.key());
        else
            applied.insert(it.key(), it->text);
    }
    QCOMPARE(applied.size(), after.size());
    QVERIFY(applied == after);
}

void TestSimulator::catalogue()
{
    START(small());
    const Answer first = m_client->get(u"/api/vulnerabilities"_s);
    QCOMPARE(first.rows().size(), 8'000);
    const Answer second = m_client->get(first.nextLink());
    QCOMPARE(second.rows().size(), 1'000);
    QSet<QString> ids;
    int unexposed = 0;
    QJsonArray all = first.rows();
    for (const QJsonValue &row : second.rows())
        all.append(row);
    for (const QJsonValue &row : all) {
        ids.insert(row.toObject().value("id"_L1).toString());
        if (row.toObject().value("exposedMachines"_L1).toInt() == 0) {
            ++unexposed;
            QVERIFY(row.toObject().value("firstDetected"_L1).isNull());
        }
    }
    QCOMPARE(ids.size(), 9'000);
    QVERIFY(unexposed > 1'000 && unexposed < 9'000);
    const QString id = all.at(3).toObject().value("id"_L1).toString();
    const Answer single = m_client->get(u"/api/vulnerabilities/"_s + id.toLower());
    QCOMPARE(single.json().value("cvssV3"_L1), all.at(3).toObject().value("cvssV3"_L1));
    const Answer critical = m_client->get(u"/api/vulnerabilities?$filter=cvssV3 ge 9.8 and severity eq 'Critical'"_s);
    QVERIFY(critical.rows().size() > 100);
    for (const QJsonValue &row : critical.rows())
        QVERIFY(row.toObject().value("cvssV3"_L1).toDouble() >= 9.8);
}

void TestSimulator::bulkPages()
{
    START(small(60));
    const QJsonArray whole = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows();
    QJsonArray joined;
    int pages = 0;
    for (QString link = u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=101"_s; !link.isEmpty(); ++pages) {
        const Answer page = m_client->get(link);
        QCOMPARE(page.status, 200);
        QVERIFY(page.rows().size() == 101 || page.nextLink().isEmpty());
        for (const QJsonValue &row : page.rows())
            joined.append(row);
        link = page.nextLink();
        QVERIFY(link.isEmpty() || (link.contains("pageSize=101"_L1) && link.contains("$skiptoken="_L1)));
    }
    QCOMPARE(joined, whole);
    QVERIFY(pages > 5);
    const Answer top = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine?$top=10"_s);
    QCOMPARE(top.rows().size(), 10);
    QVERIFY(top.nextLink().isEmpty());
    // A page that ends exactly with the last row names no further one.
    const Answer exact = m_client->get(
        u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=%1"_s.arg(whole.size()));
    QCOMPARE(exact.rows().size(), whole.size());
    QVERIFY(exact.nextLink().isEmpty());
}

void TestSimulator::exportFilesRefuseTokens()
{
    std::atomic<qint64> clock = 0;
    SimulatorOptions options = small(12'000);
    options.averageRows = 3;
    options.monotonicMs = [&clock] { return clock.load(); };
    START(options);
    const Answer list = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport?sasValidHours=2"_s);
    const QJsonArray links = list.json().value("exportFiles"_L1).toArray();
    QCOMPARE(links.size(), 3);
    QVERIFY(!list.json().value("generatedTime"_L1).toString().isEmpty());
    const QString link = links.at(2).toString();
    const Answer withToken = m_client->get(link);
    QCOMPARE(withToken.status, 400);
    QVERIFY(withToken.body.contains("InvalidAuthenticationInfo"));
    QCOMPARE(m_client->send(m_client->request(link, false)).status, 200);
    QCOMPARE(m_client->send(m_client->request(QString(link).replace("sig="_L1, "sig=x"_L1), false)).status, 403);
    clock = 2 * 3'600'000 + 1;
    QCOMPARE(m_client->send(m_client->request(link, false)).status, 403);
    const QList<CallRecord> calls = m_simulator->calls();
    QCOMPARE(std::count_if(
                 calls.begin(), calls.end(),
                 [](const CallRecord &call) { return call.endpoint == "blob"_L1 && !call.authorization.isNull(); }),
             1);

    QVERIFY(m_simulator->setScenario(u"empty-export"_s));
    clock = 0;
    const Answer single = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s);
    const Answer file = m_client->send(
        m_client->request(single.json().value("exportFiles"_L1).toArray().at(0).toString(), false));
    QCOMPARE(file.status, 200);
    QVERIFY(file.body.isEmpty());
}

void TestSimulator::antivirusPages()
{
    START(small());
    QJsonArray joined;
    for (QString link = u"/api/deviceavinfo"_s; !link.isEmpty();) {
        const Answer page = m_client->get(link);
        QCOMPARE(page.rows().size(), page.nextLink().isEmpty() ? page.rows().size() : 20); // the default page is small
        for (const QJsonValue &row : page.rows())
            joined.append(row);
        link = page.nextLink();
    }
    const Answer all = m_client->get(u"/api/deviceavinfo?$top=10000"_s);
    QVERIFY(all.nextLink().isEmpty());
    QCOMPARE(joined, all.rows());
    QVERIFY(joined.size() > 150 && joined.size() < 250);
    QHash<QString, int> modes;
    for (const QJsonValue &row : joined) {
        QVERIFY(row.toObject().value("avMode"_L1).isString());
        QVERIFY(row.toObject().value("avIsSignatureUpToDate"_L1).isString());
        ++modes[row.toObject().value("avMode"_L1).toString()];
    }
    QVERIFY(modes.value(u"0"_s) > joined.size() / 2);
    for (const QString &mode : {u"1"_s, u"2"_s, u"3"_s, QString(), u"7"_s})
        QVERIFY2(modes.contains(mode), qPrintable(mode));
    const Answer disabled = m_client->get(u"/api/deviceavinfo?$filter=avMode eq '2'"_s);
    QCOMPARE(disabled.rows().size(), modes.value(u"2"_s));
}

void TestSimulator::alertsFollowRisk()
{
    START(small());
    const QJsonArray alerts = m_client->get(u"/api/alerts"_s).rows();
    QHash<QString, int> openHigh;
    QHash<QString, int> total;
    for (const QJsonValue &row : alerts) {
        const QJsonObject alert = row.toObject();
        ++total[alert.value("machineId"_L1).toString()];
        if (alert.value("severity"_L1).toString() == "High"_L1 && alert.value("status"_L1).toString() != "Resolved"_L1)
            ++openHigh[alert.value("machineId"_L1).toString()];
    }
    int checked = 0;
    for (const QJsonValue &row :
         m_client->get(u"/api/machines?$filter=riskScore eq 'High' and onboardingStatus eq 'Onboarded'"_s).rows()) {
        const QString id = row.toObject().value("id"_L1).toString();
        QVERIFY(openHigh.value(id) > 0);
        QCOMPARE(m_client->get(u"/api/machines/%1/alerts"_s.arg(id)).rows().size(), total.value(id));
        ++checked;
    }
    QVERIFY(checked > 0);
    const QJsonArray resolved = m_client->get(u"/api/alerts?$filter=status eq 'Resolved'"_s).rows();
    QVERIFY(resolved.size() > 0 && resolved.size() < alerts.size());
    QCOMPARE(m_client->get(u"/api/alerts?$top=5&$skip=%1"_s.arg(alerts.size() - 2)).rows().size(), 2);
}

void TestSimulator::minuteLimit()
{
    std::atomic<qint64> clock = 1'000;
    SimulatorOptions options = small();
    options.rateLimits = true;
    options.monotonicMs = [&clock] { return clock.load(); };
    START(options);
    for (int call = 0; call < 30; ++call)
        QCOMPARE(m_client->get(u"/api/deviceavinfo?$top=1"_s).status, 200);
    clock = 21'000;
    const Answer refused = m_client->get(u"/api/deviceavinfo?$top=1"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"TooManyRequests"_s);
    QCOMPARE(refused.header("Retry-After"), QByteArray("40"));
    QCOMPARE(refused.errorMessage(),
             u"API calls quota exceeded! Maximum allowed 30 per 00:01:00 for the key Destination+TenantID+AppID. "
             "You can send requests again in 40 seconds."_s);
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200); // another endpoint, another quota
    QVERIFY(refused.header("X-Trustgauge-Simulator").isNull());
    clock = 61'000;
    QCOMPARE(m_client->get(u"/api/deviceavinfo?$top=1"_s).status, 200);
    m_simulator->clearRateLimits();
    QCOMPARE(m_client->get(u"/api/deviceavinfo?$top=1"_s).status, 200);
}

void TestSimulator::hourLimit()
{
    std::atomic<qint64> clock = 0;
    SimulatorOptions options = small();
    options.rateLimits = true;
    options.tokenLifetimeSeconds = 100'000;
    options.monotonicMs = [&clock] { return clock.load(); };
    START(options);
    for (int call = 0; call < 20; ++call) {
        clock += 30'000;
        QCOMPARE(m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s).status, 200);
    }
    clock += 60'000;
    const Answer refused = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.errorMessage().contains("Maximum allowed 20 per 01:00:00"_L1));
    QCOMPARE(refused.header("Retry-After"), QByteArray::number(3'600 - 630));
    clock = 30'000 + 3'600'000;
    QCOMPARE(m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s).status, 200);
}

void TestSimulator::limitsCanBeOff()
{
    START(small());
    for (int call = 0; call < 40; ++call) {
        const Answer answer = m_client->get(u"/api/deviceavinfo?$top=1"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Trustgauge-Simulator"), QByteArray("rate-limits=off"));
    }
}

void TestSimulator::slidingWindow()
{
    RateLimiter limiter;
    const RateLimit limit{2, 0};
    QVERIFY(!limiter.count("a", limit, 0));
    QVERIFY(!limiter.count("a", limit, 30'000));
    const auto refused = limiter.count("a", limit, 40'000);
    QVERIFY(refused && refused->retryAfterSeconds == 20);
    QVERIFY(!limiter.count("b", limit, 40'000));
    QVERIFY(!limiter.count("a", limit, 60'000));
    QVERIFY(limiter.count("a", limit, 60'001)); // a bucket that refills at the minute would have room
    QVERIFY(!limiter.count("c", {}, 0));
    QCOMPARE(apiEndpoint("machineVulnerabilities")->limit.perMinute, 50);
    QCOMPARE(apiEndpoint("machinesVulnerabilities")->limit.perMinute, 0);
}

void TestSimulator::tlsWithTheAuthority()
{
    SimulatorOptions options = small();
    options.tls = true;
    QVERIFY(start(options));
    const SimulatorInfo info = m_simulator->info();
    QVERIFY(info.apiUrl.startsWith("https://"_L1));
    m_client->trust(info.caPath);
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(u"/api/machines"_s).rows().size(), 250);
    const QString byName = QString(info.apiUrl).replace("127.0.0.1"_L1, "localhost"_L1);
    QCOMPARE(m_client->get(byName + u"/api/machines?$top=1"_s).status, 200);
    const Answer bulk = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s);
    QVERIFY(bulk.rows().size() > 3'000);
    QFile config(info.configPath);
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QJsonObject tenant =
        QJsonDocument::fromJson(config.readAll()).object().value("tenants"_L1).toArray().at(0).toObject();
    QCOMPARE(tenant.value("caFile"_L1).toString(), info.caPath);
}

void TestSimulator::tlsWithoutTheAuthority()
{
    SimulatorOptions options = small();
    options.tls = true;
    QVERIFY(start(options));
    const Answer answer = m_client->askToken(m_client->goodForm());
    QCOMPARE(answer.error, QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(m_simulator->counters().total, 0);
}

void TestSimulator::publishVersion2()
{
    QVERIFY(start(small()));
    const QByteArray type = "application/vnd.kafka.json.v2+json";
    QCOMPARE(QJsonDocument::fromJson(m_client->send(m_client->request(u"/topics"_s, false)).body).array(),
             QJsonArray({u"ztna.device-scores"_s, u"ztna.fleet-summary"_s}));
    const Answer answer = m_client->post(
        u"/topics/ztna.device-scores"_s, type,
        R"({"records":[{"key":"t/m1","value":{"score":41}},{"key":"t/m2","value":{"score":null}},{"key":"t/m1","value":null}]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/vnd.kafka.v2+json"));
    const QJsonArray offsets = answer.json().value("offsets"_L1).toArray();
    QCOMPARE(offsets.size(), 3);
    QVERIFY(offsets.at(0).toObject().value("error_code"_L1).isNull());
    QCOMPARE(offsets.at(2).toObject().value("partition"_L1), offsets.at(0).toObject().value("partition"_L1));
    const QList<StoredRecord> records = m_simulator->records();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0).key, QByteArray("\"t/m1\"")); // the key is JSON too
    const QByteArray value = R"({"score":41})";
    QCOMPARE(records.at(0).value, value);
    QVERIFY(records.at(2).value.isNull());
    QCOMPARE(records.at(0).api, QByteArray("v2"));
    QCOMPARE(m_simulator->counters().recordsStored, 3);
    QCOMPARE(m_client->send(m_client->request(u"/topics/ztna.fleet-summary"_s, false))
                 .json()
                 .value("partitions"_L1)
                 .toArray()
                 .size(),
             4);
    const Answer lines = m_client->send(m_client->request(u"/_simulator/records/ztna.device-scores"_s, false));
    QCOMPARE(lines.body.count('\n'), 3);
    const Answer counters = m_client->send(m_client->request(u"/_simulator/counters"_s, false));
    QCOMPARE(counters.json().value("recordsStored"_L1).toInt(), 3);
}

void TestSimulator::publishVersion3()
{
    QVERIFY(start(small()));
    const QJsonObject clusters = m_client->send(m_client->request(u"/v3/clusters"_s, false)).json();
    const QString id = clusters.value("data"_L1).toArray().at(0).toObject().value("cluster_id"_L1).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_client->send(m_client->request(u"/v3/clusters/%1/topics"_s.arg(id), false))
                 .json()
                 .value("data"_L1)
                 .toArray()
                 .size(),
             2);
    const QString path = u"/v3/clusters/%1/topics/ztna.device-scores/records"_s.arg(id);
    const Answer answer = m_client->post(
        path, "application/json",
        R"({"key":{"type":"JSON","data":"t/m}{1"},"value":{"type":"JSON","data":{"a":"}\"{"}}})"
        R"({"key":{"type":"STRING","data":"plain"},"value":{"type":"BINARY","data":"AAE="},"headers":[{"name":"h","value":"aQ=="}]})"
        R"( {"value":{"type":"WRONG","data":1}} {"value":)");
    QCOMPARE(answer.status, 200);
    const QList<QByteArray> parts = QByteArray(answer.body).replace("}{", "}\n{").replace("\r\n", "\n").split('\n');
    QCOMPARE(parts.size(), 4);
    const auto code = [&](int part) {
        return QJsonDocument::fromJson(parts.at(part)).object().value("error_code"_L1).toInt();
    };
    QCOMPARE(code(0), 200);
    QCOMPARE(code(1), 200);
    QCOMPARE(code(2), 422);
    QCOMPARE(code(3), 400);
    const QList<StoredRecord> records = m_simulator->records();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).key, QByteArray("\"t/m}{1\""));
    const QByteArray braces = R"({"a":"}\"{"})";
    QCOMPARE(records.at(0).value, braces);
    QCOMPARE(records.at(1).key, QByteArray("plain"));
    QCOMPARE(records.at(1).value, QByteArray("\0\1", 2));
    QCOMPARE(records.at(1).headers.at(0).second, QByteArray("i"));
}

void TestSimulator::publishBatch()
{
    QVERIFY(start(small()));
    const QString path =
        u"/kafka/v3/clusters/any/topics/ztna.device-scores/records:batch"_s; // a path prefix, as products have
    const Answer answer = m_client->post(
        path, "application/json",
        R"({"entries":[{"id":"1","key":{"type":"JSON","data":1},"value":{"type":"JSON","data":2}},{"id":"2","value":{"type":"BINARY","data":"?"}}]})");
    QCOMPARE(answer.status, 207);
    QCOMPARE(answer.json().value("successes"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"1"_s);
    QCOMPARE(answer.json().value("failures"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"2"_s);
    QByteArray eleven = R"({"entries":[)";
    for (int entry = 0; entry < 11; ++entry)
        eleven += (entry > 0 ? "," : "") + QByteArray(R"({"id":")") + QByteArray::number(entry)
                  + R"(","value":{"type":"JSON","data":1}})";
    QCOMPARE(m_client->post(path, "application/json", eleven + "]}").json().value("error_code"_L1).toInt(), 42208);
}

void TestSimulator::publishRefusals_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QString topic = u"ztna.device-scores"_s;
    const QByteArray type = "application/vnd.kafka.json.v2+json";
    const QByteArray good = R"({"records":[{"value":1}]})";
    QTest::newRow("unknown topic") << u"elsewhere"_s << type << good << 404 << 40401;
    QTest::newRow("plain json") << topic << QByteArray("application/json") << good << 415 << 415;
    QTest::newRow("no json") << topic << type << QByteArray("{") << 400 << 400;
    QTest::newRow("no records") << topic << type << QByteArray(R"({"records":[]})") << 422 << 422;
    QTest::newRow("no value") << topic << type << QByteArray(R"({"records":[{"key":1}]})") << 422 << 422;
    QTest::newRow("too large") << topic << type << R"({"records":[{"value":")" + QByteArray(1'100'000, 'x') + "\"}]}"
                               << 413 << 413;
}

void TestSimulator::publishRefusals()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    QVERIFY(start(small()));
    const Answer answer = m_client->post(u"/topics/"_s + topic, type, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("error_code"_L1).toInt(), code);
    QVERIFY(m_simulator->records().isEmpty());
}

void TestSimulator::publishPartially()
{
    SimulatorOptions options = small();
    options.scenario = u"publish-partial"_s;
    QVERIFY(start(options));
    QByteArray body = R"({"records":[)";
    for (int record = 0; record < 10; ++record)
        body += (record > 0 ? "," : "") + QByteArray(R"({"key":")") + QByteArray::number(record) + R"(","value":{}})";
    const Answer answer = m_client->post(u"/topics/ztna.device-scores"_s, "application/vnd.kafka.json.v2+json",
                                         body + "]}");
    QCOMPARE(answer.status, 200);
    const QJsonArray offsets = answer.json().value("offsets"_L1).toArray();
    for (int record = 0; record < 10; ++record)
        QCOMPARE(offsets.at(record).toObject().value("error_code"_L1).toInt(), record % 5 == 4 ? 50003 : 0);
    QCOMPARE(m_simulator->records().size(), 8);
}

void TestSimulator::publishLosesAnswers()
{
    SimulatorOptions options = small();
    options.scenario = u"publish-lost-answers"_s;
    QVERIFY(start(options));
    // The client library repeats the call by itself, so the record is there twice although one answer came.
    const Answer answer = m_client->post(u"/topics/ztna.device-scores"_s, "application/vnd.kafka.json.v2+json",
                                         R"({"records":[{"value":1}]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_simulator->records().size(), 2);
}

void TestSimulator::publishWithCredentials()
{
    SimulatorOptions options = small();
    options.publishUser = u"mara"_s;
    options.publishSecret = u"s:ecret"_s;
    QVERIFY(start(options));
    const Answer refused = m_client->send(m_client->request(u"/topics"_s, false));
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json().value("error_code"_L1).toInt(), 40101);
    QNetworkRequest request = m_client->request(u"/topics"_s, false);
    request.setRawHeader("Authorization", "Basic " + QByteArray("mara:s:ecret").toBase64());
    QCOMPARE(m_client->send(request).status, 200);
    options.publishUser.clear();
    QVERIFY(start(options));
    request = m_client->request(u"/topics"_s, false);
    request.setRawHeader("Authorization", "Bearer s:ecret");
    QCOMPARE(m_client->send(request).status, 200);
}

void TestSimulator::misbehaviour_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("status");
    QTest::newRow("cut body") << int(FaultKind::CutBody) << 0 << int(QNetworkReply::RemoteHostClosedError) << 200;
    QTest::newRow("reset") << int(FaultKind::Reset) << 0 << int(QNetworkReply::RemoteHostClosedError) << 200;
    QTest::newRow("hang") << int(FaultKind::Hang) << 0 << int(QNetworkReply::OperationCanceledError) << 0;
    QTest::newRow("trickle") << int(FaultKind::Trickle) << 0 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("late") << int(FaultKind::Delay) << 150 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("html") << int(FaultKind::ProxyPage) << 200 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("broken json") << int(FaultKind::Broken) << 0 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("server error") << int(FaultKind::Status) << 500 << int(QNetworkReply::InternalServerError) << 500;
    QTest::newRow("unavailable") << int(FaultKind::Status) << 503 << int(QNetworkReply::ServiceUnavailableError) << 503;
    QTest::newRow("bare 404") << int(FaultKind::BareNotFound) << 0 << int(QNetworkReply::ContentNotFoundError) << 404;
}

void TestSimulator::misbehaviour()
{
    QFETCH(int, kind);
    QFETCH(int, value);
    QFETCH(int, error);
    QFETCH(int, status);
    START(small());
    const QString path = u"/api/machines?$top=20"_s; // goes out with its length; see cutLargeBody
    const QByteArray whole = m_client->get(path).body;
    FaultRule rule;
    rule.kind = FaultKind(kind);
    rule.endpoint = "machines";
    rule.value = value;
    rule.times = 1;
    m_simulator->addFault(rule);
    m_client->timeoutMs = rule.kind == FaultKind::Hang ? 300 : 20'000;
    QElapsedTimer timer;
    timer.start();
    const Answer answer = m_client->get(path);
    QCOMPARE(answer.error, QNetworkReply::NetworkError(error));
    QCOMPARE(answer.status, status);
    switch (rule.kind) {
    case FaultKind::CutBody:
    case FaultKind::Reset:
        QVERIFY(answer.body.size() < whole.size());
        break;
    case FaultKind::Trickle:
        QCOMPARE(answer.body, whole);
        QVERIFY(timer.elapsed() >= 150);
        break;
    case FaultKind::Delay:
        QCOMPARE(answer.body, whole);
        QVERIFY(timer.elapsed() >= 150);
        break;
    case FaultKind::ProxyPage:
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        break;
    case FaultKind::Broken:
        QVERIFY(whole.startsWith(answer.body) && answer.body.size() < whole.size());
        break;
    default:
        break;
    }
    m_client->timeoutMs = 20'000;
    QCOMPARE(m_client->get(path).body, whole); // and everything works again
}

// A body in chunks that ends without its last chunk: the client library calls that a success, so only a reader of the
// body can tell.
void TestSimulator::cutLargeBody()
{
    START(small());
    const QByteArray whole = m_client->get(u"/api/machines"_s).body;
    m_simulator->addFault({FaultKind::CutBody, "machines"});
    const Answer answer = m_client->get(u"/api/machines"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(whole.startsWith(answer.body) && answer.body.size() < whole.size());
}

void TestSimulator::throttled()
{
    SimulatorOptions options = small();
    options.scenario = u"throttled"_s;
    START(options);
    int refused = 0;
    for (int call = 0; call < 21; ++call) {
        const Answer answer = m_client->get(u"/api/machines?$top=1"_s);
        if (answer.status == 429) {
            ++refused;
            QCOMPARE(answer.header("Retry-After"), QByteArray("1"));
        }
    }
    QCOMPARE(refused, 3);
    QVERIFY(m_simulator->setScenario(u"throttled-no-header"_s));
    for (int call = 0; call < 3; ++call) {
        const Answer answer = m_client->get(u"/api/machines?$top=1"_s);
        QVERIFY(answer.header("Retry-After").isNull());
        if (call == 2) {
            QCOMPARE(answer.status, 429);
            QVERIFY(answer.errorMessage().endsWith("again in 1 seconds."_L1));
        }
    }
}

void TestSimulator::transientNotFound()
{
    SimulatorOptions options = small();
    options.scenario = u"transient-404"_s;
    START(options);
    int missing = 0;
    for (const QJsonValue &row : m_client->get(u"/api/machines"_s).rows()) {
        const QString path = u"/api/machines/%1/vulnerabilities"_s.arg(row.toObject().value("id"_L1).toString());
        const Answer first = m_client->get(path);
        if (first.status == 404) {
            ++missing;
            QCOMPARE(first.errorCode(), u"ResourceNotFound"_s);
            QCOMPARE(m_client->get(path).status, 200);
        } else {
            QCOMPARE(first.status, 200);
        }
    }
    QVERIFY2(missing > 8 && missing < 60, qPrintable(QString::number(missing)));
}

void TestSimulator::driftingPages()
{
    SimulatorOptions options = small();
    options.scenario = u"page-drift"_s;
    START(options);
    QStringList ids;
    QHash<QString, QJsonObject> last;
    for (QString link = u"/api/machines?$top=10000"_s; !link.isEmpty();) {
        const Answer page = m_client->get(link);
        for (const QJsonValue &row : page.rows()) {
            const QString id = row.toObject().value("id"_L1).toString();
            ids.append(id);
            last.insert(id, row.toObject());
        }
        link = page.nextLink();
    }
    QCOMPARE(ids.size(), 252);
    QCOMPARE(last.size(), 250);
    QCOMPARE(ids.at(99), ids.at(100));
    // The later record is the true one.
    const QJsonObject device = m_client->get(u"/api/machines/"_s + ids.at(99)).json();
    QCOMPARE(last.value(ids.at(99)).value("lastSeen"_L1), device.value("lastSeen"_L1));
}

void TestSimulator::duplicateIds()
{
    SimulatorOptions options = small();
    options.scenario = u"duplicate-ids"_s;
    START(options);
    const QJsonArray rows = m_client->get(u"/api/machines"_s).rows();
    QCOMPARE(rows.size(), 250 + 13);
    QHash<QString, QJsonObject> last;
    QStringList twice;
    for (const QJsonValue &row : rows) {
        const QString id = row.toObject().value("id"_L1).toString();
        if (last.contains(id)) {
            twice.append(id);
            QVERIFY(last.value(id) != row.toObject());
        }
        last.insert(id, row.toObject());
    }
    QCOMPARE(twice.size(), 13);
    QJsonObject single = m_client->get(u"/api/machines/"_s + twice.constFirst()).json();
    single.remove("@odata.context"_L1);
    QCOMPARE(last.value(twice.constFirst()), single);
    qsizetype joined = 0;
    for (int skip = 0; skip < 270; skip += 9)
        joined += m_client->get(u"/api/machines?$top=9&$skip=%1"_s.arg(skip)).rows().size();
    QCOMPARE(joined, rows.size());
}

void TestSimulator::foreignLinks()
{
    SimulatorOptions options = small();
    options.scenario = u"foreign-nextlink"_s;
    START(options);
    QCOMPARE(m_client->get(u"/api/machines?$top=10000"_s).nextLink(),
             u"https://collector.attacker.invalid/api/machines?$top=10000&$skip=100"_s);
    QVERIFY(m_simulator->setScenario(u"regional-nextlink"_s));
    QVERIFY(m_client->get(u"/api/machines"_s)
                .nextLink()
                .startsWith("https://api-eu.securitycenter.microsoft.com/api/machines?"_L1));
}

void TestSimulator::hostileNames()
{
    SimulatorOptions options = small();
    options.scenario = u"hostile-names"_s;
    START(options);
    const QByteArray body = m_client->get(u"/api/machines"_s).body;
    for (const QByteArray &part : {QByteArray(R"("=cmd|'/C calc'!A0")"), QByteArray(R"(line one\nline two\r\n)"),
                                   QByteArray(R"(null\u0000byte)"), QByteArray(R"("\ud83d-half-a-pair")")})
        QVERIFY2(body.contains(part), part.constData());
    QVERIFY(body.contains("\xe2\x80\xae"));
    QVERIFY(body.contains("broken-\xff\xfe-bytes"));
    QVERIFY(body.contains(QByteArray(2'000, 'W')));
    QVERIFY(body.contains("\xf0\x9f\x9a\x80"));
    QByteArray repaired = body;
    repaired.replace("\xff\xfe", "??").replace(R"(\ud83d)", "?");
    QJsonParseError error{};
    QJsonDocument::fromJson(repaired, &error);
    QCOMPARE(error.errorString(), QJsonParseError{}.errorString());
}

void TestSimulator::endlessPage()
{
    SimulatorOptions options = small();
    options.scenario = u"huge-page"_s;
    START(options);
    QTcpSocket socket;
    const QUrl url(m_simulator->info().apiUrl);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /api/machines HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_client->token + "\r\n\r\n");
    qint64 received = 0;
    while (received < 100'000'000 && socket.waitForReadyRead(5'000))
        received += socket.readAll().size();
    QVERIFY(received >= 100'000'000);
    socket.abort();
    QTRY_COMPARE(m_simulator->counters().inFlight.value(u"machines"_s), 0);
}

void TestSimulator::compressedBodies()
{
    START(small());
    const QByteArray plain = m_client->get(u"/api/machines"_s).body;
    QVERIFY(m_simulator->setScenario(u"compressed"_s));
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(u"/api/machines"_s).body, plain); // the client library unpacks by itself
    QNetworkRequest request = m_client->request(u"/api/machines"_s);
    request.setRawHeader("Accept-Encoding", "deflate");
    const Answer packed = m_client->send(request);
    QCOMPARE(packed.header("Content-Encoding"), QByteArray("deflate"));
    QVERIFY(packed.body.size() < plain.size() / 3);
    QCOMPARE(unzipped(packed.body), plain);
}

void TestSimulator::living()
{
    SimulatorOptions options = small(1'000);
    options.scenario = u"living"_s;
    START(options);
    const QJsonArray first = m_client->get(u"/api/machines?$top=10000"_s).rows();
    const QJsonArray second = m_client->get(u"/api/machines?$top=10000"_s).rows();
    int changed = 0;
    for (qsizetype row = 0; row < first.size(); ++row) {
        changed += first.at(row) != second.at(row) ? 1 : 0;
        QCOMPARE(first.at(row).toObject().value("id"_L1), second.at(row).toObject().value("id"_L1));
    }
    QVERIFY2(changed > 3 && changed < 100, qPrintable(QString::number(changed)));
}

void TestSimulator::livingGoesOn()
{
    QStringList risks;
    QList<int> steps;
    const auto poll = [&] {
        (void)m_client->get(u"/api/machines?$top=1"_s); // a test of the connection is no cycle
        risks.clear();
        for (const QJsonValue &row : m_client->get(u"/api/machines?$top=10000"_s).rows())
            risks << row.toObject().value("id"_L1).toString() + row.toObject().value("riskScore"_L1).toString();
    };
    SimulatorOptions options = small(400);
    options.now = {};
    options.scenario = u"living"_s;
    START(options);
    connect(m_simulator.get(), &Simulator::steppedOn, this, [&steps](int step) { steps << step; });
    for (int cycle = 0; cycle < 6; ++cycle)
        poll();
    QTRY_COMPARE(steps, QList<int>({1, 2, 3, 4, 5, 6}));
    const QStringList sixth = risks;
    options.step = 5;
    START(options);
    poll();
    QCOMPARE(risks, sixth);
}

void TestSimulator::faultsOfSingleCalls()
{
    START(small());
    FaultRule rule;
    rule.kind = FaultKind::Status;
    rule.value = 502;
    rule.endpoint = "deviceavinfo";
    rule.first = 2;
    rule.every = 3;
    rule.times = 2;
    m_simulator->addFault(rule);
    QList<int> statuses;
    for (int call = 0; call < 9; ++call)
        statuses.append(m_client->get(u"/api/deviceavinfo?$top=1"_s).status);
    QCOMPARE(statuses, QList<int>({200, 502, 200, 200, 502, 200, 200, 200, 200}));
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
    QVERIFY(m_simulator->setScenario(u"failing-devices"_s));
    int failing = 0;
    for (const QJsonValue &row : m_client->get(u"/api/machines?$top=50"_s).rows())
        failing += m_client->get(u"/api/machines/%1/vulnerabilities"_s.arg(row.toObject().value("id"_L1).toString()))
                               .status
                           == 500
                       ? 1
                       : 0;
    QCOMPARE(failing, 2);
}

void TestSimulator::redirects()
{
    SimulatorOptions options = small();
    options.scenario = u"redirect"_s;
    START(options);
    const Answer answer = m_client->get(u"/api/machines"_s);
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.header("Location").startsWith("https://collector.attacker.invalid/"));
}

void TestSimulator::callsInFlight()
{
    SimulatorOptions options = small();
    options.latencyMs = 100;
    START(options);
    QNetworkAccessManager manager;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int call = 0; call < 12; ++call)
        replies.emplace_back(manager.get(m_client->request(u"/api/machines?$top=1&$skip=%1"_s.arg(call))));
    for (const auto &reply : replies)
        QTRY_VERIFY(reply->isFinished());
    const Counters counters = m_simulator->counters();
    QCOMPARE(counters.requests.value(u"machines"_s), 12);
    QCOMPARE(counters.maxInFlight.value(u"machines"_s), 6); // what the client library allows for one host
    QCOMPARE(counters.inFlight.value(u"machines"_s), 0);
    QCOMPARE(counters.statuses.value(200), 13);
    const QList<CallRecord> calls = m_simulator->calls();
    QCOMPARE(calls.size(), 13);
    QCOMPARE(calls.at(5).authorization, "Bearer " + m_client->token);
    QVERIFY(calls.at(0).authorization.isNull());
    m_simulator->resetCounters();
    QCOMPARE(m_simulator->counters().total, 0);
}

// Sends bytes over a plain connection, and gives what has come once that many answers are there or it is closed.
QByteArray TestSimulator::raw(const QByteArray &bytes, int expectedAnswers, int pieceSize)
{
    QTcpSocket socket;
    const QUrl url(m_simulator->info().apiUrl);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected())
        return {};
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (qsizetype at = 0; at<bytes.size(); at += pieceSize> 0 ? pieceSize : bytes.size()) {
        socket.write(bytes.mid(at, pieceSize > 0 ? pieceSize : -1));
        socket.flush();
    }
    QByteArray received;
    while (received.count("HTTP/1.1 ") < expectedAnswers || !received.contains("\r\n\r\n")) {
        if (!socket.waitForReadyRead(3'000))
            break;
        received += socket.readAll();
    }
    while (socket.waitForReadyRead(50))
        received += socket.readAll();
    return received;
}

void TestSimulator::pipelinedRequests()
{
    START(small());
    QByteArray bytes;
    for (int call = 0; call < 20; ++call) {
        bytes += "GET /api/machines?$top=1&$skip=" + QByteArray::number(call)
                 + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_client->token + "\r\n\r\n";
    }
    const QByteArray received = raw(bytes, 20);
    QCOMPARE(received.count("HTTP/1.1 200 OK"), 20);
    qsizetype from = 0;
    for (int call = 0; call < 20; ++call) { // in order
        const QString id =
            m_client->get(u"/api/machines?$top=1&$skip=%1"_s.arg(call)).rows().at(0).toObject().value("id"_L1).toString();
        const qsizetype at = received.indexOf("\"id\":\"" + id.toUtf8(), from);
        QVERIFY(at > from);
        from = at;
    }
    QCOMPARE(m_simulator->counters().maxInFlight.value(u"machines"_s), 20);
}

void TestSimulator::requestInSmallPieces()
{
    QVERIFY(start(small()));
    const QByteArray form = m_client->goodForm();
    const QByteArray bytes =
        "POST /" + m_simulator->info().tenantId.toUtf8()
        + "/oauth2/v2.0/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(form.size()) + "\r\n\r\n" + form;
    QVERIFY(raw(bytes, 1, 1).startsWith("HTTP/1.1 200 OK"));
    QVERIFY(raw(bytes + bytes, 2, 7).count("HTTP/1.1 200 OK") == 2);
}

void TestSimulator::chunkedRequest()
{
    QVERIFY(start(small()));
    const QByteArray form = m_client->goodForm();
    QByteArray bytes =
        "POST /" + m_simulator->info().tenantId.toUtf8()
        + "/oauth2/v2.0/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < form.size(); at += 50) {
        const QByteArray piece = form.mid(at, 50);
        bytes += QByteArray::number(piece.size(), 16) + ";extension=1\r\n" + piece + "\r\n";
    }
    bytes += "0\r\nTrailer: x\r\n\r\n";
    QVERIFY(raw(bytes, 1).startsWith("HTTP/1.1 200 OK"));
    QCOMPARE(raw(bytes + bytes, 2, 11).count("HTTP/1.1 200 OK"), 2);
}

void TestSimulator::expectContinue()
{
    QVERIFY(start(small()));
    const QByteArray head = "POST /topics/ztna.device-scores HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: "
                            "application/vnd.kafka.json.v2+json\r\nContent-Length: 25\r\n\r\n";
    QTcpSocket socket;
    const QUrl url(m_simulator->info().apiUrl);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write(head);
    QVERIFY(socket.waitForReadyRead(3'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write(R"({"records":[{"value":1}]})");
    QVERIFY(socket.waitForReadyRead(3'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
}

void TestSimulator::malformedRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("length no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
    QTest::newRow("body too large") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9999999999\r\n\r\n") << 413;
    QTest::newRow("unknown encoding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: zip\r\n\r\n") << 501;
    QTest::newRow("broken chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    QTest::newRow("head too large") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x') << 431;
    QTest::newRow("nothing here") << QByteArray("GET /nothing/here HTTP/1.0\r\n\r\n") << 404;
}

void TestSimulator::malformedRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QVERIFY(start(small()));
    QVERIFY(raw(bytes, 1).startsWith("HTTP/1.1 " + QByteArray::number(status)));
    QVERIFY(m_client->signIn()); // it goes on serving
}

void TestSimulator::keptPages()
{
    SimulatorOptions options = small();
    options.keepPages = true;
    START(options);
    const QString path = u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=5000"_s;
    const QByteArray first = m_client->get(path).body;
    QVERIFY(first.size() > 1'000'000);
    QCOMPARE(m_client->get(path).body, first);
    QCOMPARE(m_client->send(m_client->request(path, false)).status, 401); // kept or not, a token is needed
    m_simulator->setNow(anchor.addDays(1));
    QVERIFY(m_client->get(path).body != first);
}

void TestSimulator::largePageIsLinear()
{
    SimulatorOptions options = small(20'000);
    START(options);
    const auto measure = [&](int rows) {
        QElapsedTimer timer;
        timer.start();
        QTcpSocket socket;
        const QUrl url(m_simulator->info().apiUrl);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.waitForConnected();
        socket.write("GET /api/machines/SoftwareVulnerabilitiesByMachine?pageSize=" + QByteArray::number(rows)
                     + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + m_client->token
                     + "\r\n\r\n");
        qint64 received = 0;
        while (socket.waitForReadyRead(10'000))
            received += socket.readAll().size();
        return std::pair(received, timer.elapsed());
    };
    const auto [smallSize, smallTime] = measure(15'000);
    const auto [largeSize, largeTime] = measure(150'000);
    QVERIFY(largeSize > 100'000'000 && largeSize > 9 * smallSize);
    QVERIFY2(largeTime < 40 * std::max<qint64>(smallTime, 50),
             qPrintable(u"%1 and %2 ms"_s.arg(smallTime).arg(largeTime)));
}

void TestSimulator::escapesJson()
{
    QByteArray out;
    JsonAppender json(out);
    json.beginObject()
        .key("a")
        .text(QByteArray("\"\\\n\r\t\0\x1f", 7))
        .key("b")
        .tenths(70)
        .key("c")
        .tenths(98)
        .key("d")
        .tenths(-1);
    json.key("e").beginArray().number(-5).boolean(true).text(QByteArray()).text(QByteArray("")).endArray().endObject();
    const QByteArray expected = R"({"a":"\"\\\n\r\t\u0000\u001f","b":7,"c":9.8,"d":null,"e":[-5,true,null,""]})";
    QCOMPARE(out, expected);
    out.clear();
    appendEscapedJson(out, "\xed\x95\x9c\xed\xa0\xbdx\xed");
    QCOMPARE(out, QByteArray("\xed\x95\x9c\\ud83dx\xed"));
}

void TestSimulator::timeTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("date") << QByteArray("2024-02-29") << qint64{1'709'164'800'000'000};
    QTest::newRow("date with zone") << QByteArray("2024-02-29Z") << qint64{1'709'164'800'000'000};
    QTest::newRow("seven digits") << QByteArray("2024-02-29T01:02:03.1234567Z") << qint64{1'709'168'523'123'456};
    QTest::newRow("no zone") << QByteArray("2024-02-29 01:02:03") << qint64{1'709'168'523'000'000};
    QTest::newRow("offset") << QByteArray("2024-02-29T03:02:03+02:00") << qint64{1'709'168'523'000'000};
    QTest::newRow("year one") << QByteArray("0001-01-01T00:00:00Z") << qint64{-62'135'596'800'000'000};
    QTest::newRow("nonsense") << QByteArray("soon") << qint64{-1};
}

void TestSimulator::timeTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    QCOMPARE(parseTimeMicroseconds(text).value_or(-1), micros);
    if (text.size() >= 19 && micros % 1'000'000 == 0) {
        const Moment moment{micros / 1'000'000, 0, 0};
        const QByteArray back = isoTime(moment, text.contains("+02") ? ZoneStyle::PlusTwoHours : ZoneStyle::None);
        QCOMPARE(back, QByteArray(text).replace(' ', 'T').replace("Z", ""));
    }
}

void TestSimulator::filterErrors_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("field only") << QByteArray("name");
    QTest::newRow("no value") << QByteArray("name eq");
    QTest::newRow("unknown field") << QByteArray("colour eq 'red'");
    QTest::newRow("unknown operator") << QByteArray("name is 'x'");
    QTest::newRow("open text") << QByteArray("name eq 'x");
    QTest::newRow("open parenthesis") << QByteArray("(name eq 'x'");
    QTest::newRow("rest") << QByteArray("name eq 'x' name");
    QTest::newRow("unknown function") << QByteArray("tolower(name) eq 'x'");
    QTest::newRow("no date") << QByteArray("seen gt 12");
    QTest::newRow("list compared") << QByteArray("tags eq 'x'");
    QTest::newRow("strange character") << QByteArray("name eq \"x\"");
    QTest::newRow("too deep") << QByteArray(200, '(') + "name eq 'x'" + QByteArray(200, ')');
}

void TestSimulator::filterErrors()
{
    QFETCH(QByteArray, filter);
    const QList<FilterField> fields{{"name"}, {"seen", FilterField::Kind::Time}, {"tags", FilterField::Kind::List}};
    QByteArray error;
    QVERIFY(!ODataFilter::parse(filter, fields, &error));
    QVERIFY(!error.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
