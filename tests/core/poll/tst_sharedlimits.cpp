#include "core/poll/ratelimitfile.h"
#include "core/store/postgres/postgresgrant.h"
#include "core/store/store.h"
#include "support/postgresserver.h"

#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The calls of an app are counted together for all programs on a store on a server.
class TestSharedLimits : public QObject
{
    Q_OBJECT

    PostgresServer m_server;
    QString m_place;

    static TenantConfig tenant(const QString &clientId = u"2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d01"_s)
    {
        TenantConfig out;
        out.name = u"Contoso"_s;
        out.tenantId = u"8d3c1b52-6a4f-4f0e-9a65-0f1c2d3e4a5b"_s;
        out.clientId = clientId;
        return out;
    }

private slots:
    void initTestCase()
    {
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_place = m_server.makeDatabase();
        QVERIFY(Store::open(m_place, Store::Open::MakeIfMissing).has_value());
    }

    void programsCountTogether()
    {
        const auto window = RateLimitFile::of(m_place);
        QCOMPARE(window->limiterOf(tenant()).leftThisHour(Endpoint::Machines), 1500);
        {
            const auto elsewhere = RateLimitFile::of(m_place);
            RateLimiter &limiter = elsewhere->limiterOf(tenant());
            for (int i = 0; i < 30; ++i)
                limiter.started(Endpoint::Machines);
        }
        const TenantConfig other = tenant(u"2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s);
        window->limiterOf(other).started(Endpoint::Machines);
        window->save();
        QCOMPARE(window->limiterOf(tenant()).leftThisHour(Endpoint::Machines), 1470);
        const auto later = RateLimitFile::of(m_place);
        QCOMPARE(later->limiterOf(tenant()).leftThisHour(Endpoint::Machines), 1470);
        QCOMPARE(later->limiterOf(other).leftThisHour(Endpoint::Machines), 1499);
    }

    void whatIsDamagedIsOnTheSafeSide()
    {
        const TenantConfig app = tenant(u"2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d03"_s);
        {
            const auto limits = RateLimitFile::of(m_place);
            limits->limiterOf(app).started(Endpoint::Machines);
        }
        QCOMPARE(m_server.run(m_place, u"UPDATE trustgauge.library_file SET content = 'x' WHERE library = 'calls'"_s),
                 QString());
        const auto limits = RateLimitFile::of(m_place);
        QList<Error> told;
        connect(limits.get(), &RateLimitFile::failed, limits.get(), [&told](const Error &error) { told << error; });
        QVERIFY(limits->limiterOf(app).leftThisHour(Endpoint::Machines) < 100);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().subject.english().startsWith(m_place));
        QVERIFY(told.constFirst().detail.english().startsWith(u"is damaged"_s));
    }

    void whoeverMayNotWriteIsTold()
    {
        QCOMPARE(m_server.run(m_place, u"CREATE ROLE looker LOGIN"_s), QString());
        QVERIFY(grantStore(m_place, StoreRole::Reader, u"looker"_s));
        const auto limits = RateLimitFile::of(m_server.uriFor(m_place, u"looker"_s));
        QList<Error> told;
        connect(limits.get(), &RateLimitFile::failed, limits.get(), [&told](const Error &error) { told << error; });
        limits->limiterOf(tenant(u"2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d04"_s)).started(Endpoint::Machines);
        limits->save();
        limits->save();
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.constFirst().detail.english().contains(u"lacks a right"_s),
                 qPrintable(told.constFirst().detail.english()));
    }
};

QTEST_GUILESS_MAIN(TestSharedLimits)
#include "tst_sharedlimits.moc"
