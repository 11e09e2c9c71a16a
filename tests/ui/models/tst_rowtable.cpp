#include "ui/models/cyclelogmodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The selection and the scroll position of a table survive when it gets new rows.
class TestRowTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void refreshKeepsThePlace_data();
    void refreshKeepsThePlace();
    void newRowsShowAtTheTop();
    void rowsThatGoAreNoLongerChosen();
    void rowsOfOneKeyKeepTheirOrder();
    void anyRowsBecomeAnyOthers();
    void nothingIsToldOfTheSameRows();

private:
    [[nodiscard]] QString firstShown() const { return m_model->row(m_table->rowAt(0)).cells.first(); }
    [[nodiscard]] QString current() const { return m_table->currentIndex().data().toString(); }
    [[nodiscard]] QStringList selected() const
    {
        QStringList out;
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &index : rows)
            out << index.data().toString();
        return out;
    }

    Theme m_theme;
    std::unique_ptr<FigureTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QTableView> m_table;
};

namespace {

using FigureRows = QList<FigureRow>;

FigureRow rowOf(int number, const QString &figure = u"1"_s)
{
    return {{u"row %1"_s.arg(number), figure}};
}

FigureRows sixty()
{
    FigureRows out;
    for (int i = 0; i < 60; ++i)
        out << rowOf(i);
    return out;
}

} // namespace

void TestRowTable::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_theme.install(*qApp);
    m_model = std::make_unique<FigureTableModel>(QStringList{u"Words"_s, u"Figures"_s});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table.reset(makeTable(m_model.get(), u"table"_s, u"Table"_s, m_theme));
    fitColumns(m_table.get(), 0);
    m_model->setRows(sixty());
    m_table->resize(400, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestRowTable::cleanup()
{
    m_table.reset();
    m_tester.reset();
    m_model.reset();
}

void TestRowTable::refreshKeepsThePlace_data()
{
    QTest::addColumn<FigureRows>("after");
    FigureRows rows = sixty();
    for (FigureRow &row : rows)
        row.cells[1] = u"2"_s;
    QTest::newRow("every row changed") << rows;
    rows = sixty();
    rows.prepend(rowOf(100));
    rows.prepend(rowOf(101));
    QTest::newRow("rows added above") << rows;
    rows = sixty();
    rows.remove(3, 4);
    rows.removeLast();
    QTest::newRow("rows removed above and below") << rows;
    rows = sixty();
    rows.move(50, 2);
    rows.move(5, 55);
    QTest::newRow("rows moved") << rows;
    rows = sixty();
    rows.move(50, 2);
    rows.insert(25, rowOf(100, u"3"_s));
    rows.remove(10, 5);
    rows[20].cells[1] = u"4"_s;
    rows.prepend(rowOf(101));
    rows.append(rowOf(102));
    QTest::newRow("all of it") << rows;
}

void TestRowTable::refreshKeepsThePlace()
{
    QFETCH(const FigureRows, after);
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(24 * Metrics::rowHeight + 5);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_model->index(28, 0)).center());
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      m_table->visualRect(m_model->index(30, 0)).center());
    QCOMPARE(selected(), QStringList({u"row 28"_s, u"row 30"_s}));
    const QString top = firstShown();
    const int offset = m_table->rowViewportPosition(m_table->rowAt(0));
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->setRows(after);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->rowCount(), after.size());
    for (int i = 0; i < after.size(); ++i)
        QCOMPARE(m_model->row(i), after.at(i));
    QStringList still = selected();
    std::sort(still.begin(), still.end());
    QCOMPARE(still, QStringList({u"row 28"_s, u"row 30"_s}));
    QCOMPARE(current(), u"row 30"_s);
    QCOMPARE(firstShown(), top);
    QCOMPARE(m_table->rowViewportPosition(m_table->rowAt(0)), offset);
}

void TestRowTable::newRowsShowAtTheTop()
{
    m_table->selectRow(2);
    FigureRows rows = sixty();
    rows.prepend(rowOf(100));
    m_model->setRows(rows);
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    QCOMPARE(firstShown(), u"row 100"_s);
    QCOMPARE(current(), u"row 2"_s);
}

void TestRowTable::rowsThatGoAreNoLongerChosen()
{
    m_table->selectRow(2);
    FigureRows rows = sixty();
    rows.remove(2);
    m_model->setRows(rows);
    QCOMPARE(selected(), QStringList());
    m_model->setRows({});
    QVERIFY(!m_table->currentIndex().isValid());
    m_model->setRows(rows);
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
}

void TestRowTable::rowsOfOneKeyKeepTheirOrder()
{
    m_model->setRows({rowOf(1, u"a"_s), rowOf(1, u"b"_s), rowOf(2)});
    m_table->selectRow(1);
    m_model->setRows({rowOf(2), rowOf(1, u"a"_s), rowOf(1, u"c"_s)});
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(m_model->row(2), rowOf(1, u"c"_s));
}

void TestRowTable::anyRowsBecomeAnyOthers()
{
    QRandomGenerator random(20260605);
    for (int turn = 0; turn < 100; ++turn) {
        FigureRows rows;
        const int count = random.bounded(12);
        for (int i = 0; i < count; ++i)
            rows << rowOf(random.bounded(15), QString::number(random.bounded(3)));
        const QModelIndex held = m_model->index(random.bounded(std::max(1, m_model->rowCount())), 0);
        const QPersistentModelIndex kept(held);
        const QString name = held.data().toString();
        m_model->setRows(rows);
        QCOMPARE(m_model->rowCount(), rows.size());
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(m_model->row(i), rows.at(i));
        if (kept.isValid())
            QCOMPARE(kept.data().toString(), name);
    }
}

void TestRowTable::nothingIsToldOfTheSameRows()
{
    CycleLogModel log;
    const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CycleInfo cycle;
    cycle.id = u"1"_s;
    log.setRows({cycle});
    const QSignalSpy changed(&log, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&log, &QAbstractItemModel::rowsInserted);
    log.setRows({cycle});
    QCOMPARE(changed.count() + inserted.count(), 0);
    cycle.devices = 7;
    log.setRows({cycle});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 0);
}

QTEST_MAIN(TestRowTable)
#include "tst_rowtable.moc"
