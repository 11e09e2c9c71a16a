#include "support/breakdownshown.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/exporter.h"
#include "ui/devices/waterfall.h"
#include "ui/models/openalertsmodel.h"
#include "ui/text/words.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QChart>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The devices page in the whole window: table, filter, breakdown and exported files.
class TestDevicesPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void filterAndBreakdown();
    void whatIsNoFilterIsRefused();
    void filterLeadsToTheTable();
    void filterKeepsTheDeviceInView();
    void headersSortWorstFirst();
    void shiftAddsColumnsToTheOrder();
    void openAlertsAreAskedFor();
    void exportsWhatIsShown();
    void exportsAreNamedAfterWhatTheyHold();
    void panelKeepsItsFigures_data();
    void panelKeepsItsFigures();

private:
    //! The points of each group, as the breakdown tells them to screen readers.
    [[nodiscard]] QStringList pointsShown() const
    {
        static const QRegularExpression points(u"([0-9.]+) points"_s);
        QStringList out;
        auto it = points.globalMatch(window().findChild<Waterfall *>()->accessibleDescription());
        while (it.hasNext())
            out << it.next().captured(1);
        return out;
    }
};

void TestDevicesPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled();
    window().showPage(MainWindow::Devices);
    QTRY_VERIFY(m_fixture->find<QTableView>("deviceTable")->isVisible());
}

void TestDevicesPage::filterAndBreakdown()
{
    FleetTableModel &model = window().devicesPage().model();
    auto *table = m_fixture->find<QTableView>("deviceTable");
    table->selectRow(0);
    QVERIFY(TestSupport::breakdownIsOf(window(), model.index(0, 0).data(FleetTableModel::KeyRole).toString()));
    const QStringList points = pointsShown();
    QCOMPARE(points.size(), static_cast<qsizetype>(groupCount));
    double sum = 0;
    for (const QString &part : points)
        sum += part.toDouble();
    const QString score = model.index(0, static_cast<int>(FleetColumn::Score)).data().toString();
    QCOMPARE(m_fixture->find<QLabel>("breakdownScore")->text(),
             u"Score %1 (%2)"_s.arg(score, hundredthsText(std::lround(sum * 100))));

    window().devicesPage().focusFilter();
    QTest::keyClicks(m_fixture->find<QLineEdit>("deviceFilter"), u"no device is called this"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    QTest::keyClick(m_fixture->find<QLineEdit>("deviceFilter"), Qt::Key_Escape);
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(m_fixture->find<QLineEdit>("deviceFilter")->text().isEmpty());
}

void TestDevicesPage::whatIsNoFilterIsRefused()
{
    window().showPage(MainWindow::Devices);
    FleetTableModel &model = window().devicesPage().model();
    auto *line = m_fixture->find<QLineEdit>("deviceFilter");
    auto *verdict = window().devicesPage().findChild<QLabel *>(u"filterVerdictText"_s);
    QVERIFY(!verdict->isVisible());
    line->setText(u"risk:high"_s);
    QTRY_VERIFY(!model.isArranging());
    const int high = model.rowCount();
    QVERIFY(high > 0 && high < static_cast<int>(session().state().summary.devices));
    QVERIFY(verdict->isVisible());
    QVERIFY2(verdict->text().contains(QString::number(high)), qPrintable(verdict->text()));
    QCOMPARE(verdict->property("role").toString(), u"ok"_s);
    const QList<std::pair<QString, QString>> wrong{{u"rsk:high"_s, u"did you mean risk?"_s},
                                                   {u"risk:hgih"_s, u"did you mean high?"_s},
                                                   {u"name > 40"_s, u"Column 6"_s},
                                                   {u"band:suspicious,highrisk"_s, u"Column 16"_s},
                                                   {u"os:windows11 && os:macos"_s, u"Column 14"_s}};
    for (const auto &[text, words] : wrong) {
        line->setText(text);
        QVERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), high); // those of the last valid filter
        QVERIFY2(verdict->text().contains(words), qPrintable(verdict->text()));
        QCOMPARE(verdict->property("role").toString(), u"bad"_s);
        QVERIFY(line->property("faulty").toBool());
        QVERIFY(line->accessibleDescription().contains(words));
    }
    // Typed letter by letter: the first letters match no device, but the final text is no valid filter, so all are shown.
    line->clear();
    line->setFocus();
    for (const char letter : {'r', 's', 'k', ':', 'h'}) {
        QTest::keyClick(line, letter);
        QTRY_VERIFY(!model.isArranging());
    }
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(m_fixture->find<QTableView>("deviceTable")->isVisible());
    QVERIFY2(verdict->text().contains(u"did you mean risk?"_s), qPrintable(verdict->text()));

    line->setText(u"risk:hgih"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(line->text(), u"risk:high"_s);
    QVERIFY(!line->property("faulty").toBool());
    line->setText(u"rsk:"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QVERIFY(!verdict->isVisible());
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    // The button that clears the line is hidden with the text.
    for (const QAbstractButton *button : line->findChildren<QAbstractButton *>()) {
        if (button->isEnabled() && button->accessibleName().isEmpty() && button->x() > line->width() / 2)
            QTRY_VERIFY(!button->isVisible() || button->property("opacity").toReal() == 0.0);
    }
}

void TestDevicesPage::filterLeadsToTheTable()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
    FleetTableModel &model = window().devicesPage().model();
    auto *table = m_fixture->find<QTableView>("deviceTable");
    auto *line = m_fixture->find<QLineEdit>("deviceFilter");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        window().devicesPage().showDevices({});
        QTRY_VERIFY(!model.isArranging());
        QTRY_COMPARE(table->currentIndex().row(), 0); // a device is always selected
        QVERIFY(TestSupport::breakdownIsOf(window(), model.index(0, 0).data(FleetTableModel::KeyRole).toString()));
        window().devicesPage().focusFilter();
        QTest::keyClick(line, key);
        QVERIFY(table->hasFocus());
    }
}

