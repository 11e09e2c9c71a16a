#include "core/defender/savedanswers.h"
#include "core/defender/savedtext.h"
#include "core/scoring/signature.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <sys/stat.h>

using namespace Trustgauge;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))) + 64, '\0');
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

constexpr const char *three =
    "[{\"id\":\"a\",\"onboardingStatus\":\"Onboarded\"},{\"id\":\"b\",\"onboardingStatus\":\"Onboarded\"},"
    "{\"id\":\"c\",\"onboardingStatus\":\"Onboarded\",\"defenderAvStatus\":\"Updated\"}]";

QByteArray page(const QByteArray &rows, const QByteArray &link = {}, const QByteArray &more = {})
{
    return "{" + more + "\"value\":[" + rows + "]" + (link.isEmpty() ? "" : ",\"@odata.nextLink\":\"" + link + "\"")
           + "}";
}

QByteArray bulkRow(const char *device, const char *cve)
{
    return QByteArray("{\"deviceId\":\"") + device + "\",\"cveId\":\"" + cve + "\",\"cvssScore\":9.8}";
}

} // namespace

//! Files of saved answers, read as the command line reads them.
class TestSavedAnswers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString file(const QByteArray &content)
    {
        QFile out(m_folder.filePath(QStringLiteral("file%1.json").arg(++m_files)));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("file");
        return out.fileName();
    }
    Result<SavedAnswers> withVulnerabilities(const QList<QByteArray> &contents)
    {
        SavedFiles files{{file(three)}, {}, {}};
        for (const QByteArray &content : contents)
            files.vulnerabilities << file(content);
        return readSavedAnswers(files, 0);
    }
    static QList<int> cves(const Fleet &fleet)
    {
        QList<int> out;
        for (size_t row = 0; row < fleet.size(); ++row) {
            const auto n = criticalCves(fleet, row, SignatureRules());
            out << (n ? static_cast<int>(*n) : -1);
        }
        return out;
    }

