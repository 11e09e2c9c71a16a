#include "support/childprocess.h"
#include "support/storedpast.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Trustgauge;
using TestSupport::Ended;
using namespace Qt::StringLiterals;

//! A report in Debian's Chromium, without a display; skipped where there is none.
class TestReportBrowser : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_browser;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("no file");
    }
    QByteArray command(const QStringList &words) const
    {
        const Ended ended = TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), words);
        return ended.code == 0 ? ended.out : QByteArray("failed: ") + ended.error;
    }

    //! What a page did in the browser.
    struct Seen
    {
        int code = -1;
        QStringList console;
        qsizetype requests = 0; //!< that the page made, not those of the browser itself
        QByteArray pdf, document;
    };
    Seen seen(const QString &name) const
    {
        const QStringList always{u"--headless"_s,
                                 u"--no-sandbox"_s, // for root, as in containers
                                 u"--disable-gpu"_s,
                                 u"--disable-dev-shm-usage"_s,
                                 u"--no-first-run"_s,
                                 u"--disable-background-networking"_s,
                                 u"--disable-component-update"_s,
                                 u"--disable-sync"_s,
                                 u"--enable-logging=stderr"_s,
                                 u"--user-data-dir="_s + file(u"profile"_s)};
        const QString page = QUrl::fromLocalFile(file(name)).toString();
        const Ended printed = TestSupport::run(m_browser,
                                               always
                                                   + QStringList{u"--log-net-log="_s + file(u"net.json"_s),
                                                                 u"--no-pdf-header-footer"_s,
                                                                 u"--print-to-pdf="_s + file(u"page.pdf"_s), page});
        Seen out;
        out.code = printed.code;
        static const QRegularExpression console(u":CONSOLE[^\\n]*"_s);
        for (auto found = console.globalMatch(QString::fromUtf8(printed.error)); found.hasNext();)
            out.console << found.next().captured();
        static const QRegularExpression byPage(u"\"initiator\":\"(?!not an origin)"_s);
        out.requests = QString::fromUtf8(content(u"net.json"_s)).count(byPage);
        out.pdf = content(u"page.pdf"_s);
        out.document = TestSupport::run(m_browser, always + QStringList{u"--dump-dom"_s, page}).out;
        return out;
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"chromium", "chromium-browser", "google-chrome"}) {
            if (m_browser.isEmpty())
                m_browser = QStandardPaths::findExecutable(QLatin1StringView(name));
        }
        if (m_browser.isEmpty())
            QSKIP("needs chromium");
        QList<Device> devices = devicesAtRisk(120, 70);
        devices[0].deviceName = "<script>console.error('x')</script><img src='http://127.0.0.1:9/x'>";
        QVERIFY(storePast(file(u"s.db"_s), file(u"tenants.json"_s),
                          {{"2026-11-26T12:00:00Z", devicesAtRisk(120, 50)}, {"2026-11-28T12:00:00Z", devices}}));
    }

    //! That the test would see what it looks for.
    void anotherPageIsSeen()
    {
        write(u"other.html"_s,
              "<!DOCTYPE html><title>t</title><img src='http://127.0.0.1:9/x.png'><script>nothing();</script>");
        const Seen other = seen(u"other.html"_s);
        QCOMPARE(other.code, 0);
        QVERIFY(!other.console.isEmpty());
        QVERIFY(other.requests > 0);
    }

    void neitherErrorsNorRequests_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("all") << QStringList();
        QTest::newRow("German, filtered") << QStringList{u"--language"_s, u"de"_s, u"--filter"_s, u"risk = high"_s};
    }
    void neitherErrorsNorRequests()
    {
        QFETCH(QStringList, words);
        const QStringList store{u"--store"_s, file(u"s.db"_s)};
        QCOMPARE(command(QStringList{u"report"_s, u"--html"_s, file(u"page.html"_s)} + store + words), QByteArray());
        const Seen page = seen(u"page.html"_s);
        QCOMPARE(page.code, 0);
        QCOMPARE(page.console, QStringList());
        QCOMPARE(page.requests, 0);
        QVERIFY(page.pdf.startsWith("%PDF-"));
        // The browser's own document has the figures that other files tell.
        if (!words.isEmpty())
            return;
        const QJsonObject summary = QJsonDocument::fromJson(
                                        command(QStringList{u"export"_s, u"--json"_s, u"-"_s} + store))
                                        .object()
                                        .value(u"summary"_s)
                                        .toObject();
        const QString shown = QString::fromUtf8(page.document);
        const auto figure = [](double value) { return u"<data value=\"%1\">"_s.arg(value); };
        for (const char *name : {"devices", "insufficientData", "mean", "median", "p95"}) {
            const QJsonValue value = summary.value(QLatin1StringView(name));
            QVERIFY(value.isDouble());
            QVERIFY2(shown.contains(u"<data value=\"%1\">"_s.arg(value.toDouble(), 0, 'g', 10)), name);
        }
        const QJsonObject bands = summary.value(u"bands"_s).toObject();
        QCOMPARE(bands.size(), 5);
        const QString table = shown.section(u"<section id=\"bands\">"_s, 1).section(u"</section>"_s, 0, 0);
        for (const QString &band : bands.keys())
            QVERIFY2(table.contains(figure(bands.value(band).toDouble())), qPrintable(band));
    }
};

QTEST_GUILESS_MAIN(TestReportBrowser)
#include "tst_reportbrowser.moc"
