#include "support/windowfixture.h"
#include "ui/session/fleetsession.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! German has the longest texts; they must fit into small windows, too.
class TestGermanLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
    void headsOfTheMatrixAreWhole_data();
    void headsOfTheMatrixAreWhole();

private:
    void widths()
    {
        QTest::addColumn<int>("width");
        for (const int width : {900, 1100, 1440})
            QTest::addRow("%d", width) << width;
    }

    QTranslator m_german;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestGermanLayouts::initTestCase()
{
    QVERIFY(m_german.load(u":/i18n/trustgauge_de"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    Workspace::Options options;
    options.secretsInMemory = true;
    m_fixture->open(options);
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    QTRY_COMPARE(m_fixture->window->session().view(), FleetSession::View::Showing);
}

void TestGermanLayouts::cleanupTestCase()
{
    m_fixture.reset();
    QCoreApplication::removeTranslator(&m_german);
}

void TestGermanLayouts::nothingScrollsSideways_data()
{
    widths();
}

void TestGermanLayouts::nothingScrollsSideways()
{
    QFETCH(const int, width);
    MainWindow &window = *m_fixture->window;
    window.resize(width, 700);
    QTRY_COMPARE(window.width(), width);
    for (const MainWindow::Page page : {MainWindow::Overview, MainWindow::Devices, MainWindow::Tuning}) {
        window.showPage(page);
        const auto areas = [&window] {
            QList<QScrollArea *> shown = window.findChildren<QScrollArea *>();
            shown.removeIf([](const QScrollArea *area) { return !area->isVisible(); });
            return shown;
        };
        QTRY_VERIFY2(!areas().isEmpty(),
                     QByteArray::number(page).constData()); // some appear only when a device is selected
        for (const QScrollArea *area : areas()) {
            QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0,
                         qPrintable(u"page %1: %2 wide, %3 needed"_s.arg(page)
                                        .arg(area->viewport()->width())
                                        .arg(area->widget()->minimumSizeHint().width())));
        }
    }
}

void TestGermanLayouts::headsOfTheMatrixAreWhole_data()
{
    widths();
}

void TestGermanLayouts::headsOfTheMatrixAreWhole()
{
    QFETCH(const int, width);
    MainWindow &window = *m_fixture->window;
    window.resize(width, 700);
    QTRY_COMPARE(window.width(), width);
    window.showPage(MainWindow::Tuning);
    const auto *matrix = m_fixture->find<QTableView>("migrationMatrix");
    const QFontMetrics metrics(Theme::font(Metrics::smallFont, QFont::DemiBold));
    for (int column = 1; column < matrix->model()->columnCount(); ++column) {
        const QStringList words = matrix->model()->headerData(column, Qt::Horizontal).toString().split(u' ');
        for (const QString &word : words)
            QTRY_VERIFY2(matrix->columnWidth(column) >= metrics.horizontalAdvance(word) + Metrics::gap,
                         qPrintable(word));
    }
}

QTEST_MAIN(TestGermanLayouts)
#include "tst_germanlayouts.moc"
