#include "support/patience.h"
#include "support/servicespy.h"
#include "support/storedpast.h"
#include "ui/session/trendsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

Profile otherThresholds()
{
    Profile out;
    out.name = u"Other thresholds"_s;
    out.graceHours = 1;
    out.inactiveDays = {2, 3, 9, 20};
    return out;
}

int64_t day(const char *date)
{
    return QDate(1970, 1, 1).daysTo(QDate::fromString(QString::fromLatin1(date), Qt::ISODate));
}

PlaceCounts placesOf(const PastOne &past, const Profile &profile)
{
    FleetBuilder builder;
    for (const Device &device : past.devices)
        addDevice(builder, device);
    const FleetPtr fleet = builder.build(parseTimestamp(past.time));
    const FleetSummary sum = ScoreTable(indexFor(fleet, profile), profile, 50).summary();
    PlaceCounts out{};
    for (size_t band = 0; band < bandCount; ++band)
        out[band] = static_cast<uint32_t>(sum.bands[band]);
    out[insufficientPlace] = static_cast<uint32_t>(sum.insufficient);
    return out;
}

} // namespace

class TestTrendSession : public QObject
{
    Q_OBJECT

private slots:
    void daysAndMarks();
    void placesUnderBothProfiles();
    void newThresholdsAreReplayed();
    void aNewCycleIsReadToo();
    void anotherTenantHasItsOwn();
    void aDamagedPastIsTold();

private:
    void store(const QList<PastOne> &past)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(storePast(path(), m_folder->filePath(u"tenants.json"_s), past));
    }
    QString path() const { return m_folder->filePath(u"t.db"_s); }
    void open()
    {
        m_trend.reset();
        m_session.reset();
        m_workspace = std::make_unique<Workspace>(Workspace::Options{
            path(), m_folder->filePath(u"tenants.json"_s), m_folder->filePath(u"profiles"_s), {}, true, false});
        m_session = std::make_unique<FleetSession>(*m_workspace);
        m_trend = std::make_unique<TrendSession>(*m_session);
        m_session->open();
        QTRY_VERIFY(m_trend->trend() || m_trend->error());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FleetSession> m_session;
    std::unique_ptr<TrendSession> m_trend;
};

void TestTrendSession::daysAndMarks()
{
    const QList<Device> devices = devicesAtRisk(5, 1);
    Profile other;
    other.weights[indexOf(Indicator::RiskHigh)] += 1;
    Profile renamed;
    renamed.name = u"The same, by another name"_s;
    store({{"2026-06-01T08:00:00Z", devices},
           {"2026-06-01T20:00:00Z", devices, CycleState::Complete, renamed},
           {"2026-06-02T08:00:00Z", devices},
           {"2026-06-02T20:00:00Z", devices, CycleState::Partial},
           {"2026-06-05T08:00:00Z", devices, CycleState::Partial},
           {"2026-06-05T20:00:00Z", devices, CycleState::Partial},
           {"2026-06-06T08:00:00Z", devices, CycleState::Complete, other},
           {"2026-06-07T08:00:00Z", devices, CycleState::Complete, other}});
    open();
    QVERIFY(m_trend->trend());
    QStringList cycles;
    for (const TrendDay &one : m_trend->trend()->days)
        cycles << one.cycle.id;
    QCOMPARE(cycles, (QStringList{u"2026-06-01T20:00:00Z"_s, u"2026-06-02T08:00:00Z"_s, u"2026-06-05T20:00:00Z"_s,
                                  u"2026-06-06T08:00:00Z"_s, u"2026-06-07T08:00:00Z"_s}));
    using Kind = TrendMark::Kind;
    const std::vector<TrendMark> expected{{Kind::Partial, day("2026-06-02"), day("2026-06-02"), 1},
                                          {Kind::NothingPolled, day("2026-06-03"), day("2026-06-04"), 0},
                                          {Kind::PartialOnly, day("2026-06-05"), day("2026-06-05"), 2},
                                          {Kind::ProfileChanged, day("2026-06-06"), day("2026-06-06"), 0}};
    QVERIFY(m_trend->marks() == expected);
    QCOMPARE(trendMarkText(expected[1]), u"nothing polled"_s);
    QVERIFY(trendMarkDays(expected[1]).contains(u"2026-06-03"_s));
    QVERIFY(trendMarkDays(expected[1]).contains(u"2026-06-04"_s));
}

