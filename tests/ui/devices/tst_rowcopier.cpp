#include "support/patience.h"
#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/exporter.h"
#include "ui/devices/rowcopier.h"
#include "ui/widgets/workstrip.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Rows that leave the device table: by the clipboard, and as files of its columns.
class TestRowCopier : public WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(900);
        window().showPage(MainWindow::Devices);
        QGuiApplication::clipboard()->setText(u"before"_s);
    }
    void rowsAndCellByKeyboard()
    {
        table().setColumns({{FleetColumn::Device, 200}, {FleetColumn::Score, 80}});
        table().setFocus();
        table().chooseRow(1);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QString name = cell(1, FleetColumn::Device), score = cell(1, FleetColumn::Score);
        QCOMPARE(clipboard(), u"Device\tScore\n%1\t%2\n"_s.arg(name, score));
        table().selectionModel()->setCurrentIndex(model().index(1, static_cast<int>(FleetColumn::Score)),
                                                  QItemSelectionModel::NoUpdate);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), score);
        emit table().rowsCopied(CopyFormat::Markdown);
        QCOMPARE(clipboard(), u"| Device | Score |\n| --- | ---: |\n| %1 | %2 |\n"_s.arg(name, score));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"text/markdown"_s));
    }
    void manyRowsAreCopiedBesides()
    {
        table().selectAll();
        emit table().rowsCopied(CopyFormat::Text);
        QVERIFY(copier().isCopying());
        QCOMPARE(clipboard(), u"before"_s);
        QTRY_VERIFY(!copier().isCopying());
        QTRY_COMPARE(clipboard().count(u'\n'), model().rowCount() + 1);
        QVERIFY(clipboard().section(u'\n', 1, 1).startsWith(cell(0, FleetColumn::Device)));
    }
    void cancelledCopyLeavesTheClipboard()
    {
        table().selectAll();
        emit table().rowsCopied(CopyFormat::Json);
        QVERIFY(copier().isCopying());
        for (WorkStrip *strip : window().devicesPage().findChildren<WorkStrip *>())
            emit strip->cancelled();
        QVERIFY(!copier().isCopying());
        QTest::qWait(50);
        QCOMPARE(clipboard(), u"before"_s);
    }
    void filesHoldWhatTheTableShows()
    {
        table().setColumns({{FleetColumn::Device, 200}, {FleetColumn::Os, 80}, {FleetColumn::Band, 80}});
        model().sort(static_cast<int>(FleetColumn::Device), Qt::DescendingOrder);
        QTRY_VERIFY(!model().isArranging());
        auto *only = m_fixture->find<QPushButton>("exportButton")->menu()->findChild<QAction *>(u"csvShownColumns"_s);
        QVERIFY(!only->isChecked());
        only->trigger();
        QVERIFY(m_fixture->settings->value().csvShownColumns);
        TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
        const QString shown = m_fixture->folder.filePath(u"shown.csv"_s),
                      all = m_fixture->folder.filePath(u"all.csv"_s);
        exporter().write(Exporter::Kind::CsvShown, shown);
        exporter().write(Exporter::Kind::CsvAll, all); // waits for its turn
        QTRY_COMPARE(written.size(), 2);
        const QList<QByteArray> lines = linesOf(shown);
        QCOMPARE(lines.at(0), QByteArray("machineId,deviceName,osPlatform,osVersion,band,profile,profileHash,asOf,"
                                         "dataSufficient"));
        QCOMPARE(lines.size(), model().rowCount() + 1);
        for (const int row : {0, 1, 100})
            QCOMPARE(QString::fromUtf8(lines.at(row + 1).split(',').at(1)), cell(row, FleetColumn::Device));
        QCOMPARE(linesOf(all).size(), lines.size());
        only->trigger();
        exporter().write(Exporter::Kind::CsvAll, all);
        QTRY_COMPARE(written.size(), 3);
        QCOMPARE(linesOf(all).at(0).count(','), 31);
    }
    void jsonHoldsWhatTheTableShows()
    {
        m_fixture->find<QLineEdit>("deviceFilter")->setText(u"risk >= low"_s);
        QTRY_VERIFY(model().order().filter.text == u"risk >= low"_s && !model().isArranging());
        QVERIFY(model().rowCount() > 1);
        TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
        const QString path = m_fixture->folder.filePath(u"shown.json"_s);
        exporter().write(Exporter::Kind::JsonShown, path);
        QTRY_COMPARE(written.size(), 1);
        QJsonObject file = jsonOf(path);
        QCOMPARE(file.value("schema"_L1).toString(), u"trustgauge/scores/1"_s);
        QCOMPARE(file.value("filter"_L1).toString(), u"risk >= low"_s);
        QCOMPARE(file.value("devices"_L1).toArray().size(), model().rowCount());
        QCOMPARE(file.value("summary"_L1).toObject().value("devices"_L1).toInt(), model().rowCount());
        // Selected rows, in the columns of the table.
        table().setColumns({{FleetColumn::Device, 200}, {FleetColumn::Risk, 80}});
        table().chooseRow(1);
        auto *only = m_fixture->find<QPushButton>("exportButton")->menu()->findChild<QAction *>(u"csvShownColumns"_s);
        only->setChecked(true);
        exporter().write(Exporter::Kind::JsonSelected, path);
        QTRY_COMPARE(written.size(), 2);
        file = jsonOf(path);
        QCOMPARE(file.value("schema"_L1).toString(), u"trustgauge/device-rows/1"_s);
        QVERIFY(!file.contains("filter"_L1));
        const QJsonArray devices = file.value("devices"_L1).toArray();
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices.at(0).toObject().keys(), (QStringList{u"deviceName"_s, u"machineId"_s, u"riskScore"_s}));
        only->setChecked(false);
    }
    void cellsAreCopiedInEveryFormat()
    {
        table().chooseRow(0);
        table().setCurrentIndex(model().index(0, static_cast<int>(FleetColumn::Score)));
        const QString score = cell(0, FleetColumn::Score);
        const auto copied = [&](CopyFormat format) {
            table().findChild<QAction *>(u"copyCellAs%1"_s.arg(static_cast<int>(format)))->trigger();
            return clipboard();
        };
        QCOMPARE(copied(CopyFormat::Json), u"{\"score\":%1}"_s.arg(score));
        QCOMPARE(copied(CopyFormat::Csv), score);
        QCOMPARE(copied(CopyFormat::Markdown), score);
    }
    void cancelledExportLeavesTheFile()
    {
        const QString path = m_fixture->folder.filePath(u"old.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        LatestRequest asked;
        ExportService::Choices choices;
        choices.request = asked.begin();
        choices.shownOnly = true;
        choices.rows.assign(10'000, 0);
        asked.forget();
        const auto exports = m_fixture->workspace->exports();
        TestSupport::ServiceSpy cancelled(exports.origin(), &ExportService::cancelled);
        TestSupport::ServiceSpy ended(exports.origin(), &ExportService::ended);
        exports.ask(&ExportService::writeCsv, model().scores(), *session().state().cycle, path, choices);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.first().at(0).toString(), path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

private:
    [[nodiscard]] DeviceTable &table() const { return *window().findChild<DeviceTable *>(); }
    [[nodiscard]] RowCopier &copier() const { return *window().findChild<RowCopier *>(); }
    [[nodiscard]] Exporter &exporter() const { return *window().findChild<Exporter *>(); }
    [[nodiscard]] FleetTableModel &model() const { return window().devicesPage().model(); }
    [[nodiscard]] QString cell(int row, FleetColumn column) const
    {
        return model().index(row, static_cast<int>(column)).data().toString();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static QJsonObject jsonOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    static QList<QByteArray> linesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().replace("\r", "").split('\n');
        lines.removeLast();
        return lines;
    }
};

QTEST_MAIN(TestRowCopier)
#include "tst_rowcopier.moc"
