#include "core/fleet/entraduplicates.h"
#include "core/fleet/fleetbuilder.h"

#include <QTest>

#include <algorithm>

using namespace Trustgauge;

namespace {

constexpr Ticks now = 1'700'000'000LL * ticksPerSecond;
const char *const entra = "8c9d6b1e-0000-4a4a-9b9b-0123456789ab";

struct Given
{
    std::string id, entraId, onboarding, lastSeen, mergedInto;
};

FleetPtr fleetOf(const std::vector<Given> &all)
{
    FleetBuilder builder;
    for (const Given &given : all) {
        MachineRecord record;
        record.id = given.id;
        record.entraDeviceId = given.entraId;
        record.onboardingStatus = given.onboarding;
        record.lastSeen = given.lastSeen;
        record.mergedInto = given.mergedInto;
        builder.addMachine(record);
    }
    return builder.build(now);
}

const char *const early = "2023-11-01T00:00:00Z";
const char *const late = "2023-11-02T00:00:00Z";

} // namespace

//! Records that are about a device that another record is about, too.
class TestSameAgain : public QObject
{
    Q_OBJECT

private slots:
    // While ids ascend, a fleet is built without an index.
    void storedRecordsInAnyOrder_data()
    {
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("namesById");
        QTest::addColumn<quint64>("repeated");
        QTest::newRow("none") << QString() << QString() << quint64{0};
        QTest::newRow("ascending") << QStringLiteral("abcd") << QStringLiteral("0123") << quint64{0};
        QTest::newRow("descending") << QStringLiteral("dcba") << QStringLiteral("3210") << quint64{0};
        QTest::newRow("one out of order") << QStringLiteral("abdc") << QStringLiteral("0132") << quint64{0};
        QTest::newRow("one twice, at once") << QStringLiteral("abbc") << QStringLiteral("023") << quint64{1};
        QTest::newRow("one twice, later") << QStringLiteral("abca") << QStringLiteral("312") << quint64{1};
    }
    void storedRecordsInAnyOrder()
    {
        QFETCH(QString, ids);
        QFETCH(QString, namesById);
        QFETCH(quint64, repeated);
        for (const size_t digits : {size_t{1}, size_t{40}}) { // as text, and packed
            FleetBuilder builder;
            builder.reserve(2);
            for (qsizetype i = 0; i < ids.size(); ++i) {
                const std::string id(digits, ids.at(i).toLatin1());
                const std::string name = std::to_string(i);
                MachineRecord record;
                record.id = id;
                record.name = name;
                record.riskScore = i % 2 == 0 ? "High" : "Low";
                QVERIFY(builder.contains(id) == ids.first(i).contains(ids.at(i)));
                builder.addStored(record, now, {}, CveKnowledge::NoRows, {});
                QVERIFY(builder.contains(id) && !builder.contains("0"));
            }
            const FleetPtr fleet = builder.build(now);
            QString names;
            for (size_t row = 0; row < fleet->size(); ++row) {
                names += QString::fromStdString(std::string(fleet->deviceName(row)));
                QCOMPARE(fleet->riskScore(row), names.back().digitValue() % 2 == 0 ? "High" : "Low");
                QVERIFY(row == 0 || fleet->machineId(row - 1).view() < fleet->machineId(row).view());
            }
            QCOMPARE(names, namesById);
            QCOMPARE(fleet->notices().repeatedRecords, uint64_t{repeated});
        }
    }
    void mergedRecordsNameWhatCounts()
    {
        // d -> b -> a; e's device is not in the cycle; f and g are a ring.
        const FleetPtr fleet = fleetOf({{"a", "", "Onboarded", late, ""},
                                        {"d", "", "Onboarded", early, "b"},
                                        {"b", "", "Onboarded", "", "a"},
                                        {"e", "", "Onboarded", late, "gone"},
                                        {"f", "", "Onboarded", late, "g"},
                                        {"g", "", "Onboarded", late, "f"}});
        QCOMPARE(fleet->size(), size_t{4});
        QCOMPARE(fleet->notices().mergedRecords, uint64_t{2});
        QCOMPARE(fleet->notices().merged,
                 (std::vector<MergedRecord>{{"b", "a", noTime}, {"d", "a", parseTimestamp(early)}}));
    }
    void notAllMergedRecordsAreKept()
    {
        std::vector<Given> all{{"a", "", "Onboarded", late, ""}};
        for (size_t i = 0; i < FleetNotices::mostMerged + 5; ++i)
            all.push_back({"m" + std::to_string(i), "", "Onboarded", early, "a"});
        const FleetPtr fleet = fleetOf(all);
        QCOMPARE(fleet->notices().mergedRecords, uint64_t{FleetNotices::mostMerged + 5});
        QCOMPARE(fleet->notices().merged.size(), FleetNotices::mostMerged);
    }
    void whichIsPublished_data()
    {
        QTest::addColumn<QByteArray>("onboardingOfA");
        QTest::addColumn<QByteArray>("seenOfA");
        QTest::addColumn<int>("published");
        QTest::addColumn<int>("why");
        using Why = EntraDuplicates::Why;
        QTest::newRow("onboarded, though seen earlier")
            << QByteArray("Onboarded") << QByteArray(early) << 0 << int(Why::Onboarded);
        QTest::newRow("seen later") << QByteArray("CanBeOnboarded") << QByteArray("2023-11-03T00:00:00Z") << 0
                                    << int(Why::SeenLater);
        QTest::newRow("seen earlier") << QByteArray("CanBeOnboarded") << QByteArray(early) << 1 << int(Why::SeenLater);
        QTest::newRow("equal") << QByteArray("CanBeOnboarded") << QByteArray(late) << 0 << int(Why::SmallerId);
    }
    void whichIsPublished()
    {
        QFETCH(QByteArray, onboardingOfA);
        QFETCH(QByteArray, seenOfA);
        QFETCH(int, published);
        QFETCH(int, why);
        std::string upper(entra);
        std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' ? char(c - 32) : c; });
        const FleetPtr fleet = fleetOf({{"a", entra, onboardingOfA.toStdString(), seenOfA.toStdString(), ""},
                                        {"b", upper, "CanBeOnboarded", late, ""},
                                        {"c", "00000000-0000-0000-0000-000000000000", "Onboarded", late, ""},
                                        {"d", "", "Onboarded", late, ""}});
        for (const size_t row : {size_t{0}, size_t{1}}) {
            const auto found = entraDuplicatesOf(*fleet, row);
            QVERIFY(found.has_value());
            QCOMPARE(static_cast<int>(found->published), published);
            QCOMPARE(found->others, std::vector<uint32_t>{static_cast<uint32_t>(1 - published)});
            QCOMPARE(static_cast<int>(found->why), why);
        }
        QVERIFY(!entraDuplicatesOf(*fleet, 2));
        QVERIFY(!entraDuplicatesOf(*fleet, 3));
        std::vector<bool> represented(4, true);
        represented[static_cast<size_t>(1 - published)] = false;
        QCOMPARE(representedRows(*fleet), represented);
    }
};

QTEST_APPLESS_MAIN(TestSameAgain)
#include "tst_sameagain.moc"
