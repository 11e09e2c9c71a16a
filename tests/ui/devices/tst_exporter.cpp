#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/settings/csvchoice.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The export menu in a country that writes 0,5 and separates cells by semicolons.
class TestExporter : public WindowTest
{
    Q_OBJECT

private slots:
    void formatFollowsTheCountry()
    {
        for (const char *name : {"en_US", "de_CH", "ja_JP", "en_IN"})
            QVERIFY2(!csvFormatOf(QLocale(QLatin1StringView(name))), name);
        for (const char *name : {"de_DE", "fr_FR", "pt_BR", "pl_PL"}) {
            const auto format = csvFormatOf(QLocale(QLatin1StringView(name)));
            QVERIFY2(format, name);
            QCOMPARE(format->separator, ';');
            QCOMPARE(format->decimal, ',');
        }
    }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(20);
        window().showPage(MainWindow::Devices);
    }
    void aFileIsTheSameEverywhereUnlessAskedFor()
    {
        auto *country = action("csvForThisCountry");
        QVERIFY(country);
        QVERIFY(!country->isChecked());
        QVERIFY(exported().startsWith("machineId,deviceName,"));
        country->trigger();
        QVERIFY(m_fixture->settings->value().csvForThisCountry);
        const QByteArray local = exported();
        QVERIFY2(local.startsWith("machineId;deviceName;"), local.constData());
        static const QRegularExpression score(
            u";\\d+;\\d+,\\d{4};(trustworthy|lowRisk|moderateRisk|suspicious|highRisk);"_s);
        QVERIFY2(QString::fromUtf8(local).contains(score), local.constData());
        country->trigger();
        QVERIFY(exported().startsWith("machineId,deviceName,"));
    }

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_fixture->find<QPushButton>("exportButton")->menu()->findChild<QAction *>(QLatin1StringView(name));
    }

    //! The file that a person gets by 'CSV of all devices'.
    QByteArray exported()
    {
        auto *all = action("exportAllAsCsv");
        const QString path = m_fixture->folder.filePath(u"devices.csv"_s);
        QFile::remove(path);
        TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
        if (!all)
            return "no such action";
        all->trigger();
        QFileDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                dialog = window().findChild<QFileDialog *>();
                return dialog && dialog->isVisible();
            }))
            return "no dialog";
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path); // as typed
        QMetaObject::invokeMethod(dialog, "accept");
        if (written.isEmpty() && !written.wait())
            return "nothing was written";
        if (!QTest::qWaitFor([&] { return !window().findChild<QFileDialog *>(); }))
            return "the dialog stays";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
};

int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "de_DE.UTF-8"); // before Qt reads it
    QApplication app(argc, argv);
    TestExporter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exporter.moc"