void TestTrendSession::placesUnderBothProfiles()
{
    Profile harsh;
    harsh.weights[indexOf(Indicator::AvDisabled)] = 0;
    harsh.weights[indexOf(Indicator::RiskHigh)] = 100;
    const QList<PastOne> past{{"2026-06-01T08:00:00Z", devicesAtRisk(9, 4), CycleState::Complete, harsh},
                              {"2026-06-02T08:00:00Z", devicesAtRisk(8, 2), CycleState::Complete, harsh}};
    store(past);
    open();
    const auto then = m_trend->places(TrendSession::Scoring::AsThen);
    const auto today = m_trend->places(TrendSession::Scoring::Today);
    QCOMPARE(then.size(), size_t{2});
    QCOMPARE(today.size(), size_t{2});
    for (size_t i = 0; i < 2; ++i) {
        QVERIFY(then[i] == placesOf(past[static_cast<qsizetype>(i)], harsh));
        QVERIFY(today[i] == placesOf(past[static_cast<qsizetype>(i)], Profile()));
    }
    QVERIFY(then != today);
}

void TestTrendSession::newThresholdsAreReplayed()
{
    QList<PastOne> past{{"2026-06-16T08:00:00Z", devicesAtRisk(9, 4)}, {"2026-06-18T08:00:00Z", devicesAtRisk(8, 2)}};
    store(past);
    open();
    TestSupport::ServiceSpy saved(m_workspace->profiles().origin(), &ProfileService::saved);
    m_workspace->profiles().ask(&ProfileService::save, otherThresholds(), QString());
    QVERIFY(saved.wait());
    TenantConfig tenant = *m_session->tenant();
    tenant.profile = otherThresholds().name;
    m_workspace->tenants().ask(&TenantService::save, TenantChange{tenant, tenant.name});
    QTRY_COMPARE(m_session->profile(), otherThresholds());
    QVERIFY(m_trend->trend()); // which stays until there are others
    QTRY_VERIFY(m_trend->trend()->signatures.rules() == SignatureRules::of(otherThresholds()));
    const auto today = m_trend->places(TrendSession::Scoring::Today);
    QCOMPARE(today.size(), size_t{2});
    for (size_t i = 0; i < 2; ++i)
        QVERIFY(today[i] == placesOf(past[static_cast<qsizetype>(i)], otherThresholds()));
    QTRY_VERIFY(!m_trend->isLoading());
}

void TestTrendSession::aNewCycleIsReadToo()
{
    store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}});
    open();
    QCOMPARE(m_trend->trend()->days.size(), size_t{1});
    QVERIFY(storePast(path(), m_folder->filePath(u"tenants.json"_s),
                      {{"2026-06-02T08:00:00Z", devicesAtRisk(4, 3)}})); // by another program
    m_workspace->polls().ask(&PollService::loadLastCycle, u"Contoso"_s);
    QTRY_COMPARE(m_trend->trend()->days.size(), size_t{2});
}

void TestTrendSession::anotherTenantHasItsOwn()
{
    store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}});
    open();
    TenantConfig other = *m_session->tenant();
    other.name = u"Fabrikam"_s;
    other.tenantId = u"7d3b1f60-2a4c-4e8d-9b05-6c1e8f2a9d73"_s;
    m_workspace->tenants().ask(&TenantService::save, TenantChange{other});
    QTRY_VERIFY(m_session->tenant(other.name));
    m_session->selectTenant(other.name);
    QVERIFY(!m_trend->trend());
    QVERIFY(m_trend->places(TrendSession::Scoring::AsThen).empty());
    m_session->selectTenant(u"Contoso"_s);
    QTRY_VERIFY(m_trend->trend());
}

void TestTrendSession::aDamagedPastIsTold()
{
    QList<Device> devices = devicesAtRisk(4, 1);
    QList<PastOne> past{{"2026-06-01T08:00:00Z", devices}};
    devices[1].riskScore = "Medium";
    past.append({"2026-06-02T08:00:00Z", devices});
    store(past);
    QCOMPARE(editStore(path(), {u"UPDATE cycle SET completeness_floor = 10 WHERE id = 1"_s}), QString());
    open();
    QVERIFY(m_trend->error());
    QCOMPARE(m_trend->error()->code, ErrorCode::StoreBroken);
    QVERIFY(!m_trend->isLoading());
    QCOMPARE(editStore(path(), {u"UPDATE cycle SET completeness_floor = 50 WHERE id = 1"_s}), QString());
    m_trend->retry();
    QVERIFY(m_trend->isLoading());
    QTRY_VERIFY(m_trend->trend());
    QVERIFY(!m_trend->error());
}

QTEST_MAIN(TestTrendSession)
#include "tst_trendsession.moc"
