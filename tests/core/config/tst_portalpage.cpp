#include "core/config/portalpage.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

const QString machine = u"b41c07e95d2af83610c4d97e2a5f08c36b1e94d7"_s;

TenantConfig tenantIn(Cloud cloud)
{
    TenantConfig tenant;
    tenant.name = u"Contoso"_s;
    tenant.tenantId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    tenant.cloud = cloud;
    return tenant;
}

} // namespace

class TestPortalPage : public QObject
{
    Q_OBJECT

private slots:
    void eachCloudHasItsOwn_data()
    {
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<QString>("host");
        QTest::newRow("commercial") << Cloud::Commercial << u"security.microsoft.com"_s;
        QTest::newRow("GCC") << Cloud::Gcc << u"security.microsoft.com"_s;
        QTest::newRow("GCC High") << Cloud::GccHigh << u"security.microsoft.us"_s;
        QTest::newRow("DoD") << Cloud::Dod << u"security.apps.mil"_s;
    }
    void eachCloudHasItsOwn()
    {
        QFETCH(Cloud, cloud);
        QFETCH(QString, host);
        const auto page = portalPageOf(tenantIn(cloud), machine);
        QVERIFY(page.has_value());
        QCOMPARE(page->toString(),
                 u"https://%1/machines/v2/%2/overview?tid=0f8fad5b-d9cb-469f-a165-70867728950e"_s.arg(host, machine));
    }
    void ofARegion()
    {
        TenantConfig tenant = tenantIn(Cloud::Commercial);
        tenant.region = Region::Eu;
        QVERIFY(portalPageOf(tenant, machine).has_value());
        tenant.apiEndpoint = u"https://api-eu.securitycenter.microsoft.com"_s;
        QVERIFY(portalPageOf(tenant, machine).has_value());
    }
    void otherServicesHaveNone_data()
    {
        QTest::addColumn<QString>("api");
        QTest::newRow("a simulator") << u"http://127.0.0.1:43210"_s;
        QTest::newRow("another host") << u"https://api.security.microsoft.com.example"_s;
        QTest::newRow("not https") << u"http://api.security.microsoft.com"_s;
        QTest::newRow("of another cloud") << u"https://api-gov.securitycenter.microsoft.us"_s;
    }
    void otherServicesHaveNone()
    {
        QFETCH(QString, api);
        TenantConfig tenant = tenantIn(Cloud::Commercial);
        tenant.apiEndpoint = api;
        const auto page = portalPageOf(tenant, machine);
        QVERIFY(!page.has_value());
        QVERIFY(page.error().detail.english().contains(QUrl(api).host()));
    }
    void idsThatChangeTheAddress()
    {
        for (const QString &id :
             {u""_s, u".."_s, u"a/../../evil"_s, u"a?b"_s, u"a#b"_s, u"a%2fb"_s, u"a b"_s, u"\u00e4"_s, u"a@b"_s})
            QVERIFY2(!portalPageOf(tenantIn(Cloud::Commercial), id), qPrintable(id));
        TenantConfig odd = tenantIn(Cloud::Commercial);
        odd.tenantId = u"a&b"_s;
        QVERIFY(!portalPageOf(odd, machine)->hasQuery());
    }
};

QTEST_APPLESS_MAIN(TestPortalPage)
#include "tst_portalpage.moc"
