#include "ui/theme/theme.h"
#include "ui/widgets/pinnedtable.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Column widths and the pinned column, in real views.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void columnsFit_data();
    void columnsFit();
    void columnsFollowTheRows();
    void widthsSetByHandStay();
    void smallTableHasRoomForItsBar();
    void pinnedColumnTakesTheRest();
    void pinnedColumnStaysInSight_data();
    void pinnedColumnStaysInSight();
    void keysNeverLeadBelowThePinnedColumn_data();
    void keysNeverLeadBelowThePinnedColumn();
    void pressingAPinnedCell_data();
    void pressingAPinnedCell();
    void pinnedHeaderSorts_data();
    void pinnedHeaderSorts();
    void pinnedHeaderIsSized_data();
    void pinnedHeaderIsSized();
    void stateKeepsTheChosenWidth();
    void narrowTableScrollsAsAWhole();

private:
    void directions();
    //! A pinned table with eight columns, not all visible, in the layout direction of the data row.
    void openPinned(int width);
    void scrollToTheEnd() const
    {
        m_pinned->horizontalScrollBar()->setValue(m_pinned->horizontalScrollBar()->maximum());
    }
    [[nodiscard]] QPoint inPinned(int fromStart) const
    {
        const QRect area = m_pinned->pinnedArea();
        return {m_pinned->isRightToLeft() ? area.right() - fromStart : area.left() + fromStart, 15};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<PinnedTable> m_pinned;
};

namespace {

QStringList germanHeads()
{
    return {u"Eingereiht"_s, u"Zustand"_s, u"Datensätze"_s, u"Zurückgenommen"_s, u"Notizen"_s};
}

std::unique_ptr<QStandardItemModel> modelOf(const QStringList &heads, const QStringList &cells)
{
    auto model = std::make_unique<QStandardItemModel>(0, static_cast<int>(heads.size()));
    model->setHorizontalHeaderLabels(heads);
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row << new QStandardItem(cell);
    model->appendRow(row);
    return model;
}

void show(QTableView &table, const QSize &size)
{
    table.resize(size);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
}

//! Whether the header paints each title without eliding it.
void verifyHeads(const QTableView &table)
{
    const QFontMetrics bold(Theme::font(Metrics::baseFont, QFont::DemiBold));
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(table.columnWidth(column) >= bold.horizontalAdvance(title) + 2 * Metrics::gap, qPrintable(title));
    }
}

} // namespace

void TestTables::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_theme->install(*qApp);
}

void TestTables::cleanup()
{
    m_pinned.reset();
    m_model.reset();
    m_theme.reset();
}

void TestTables::columnsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("much room") << 1200 << false;
    QTest::newRow("just enough room") << 820 << false;
    QTest::newRow("narrower than its headers") << 260 << true;
}

void TestTables::columnsFit()
{
    QFETCH(const int, width);
    QFETCH(const bool, scrolls);
    const auto model = modelOf(germanHeads(), {u"28.11.2026 18:28"_s, u"Teilweise angenommen"_s, u"2.497"_s, u"3"_s,
                                               u"Der Vermittler hat die Verbindung nach 30 Sekunden geschlossen."_s});
    const std::unique_ptr<QTableView> table(makeTable(model.get(), u"table"_s, u"Table"_s, *m_theme));
    fitColumns(table.get(), 4);
    show(*table, {width, 200});
    verifyHeads(*table);
    for (const int column : {0, 1, 2, 3}) // only the last one may be cut
        QVERIFY(table->columnWidth(column)
                >= static_cast<const QAbstractItemView *>(table.get())->sizeHintForColumn(column));
    QCOMPARE(table->horizontalScrollBar()->maximum() > 0, scrolls);
    if (!scrolls)
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
}

void TestTables::columnsFollowTheRows()
{
    const auto model = modelOf({u"A"_s, u"B"_s}, {u"x"_s, u"y"_s});
    const std::unique_ptr<QTableView> table(makeTable(model.get(), u"table"_s, u"Table"_s, *m_theme));
    fitColumns(table.get(), 0);
    show(*table, {500, 200});
    const int before = table->columnWidth(1);
    model->item(0, 1)->setText(u"much more than there was"_s);
    QTRY_VERIFY(table->columnWidth(1) > before);
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    const int narrow = table->columnWidth(1);
    model->setHorizontalHeaderLabels({u"A"_s, u"A header that says much more than every cell"_s});
    QTRY_VERIFY(table->columnWidth(1) > narrow);
    verifyHeads(*table);
}

