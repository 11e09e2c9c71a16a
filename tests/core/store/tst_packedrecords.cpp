#include "core/store/packedrecords.h"
#include "core/store/recordpiece.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <tuple>

#include <sys/resource.h>

using namespace Trustgauge;

namespace {

using Entry = RecordSpool::Entry;
using Entries = std::vector<Entry>;

VulnerabilityRecord record(const char *id, const char *cve = "CVE-1", int tenths = 98, bool critical = false)
{
    return {id, cve, tenths, critical};
}

//! A change as a test row writes it: what, of which record, when, and the score that tells the rows apart.
Entry change(bool isFixed, const char *id, Ticks at, int tenths)
{
    return {record(id, "CVE-1", tenths), isFixed, at};
}

QStringList idsOf(const std::vector<VulnerabilityRecord> &records)
{
    QStringList out;
    for (const VulnerabilityRecord &r : records)
        out << QString::fromStdString(r.id) + u' ' + QString::number(r.cvssTenths);
    return out;
}

//! What recordsOf() finds, without regard to time and memory.
std::vector<VulnerabilityRecord> plainRecordsOf(const Entries &entries)
{
    std::map<std::string, VulnerabilityRecord> named;
    std::vector<VulnerabilityRecord> out;
    for (const Entry &entry : entries) {
        VulnerabilityRecord record = entry.record;
        if (record.id.empty()) {
            if (std::find(out.begin(), out.end(), record) == out.end())
                out.push_back(record);
            continue;
        }
        const auto before = named.find(record.id);
        if (before != named.end() && before->second.cveId == record.cveId)
            record.cvssTenths = std::max(record.cvssTenths, before->second.cvssTenths);
        named[record.id] = record;
    }
    std::sort(out.begin(), out.end(), [](const VulnerabilityRecord &a, const VulnerabilityRecord &b) {
        return std::tie(a.cveId, a.cvssTenths, a.update) < std::tie(b.cveId, b.cvssTenths, b.update);
    });
    for (const auto &[id, record] : named)
        out.push_back(record);
    return out;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

void append(QByteArray &runs, std::string_view machineId, const std::vector<VulnerabilityRecord> &records)
{
    const QByteArray packed = packRecords(machineId, records);
    appendRun(runs, {machineId, noTime, view(packed)});
}

std::optional<std::vector<VulnerabilityRecord>> unpacked(std::string_view machineId, const QByteArray &packed)
{
    Entries entries;
    if (!unpackRecords(machineId, view(packed), entries))
        return std::nullopt;
    std::vector<VulnerabilityRecord> out;
    for (Entry &entry : entries)
        out.push_back(std::move(entry.record));
    return out;
}

} // namespace

Q_DECLARE_METATYPE(Entries)

//! How vulnerability records lie in the store, what changes do to them, and their way there.
class TestPackedRecords : public QObject
{
    Q_OBJECT

private slots:
    void comesBack()
    {
        const std::vector<VulnerabilityRecord> records{
            record("", "", -1),
            record("a_chrome_1_CVE-1", "CVE-1", 0),
            record("a_chrome_1_CVE-22", "TVM-2020-0002", 100, true),
            record("a_chrome_2", "", -1, true),
            {std::string("b\0c", 3), std::string(300, 'X'), 70, false},
            {"d_1", "CVE-1", 98, true, "Critical", "microsoft", "edge", "126.0", "Update 5", KnownExploit::Known},
            {"d_2", "CVE-2", 98, false, "high", "microsoft", "edge", "126.0", "Update 5", KnownExploit::None},
            {"d_3", "CVE-3", 98, false, std::string(300, 'S'), "microsoft", "edge", "127.0", {}, KnownExploit::Unsaid},
            {"d_4", "CVE-4", 98, false, "Low", std::string(300, 'V'), std::string(200, 'N'), {}, std::string(300, 'U')},
            {"d_5", "CVE-5", 98, false, "None", {}, "edge", "127.0"},
            {"d_6", "CVE-6", 98, false, "Medium", {}, {}, {}, "Update 5"},
        };
        for (const char *machine : {"", "a", "a_chrome_1_CVE-22 and more", "of another kind"}) {
            const QByteArray packed = packRecords(machine, records);
            const auto back = unpacked(machine, packed);
            QVERIFY(back.has_value());
            QCOMPARE(*back, records);
        }
        QVERIFY(unpacked("a", {})->empty());
    }
    void idsTakeLittleRoom()
    {
        const std::string machine(40, 'f');
        std::vector<VulnerabilityRecord> records;
        for (int i = 10'000; i < 10'100; ++i) {
            const std::string cve = "CVE-2025-" + std::to_string(i);
            records.push_back({machine + "_microsoft_edge_126.0.2592.87_" + cve, cve, 98, false});
        }
        const QByteArray packed = packRecords(machine, records);
        QVERIFY2(packed.size() < 1'200, qPrintable(QString::number(packed.size())));
        QCOMPARE(*unpacked(machine, packed), records);
    }
    void changesKeepTheirTimes()
    {
        RecordPacker packer;
        packer.begin("m");
        packer.add({"m_1", {}, "cve-1", 71, false, true, 5});
        packer.add({"m_2", {}, "CVE-2", -1, true, false, noTime});
        Entries out;
        QVERIFY(unpackRecords("m", view(packer.bytes()), out));
        QCOMPARE(out.size(), size_t{2});
        QCOMPARE(out[0].record, record("m_1", "CVE-1", 71));
        QVERIFY(out[0].isFixed && out[0].at == 5);
        QCOMPARE(out[1].record, record("m_2", "CVE-2", -1, true));
        QVERIFY(!out[1].isFixed && out[1].at == noTime);
    }
    void runsOfADeviceComeTogether()
    {
        QByteArray runs;
        append(runs, "a", {record("a_1")});
        append(runs, "b", {record("b_1")});
        append(runs, "a", {record("a_2"), record("a_1", "CVE-2", 50)});
        RecordSpool::Bucket bucket;
        QVERIFY(readRuns(runs, bucket));
        QCOMPARE(bucket.size(), size_t{2});
        QCOMPARE(idsOf(recordsOf(bucket["a"])), QStringList({QStringLiteral("a_1 50"), QStringLiteral("a_2 98")}));
        QCOMPARE(idsOf(recordsOf(bucket["b"])), QStringList(QStringLiteral("b_1 98")));
        for (qsizetype size = 1; size < runs.size(); ++size) {
            RecordSpool::Bucket cut; // has whole runs only, and no wrong record
            [[maybe_unused]] const bool whole = readRuns(runs.left(size), cut);
            for (const auto &[machine, entries] : cut) {
                for (const Entry &entry : entries)
                    QVERIFY(entry.record.id.starts_with(machine + '_'));
            }
        }
    }
    void pieces()
    {
        PieceMaker maker;
        QByteArray runs;
        for (int device = 0; device < 200; ++device) {
            const std::string machine = "device " + std::to_string(device);
            append(runs, machine, {record("a_chrome_1_CVE-1"), record("a_edge_2_CVE-2")});
        }
        const std::optional<QByteArray> piece = maker.pieceOf(runs);
        QVERIFY(piece && piece->size() < runs.size() / 3);
        QVERIFY(runsOf(*piece) == runs);
        QVERIFY(runsOf(*maker.pieceOf({})) == QByteArray());
        for (qsizetype size = 0; size < piece->size(); ++size)
            QVERIFY(!runsOf(piece->left(size)));
        for (qsizetype at = 0; at < piece->size(); ++at) { // the disk changed a byte
            QByteArray changed = *piece;
            changed[at] = static_cast<char>(changed[at] ^ 0x20);
            const std::optional<QByteArray> read = runsOf(changed);
            QVERIFY(!read || *read == runs);
        }
        QVERIFY(!runsOf(runs));
    }
    void brokenBytesAreRefused()
    {
        const QByteArray packed = packRecords("", {record("abc"), record("abd")});
        for (qsizetype size = 1; size < packed.size(); ++size) {
            const auto cut = unpacked("", packed.left(size));
            QVERIFY(!cut || *cut == std::vector<VulnerabilityRecord>{record("abc")});
        }
        QVERIFY(!unpacked("", QByteArray(20, '\xFF')));
        // The first id repeats three bytes of the device's id, which has only two here.
        QVERIFY(!unpacked("ab", packRecords("abc", {record("abcd")})));
    }

    void changes_data()
    {
        QTest::addColumn<Entries>("changes");
        QTest::addColumn<QStringList>("expected"); // ids and scores after records b (98) and d (98)
        const auto row = [](const char *name, const Entries &changes, const QStringList &expected) {
            QTest::newRow(name) << changes << expected;
        };
        const QString b = QStringLiteral("b 98");
        const QString d = QStringLiteral("d 98");
        row("none", {}, {b, d});
        row("new before, between and after",
            {change(false, "e", 1, 10), change(false, "a", 1, 20), change(false, "c", 1, 30)},
            {QStringLiteral("a 20"), b, QStringLiteral("c 30"), d, QStringLiteral("e 10")});
        row("fixed", {change(true, "b", 1, 98)}, {d});
        row("fixed that is not there", {change(true, "c", 1, 98)}, {b, d});
        row("told again", {change(false, "b", 1, 98)}, {b, d});
        row("updated", {change(false, "b", 1, 50)}, {QStringLiteral("b 50"), d});
        row("the later counts, whatever the order", {change(true, "b", 5, 98), change(false, "b", 3, 40)}, {d});
        row("fixed and found again", {change(false, "b", 7, 40), change(true, "b", 5, 98)}, {QStringLiteral("b 40"), d});
        row("another group, fixed first", {change(true, "b", 5, 98), change(false, "b", 5, 97)},
            {QStringLiteral("b 97"), d});
        row("another group, new first", {change(false, "b", 5, 97), change(true, "b", 5, 98)},
            {QStringLiteral("b 97"), d});
        row("all gone", {change(true, "d", 2, 98), change(true, "b", 1, 98)}, {});
    }
    void changes()
    {
        QFETCH(Entries, changes);
        QFETCH(QStringList, expected);
        QCOMPARE(idsOf(changedRecords({record("b"), record("d")}, changes)), expected);
    }
    void laterRecordOfAWholeAnswer()
    {
        QCOMPARE(idsOf(recordsOf({{record("b", "CVE-1", 10)}, {record("a", "CVE-1", 20)}, {record("b", "CVE-1", 30)}})),
                 QStringList({QStringLiteral("a 20"), QStringLiteral("b 30")}));
    }
    void sameCveTwice()
    {
        // The highest CVSS of a CVE counts; another CVE takes the record's place.
        QCOMPARE(idsOf(recordsOf({{record("a", "CVE-1", 90)}, {record("a", "CVE-1", 70)}})),
                 QStringList(QStringLiteral("a 90")));
        QCOMPARE(idsOf(recordsOf({{record("a", "CVE-1", 90)}, {record("a", "CVE-2", 70)}})),
                 QStringList(QStringLiteral("a 70")));
    }
    void recordsWithoutIds()
    {
        VulnerabilityRecord other = record("", "CVE-1");
        other.software = "edge";
        const std::vector<VulnerabilityRecord> expected{record("", "CVE-1"), other, record("", "CVE-2"), record("a")};
        QCOMPARE(recordsOf({{record("", "CVE-2")}, {record("a")}, {other}, {record("", "CVE-1")}, {other}}), expected);
    }
    // In any order, with ids that come twice, and device after device into the same memory.
    void unpackerFindsTheSameRecords()
    {
        QRandomGenerator random(7);
        RecordUnpacker unpacker;
        for (int device = 0; device < 300; ++device) {
            const std::string machineId = "m" + std::to_string(device);
            const bool hasIds = device % 4 != 0;
            Entries all;
            unpacker.begin(machineId);
            for (int run = 0; run < 3; ++run) {
                std::vector<VulnerabilityRecord> records;
                for (int i = random.bounded(12); i > 0; --i) {
                    const std::string id = hasIds || random.bounded(3) > 0
                                               ? machineId + "_" + std::to_string(random.bounded(8))
                                               : std::string();
                    const std::string cve = "CVE-" + std::to_string(random.bounded(3));
                    records.push_back(record(id.c_str(), cve.c_str(), random.bounded(100)));
                    records.back().update = std::string(static_cast<size_t>(random.bounded(60)), 'u');
                }
                const QByteArray packed = packRecords(machineId, records);
                QVERIFY(unpacker.add(view(packed)) && unpackRecords(machineId, view(packed), all));
            }
            const std::span<const VulnerabilityRecord> found = unpacker.records();
            QVERIFY(std::vector<VulnerabilityRecord>(found.begin(), found.end()) == plainRecordsOf(all));
            QVERIFY(recordsOf(all) == plainRecordsOf(all));
        }
    }
    void timesOfRuns()
    {
        QByteArray runs;
        appendRun(runs, {"a", noTime, {}});
        appendRun(runs, {"b", Ticks{17'000'000'000'000'000}, "x"});
        QStringList seen;
        QVERIFY(eachRun(runs, [&](const RecordRun &run) {
            seen << QString::fromStdString(std::string(run.machineId)) + QString::number(run.told)
                        + QString::fromStdString(std::string(run.packed));
            return true;
        }));
        QCOMPARE(seen, QStringList({QStringLiteral("a%1").arg(noTime), QStringLiteral("b17000000000000000x")}));
        QVERIFY(!eachRun(runs, [](const RecordRun &run) { return run.machineId != "b"; }));
    }

    void spoolGivesBackByDevice()
    {
        const QTemporaryDir folder;
        const auto spool = RecordSpool::make(folder.path());
        QVERIFY(spool.has_value());
        constexpr int devices = 500;
        constexpr int rows = 40;
        const auto fill = [&](int tenths) {
            for (int row = 0; row < rows; ++row) { // the rows of a device are not adjacent
                for (int device = 0; device < devices; ++device) {
                    const std::string id = "record " + std::to_string(row);
                    const std::string machine = "device " + std::to_string(device);
                    (*spool)->add({id, machine, "cve-2099-1", tenths, row % 2 == 0, row % 3 == 0,
                                   row % 5 == 0 ? noTime : Ticks{row + 1}});
                }
            }
        };
        fill(10);
        (*spool)->clear();
        fill(95);
        int seen = 0;
        for (int number = 0; number < RecordSpool::bucketCount; ++number) {
            const auto bucket = (*spool)->bucket(number);
            QVERIFY(bucket.has_value());
            for (const auto &[machine, entries] : *bucket) {
                QCOMPARE(RecordSpool::bucketOf(machine), number);
                QCOMPARE(entries.size(), size_t{rows});
                for (int row = 0; row < rows; ++row) {
                    const Entry &entry = entries[static_cast<size_t>(row)];
                    QCOMPARE(entry.record,
                             record(("record " + std::to_string(row)).c_str(), "CVE-2099-1", 95, row % 2 == 0));
                    QCOMPARE(entry.isFixed, row % 3 == 0);
                    QCOMPARE(entry.at, row % 5 == 0 ? noTime : Ticks{row + 1});
                }
                ++seen;
            }
        }
        QCOMPARE(seen, devices);
        QVERIFY(!(*spool)->lacksIds());
        (*spool)->add({{}, "device 1", "CVE-1", 95, false, false, noTime});
        QVERIFY((*spool)->lacksIds());
        (*spool)->addDevice("without any");
        const auto bucket = (*spool)->bucket(RecordSpool::bucketOf("without any"));
        QVERIFY(bucket && bucket->at("without any").empty());
    }
    void spoolThatHasNoRoom()
    {
        const QTemporaryDir folder;
        const auto spool = RecordSpool::make(folder.path());
        QVERIFY(spool.has_value());
        // The system's limit for the size of files acts like a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = rlim_t{64} * 1024;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const std::string machine = "device 1";
        QRandomGenerator random(1); // ids that cannot be compressed to less than the limit
        for (int row = 0; row < 20'000; ++row) {
            const std::string id = std::to_string(random.generate64()) + std::to_string(random.generate64());
            (*spool)->add({id, machine, "CVE-2099-1", 95, false, false, noTime});
        }
        const auto bucket = (*spool)->bucket(RecordSpool::bucketOf(machine));
        const std::optional<Error> fault = (*spool)->fault();
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(fault && !bucket);
        QCOMPARE(bucket.error(), *fault);
        QCOMPARE(fault->code, ErrorCode::OutputFailed);
        QCOMPARE(fault->subject.english(), folder.path());
        QVERIFY2(fault->detail.english().endsWith(QString::fromLocal8Bit(std::strerror(EFBIG))),
                 qPrintable(fault->detail.english()));
    }
    void spoolNeedsAFolder()
    {
        const auto spool = RecordSpool::make(QStringLiteral("/no/such/folder"));
        QVERIFY(!spool);
        QCOMPARE(spool.error().subject.english(), QStringLiteral("/no/such/folder"));
    }
};

QTEST_GUILESS_MAIN(TestPackedRecords)
#include "tst_packedrecords.moc"