void TestDevicesPage::filterKeepsTheDeviceInView()
{
    FleetTableModel &model = window().devicesPage().model();
    auto *table = m_fixture->find<QTableView>("deviceTable");
    const int row = model.rowCount() / 2;
    table->selectRow(row);
    const QString device = model.index(row, 0).data(FleetTableModel::KeyRole).toString();
    table->scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
    // Leaves out so many devices before it that it would be above the rows in view.
    const QString score = model.index(row / 2, static_cast<int>(FleetColumn::Score)).data().toString();
    m_fixture->find<QLineEdit>("deviceFilter")->setText(u"score < %1"_s.arg(score));
    QTRY_VERIFY(!model.isArranging());
    const QModelIndex current = table->currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data(FleetTableModel::KeyRole).toString(), device);
    QVERIFY(current.row() > 0 && current.row() < row);
    QTRY_VERIFY(table->viewport()->rect().contains(0, table->rowViewportPosition(current.row()) + 1));
}

void TestDevicesPage::headersSortWorstFirst()
{
    FleetTableModel &model = window().devicesPage().model();
    auto *table = m_fixture->find<QTableView>("deviceTable");
    for (const FleetColumn column : {FleetColumn::Risk, FleetColumn::Exposure, FleetColumn::Band}) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table->horizontalHeader()->sectionViewportPosition(section) + 20, 15});
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.order().column, column);
        QCOMPARE(model.order().direction, Qt::DescendingOrder);
    }
    model.sort(static_cast<int>(FleetColumn::Score), Qt::DescendingOrder);
    QTRY_VERIFY(!model.isArranging());
}

void TestDevicesPage::shiftAddsColumnsToTheOrder()
{
    FleetTableModel &model = window().devicesPage().model();
    auto *table = m_fixture->find<QTableView>("deviceTable");
    QHeaderView *header = table->horizontalHeader();
    const auto click = [&](FleetColumn column, Qt::KeyboardModifiers keys) {
        const int section = static_cast<int>(column);
        table->scrollTo(model.index(0, section));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, {header->sectionViewportPosition(section) + 20, 15});
    };
    const auto title = [&](FleetColumn column) {
        return model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    };
    using Key = FleetOrder::Key;
    click(FleetColumn::Band, {});
    click(FleetColumn::Risk, Qt::ShiftModifier);
    click(FleetColumn::Exposure, Qt::ShiftModifier);
    QCOMPARE(model.order().column, FleetColumn::Band);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(FleetColumn::Band));
    QCOMPARE(model.order().then,
             (QList<Key>{{FleetColumn::Risk, Qt::DescendingOrder}, {FleetColumn::Exposure, Qt::DescendingOrder}}));
    QCOMPARE(title(FleetColumn::Band), u"Band 1"_s); // its direction is the arrow of the header
    QCOMPARE(title(FleetColumn::Exposure), u"Exposure ↓3"_s);
    click(FleetColumn::Risk, Qt::ShiftModifier);
    QCOMPARE(model.order().then.constFirst().direction, Qt::AscendingOrder);
    QCOMPARE(title(FleetColumn::Risk), u"Risk ↑2"_s);
    click(FleetColumn::Band, Qt::ShiftModifier);
    QCOMPARE(model.order().direction, Qt::AscendingOrder);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    click(FleetColumn::Score, {});
    QVERIFY(model.order().then.isEmpty());
    QCOMPARE(title(FleetColumn::Risk), u"Risk"_s);
    QTRY_VERIFY(!model.isArranging());
}

