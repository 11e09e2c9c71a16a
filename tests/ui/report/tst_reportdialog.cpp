#include "support/childprocess.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/report/reportdialog.h"
#include "ui/settingsdialog/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Reports asked for in the window, and those that it writes by itself.
class TestReportDialog : public WindowTest
{
    Q_OBJECT

    QString file(const QString &name) const { return m_fixture->folder.filePath(name); }
    ReportDialog *openDialog() const
    {
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = window().findChild<ReportDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("Ctrl+R opens no report");
        return dialog;
    }
    template<class T>
    static T *part(const QWidget &dialog, const char *name)
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void click(const QWidget &dialog, const char *name)
    {
        QTest::mouseClick(part<QPushButton>(dialog, name), Qt::LeftButton);
    }
    QString result(const ReportDialog &dialog) const { return part<QLabel>(dialog, "reportResult")->text(); }
    QByteArray content(const QString &path) const
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QByteArray command(const QStringList &words) const
    {
        const TestSupport::Ended ended = TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), words);
        return ended.code == 0 ? ended.out : QByteArray("failed: ") + ended.error;
    }
    //! A page without what the time of the report decides, and the version, which a test has not.
    static QString timeless(const QByteArray &page)
    {
        static const QRegularExpression made(u"<p class=\"made\">.*?</p>"_s);
        static const QRegularExpression age(u"(<dl class=\"facts\">\n<div>.*?</div>\n<div><dt>[^<]*</dt><dd>)[^<]*"_s);
        static const QRegularExpression version(u"\\. Trustgauge [^<]*</footer>"_s);
        return QString::fromUtf8(page).remove(made).replace(age, u"\\1"_s).remove(version);
    }
    QString policyFile() const
    {
        QFile out(file(u"policy.json"_s));
        const QByteArray json = R"({"schema":"trustgauge/policy/1","name":"P","rules":[)"
                                R"({"when":"cve contains '-1' or risk = high","action":"Ask"}],"otherwise":"Allow"})";
        if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
            qFatal("no file");
        return out.fileName();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(150);
    }

    // The window then shows other figures than the report, which tells the cycle as it was scored.
    void tellsThatAnotherProfileIsInUse()
    {
        m_fixture->workspace->tenants().ask(&TenantService::assignProfiles,
                                            {{session().tenantName(), u"Trustgauge strict"_s}});
        QTRY_COMPARE(session().profile().name, u"Trustgauge strict"_s);
        const auto *other = part<QLabel>(*openDialog(), "reportOtherProfile");
        QVERIFY2(other->text().contains(u"“Trustgauge default” (46c458319cea)"_s)
                     && other->text().contains(u"“Trustgauge strict”"_s),
                 qPrintable(other->text()));
    }

    void pageIsThatOfTheCommand_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("hasPolicy");
        QTest::newRow("all devices") << u"en"_s << QString() << false;
        QTest::newRow("German") << u"de"_s << QString() << true;
        QTest::newRow("filtered") << u"en"_s << u"risk >= medium"_s << false;
        QTest::newRow("filtered by records") << u"de"_s << u"cve contains '-2'"_s << true;
    }
    void pageIsThatOfTheCommand()
    {
        QFETCH(QString, language);
        QFETCH(QString, filter);
        QFETCH(bool, hasPolicy);
        const ReportDialog *dialog = openDialog();
        QVERIFY(!dialog->findChild<QLabel *>(u"reportOtherProfile"_s));
        auto *languages = part<QComboBox>(*dialog, "reportLanguage");
        languages->setCurrentIndex(languages->findData(language));
        if (!filter.isEmpty())
            type(part<QLineEdit>(*dialog, "reportFilter"), filter);
        QStringList words{u"report"_s,     u"--store"_s, file(u"store.db"_s), u"--html"_s, u"-"_s,
                          u"--language"_s, language};
        if (!filter.isEmpty())
            words << u"--filter"_s << filter;
        if (hasPolicy) {
            words << u"--policy"_s << policyFile();
            auto *policy = part<QComboBox>(*dialog, "reportPolicy");
            policy->setCurrentIndex(policy->count() - 1);
            emit policy->activated(policy->count() - 1); // as by hand
            auto *files = dialog->findChild<QFileDialog *>();
            QVERIFY(files);
            QTRY_VERIFY(files->isVisible());                                         // once its folder has answered
            files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(policyFile()); // as typed
            QMetaObject::invokeMethod(files, "accept");
            QTRY_COMPARE(policy->currentText(), u"policy.json"_s);
        }
        const QString path = file(u"page.html"_s);
        type(part<QLineEdit>(*dialog, "reportPath"), path);
        click(*dialog, "reportWrite");
        QTRY_VERIFY2(result(*dialog).contains(u"was written"), qPrintable(result(*dialog)));
        QVERIFY(part<QPushButton>(*dialog, "reportOpenFolder")->isVisible());
        const QByteArray page = content(path);
        QCOMPARE(timeless(page), timeless(command(words)));
        QVERIFY(page.contains(language == "de"_L1 ? "<html lang=\"de\"" : "<html lang=\"en\""));
        // The window itself stays in its language.
        QCOMPARE(part<QPushButton>(*dialog, "reportWrite")->text(), u"Write"_s);
        QStringList exports{u"export"_s, u"--store"_s, file(u"store.db"_s), u"--csv"_s, u"-"_s};
        if (!filter.isEmpty())
            exports << u"--filter"_s << filter;
        const auto devices = command(exports).count("\r\n") - 1;
        QVERIFY(devices > 0 && (filter.isEmpty() || devices < 150));
        QVERIFY(page.contains("<strong><data value=\"" + QByteArray::number(devices) + "\">"));
    }

    void pdf()
    {
        const ReportDialog *dialog = openDialog();
        const QString path = file(u"report.html"_s);
        auto *line = part<QLineEdit>(*dialog, "reportPath");
        type(line, path);
        part<QComboBox>(*dialog, "reportFormat")->setCurrentIndex(1);
        QCOMPARE(line->text(), file(u"report.pdf"_s)); // the ending follows
        click(*dialog, "reportWrite");
        QTRY_VERIFY2(result(*dialog).contains(u"was written"), qPrintable(result(*dialog)));
        const QByteArray bytes = content(file(u"report.pdf"_s));
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(m_fixture->settings->value().reportAsPdf);
    }

    void filterIsJudgedAndOffered()
    {
        window().showPage(MainWindow::Devices);
        FleetFilter filter;
        filter.text = u"risk = high"_s;
        window().showDevices(filter);
        const ReportDialog *dialog = openDialog();
        auto *line = part<QLineEdit>(*dialog, "reportFilter");
        QCOMPARE(line->text(), QString());
        click(*dialog, "reportUseFilter");
        QCOMPARE(line->text(), u"risk = high"_s);
        QVERIFY(part<QPushButton>(*dialog, "reportWrite")->isEnabled());
        type(line, u"rsk = high"_s);
        QVERIFY(!part<QPushButton>(*dialog, "reportWrite")->isEnabled());
        bool isTold = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            isTold = isTold || (label->isVisible() && label->text().contains(u"rsk"_s));
        QVERIFY(isTold);
    }

    void failuresNameTheFile()
    {
        const ReportDialog *dialog = openDialog();
        const QString path = file(u"nowhere/report.html"_s);
        type(part<QLineEdit>(*dialog, "reportPath"), path);
        click(*dialog, "reportWrite");
        QTRY_VERIFY2(result(*dialog).contains(path), qPrintable(result(*dialog)));
        QVERIFY(part<QPushButton>(*dialog, "reportWrite")->isEnabled());
        QVERIFY(!part<QPushButton>(*dialog, "reportOpenFolder")->isVisible());
        QVERIFY(QDir(m_fixture->folder.path()).entryList({u"*report*"_s}).isEmpty());
    }

    void anExistingFileIsReplacedOnlyWhenAsked()
    {
        const QString path = file(u"report.html"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const ReportDialog *dialog = openDialog();
        type(part<QLineEdit>(*dialog, "reportPath"), path);
        click(*dialog, "reportWrite");
        auto *box = part<QMessageBox>(*dialog, "reportReplace");
        box->button(QMessageBox::Cancel)->click();
        QCOMPARE(content(path), QByteArray("old"));
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        click(*dialog, "reportWrite");
        for (QAbstractButton *button : part<QMessageBox>(*dialog, "reportReplace")->buttons()) {
            if (button->text() == "Replace"_L1)
                button->click();
        }
        QTRY_VERIFY2(result(*dialog).contains(u"was written"), qPrintable(result(*dialog)));
        QVERIFY(content(path).startsWith("<!DOCTYPE html>"));
    }

    void cancelled()
    {
        const ReportDialog *dialog = openDialog();
        const QString path = file(u"report.html"_s);
        type(part<QLineEdit>(*dialog, "reportPath"), path);
        click(*dialog, "reportWrite");
        const auto *button = part<QPushButton>(*dialog, "reportCancel");
        QCOMPARE(button->text(), u"Cancel"_s);
        click(*dialog, "reportCancel");
        QTRY_COMPARE(button->text(), u"Close"_s);
        QVERIFY2(result(*dialog).startsWith(u"Cancelled"), qPrintable(result(*dialog)));
        QVERIFY(!QFile::exists(path));
        QVERIFY(part<QPushButton>(*dialog, "reportWrite")->isEnabled());
        click(*dialog, "reportCancel");
        QTRY_VERIFY(!window().findChild<ReportDialog *>());
    }

    void everyControlHasAName()
    {
        const ReportDialog *dialog = openDialog();
        for (const QWidget *control : dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QComboBox *>(control)
                                   || (qobject_cast<const QLineEdit *>(control)
                                       && !qobject_cast<const QSpinBox *>(control->parentWidget()));
            if (isControl)
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }

    //! By the settings, after each cycle; a failure is told over the page.
    void byItself()
    {
        const QString folder = file(u"reports"_s);
        QVERIFY(QDir().mkpath(folder));
        m_fixture->settings->change([&folder](UiSettings &s) {
            s.reports.isOn = true;
            s.reports.folder = folder;
            s.reports.rhythm = u"cycle"_s;
            s.reports.keep = 1;
            s.reports.language = u"de"_s;
        });
        const auto names = [&folder](const char *ending) {
            return QDir(folder).entryList({QLatin1StringView(ending)}, QDir::Files);
        };
        m_fixture->poll();
        QTRY_COMPARE(names("*.html").size(), 1);
        QCOMPARE(names("*.csv").size(), 1);
        const QString first = names("*.html").constFirst();
        QVERIFY(content(folder + u'/' + first).contains("<html lang=\"de\""));
        QVERIFY(QDir(folder).removeRecursively());
        m_fixture->poll();
        QTRY_VERIFY2(TestSupport::toastTexts(window()).join(u'\n').contains(u"was not written"),
                     qPrintable(TestSupport::toastTexts(window()).join(u'\n')));
        QVERIFY(TestSupport::toastTexts(window()).join(u'\n').contains(folder));
    }

    void settingsOfTheSchedule()
    {
        const ReportDialog *dialog = openDialog();
        click(*dialog, "reportSchedule");
        auto *settings = window().findChild<SettingsDialog *>();
        QVERIFY(settings && settings->isVisible());
        auto *on = part<QCheckBox>(*settings, "reportsOn");
        QTRY_VERIFY(on->isVisible());
        type(part<QLineEdit>(*settings, "reportsFolder"), file(u"none"_s));
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QVERIFY(m_fixture->settings->value().reports.isOn);
        QCOMPARE(m_fixture->settings->value().reports.folder, file(u"none"_s));
        const auto isTold = [&] {
            for (const QLabel *label : settings->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"no such folder"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
        QVERIFY(QDir().mkpath(file(u"none"_s)));
        auto *keep = part<QSpinBox>(*settings, "reportsKeep");
        keep->setValue(5);
        QCOMPARE(m_fixture->settings->value().reports.keep, 5);
        QTRY_VERIFY(!isTold());
        // What is being typed stays when something else is set.
        auto *folder = part<QLineEdit>(*settings, "reportsFolder");
        folder->setFocus();
        folder->end(false);
        QTest::keyClicks(folder, u"x"_s);
        keep->setValue(6);
        m_fixture->settings->change([](UiSettings &s) { s.csvShownColumns = !s.csvShownColumns; });
        QCOMPARE(folder->text(), file(u"nonex"_s));
        QCOMPARE(m_fixture->settings->value().reports.folder, file(u"none"_s));
        emit folder->editingFinished();
        QCOMPARE(m_fixture->settings->value().reports.folder, file(u"nonex"_s));
    }
};

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
