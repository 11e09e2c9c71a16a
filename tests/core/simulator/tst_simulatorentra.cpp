#include "core/simulator/entra/clientassertion.h"
#include "support/simulatedservice.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrl>
#include <QUuid>

#include <cmath>
#include <utility>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

//! Tokens, and the doors before them.
class TestSimulatorEntra : public QObject, protected SimulatedService
{
    Q_OBJECT

private slots:
    void cleanup() { stop(); }

    void tokenByVersion2();
    void tokenByVersion1();
    void tokenByBasicCredentials();
    void tokenByCertificate();
    void tokenErrors_data();
    void tokenErrors();
    void secretMustBeEncoded();
    void discovery();
    void rolesOfTokens();
};

void TestSimulatorEntra::tokenByVersion2()
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

void TestSimulatorEntra::tokenByVersion1()
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

void TestSimulatorEntra::tokenByBasicCredentials()
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

void TestSimulatorEntra::tokenByCertificate()
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

void TestSimulatorEntra::tokenErrors_data()
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

void TestSimulatorEntra::tokenErrors()
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

void TestSimulatorEntra::secretMustBeEncoded()
{
    QVERIFY(start(small()));
    QByteArray body = m_client->goodForm();
    body.replace("%2B", "+"); // as an encoder of queries leaves it
    QCOMPARE(m_client->askToken(body).json().value("error_codes"_L1).toArray().at(0).toInt(), 7000215);
}

void TestSimulatorEntra::discovery()
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

void TestSimulatorEntra::rolesOfTokens()
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

QTEST_GUILESS_MAIN(TestSimulatorEntra)
#include "tst_simulatorentra.moc"