void TestDevicesPage::openAlertsAreAskedFor()
{
    window().showPage(MainWindow::Devices);
    window().devicesPage().showDevices({});
    FleetTableModel &model = window().devicesPage().model();
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    // A device with an alert of high severity, and one without any.
    const FleetPtr fleet = session().state().scores->index()->fleet();
    QString high;
    QString none;
    for (size_t row = 0; row < fleet->size() && (high.isEmpty() || none.isEmpty()); ++row) {
        if (fleet->onboardingStatus(row) != "Onboarded")
            none = QString::fromStdString(std::string(fleet->machineId(row)));
        else if (fleet->riskScore(row) == "High")
            high = QString::fromStdString(std::string(fleet->machineId(row)));
    }
    QVERIFY(!high.isEmpty() && !none.isEmpty());
    auto *ask = m_fixture->find<QPushButton>("askAlerts");
    auto *text = m_fixture->find<QLabel>("openAlerts");
    window().devicesPage().selectDevice(high);
    QVERIFY(!text->isVisible());
    const int before = m_fixture->simulator->counters().requests.value(u"machineAlerts"_s);
    QTest::mouseClick(ask, Qt::LeftButton);
    QVERIFY(!ask->isEnabled());
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY2(text->text().contains(u"1 high"_s), qPrintable(text->text()));
    const auto *table = m_fixture->find<QTableView>("openAlertsTable");
    QVERIFY(table->isVisible());
    QVERIFY(!table->model()->index(0, OpenAlertsModel::Title).data().toString().isEmpty());
    QCOMPARE(table->model()->index(0, OpenAlertsModel::Severity).data().toString(), u"High"_s);
    QVERIFY(!table->model()->index(0, OpenAlertsModel::Created).data().toString().isEmpty());
    QCOMPARE(m_fixture->simulator->counters().requests.value(u"machineAlerts"_s), before + 1);

    window().devicesPage().selectDevice(none);
    QVERIFY(!text->isVisible()); // the former answer was about the other device
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY2(text->text().startsWith(u"None"_s), qPrintable(text->text()));
    QVERIFY(!table->isVisible());

    QVERIFY(m_fixture->simulator->setScenario(u"no-alert-role"_s));
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY2(text->text().contains(u"Alert.Read.All"_s) && text->text().contains(u"admin consent"_s),
             qPrintable(text->text()));

    // An answer that arrives when another device is selected is ignored.
    QVERIFY(m_fixture->simulator->setScenario({}));
    m_fixture->simulator->addFault({Simulator::FaultKind::Delay, "machineAlerts", 300});
    TestSupport::ServiceSpy answered(m_fixture->workspace->polls().origin(), &PollService::deviceAnswered);
    QTest::mouseClick(ask, Qt::LeftButton);
    window().devicesPage().selectDevice(high);
    QVERIFY(ask->isEnabled());
    QVERIFY(answered.wait());
    // What was told of this device before is kept, and shown again.
    QTRY_VERIFY2(text->isVisible() && text->text().contains(u"1 high"_s), qPrintable(text->text()));
    QVERIFY(ask->isEnabled() && table->isVisible());
    QVERIFY(m_fixture->simulator->setScenario({}));
}

void TestDevicesPage::exportsWhatIsShown()
{
    FleetFilter filter;
    filter.band = Band::Trustworthy;
    window().showDevices(filter);
    FleetTableModel &model = window().devicesPage().model();
    QTRY_VERIFY(!model.isArranging());
    ExportService::Choices choices;
    choices.shownOnly = true;
    choices.rows = *model.rows();
    TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
    m_fixture->workspace->exports().ask(&ExportService::writeCsv, model.scores(), *session().state().cycle,
                                        m_fixture->folder.filePath(u"shown.csv"_s), choices);
    QVERIFY(written.wait());
    QCOMPARE(written.first().at(1).toLongLong(), static_cast<qlonglong>(model.rowCount()));
    window().showDevices({});
    QTRY_VERIFY(!model.isArranging());
}

