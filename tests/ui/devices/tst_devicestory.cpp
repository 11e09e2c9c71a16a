#include "core/store/store.h"
#include "support/servicespy.h"
#include "support/storedpast.h"
#include "support/windowfixture.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/cvesection.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/recorddialog.h"
#include "ui/session/showncycle.h"
#include "ui/session/tuningsession.h"
#include "ui/tuning/tuningpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What the panel tells of a device beside its score and its timeline, in the whole window.
class TestDeviceStory : public WindowTest
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened << url; }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_opened.clear();
    }
    void cvesAreListed();
    void keysCopyAndFilter();
    void theListIsExported();
    void countsFollowTheProfile();
    void cvesAreAskedForWhereNoneAreKept();
    void onlyTheLastSelectionIsRead();
    void thePastSaysWhatIsKnown();
    void theRecordIsAskedFor();
    void aRefusedRecordIsTold();
    void aSimulatorHasNoPortal();
    void thePortalIsOpened();
    void mergedRecordsAndDuplicates();
    void everythingCanBeReached_data();
    void everythingCanBeReached();

private:
    void openStored(const QList<Device> &devices)
    {
        QVERIFY(storePast(m_fixture->folder.filePath(u"store.db"_s), m_fixture->folder.filePath(u"tenants.json"_s),
                          {{"2026-05-01T08:00:00Z", devices}}));
        m_fixture->open();
        QTRY_COMPARE_WITH_TIMEOUT(session().view(), FleetSession::View::Showing, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!page().model().isArranging(), 20'000);
        window().showPage(MainWindow::Devices);
    }
    void openPolled(VulnerabilitySource source = VulnerabilitySource::Bulk)
    {
        m_fixture->serve({}, 120);
        m_fixture->open();
        TenantConfig tenant = m_fixture->tenant();
        tenant.vulnerabilitySource = source;
        m_fixture->connectTenant(tenant);
        m_fixture->poll();
        QTRY_VERIFY_WITH_TIMEOUT(!page().model().isArranging(), 20'000);
        window().showPage(MainWindow::Devices);
    }
    DevicesPage &page() const { return window().devicesPage(); }
    CveSection &cves() const { return *window().findChild<CveSection *>(); }
    QTableView &table() const { return *m_fixture->find<QTableView>("cvesTable"); }
    QString words(const char *name) const { return m_fixture->find<QLabel>(name)->text(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    const Fleet &fleet() const { return session().state().scores->fleet(); }
    QString idOf(size_t row) const { return QString::fromStdString(std::string(fleet().machineId(row))); }
    //! The device with most CVEs that count, and how many.
    std::pair<size_t, int> worst() const
    {
        std::pair<size_t, int> out{0, -1};
        for (size_t row = 0; row < fleet().size(); ++row) {
            const auto count = criticalCves(fleet(), row, session().state().scores->index()->rules());
            if (count && static_cast<int>(*count) > out.second)
                out = {row, static_cast<int>(*count)};
        }
        return out;
    }
    bool isTold() const { return table().isVisible() && table().model()->rowCount() > 0; }

    QList<QUrl> m_opened;
};

void TestDeviceStory::cvesAreListed()
{
    openPolled();
    const auto [row, count] = worst();
    QVERIFY(count > 0);
    page().selectDevice(idOf(row));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    const QAbstractItemModelTester tester(table().model());
    QCOMPARE(cves().model().countedCount(), count);
    QVERIFY(cves().model().cveCount() >= count);
    for (const auto column : {DeviceCvesModel::Cve, DeviceCvesModel::Software, DeviceCvesModel::Version,
                              DeviceCvesModel::Exploit, DeviceCvesModel::Severity})
        QVERIFY2(!cell(0, column).isEmpty(), qPrintable(QString::number(column)));
    QVERIFY(cell(0, DeviceCvesModel::Cve).startsWith(u"CVE-"_s));
    QVERIFY(cell(0, DeviceCvesModel::Cvss).toDouble() >= 9.0);
    QVERIFY(words("cvesSource").startsWith(u"As the service told on "_s));
    QVERIFY(!m_fixture->find<QPushButton>("cvesAsk")->isVisible());
    // The same records as in the store.
    auto store = Store::open(m_fixture->folder.filePath(u"store.db"_s), Store::Open::MustExist);
    QVERIFY(store.has_value());
    const auto kept = (*store)->baseline().ofDevice(u"Contoso"_s, idOf(row).toStdString());
    QVERIFY(kept && *kept);
    const auto withCve = std::count_if((*kept)->records.begin(), (*kept)->records.end(),
                                       [](const VulnerabilityRecord &record) { return !record.cveId.empty(); });
    QCOMPARE(cves().model().recordCount(), static_cast<int>(withCve));

    auto *fold = m_fixture->find<QPushButton>("cvesFold");
    QCOMPARE(fold->isVisible(), withCve > DeviceCvesModel::foldedRows);
    if (fold->isVisible()) {
        QCOMPARE(table().model()->rowCount(), int{DeviceCvesModel::foldedRows});
        fold->click();
        QCOMPARE(table().model()->rowCount(), static_cast<int>(withCve));
        fold->click();
        QCOMPARE(table().model()->rowCount(), int{DeviceCvesModel::foldedRows});
    }
    m_fixture->find<QPushButton>("cvesCopy")->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1 + withCve);
    QCOMPARE(lines.first(), u"CVE\tCVSS\tSoftware\tExploit\tVersion\tSeverity\tUpdate"_s);
    QVERIFY(lines.at(1).startsWith(cell(0, DeviceCvesModel::Cve) + u'\t'));
}

void TestDeviceStory::keysCopyAndFilter()
{
    openPolled();
    page().selectDevice(idOf(worst().first));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 2);
    const QString cve = cell(0, DeviceCvesModel::Cve);
    QTest::keyClick(&table(), Qt::Key_Return);
    const QString expression = page().model().order().filter.text;
    QVERIFY2(expression.startsWith(u"cve = "_s) && expression.contains(cve), qPrintable(expression));
    QTRY_VERIFY(!page().model().isArranging());
    page().showDevices({});
    QTRY_VERIFY(!page().model().isArranging());
    page().selectDevice(idOf(worst().first));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    // The same by mouse, on the CVE only.
    const auto click = [this](int column) {
        table().scrollTo(table().model()->index(0, column));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(0, column)).center());
    };
    click(DeviceCvesModel::Severity);
    QVERIFY(page().model().order().filter.isEmpty());
    click(DeviceCvesModel::Cve);
    QCOMPARE(page().model().order().filter.text, expression);
}

