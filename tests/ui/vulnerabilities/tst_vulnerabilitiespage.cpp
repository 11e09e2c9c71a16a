#include "core/query/filterexpression.h"
#include "core/query/filtertexts.h"
#include "support/childprocess.h"
#include "support/windowfixture.h"
#include "ui/charts/barchart.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/filterpopup.h"
#include "ui/models/cvesmodel.h"
#include "ui/models/softwaremodel.h"
#include "ui/session/tuningsession.h"
#include "ui/tuning/tuningpage.h"
#include "ui/vulnerabilities/cvesexporter.h"
#include "ui/vulnerabilities/recordnotes.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

using What = CvesExporter::What;
using Format = CvesExporter::Format;

class TestVulnerabilitiesPage : public WindowTest
{
    Q_OBJECT

private slots:
    void filesAreThoseOfTheCommand_data();
    void filesAreThoseOfTheCommand();
    void tablesSortTheWorstFirst();
    void softwareHasItsCves();
    void devicesOfARow();
    void planIsAStaircase();
    void filterCountsSome();
    void filterIsCompleted();
    void editedProfileCounts();
    void cancelledAndReadAgain();
    void recordsAreReadOnceForOverviewToo();
    void sourceNone();
    void sourceWithoutSoftware();
    void notesTellWhatIsNotKnown();

private:
    void open(VulnerabilitySource source = VulnerabilitySource::Bulk)
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve({}, 150);
        m_fixture->open();
        TenantConfig tenant = m_fixture->tenant();
        tenant.vulnerabilitySource = source;
        m_fixture->connectTenant(tenant);
        m_fixture->poll();
        window().showPage(MainWindow::Vulnerabilities);
        awaitFigures();
    }
    [[nodiscard]] const VulnerabilitySession &model() const { return window().vulnerabilitiesPage().model(); }
    void awaitFigures() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(model().state() == VulnerabilitySession::State::Found && model().outcome(), 30'000);
    }
    [[nodiscard]] QTableView *table(const char *name) const { return m_fixture->find<QTableView>(name); }
    [[nodiscard]] QByteArray command(const QStringList &words) const
    {
        const TestSupport::Ended ended = TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI),
                                                          QStringList{u"cves"_s, u"--store"_s,
                                                                      m_fixture->folder.filePath(u"store.db"_s)}
                                                              + words);
        return ended.code == 0 ? ended.out : QByteArray("failed: ") + ended.error;
    }
    [[nodiscard]] QByteArray exported(What rows, Format format) const
    {
        QFile file(m_fixture->folder.filePath(u"export"_s));
        file.remove();
        window().vulnerabilitiesPage().exporter().write(rows, format, file.fileName());
        if (!QTest::qWaitFor([&] { return file.exists(); }, 20'000) || !file.open(QIODevice::ReadOnly))
            return "no file";
        return file.readAll();
    }
    void showCves(bool cves) const { m_fixture->find<SegmentedSwitch>("effectView")->setCurrent(cves ? 0 : 1); }
};

void TestVulnerabilitiesPage::filesAreThoseOfTheCommand_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("filter");
    const auto add = [](const char *name, What rows, const QStringList &words, const QString &filter = {}) {
        QTest::newRow(name) << static_cast<int>(rows) << words << filter;
    };
    add("CVEs", What::Cves, {u"--by"_s, u"cve"_s});
    add("software", What::Software, {u"--by"_s, u"software"_s});
    add("plan", What::Plan, {u"--plan"_s, u"20"_s});
    add("filtered", What::Cves, {}, u"risk >= medium"_s);
    add("filtered by software", What::Software, {u"--by"_s, u"software"_s},
        u"software has chrome or cve != CVE-2024-1"_s);
}

void TestVulnerabilitiesPage::filesAreThoseOfTheCommand()
{
    QFETCH(int, rows);
    QFETCH(QStringList, words);
    QFETCH(QString, filter);
    open();
    if (!filter.isEmpty()) {
        m_fixture->find<QLineEdit>("vulnerabilityFilter")->setText(filter);
        QTRY_VERIFY(model().outcome()->filter == filter);
        words << u"--filter"_s << filter;
    }
    const QByteArray csv = exported(static_cast<What>(rows), Format::Csv);
    QVERIFY2(csv.count("\r\n") > 2, csv.constData());
    QCOMPARE(csv, command(words + QStringList{u"--csv"_s, u"-"_s}));
    QCOMPARE(exported(static_cast<What>(rows), Format::Json), command(words + QStringList{u"--json"_s, u"-"_s}));
}