void TestTables::widthsSetByHandStay()
{
    const auto model = modelOf({u"A"_s, u"B"_s, u"C"_s}, {u"x"_s, u"y"_s, u"z"_s});
    const std::unique_ptr<QTableView> table(makeTable(model.get(), u"table"_s, u"Table"_s, *m_theme));
    fitColumns(table.get(), 0);
    show(*table, {600, 200});
    table->horizontalHeader()->resizeSection(1, 150); // like dragging
    model->appendRow({new QStandardItem(u"x"_s), new QStandardItem(u"y"_s)});
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QCOMPARE(table->columnWidth(1), 150);
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
}

void TestTables::smallTableHasRoomForItsBar()
{
    const auto model = modelOf(germanHeads(), {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    const std::unique_ptr<QTableView> table(makeTable(model.get(), u"table"_s, u"Table"_s, *m_theme));
    fitSmallTable(table.get(), 1);
    for (const int width : {900, 240}) {
        show(*table, {width, table->height()});
        QTRY_VERIFY(table->viewport()->height() >= Metrics::rowHeight);
        QVERIFY(table->verticalScrollBar()->maximum() == 0);
        QTRY_COMPARE(table->horizontalScrollBar()->isVisible(), width == 240);
    }
    model->appendRow({new QStandardItem(u"x"_s)});
    setTableRows(table.get(), 2);
    QTRY_VERIFY(table->viewport()->height() >= 2 * Metrics::rowHeight);
}

void TestTables::directions()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

void TestTables::openPinned(int width)
{
    m_model = std::make_unique<QStandardItemModel>(40, 8);
    for (int column = 0; column < 8; ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, u"Column %1"_s.arg(column));
        for (int row = 0; row < 40; ++row)
            m_model->setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
    }
    m_pinned = std::make_unique<PinnedTable>(*m_theme);
    m_pinned->setModel(m_model.get());
    setUpTable(m_pinned.get(), *m_theme);
    m_pinned->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pinned->horizontalHeader()->setSectionsClickable(true);
    m_pinned->horizontalHeader()->setSortIndicatorShown(true);
    if (QTest::currentDataTag() && QString::fromLatin1(QTest::currentDataTag()) == u"mirrored"_s)
        m_pinned->setLayoutDirection(Qt::RightToLeft);
    for (int column = 0; column < 8; ++column)
        m_pinned->horizontalHeader()->resizeSection(column, 120);
    show(*m_pinned, {width, 300});
    m_pinned->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pinned.get()));
    m_pinned->setFocus();
}

void TestTables::pinnedColumnTakesTheRest()
{
    openPinned(1300);
    QCOMPARE(m_pinned->horizontalHeader()->length(), m_pinned->viewport()->width());
    QVERIFY(m_pinned->columnWidth(0) > 300);
    m_pinned->setColumnHidden(5, true);
    QCOMPARE(m_pinned->horizontalHeader()->length(), m_pinned->viewport()->width());
    m_pinned->resize(700, 300);
    QCOMPARE(m_pinned->columnWidth(0), 120);
    m_pinned->setColumnHidden(0, true);
    QVERIFY(m_pinned->pinnedArea().isEmpty());
    m_pinned->setColumnHidden(0, false);
    QCOMPARE(m_pinned->columnWidth(0), 120);
}

void TestTables::pinnedColumnStaysInSight_data()
{
    directions();
}