private slots:
    void pagesOfAList_data()
    {
        QTest::addColumn<QList<QByteArray>>("pages");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<QList<int>>("cves");
        const QByteArray link =
            "https://api.example/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=1&$skiptoken=";
        const QByteArray one = page(bulkRow("a", "CVE-1"), link + "1");
        const QByteArray two = page(bulkRow("b", "CVE-1"), link + "2");
        const QByteArray last = page(bulkRow("c", "CVE-1"));
        const QList<int> all{1, 1, 1};
        const QList<int> first{1, -1, -1};
        QTest::newRow("whole") << QList<QByteArray>{one, two, last} << false << all;
        QTest::newRow("whole, in another order") << QList<QByteArray>{last, two, one} << false << all;
        QTest::newRow("whole, one of them twice") << QList<QByteArray>{one, one, two, last} << false << all;
        QTest::newRow("whole, the last one empty")
            << QList<QByteArray>{one, two, page({})} << false << QList<int>{1, 1, 0};
        QTest::newRow("whole, packed") << QList<QByteArray>{gzipped(one), gzipped(two) + gzipped("\n"), last} << false
                                       << all;
        QTest::newRow("whole, a list of pages")
            << QList<QByteArray>{"[" + one + "," + two + "\n, " + last + "]"} << false << all;
        QTest::newRow("whole, lines of pages") << QList<QByteArray>{one + "\n" + two + "\n" + last} << false << all;
        QTest::newRow("the first") << QList<QByteArray>{one} << true << first;
        QTest::newRow("the first two") << QList<QByteArray>{one, two} << true << QList<int>{1, 1, -1};
        QTest::newRow("the first two, a line each")
            << QList<QByteArray>{one + "\n" + two + "\n"} << true << QList<int>{1, 1, -1};
        QTest::newRow("the first two, as a list")
            << QList<QByteArray>{"[" + one + "," + two + "]"} << true << QList<int>{1, 1, -1};
        QTest::newRow("no page without rows")
            << QList<QByteArray>{page({}, link + "1")} << true << QList<int>{-1, -1, -1};
        QTest::newRow("a link in older words")
            << QList<QByteArray>{"{\"value\":[" + bulkRow("a", "CVE-1") + "],\"odata.nextLink\":\"https://h/x\"}"}
            << true << first;
        QTest::newRow("the end of another kind of list")
            << QList<QByteArray>{one, page("{\"machineId\":\"b\",\"cveId\":\"CVE-1\",\"severity\":\"High\"}")} << true
            << QList<int>{1, 0, -1};
        QTest::newRow("the end of another list")
            << QList<QByteArray>{one, page(bulkRow("b", "CVE-2"), "https://h/api/other?$filter=x"), last} << true
            << all;
        const QByteArray delta =
            "\"@odata.context\":\"x#Collection(microsoft.windowsDefenderATP.api.DeltaAssetVulnerability)\",";
        QTest::newRow("whole, changes, the last page empty")
            << QList<QByteArray>{page(bulkRow("a", "CVE-1"), link + "1", delta), page({}, {}, delta)} << false
            << QList<int>{1, 0, 0};
        const QByteArray ofA = page("{\"id\":\"CVE-1\",\"cvssV3\":9.8}", {}, "\"machineId\":\"a\",");
        QTest::newRow("of a device, whole") << QList<QByteArray>{ofA} << false << QList<int>{1, 0, 0};
        QTest::newRow("of a device, cut, and of another")
            << QList<QByteArray>{ofA,
                                 page({}, "https://h/api/machines/b/vulnerabilities?$skip=1", "\"machineId\":\"b\",")}
            << true << QList<int>{1, -1, -1};
    }
    void pagesOfAList()
    {
        QFETCH(QList<QByteArray>, pages);
        QFETCH(bool, partial);
        const auto read = withVulnerabilities(pages);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.english()));
        QCOMPARE(read->isPartial, partial);
        QCOMPARE(!read->notices.isEmpty(), partial);
        if (partial)
            QVERIFY(read->notices.join(u' ').contains(m_folder.path()));
        QTEST(cves(*read->fleet), "cves");
    }

    void cutMachinesAndAntivirus()
    {
        const QString cut = file(page("{\"id\":\"a\",\"riskScore\":\"Low\"}", "https://h/api/machines?$top=1&$skip=1"));
        auto read = readSavedAnswers({{cut}, {}, {}}, 0);
        QVERIFY(read && read->isPartial && read->notices.size() == 1 && read->notices.first().contains(cut));
        QCOMPARE(read->fleet->size(), size_t{1});

        const QByteArray link = "https://h/api/deviceavinfo?$skip=1";
        const QString mode = file(page("{\"machineId\":\"a\",\"avMode\":\"0\"}", link));
        read = readSavedAnswers({{file(three)}, {mode}, {}}, 0);
        QVERIFY(read && read->isPartial && read->notices.first().contains(mode));
        QVERIFY(read->fleet->antivirus(0) == AntivirusState::Ok);
        QVERIFY(read->fleet->antivirus(1) == AntivirusState::Unknown);
        // Without an antivirus row, a good state in the machine record does not count, but a bad one does.
        QVERIFY(read->fleet->antivirus(2) == AntivirusState::Unknown);
        QVERIFY(read->fleet->defenderAvStatus(2).empty()); // as when the state is made again from the store
        const QString disabled = file("[{\"id\":\"a\",\"defenderAvStatus\":\"Disabled\"}]");
        read = readSavedAnswers({{disabled}, {file(page({}, link))}, {}}, 0);
        QVERIFY(read && read->fleet->antivirus(0) == AntivirusState::Disabled);

        read = readSavedAnswers({{file(three)}, {mode, file(page({}))}, {}}, 0);
        QVERIFY(read && !read->isPartial);
        QVERIFY(read->fleet->antivirus(2) == AntivirusState::Ok);
    }

    void packedFiles()
    {
        const QByteArray text(three);
        auto read = readSavedAnswers({{file(gzipped(text))}, {}, {}}, 0);
        QVERIFY(read && read->fleet->size() == 3);
        QByteArray lines = text.mid(1, text.size() - 2);
        lines.replace("},", "}\n");
        read = readSavedAnswers({{file(gzipped(lines.left(20)) + gzipped(lines.mid(20)))}, {}, {}}, 0);
        QVERIFY(read && read->fleet->size() == 3);
        const QByteArray packed = gzipped(text);
        for (qsizetype n = 2; n < packed.size(); ++n)
            QVERIFY(!readSavedAnswers({{file(packed.left(n))}, {}, {}}, 0));
        const auto bomb = savedTextOf(gzipped(QByteArray(4 << 20, ' ')), QStringLiteral("x"), 1 << 20);
        QVERIFY(!bomb && bomb.error().code == ErrorCode::BadInput);
    }

    void namedForms_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00", 6) << QStringLiteral("zip");
        QTest::newRow("tar") << QByteArray(QByteArray(257, 'x') + "ustar" + QByteArray(50, '\0'))
                             << QStringLiteral("tar");
        QTest::newRow("bzip2") << QByteArray("BZh91AY") << QStringLiteral("bzip2");
        QTest::newRow("zstd") << QByteArray("\x28\xB5\x2F\xFD....") << QStringLiteral("zstd");
        QTest::newRow("gzip twice") << gzipped(gzipped(three)) << QStringLiteral("twice");
        QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE HTML><html><body>Sign in</body></html>")
                              << QStringLiteral("web page");
        QTest::newRow("HTML, packed") << gzipped("<html>Sign in</html>") << QStringLiteral("web page");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><Error/>") << QStringLiteral("XML");
        QTest::newRow("CSV") << QByteArray("id,computerDnsName\r\na,pc\r\n") << QStringLiteral("CSV");
        QTest::newRow("CSV, quoted") << QByteArray("\xEF\xBB\xBF\"id\";\"name\"\r\n\"a\";\"pc\"\r\n")
                                     << QStringLiteral("CSV");
        QTest::newRow("headers") << QByteArray("HTTP/2 200\r\ncontent-type: application/json\r\n\r\n{\"value\":[]}")
                                 << QStringLiteral("curl");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6) << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16, packed") << gzipped(QByteArray("[\0]\0", 4)) << QStringLiteral("UTF-16");
        QTest::newRow("JSON in a text") << QByteArray("\"{\\\"value\\\":[]}\"") << QStringLiteral("JSON inside");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("picture (PNG)");
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << QStringLiteral("picture (JPEG)");
        QTest::newRow("a store") << QByteArray("SQLite format 3\0\x40\0", 18) << QStringLiteral("database");
        const QByteArray har =
            "{\"log\":{\"version\":\"1.2\",\"entries\":[{\"response\":{\"content\":{\"text\":\"{}\"}}}]}}";
        QTest::newRow("HAR") << har << QStringLiteral("recording of calls (HAR)");
        QTest::newRow("batch") << QByteArray("{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":{\"value\":[]}}]}")
                               << QStringLiteral("$batch");
        QTest::newRow("curl -v") << QByteArray(
            "*   Trying 10.0.0.1:443...\n* Connected to h\n> GET / HTTP/1.1\n< HTTP/1.1 200 "
            "OK\n<\n{\"value\":[]}")
                                 << QStringLiteral("transcript of what curl did");
        QTest::newRow("curl -v, from the answer on")
            << QByteArray("< HTTP/1.1 200 OK\n< date: x\n<\n{\"value\":[]}") << QStringLiteral("transcript");
        QTest::newRow("curl's progress") << QByteArray("  % Total    % Received % Xferd\n100  1\n{\"value\":[]}")
                                         << QStringLiteral("transcript");
        QTest::newRow("PowerShell list") << QByteArray("\r\nid              : a\r\ncomputerDnsName : pc, x\r\n")
                                         << QStringLiteral("PowerShell");
        QTest::newRow("PowerShell table")
            << QByteArray("id computerDnsName\r\n-- ---------------\r\na  pc\r\n") << QStringLiteral("PowerShell");
        QTest::newRow("PowerShell text") << QByteArray("@{id=a; computerDnsName=pc}") << QStringLiteral("PowerShell");
        QTest::newRow("prose") << QByteArray("Unauthorized") << QStringLiteral("begins with Unauthorized");
        QTest::newRow("more behind a page")
            << QByteArray("{\"value\":[]} trailing") << QStringLiteral("behind the end");
        QTest::newRow("a status behind a page") << QByteArray("{\"value\":[]}\n200\n") << QStringLiteral("in line 2");
        QTest::newRow("zeros behind a page")
            << QByteArray("{\"value\":[]}\0\0", 14) << QStringLiteral("behind the end");
        QTest::newRow("a list of pages that is cut") << QByteArray("[{\"value\":[]},") << QStringLiteral("page 2");
        QTest::newRow("a list of pages and more")
            << QByteArray("[{\"value\":[]}]x") << QStringLiteral("behind the end");
        QTest::newRow("a list of pages and rubbish") << QByteArray("[{\"value\":[]},7]") << QStringLiteral("member 2");
    }
    void namedForms()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString path = file(content);
        const QString good = file(three);
        for (const SavedFiles &files :
             {SavedFiles{{path}, {}, {}}, SavedFiles{{good}, {path}, {}}, SavedFiles{{good}, {}, {path}}}) {
            const auto read = readSavedAnswers(files, 0);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::BadInput);
            QVERIFY(read.error().subject.english().startsWith(path));
            QVERIFY2(read.error().detail.english().contains(says), qPrintable(read.error().detail.english()));
        }
    }

    void whatIsNoFile()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString huge = m_folder.filePath(QStringLiteral("huge"));
        QFile sparse(huge);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64{2} << 30)); // of holes
        for (const QString &path :
             {pipe, huge, m_folder.path(), QStringLiteral("/dev/zero"), m_folder.filePath(QStringLiteral("none"))}) {
            const auto read = readSavedAnswers({{path}, {}, {}}, 0);
            QVERIFY2(!read, qPrintable(path));
            QCOMPARE(exitCode(read.error().code), 2);
            QCOMPARE(read.error().subject.english(), path);
        }
        QVERIFY(readSavedAnswers({{file(three)}, {}, {QStringLiteral("/dev/null")}}, 0)); // is empty: no rows
    }

    void unreadableValues()
    {
        const QString machines = file(
            "[{\"id\":\"a\",\"lastSeen\":\"/Date(1743562276205)/\"},{\"id\":\"b\",\"lastSeen\":\"04/02/2025 02:51:16\"},"
            "{\"id\":\"c\",\"lastSeen\":\"2026-11-20 10:00:00 +00:00\"},{\"id\":\"d\",\"lastSeen\":\"0001-01-01T00:00:00Z\"},"
            "{\"id\":\"e\",\"lastSeen\":null}]");
        const QString rows = file("[{\"deviceId\":\"a\",\"cveId\":\"CVE-1\",\"cvssScore\":\"9,8\"},"
                                  "{\"deviceId\":\"a\",\"cveId\":\"CVE-2\",\"cvssScore\":null},"
                                  "{\"deviceId\":\"a\",\"cveId\":\"CVE-3\",\"cvssScore\":98}]");
        const auto read = readSavedAnswers({{machines}, {}, {rows}}, 0);
        QVERIFY(read);
        QCOMPARE(formatSeconds(read->fleet->lastSeen(2)), std::string("2026-11-20T10:00:00Z"));
        const auto &unreadable = read->fleet->notices().unreadable;
        QCOMPARE(unreadable.at("lastSeen"), (Unreadable{2, "/Date(1743562276205)/"}));
        QCOMPARE(unreadable.at("cvssScore"), (Unreadable{2, "9,8"}));
    }

    void rowsAboutNobody()
    {
        const auto read = readSavedAnswers({{file(three)},
                                            {file(page("{\"machineId\":\"z\",\"avMode\":\"2\"}"))},
                                            {file(page(bulkRow("z", "CVE-1")))}},
                                           0);
        QVERIFY(read && !read->isPartial);
        const FleetNotices &notices = read->fleet->notices();
        QCOMPARE(notices.antivirusOfOtherDevices, uint64_t{1});
        QCOMPARE(notices.rowsOfOtherDevices, uint64_t{1});
        QCOMPARE(notices.withoutAnyAntivirus, uint64_t{3});
        QCOMPARE(notices.withoutAnyVulnerabilities, uint64_t{3});
        const auto normal = withVulnerabilities({page(bulkRow("b", "CVE-1"))});
        QVERIFY(normal && normal->fleet->notices().withoutAnyVulnerabilities == 0);
        QVERIFY(normal->fleet->notices().withoutAnyAntivirus == 0); // not given
    }

    void standardInputOnce()
    {
        const auto read = readSavedAnswers({{standardInputPath()}, {}, {standardInputPath()}}, 0);
        QVERIFY(!read && read.error().code == ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestSavedAnswers)
#include "tst_savedanswers.moc"
