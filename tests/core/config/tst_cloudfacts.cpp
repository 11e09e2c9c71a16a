#include "core/config/cloudfacts.h"
#include "core/doctor/doctorfault.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

constexpr auto noCloud = static_cast<Cloud>(cloudFacts.size());

TenantConfig tenantIn(Cloud cloud)
{
    TenantConfig tenant;
    tenant.tenantId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    tenant.clientId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    tenant.cloud = cloud;
    return tenant;
}

void addClouds()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < cloudFacts.size(); ++i)
        QTest::newRow(cloudFacts[i].key) << static_cast<int>(i);
}

const CloudFacts &fetched()
{
    QFETCH_GLOBAL(int, row);
    return cloudFacts[static_cast<size_t>(row)];
}

} // namespace

//! Each function runs once for every cloud of the table; those at the end ask about no single one.
class TestCloudFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addClouds(); }

    void hasAHostForEachPurpose()
    {
        const CloudFacts &facts = fetched();
        const TenantConfig tenant = tenantIn(facts.cloud);
        QCOMPARE(tenant.loginUrl(), QUrl(u"https://"_s + QLatin1StringView(facts.loginHost)));
        QCOMPARE(tenant.apiUrl(), QUrl(u"https://"_s + QLatin1StringView(facts.apiHost)));
        QCOMPARE(tenant.audienceInForce(), QLatin1StringView(facts.audience));
        for (const char *host : {facts.loginHost, facts.apiHost, facts.portalHost, facts.entraHost, facts.azureHost}) {
            QCOMPARE(QUrl(u"https://"_s + QLatin1StringView(host)).host(), QLatin1StringView(host));
            QVERIFY2(QLatin1StringView(host).contains(u'.'), host);
        }
        QVERIFY(!facts.storageZones.empty());
        for (const char *zone : facts.storageZones)
            QVERIFY2(QLatin1StringView(zone).startsWith(u'.'), zone);
    }

    void isReadBackFromItsWord()
    {
        const CloudFacts &facts = fetched();
        QCOMPARE(keyOf(facts.cloud), QLatin1StringView(facts.key));
        QVERIFY(fromKey<Cloud>(QLatin1StringView(facts.key).toString()) == facts.cloud);
        QVERIFY(keysOf<Cloud>().contains(QLatin1StringView(facts.key)));
    }

    void takesItsOwnApiAndNoOther()
    {
        const CloudFacts &facts = fetched();
        QVERIFY(isApiHost(facts.cloud, QLatin1StringView(facts.apiHost).toString().toUpper()));
        for (const CloudFacts &other : cloudFacts) {
            const QString host = QLatin1StringView(other.apiHost).toString();
            QCOMPARE(isApiHost(facts.cloud, host), host == QLatin1StringView(facts.apiHost));
        }
        for (const RegionFacts &region : regionFacts) {
            const QString host = QString::fromLatin1(region.key) + u'.' + QLatin1StringView(facts.apiHost);
            QCOMPARE(isApiHost(facts.cloud, host), facts.hasRegions && region.region != Region::Global);
        }
        QVERIFY(!isApiHost(facts.cloud, QString()));
        QVERIFY(!isApiHost(facts.cloud, u"evil."_s + QLatin1StringView(facts.apiHost)));
    }

    void takesFilesFromItsStorageOnly()
    {
        const CloudFacts &facts = fetched();
        for (const char *zone : facts.storageZones) {
            QVERIFY(isStorageHost(facts.cloud, u"account"_s + QLatin1StringView(zone)));
            QVERIFY(!isStorageHost(facts.cloud, QLatin1StringView(zone).toString()));
        }
        QVERIFY(!isStorageHost(facts.cloud, u"account.blob.core.example"_s));
    }

    void takesTokensForItsApi()
    {
        const CloudFacts &facts = fetched();
        QVERIFY(isApiAudience(QLatin1StringView(facts.audience).toString()));
        QVERIFY(isApiAudience(QLatin1StringView(facts.audience) + u"//"_s));
        QVERIFY(!isApiAudience(QString()));
        QVERIFY(!isApiAudience(u"https://graph.microsoft.com"_s));
    }

    void sendsPeopleToItsOwnPages()
    {
        const CloudFacts &facts = fetched();
        const TenantConfig tenant = tenantIn(facts.cloud);
        QCOMPARE(QUrl(consentLink(tenant)).host(), QLatin1StringView(facts.loginHost));
        QCOMPARE(consentReturn(tenant), u"https://"_s + QLatin1StringView(facts.azureHost));
        QCOMPARE(linkOf(LinkKind::Portal, tenant), u"https://"_s + QLatin1StringView(facts.portalHost) + u'/');
        for (const LinkKind kind :
             {LinkKind::Consent, LinkKind::AppCredentials, LinkKind::AppPermissions, LinkKind::EnterpriseApps,
              LinkKind::Tenant, LinkKind::Portal, LinkKind::ErrorPage, LinkKind::ApiHosts})
            QVERIFY2(isTrustedLink(linkOf(kind, tenant, 7000215)), qPrintable(linkOf(kind, tenant, 7000215)));
    }

    void isKnownByTheSignInService()
    {
        const CloudFacts &facts = fetched();
        const QString login = QLatin1StringView(facts.loginHost).toString();
        QVERIFY(signInCloudOf(login) == facts.signIn);
        QVERIFY(!isForeignSignInHost(login));
        QVERIFY(cloudsOfTenant(facts.signIn, QLatin1StringView(facts.subScope).toString()).contains(facts.cloud));
    }

    void anUnknownCloudHasNoHost()
    {
        const TenantConfig tenant = tenantIn(noCloud);
        QVERIFY(tenant.loginUrl().host().isEmpty());
        QVERIFY(tenant.apiUrl().host().isEmpty());
        QVERIFY(tenant.audienceInForce().isEmpty());
        QVERIFY(consentLink(tenant).isEmpty());
        QVERIFY(keyOf(noCloud).isEmpty());
        QVERIFY(factsOf(noCloud).storageZones.empty());
        for (const CloudFacts &facts : cloudFacts)
            QVERIFY(!isApiHost(noCloud, QLatin1StringView(facts.apiHost).toString()));
        QVERIFY(!isApiHost(noCloud, QString()));
        QVERIFY(!isStorageHost(noCloud, u"account.blob.core.windows.net"_s));
    }

    void aTenantLivesWhereTheAnswerSays_data()
    {
        QTest::addColumn<QString>("signInName");
        QTest::addColumn<QString>("subScope");
        QTest::addColumn<QStringList>("clouds");
        QTest::newRow("public") << u"login.microsoftonline.com"_s << QString() << QStringList{u"commercial"_s};
        QTest::newRow("public, GCC") << u"microsoftonline.com"_s << u"gcc"_s << QStringList{u"gcc"_s};
        QTest::newRow("government") << u"microsoftonline.us"_s << QString() << QStringList{u"gccHigh"_s, u"dod"_s};
        QTest::newRow("government, DODCON") << u"microsoftonline.us"_s << u"DODCON"_s << QStringList{u"gccHigh"_s};
        QTest::newRow("government, DOD") << u"login-us.microsoftonline.com"_s << u"DOD"_s << QStringList{u"dod"_s};
        QTest::newRow("a sub-scope nobody knows") << u"microsoftonline.us"_s << u"NIPR"_s << QStringList();
    }

    void aTenantLivesWhereTheAnswerSays()
    {
        QFETCH(QString, signInName);
        QFETCH(QString, subScope);
        QFETCH(QStringList, clouds);
        const std::optional<SignInCloud> signIn = signInCloudOf(signInName);
        QVERIFY(signIn.has_value());
        QStringList found;
        for (const Cloud cloud : cloudsOfTenant(*signIn, subScope))
            found << keyOf(cloud);
        QCOMPARE(found, clouds);
    }

    void otherNationalCloudsAreForeign()
    {
        QVERIFY(isForeignSignInHost(u"login.partner.microsoftonline.cn"_s));
        QVERIFY(isForeignSignInHost(u"login.microsoftonline.de"_s));
        QVERIFY(!isForeignSignInHost(u"login.example"_s));
    }

    void theOlderAudienceIsTheCommercialClouds()
    {
        for (const CloudFacts &facts : cloudFacts)
            QCOMPARE(*facts.olderAudience != '\0', facts.cloud == Cloud::Commercial);
        QVERIFY(isApiAudience(u"https://securitycenter.onmicrosoft.com/WindowsATPService"_s));
        QVERIFY(isApiAudience(u"fc780465-2017-40d4-a0c5-307022471b92"_s));
    }
};

QTEST_GUILESS_MAIN(TestCloudFacts)
#include "tst_cloudfacts.moc"