void TestVulnerabilitiesPage::tablesSortTheWorstFirst()
{
    open();
    showCves(true);
    QTableView *cves = table("cveTable");
    const QAbstractItemModelTester tester(cves->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto *shown = qobject_cast<const CvesModel *>(cves->model());
    QVERIFY(shown && shown->rowCount() > 3);
    QCOMPARE(cves->horizontalHeader()->sortIndicatorSection(), int{CvesModel::BandDrops});
    for (int row = 1; row < shown->rowCount(); ++row)
        QVERIFY(shown->cve(row - 1).gain.bandDrops >= shown->cve(row).gain.bandDrops);
    const QString chosen = cves->currentIndex().siblingAtColumn(CvesModel::Cve).data().toString();
    QVERIFY(!chosen.isEmpty());
    cves->sortByColumn(CvesModel::Severity, Qt::DescendingOrder);
    for (int row = 1; row < shown->rowCount(); ++row)
        QVERIFY(severityRank(shown->cve(row - 1).severity) >= severityRank(shown->cve(row).severity));
    cves->sortByColumn(CvesModel::Cve, Qt::DescendingOrder);
    for (int row = 1; row < shown->rowCount(); ++row)
        QVERIFY(shown->cve(row - 1).cveId > shown->cve(row).cveId);
    // The row chosen stays chosen.
    QCOMPARE(cves->currentIndex().siblingAtColumn(CvesModel::Cve).data().toString(), chosen);
}

void TestVulnerabilitiesPage::softwareHasItsCves()
{
    open();
    QTableView *software = table("softwareTable");
    const auto *shown = qobject_cast<const SoftwareModel *>(software->model());
    QVERIFY(shown && shown->rowCount() > 1);
    QTableView *detail = table("softwareCves");
    for (int row = 0; row < std::min(4, shown->rowCount()); ++row) {
        software->selectRow(row);
        QVERIFY(detail->isVisible());
        QCOMPARE(detail->model()->rowCount(), static_cast<int>(shown->software(row).countedCves));
    }
    showCves(true);
    QVERIFY(!detail->isVisible());
}

void TestVulnerabilitiesPage::devicesOfARow()
{
    open();
    showCves(true);
    const auto *shown = qobject_cast<const CvesModel *>(table("cveTable")->model());
    const CveRow cve = shown->cve(0);
    QTest::keyClick(table("cveTable"), Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
    const QString text = m_fixture->find<QLineEdit>("deviceFilter")->text();
    QVERIFY2(text.startsWith(u"cve = "_s + QString::fromStdString(cve.cveId)), qPrintable(text));
    // As many devices as the row tells.
    QTRY_COMPARE_WITH_TIMEOUT(window().devicesPage().model().rowCount(), static_cast<int>(cve.devices), 20'000);
    auto *back = m_fixture->find<QPushButton>("wayBack");
    QVERIFY(back->isVisible());
    back->click();
    QCOMPARE(window().page(), MainWindow::Vulnerabilities);
    // And of a software, by its button.
    showCves(false);
    m_fixture->find<QPushButton>("effectDevices")->click();
    QCOMPARE(window().page(), MainWindow::Devices);
    QVERIFY(m_fixture->find<QLineEdit>("deviceFilter")->text().startsWith(u"vulnerableSoftware == \""_s));
    const auto *software = qobject_cast<const SoftwareModel *>(table("softwareTable")->model());
    const QModelIndex chosen = table("softwareTable")->currentIndex();
    QVERIFY(chosen.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(window().devicesPage().model().rowCount(),
                              static_cast<int>(software->software(chosen.row()).devices), 20'000);
}

void TestVulnerabilitiesPage::planIsAStaircase()
{
    open();
    auto *chart = m_fixture->find<BarChart>("patchPlan");
    auto *steps = m_fixture->find<QSpinBox>("planSteps");
    steps->setValue(3);
    const ChartFigures figures = chart->figures();
    QCOMPARE(figures.rows.size(), 3);
    QCOMPARE(table("planTable")->model()->rowCount(), 3);
    qint64 total = 0;
    for (const QVariantList &row : figures.rows) {
        total += row.at(figures.columns.indexOf(u"bandDrops"_s)).toLongLong();
        QCOMPARE(row.at(figures.columns.indexOf(u"totalBandDrops"_s)).toLongLong(), total);
    }
    const PlanStep &second = model().outcome()->plan.at(1);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
    QVERIFY(m_fixture->find<QLineEdit>("deviceFilter")
                ->text()
                .contains(filterLiteral(QString::fromStdString(second.vendor + ' ' + second.software))));
}

void TestVulnerabilitiesPage::filterCountsSome()
{
    open();
    const size_t all = model().outcome()->found.devices;
    auto *filter = m_fixture->find<QLineEdit>("vulnerabilityFilter");
    filter->setText(u"risk >= high"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model().outcome()->filter == u"risk >= high"_s, 20'000);
    QVERIFY(model().outcome()->found.devices < all);
    QVERIFY(
        m_fixture->find<QLabel>("countedDevices")->text().contains(QString::number(model().outcome()->found.devices)));
    filter->setText(u"risk >="_s); // the figures stay
    QCOMPARE(model().filter(), u"risk >= high"_s);
    QVERIFY(m_fixture->find<QWidget>("vulnerabilityVerdict")->isVisible());
    filter->clear();
    QTRY_VERIFY_WITH_TIMEOUT(model().outcome()->filter.isEmpty(), 20'000);
    QCOMPARE(model().outcome()->found.devices, all);
}

void TestVulnerabilitiesPage::filterIsCompleted()
{
    open();
    auto *filter = m_fixture->find<QLineEdit>("vulnerabilityFilter");
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
    const CveRow cve = model().outcome()->ranking.cves.front();
    const QString id = QString::fromStdString(cve.cveId);
    const auto isOffered = [&] {
        filter->setFocus();
        filter->clear();
        QTest::keyClicks(filter, u"cve = "_s + id.chopped(1));
        const auto *popup = window().findChild<FilterPopup *>();
        return popup && popup->isOpen();
    };
    QTRY_VERIFY(isOffered()); // the texts are learnt in the background
    QTest::keyClick(filter, Qt::Key_Tab);
    QVERIFY2(filter->text().startsWith(u"cve = CVE-"_s), qPrintable(filter->text()));
    QVERIFY(parseFilter(filter->text()).has_value());
    filter->clear();
}

void TestVulnerabilitiesPage::editedProfileCounts()
{
    open();
    auto *choice = m_fixture->find<SegmentedSwitch>("vulnerabilityProfile");
    QVERIFY(!choice->isVisible());
    const int64_t before = model().outcome()->plan.back().total.points.tenThousandths(
        model().outcome()->found.source.denominator);
    window().tuningPage().model().setWeight(Indicator::CriticalCves, 10);
    QTRY_VERIFY(choice->isVisible());
    choice->setCurrent(1);
    QTRY_VERIFY_WITH_TIMEOUT(model().outcome()->isEdited, 20'000);
    QVERIFY(model().outcome()->found.source.profileName.endsWith(u"(edited)"_s));
    QVERIFY(model().outcome()->plan.back().total.points.tenThousandths(model().outcome()->found.source.denominator)
            != before);
    window().tuningPage().model().resetToSaved();
    QTRY_VERIFY_WITH_TIMEOUT(!model().outcome()->isEdited, 20'000);
    QVERIFY(!choice->isVisible());
}

void TestVulnerabilitiesPage::recordsAreReadOnceForOverviewToo()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve({}, 60);
    m_fixture->open();
    window().showPage(MainWindow::Vulnerabilities); // before there is anything to read
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    awaitFigures();
    const VulnerabilitySession *ofOverview = nullptr;
    for (const auto *session : window().findChildren<VulnerabilitySession *>())
        ofOverview = session == &model() ? ofOverview : session;
    QVERIFY(ofOverview);
    // That of Overview has read for both, although Overview was not shown since.
    QVERIFY(ofOverview->outcome());
    QCOMPARE(ofOverview->outcome()->scores, model().outcome()->scores);
    QVERIFY(ofOverview->outcome()->plan.empty() && !model().outcome()->plan.empty());
    QCOMPARE(ofOverview->outcome()->ranking.cves.size(), model().outcome()->ranking.cves.size());
    // Of a filter it knows nothing.
    m_fixture->find<QLineEdit>("vulnerabilityFilter")->setText(u"risk >= high"_s);
    QTRY_VERIFY(model().outcome()->filter == u"risk >= high"_s);
    QVERIFY(ofOverview->outcome()->filter.isEmpty());
    QVERIFY(!model().outcome()->plan.empty() || model().outcome()->found.devices == 0);
}

void TestVulnerabilitiesPage::cancelledAndReadAgain()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(60);
    window().showPage(MainWindow::Vulnerabilities);
    QPushButton *cancel = m_fixture->shown<QPushButton>("cancelState");
    QVERIFY(cancel); // the reading has not even begun
    cancel->click();
    QCOMPARE(model().state(), VulnerabilitySession::State::Cancelled);
    QVERIFY(!model().outcome());
    auto *again = m_fixture->shown<QPushButton>("stateButton");
    QVERIFY(again);
    again->click();
    awaitFigures();
    QVERIFY(table("softwareTable")->isVisible());
    // With figures on the page they stay, and a line tells.
    m_fixture->find<QLineEdit>("vulnerabilityFilter")->setText(u"risk >= medium"_s);
    auto *stop = m_fixture->find<QPushButton>("cancelReading");
    QVERIFY(stop->isVisible());
    stop->click();
    QCOMPARE(model().state(), VulnerabilitySession::State::Cancelled);
    QVERIFY(table("softwareTable")->isVisible());
    m_fixture->find<QPushButton>("readAgain")->click();
    QTRY_VERIFY_WITH_TIMEOUT(model().outcome()->filter == u"risk >= medium"_s, 20'000);
}

void TestVulnerabilitiesPage::sourceNone()
{
    open(VulnerabilitySource::None);
    QVERIFY(!model().outcome()->found.areKept);
    auto *title = m_fixture->shown<QLabel>("stateTitle");
    QVERIFY(title);
    QCOMPARE(title->text(), u"The CVEs of this tenant are not read."_s);
    QVERIFY(!m_fixture->find<QPushButton>("exportCves")->isEnabled());
}

void TestVulnerabilitiesPage::sourceWithoutSoftware()
{
    open(VulnerabilitySource::PerDevice);
    QVERIFY(model().outcome()->found.areKept);
    if (model().outcome()->found.lacksSoftware) {
        QVERIFY(m_fixture->find<QLabel>("planNone")->text().contains(u"does not name the software"_s));
        QVERIFY(m_fixture->shown<QLabel>("effectNone"));
    }
    showCves(true);
    QVERIFY(table("cveTable")->isVisible());
    QVERIFY(table("cveTable")->model()->rowCount() > 0);
}

void TestVulnerabilitiesPage::notesTellWhatIsNotKnown()
{
    open();
    VulnerabilitySession::Outcome outcome = *model().outcome();
    const Ticks now = outcome.cycle.asOf;
    const auto told = [&](Ticks shownPast = noTime, Ticks at = noTime) {
        QStringList texts;
        for (const RecordNote &note : recordNotes(outcome, shownPast, at == noTime ? now : at))
            texts << (note.isWarning ? u"! "_s : QString()) + note.text;
        return texts.join(u'\n');
    };
    QVERIFY(told().contains(u"Records of "_s));
    QVERIFY(!told().contains(u"! Records"_s));
    QVERIFY(told(noTime, now + 25 * ticksPerHour).contains(u"! Records"_s));
    QVERIFY(!told().contains(u"partial"_s));
    outcome.cycle.state = CycleState::Partial;
    QVERIFY(told().contains(u"! The newest cycle is partial"_s));
    outcome.found.unknown = 3;
    QVERIFY(told().contains(u"! The CVEs of 3 device"_s));
    outcome.found.older = 2;
    outcome.found.oldest = now - 9 * ticksPerHour;
    QVERIFY(told().contains(u"! The records of 2 device"_s));
    outcome.isEdited = true;
    QVERIFY(told().contains(u"not saved"_s));
    QVERIFY(!told().contains(u"Overview and Devices"_s));
    QVERIFY(told(now - ticksPerDay).contains(u"Overview and Devices show the cycle of"_s));
    QVERIFY(!m_fixture->window->findChildren<QLabel *>(u"recordNote"_s).isEmpty());
}

QTEST_MAIN(TestVulnerabilitiesPage)
#include "tst_vulnerabilitiespage.moc"