void TestTables::pinnedColumnStaysInSight()
{
    openPinned(500);
    QVERIFY(!m_pinned->pinnedArea().isEmpty());
    m_pinned->selectionModel()->setCurrentIndex(m_model->index(2, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(m_pinned->horizontalScrollBar()->value(), 0);
    const auto picture = [this] {
        const QRect area = m_pinned->pinnedArea();
        const QRect cells(m_pinned->viewport()->mapTo(m_pinned.get(), area.topLeft()), area.size());
        // With the header, but without the edge that is drawn over scrolled columns.
        return m_pinned->grab(cells.adjusted(2, -28, -2, 0)).toImage();
    };
    const QImage before = picture();
    scrollToTheEnd();
    QVERIFY(m_pinned->horizontalScrollBar()->value() > 0);
    QCOMPARE(picture(), before);
    const QRect last = m_pinned->visualRect(m_model->index(0, 7));
    QVERIFY(m_pinned->viewport()->rect().contains(last));
    QVERIFY(!last.intersects(m_pinned->pinnedArea()));
    // Rows scroll as usual.
    m_pinned->verticalScrollBar()->setValue(5 * Metrics::rowHeight);
    QCOMPARE(m_pinned->indexAt(inPinned(5)), m_model->index(5, 0));
    QVERIFY(picture() != before);
}

void TestTables::keysNeverLeadBelowThePinnedColumn_data()
{
    directions();
}

void TestTables::keysNeverLeadBelowThePinnedColumn()
{
    openPinned(500);
    m_pinned->setCurrentIndex(m_model->index(1, 0));
    const bool mirrored = m_pinned->isRightToLeft();
    const auto verifyInSight = [this](int column) {
        QCOMPARE(m_pinned->currentIndex(), m_model->index(1, column));
        const QRect cell = m_pinned->visualRect(m_pinned->currentIndex());
        QVERIFY(m_pinned->viewport()->rect().contains(cell));
        QCOMPARE(cell.intersects(m_pinned->pinnedArea()), column == 0);
    };
    for (int column = 1; column < 8; ++column) {
        QTest::keyClick(m_pinned.get(), mirrored ? Qt::Key_Left : Qt::Key_Right);
        verifyInSight(column);
    }
    const int end = m_pinned->horizontalScrollBar()->value();
    QVERIFY(end > 0);
    for (int column = 6; column >= 1; --column) {
        QTest::keyClick(m_pinned.get(), mirrored ? Qt::Key_Right : Qt::Key_Left);
        verifyInSight(column);
    }
    scrollToTheEnd();
    QTest::keyClick(m_pinned.get(), Qt::Key_Home);
    verifyInSight(0);
    QTest::keyClick(m_pinned.get(), Qt::Key_Down);
    QCOMPARE(m_pinned->currentIndex(), m_model->index(2, 0));
}

void TestTables::pressingAPinnedCell_data()
{
    directions();
}

void TestTables::pressingAPinnedCell()
{
    openPinned(500);
    m_pinned->setSelectionMode(QAbstractItemView::ExtendedSelection);
    scrollToTheEnd();
    const int scrolled = m_pinned->horizontalScrollBar()->value();
    const auto press = [this](int row, Qt::KeyboardModifiers with) {
        QTest::mouseClick(m_pinned->viewport(), Qt::LeftButton, with,
                          m_pinned->visualRect(m_model->index(row, 0)).center());
    };
    press(2, Qt::NoModifier);
    QCOMPARE(m_pinned->currentIndex(), m_model->index(2, 0));
    QCOMPARE(m_pinned->horizontalScrollBar()->value(), scrolled);
    press(5, Qt::ShiftModifier);
    QCOMPARE(m_pinned->selectionModel()->selectedRows().size(), 4);
    press(7, Qt::ControlModifier);
    QCOMPARE(m_pinned->selectionModel()->selectedRows().size(), 5);
}

void TestTables::pinnedHeaderSorts_data()
{
    directions();
}

void TestTables::pinnedHeaderSorts()
{
    openPinned(500);
    scrollToTheEnd();
    QHeaderView *header = m_pinned->horizontalHeader();
    const QSignalSpy sorted(header, &QHeaderView::sortIndicatorChanged);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, inPinned(40));
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(sorted.last().at(0).toInt(), 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, inPinned(40));
    QCOMPARE(sorted.size(), 2);
    QVERIFY(sorted.first().at(1) != sorted.last().at(1));
    // The other columns are where they were.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, m_pinned->visualRect(m_model->index(0, 7)).center());
    QCOMPARE(sorted.last().at(0).toInt(), 7);
}

void TestTables::pinnedHeaderIsSized_data()
{
    directions();
}

void TestTables::pinnedHeaderIsSized()
{
    openPinned(600);
    scrollToTheEnd();
    QWidget *target = m_pinned->horizontalHeader()->viewport();
    const int direction = m_pinned->isRightToLeft() ? -1 : 1;
    const QPoint edge = inPinned(m_pinned->columnWidth(0) - 2);
    const QPoint to = edge + QPoint(direction * 60, 0);
    QTest::mousePress(target, Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, to, target->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    QCOMPARE(m_pinned->columnWidth(0), 180);
    QCOMPARE(m_pinned->pinnedArea().width(), 180);
}

void TestTables::stateKeepsTheChosenWidth()
{
    openPinned(1300);
    QVERIFY(m_pinned->columnWidth(0) > 120);
    const int wide = m_pinned->columnWidth(0);
    const QByteArray state = m_pinned->columnState();
    QCOMPARE(m_pinned->columnWidth(0), wide);
    openPinned(500);
    m_pinned->horizontalHeader()->resizeSection(0, 200);
    m_pinned->restoreColumnState(state);
    QCOMPARE(m_pinned->columnWidth(0), 120);
    // Saved states may have another column first.
    m_pinned->horizontalHeader()->moveSection(0, 3);
    m_pinned->restoreColumnState(m_pinned->horizontalHeader()->saveState());
    QCOMPARE(m_pinned->horizontalHeader()->visualIndex(0), 0);
}

void TestTables::narrowTableScrollsAsAWhole()
{
    openPinned(240);
    QVERIFY(m_pinned->pinnedArea().isEmpty());
    scrollToTheEnd();
    QCOMPARE(m_pinned->indexAt({5, 5}).column(), 6);
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