void TestDevicesPage::exportsAreNamedAfterWhatTheyHold()
{
    DevicesPage &page = window().devicesPage();
    auto &exporter = *page.findChild<Exporter *>();
    const QString day = dateTimeFromTicks(session().state().scores->fleet().asOf()).toUTC().toString(u"yyyy-MM-dd"_s);
    const QString all = exporter.suggestedName(Exporter::Kind::CsvAll);
    QVERIFY2(all.startsWith(u"Contoso-%1-"_s.arg(day)) && all.endsWith(u"-all.csv"_s), qPrintable(all));
    QVERIFY(exporter.suggestedName(Exporter::Kind::JsonAll).endsWith(u"-all.json"_s));
    m_fixture->find<QLineEdit>("deviceFilter")->setText(u"risk:high -\"a/b\""_s);
    QTRY_VERIFY(!page.model().isArranging());
    const QString shown = exporter.suggestedName(Exporter::Kind::CsvShown);
    QVERIFY2(shown.endsWith(u"-risk-high-a-b.csv"_s), qPrintable(shown));
    // Long names are cut, but still differ.
    QSet<QString> names;
    for (const char *words : {"risk:high os:windows name:a", "risk:high os:windows name:b"}) {
        m_fixture->find<QLineEdit>("deviceFilter")->setText(QString::fromLatin1(words));
        QTRY_VERIFY(!page.model().isArranging());
        names << exporter.suggestedName(Exporter::Kind::CsvShown);
    }
    QCOMPARE(names.size(), 2);
    for (const QString &name : names)
        QVERIFY2(name.size() <= 46, qPrintable(name));

    m_fixture->find<QTableView>("deviceTable")->selectRow(1);
    QVERIFY(exporter.suggestedName(Exporter::Kind::CsvSelected).endsWith(u"-selected-1.csv"_s));
    TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
    QSignalSpy failed(m_fixture->workspace.get(), &Workspace::requestFailed);
    exporter.write(Exporter::Kind::CsvSelected, m_fixture->folder.filePath(u"selected.csv"_s));
    QVERIFY(written.wait());
    QCOMPARE(written.first().at(1).toLongLong(), 1);
    QTRY_COMPARE(m_fixture->settings->value().exportFolder, m_fixture->folder.path());
    exporter.write(Exporter::Kind::CsvAll, m_fixture->folder.filePath(u"no/such/folder.csv"_s));
    QVERIFY(failed.wait(TestSupport::patience));
    QCOMPARE(m_fixture->settings->value().exportFolder,
             m_fixture->folder.path()); // the folder of the last successful export
    page.showDevices({});
    QTRY_VERIFY(!page.model().isArranging());
}

void TestDevicesPage::panelKeepsItsFigures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(900, 600);
    QTest::newRow("1024 x 660") << QSize(1024, 660);
    QTest::newRow("1280 x 720, also 200 % of 2560 x 1440") << QSize(1280, 720);
    QTest::newRow("usual") << QSize(1440, 900);
}

void TestDevicesPage::panelKeepsItsFigures()
{
    QFETCH(const QSize, size);
    window().resize(size);
    QTRY_COMPARE(window().size(), size);
    window().showPage(MainWindow::Devices);
    DevicesPage &page = window().devicesPage();
    page.showDevices({});
    QTRY_VERIFY(!page.model().isArranging());
    auto *panel = window().findChild<BreakdownPanel *>();
    auto *area = panel->findChild<QScrollArea *>();
    auto *waterfall = panel->findChild<Waterfall *>();
    QVERIFY(area && waterfall);
    const QFontMetrics strong(Theme::font(12, QFont::DemiBold));
    for (const int row : {0, page.model().rowCount() / 2, page.model().rowCount() - 1}) {
        page.selectDevice(page.model().index(row, 0).data(FleetTableModel::KeyRole).toString());
        QTRY_VERIFY(area->isVisible());
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QTRY_VERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        const auto bars = [waterfall] { return waterfall->chart()->plotArea(); };
        QTRY_VERIFY(bars().left() > 60 && bars().width() >= 40 && bars().right() < waterfall->width());
        for (const QString &points : pointsShown())
            QTRY_VERIFY(strong.horizontalAdvance(points) <= waterfall->width() - bars().right());
        const auto isLoading = [area] {
            const QList<QLabel *> all = area->widget()->findChildren<QLabel *>();
            return std::any_of(all.begin(), all.end(), [](const QLabel *label) {
                return label->isVisible() && label->text() == u"Loading…"_s;
            });
        };
        QTRY_VERIFY(!isLoading());
        QList<QPointer<QLabel>> labels; // while these are tried, some may be replaced
        for (QLabel *label : area->widget()->findChildren<QLabel *>())
            labels << label;
        for (const QPointer<QLabel> &label : std::as_const(labels)) {
            if (!label || !label->isVisible() || label->text().isEmpty())
                continue;
            QTRY_VERIFY2(area->widget()->rect().contains(QRect(label->mapTo(area->widget(), QPoint()), label->size())),
                         qPrintable(label->text()));
            if (label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            else if (!qobject_cast<const ElidedLabel *>(label.data()))
                QTRY_VERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                             qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