void TestDeviceStory::theListIsExported()
{
    openPolled();
    page().selectDevice(idOf(worst().first));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    const TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
    const QString path = m_fixture->folder.filePath(u"cves.csv"_s);
    m_fixture->find<QPushButton>("cvesExport")->click();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window().findChild<QFileDialog *>()) && dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path); // as typed
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 10'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.first().trimmed(), QByteArray("cveId,cvss,severity,vendor,software,version,exploit,update,counts"));
    QCOMPARE(lines.size(), 1 + cves().model().recordCount());
    QCOMPARE(m_fixture->settings->value().exportFolder, m_fixture->folder.path());
}

void TestDeviceStory::countsFollowTheProfile()
{
    openPolled();
    const auto [row, count] = worst();
    page().selectDevice(idOf(row));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    const int records = cves().model().recordCount();
    Profile stricter = session().profile();
    stricter.cvssTenths = 100;
    TuningSession &tuning = window().tuningPage().model();
    tuning.edit(stricter, u"stricter"_s);
    QTRY_VERIFY(!tuning.isRebuilding());
    const ScoreTablePtr tuned = tuning.after();
    page().showEdited({});
    QVERIFY(page().showsEdited());
    QTRY_VERIFY(!page().model().isArranging());
    page().selectDevice(idOf(row));
    const auto strict = static_cast<int>(*criticalCves(fleet(), row, tuned->index()->rules()));
    QTRY_COMPARE_WITH_TIMEOUT(cves().model().recordCount(), records, 10'000);
    QCOMPARE(cves().model().countedCount(), strict);
    QVERIFY(strict < count);
}

void TestDeviceStory::cvesAreAskedForWhereNoneAreKept()
{
    openPolled(VulnerabilitySource::None);
    // A device of which the service knows vulnerabilities.
    QString machineId;
    for (size_t row = 0; row < fleet().size() && machineId.isEmpty(); ++row) {
        if (fleet().onboarding(row) == OnboardingState::Onboarded && fleet().exposureLevel(row) == "High")
            machineId = idOf(row);
    }
    QVERIFY(!machineId.isEmpty());
    page().selectDevice(machineId);
    auto *ask = m_fixture->find<QPushButton>("cvesAsk");
    QTRY_VERIFY_WITH_TIMEOUT(ask->isVisible(), 10'000);
    QVERIFY2(words("cvesWords").contains(u"no source"_s), qPrintable(words("cvesWords")));
    QVERIFY(!table().isVisible());

    QVERIFY(m_fixture->simulator->setScenario(u"no-vulnerability-role"_s));
    QTest::mouseClick(ask, Qt::LeftButton);
    QVERIFY(!ask->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(ask->isEnabled(), 20'000);
    QVERIFY2(words("cvesFault").contains(u"Vulnerability.Read.All"_s), qPrintable(words("cvesFault")));
    QVERIFY(m_fixture->find<QLabel>("cvesFault")->isVisible());

    QVERIFY(m_fixture->simulator->setScenario({}));
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 20'000);
    QVERIFY(!m_fixture->find<QLabel>("cvesFault")->isVisible());
    QVERIFY(cell(0, DeviceCvesModel::Cve).startsWith(u"CVE-"_s));
    QVERIFY(words("cvesSource").contains(u"not stored"_s));
    QCOMPARE(ask->text(), u"Ask again"_s);
    // Of another device nothing was answered.
    page().selectDevice(idOf(machineId == idOf(0) ? 1 : 0));
    QVERIFY(!table().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(words("cvesWords").contains(u"no source"_s), 10'000);
}

void TestDeviceStory::onlyTheLastSelectionIsRead()
{
    openPolled();
    page().selectDevice(idOf(0));
    QTRY_VERIFY_WITH_TIMEOUT(cves().isVisible() && !words("cvesSource").isEmpty(), 10'000);
    const TestSupport::ServiceSpy loaded(m_fixture->workspace->history().origin(), &HistoryService::recordsLoaded);
    for (const size_t row : {size_t{1}, size_t{2}, worst().first})
        page().selectDevice(idOf(row));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(cves().model().countedCount(), worst().second);
}

void TestDeviceStory::thePastSaysWhatIsKnown()
{
    openPolled();
    const QString first = session().state().cycle->info.id;
    m_fixture->poll();
    QTRY_VERIFY_WITH_TIMEOUT(!page().model().isArranging(), 20'000);
    QVERIFY(session().state().cycle->info.id != first);
    auto *shown = window().findChild<ShownCycle *>();
    shown->showCycle(first);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isPast() && !shown->isLoading(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!page().model().isArranging(), 20'000);
    page().selectDevice(idOf(worst().first));
    QTRY_VERIFY_WITH_TIMEOUT(words("cvesSource").contains(u"only the numbers"_s), 10'000);
}

void TestDeviceStory::theRecordIsAskedFor()
{
    openPolled();
    page().selectDevice(idOf(3));
    auto *button = m_fixture->find<QPushButton>("rawJson");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = m_fixture->find<RecordDialog>("recordDialog");
    QVERIFY(dialog->isVisible());
    auto *text = dialog->findChild<QPlainTextEdit *>(u"recordText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().isEmpty(), 20'000);
    QVERIFY(text->isReadOnly());
    const QJsonObject record = QJsonDocument::fromJson(text->toPlainText().toUtf8()).object();
    QCOMPARE(record.value(u"id").toString(), idOf(3));
    QVERIFY(record.contains(u"riskScore"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"recordWords"_s)->text().contains(u"stores no records"_s));

    auto *find = dialog->findChild<QLineEdit *>(u"recordFind"_s);
    auto *found = dialog->findChild<QLabel *>(u"recordFound"_s);
    find->setText(u"no such text"_s);
    QCOMPARE(found->text(), u"not found"_s);
    find->setText(u"riskscore"_s);
    QCOMPARE(found->text(), u"1 place(s)"_s);
    QCOMPARE(text->textCursor().selectedText(), u"riskScore"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter finds, and closes nothing
    QCOMPARE(text->textCursor().selectedText(), u"riskScore"_s);
    dialog->findChild<QPushButton *>(u"recordCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    dialog->close();
}

void TestDeviceStory::aRefusedRecordIsTold()
{
    openPolled();
    page().selectDevice(idOf(3));
    QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
    QTest::mouseClick(m_fixture->find<QPushButton>("rawJson"), Qt::LeftButton);
    auto *dialog = m_fixture->find<RecordDialog>("recordDialog");
    auto *ask = dialog->findChild<QPushButton *>(u"recordAsk"_s);
    QVERIFY(!ask->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(ask->isEnabled(), 20'000);
    QVERIFY2(words("recordWords").contains(u"Machine.Read.All"_s), qPrintable(words("recordWords")));
    QVERIFY(m_fixture->simulator->setScenario({}));
    QTest::mouseClick(ask, Qt::LeftButton);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"recordText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(idOf(3)), 20'000);
    dialog->close();
}

void TestDeviceStory::aSimulatorHasNoPortal()
{
    openPolled();
    page().selectDevice(idOf(0));
    auto *reason = m_fixture->find<QLabel>("noPortal");
    QTRY_VERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(u"belongs to no Defender portal"_s), qPrintable(reason->text()));
    QVERIFY(!m_fixture->find<QPushButton>("openPortal")->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>("portalCopy")->isVisible());
}

void TestDeviceStory::thePortalIsOpened()
{
    openStored(devicesAtRisk(2, 1));
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    page().selectDevice(u"d001"_s);
    auto *open = m_fixture->find<QPushButton>("openPortal");
    QTRY_VERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    const QUrl page(u"https://security.microsoft.com/machines/v2/d001/overview"
                    "?tid=11111111-2222-3333-4444-555555555555"_s);
    QTRY_COMPARE(m_opened, QList<QUrl>{page});
    m_fixture->find<QPushButton>("portalCopy")->click();
    QCOMPARE(QApplication::clipboard()->text(), page.toString());
    QVERIFY(!m_fixture->find<QLabel>("noPortal")->isVisible());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestDeviceStory::mergedRecordsAndDuplicates()
{
    QList<Device> devices = devicesAtRisk(5, 1);
    devices[2].mergedInto = "d001";
    devices[2].lastSeen = parseTimestamp("2026-04-03T00:00:00Z");
    for (Device *same : {&devices[3], &devices[4]})
        same->entraDeviceId = "8c9d6b1e-0000-4a4a-9b9b-0123456789ab";
    devices[3].lastSeen = parseTimestamp("2026-04-01T00:00:00Z");
    devices[4].lastSeen = parseTimestamp("2026-04-02T00:00:00Z");
    openStored(devices);
    const auto record = [this] {
        QStringList out;
        for (const QLabel *label : window().findChild<QWidget *>(u"record"_s)->findChildren<QLabel *>())
            out << label->text();
        return out.join(u'\n');
    };
    page().selectDevice(u"d000"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(record().contains(u"none; no merged record"_s), qPrintable(record()), 10'000);
    page().selectDevice(u"d001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(record().contains(u"d002\nlast seen 2026-04-03"_s), qPrintable(record()), 10'000);
    QVERIFY2(record().contains(u"1 record(s) that do not count"_s), qPrintable(record()));
    page().selectDevice(u"d003"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(record().contains(u"Scored, but not published"_s), qPrintable(record()), 10'000);
    QVERIFY2(record().contains(u"it was seen last"_s) && record().contains(u"d004\npublished, "_s),
             qPrintable(record()));
    page().selectDevice(u"d004"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(record().contains(u"this one is published: it was seen last"_s), qPrintable(record()),
                              10'000);
    QVERIFY2(record().contains(u"d003\nnot published, "_s), qPrintable(record()));
}

void TestDeviceStory::everythingCanBeReached_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(900, 600);
    QTest::newRow("1280 x 720, as at 200 % on 2560 x 1440") << QSize(1280, 720);
    QTest::newRow("usual") << QSize(1440, 900);
}

void TestDeviceStory::everythingCanBeReached()
{
    QFETCH(const QSize, size);
    openPolled();
    window().resize(size);
    QTRY_COMPARE(window().size(), size);
    page().selectDevice(idOf(worst().first));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    auto *fold = m_fixture->find<QPushButton>("cvesFold");
    if (fold->isVisible())
        fold->click();
    auto *area = window().findChild<BreakdownPanel *>()->findChild<QScrollArea *>();
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    // All rows are laid out, so that the panel scrolls and not the table in it.
    const int last = table().model()->rowCount() - 1;
    QTRY_VERIFY(table().rowViewportPosition(last) + table().rowHeight(last) <= table().viewport()->height());
    QTRY_VERIFY(table().mapTo(area->widget(), QPoint(0, table().height())).y() <= area->widget()->height());
    int columns = 0;
    for (int column = 0; column < table().model()->columnCount(); ++column) {
        columns += table().columnWidth(column);
        QVERIFY(table().columnWidth(column) > 20);
    }
    if (columns > table().viewport()->width())
        QVERIFY(table().horizontalScrollBar()->isVisible());
    else
        QVERIFY(!table().horizontalScrollBar()->isVisible());
    // A CVE is never shortened.
    const QFontMetrics metrics(Theme::font(12));
    for (int row = 0; row <= last; ++row)
        QVERIFY(table().columnWidth(DeviceCvesModel::Cve) >= metrics.horizontalAdvance(cell(row, DeviceCvesModel::Cve)));
    // The keyboard scrolls the panel to the row it reaches.
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table().currentIndex().row(), last);
    const auto isInView = [&] {
        const QRect row = table().visualRect(table().currentIndex());
        const int top = table().viewport()->mapTo(area->viewport(), row.topLeft()).y();
        return top >= 0 && top + row.height() <= area->viewport()->height();
    };
    QTRY_VERIFY(isInView());
}

QTEST_MAIN(TestDeviceStory)
#include "tst_devicestory.moc"
