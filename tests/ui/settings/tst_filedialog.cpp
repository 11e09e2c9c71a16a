#include "support/patience.h"
#include "ui/settings/filedialog.h"
#include "ui/settings/folderprobe.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>

#include <optional>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Folders that do not answer, for which a pipe that nobody writes to stands in: it makes its reader wait.
class TestFileDialog : public QObject
{
    Q_OBJECT

private slots:
    void aFolderThatAnswers()
    {
        FolderProbe probe;
        std::optional<bool> answers;
        probe.ask(m_folder.path(), [&](bool did) { answers = did; });
        QVERIFY(!answers); // later, however quick the folder is
        QTRY_VERIFY(answers.has_value());
        QVERIFY(*answers);
        answers.reset();
        probe.ask(m_folder.filePath(u"none"_s), [&](bool did) { answers = did; });
        QTRY_VERIFY(answers.has_value());
        QVERIFY(*answers); // that it is missing is an answer
    }
    void aFolderThatHangsIsGivenUp()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        const auto read = [](const QString &path) {
            QFile file(path);
            [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly); // until somebody writes
        };
        std::optional<bool> answers;
        int turns = 0; // of the event loop meanwhile
        QTimer clock;
        connect(&clock, &QTimer::timeout, this, [&turns] { ++turns; });
        clock.start(1);
        {
            FolderProbe probe;
            probe.ask(
                pipe, [&](bool did) { answers = did; }, read);
            QTRY_VERIFY(answers.has_value());
        }
        QVERIFY(!*answers);
        QVERIFY(turns > 10);
        QFile writer(pipe); // lets the reader end, whose answer nobody wants
        QVERIFY(writer.open(QIODevice::WriteOnly));
    }
    void theNewestQuestionCounts()
    {
        FolderProbe probe;
        QStringList told;
        probe.ask(m_folder.path(), [&](bool) { told << u"first"_s; });
        probe.ask(m_folder.path(), [&](bool) { told << u"second"_s; });
        QTRY_COMPARE(told, QStringList{u"second"_s});
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 1);
    }
    void dialogBeginsInItsFolder()
    {
        QWidget window;
        auto *dialog = new FileDialog(&window, u"Save"_s);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->beginIn(m_folder.path(), u"new.csv"_s);
        dialog->open();
        QVERIFY(!dialog->isVisible()); // not before the folder has answered
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->directory().absolutePath(), m_folder.path());
        QCOMPARE(dialog->selectedFiles(), QStringList{m_folder.filePath(u"new.csv"_s)});
        QString chosen;
        connect(dialog, &QFileDialog::fileSelected, this, [&chosen](const QString &path) { chosen = path; });
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(chosen, m_folder.filePath(u"new.csv"_s));
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
    }
    void aTypedFolderIsAskedFirst()
    {
        QWidget window;
        auto *dialog = new FileDialog(&window, u"Save"_s);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->beginIn(m_folder.path(), u"new.csv"_s);
        dialog->open();
        QTRY_VERIFY(dialog->isVisible());
        QTemporaryDir other;
        QString chosen;
        connect(dialog, &QFileDialog::fileSelected, this, [&chosen](const QString &path) { chosen = path; });
        auto *typed = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(typed);
        typed->setText(other.filePath(u"typed.csv"_s));
        QMetaObject::invokeMethod(dialog, "accept");
        QVERIFY(chosen.isEmpty());
        QTRY_COMPARE(chosen, other.filePath(u"typed.csv"_s));
    }
    void filesAreOpenedWhereTheLastOneWas()
    {
        QWidget window;
        QFile file(m_folder.filePath(u"one.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QString chosen;
        auto *first = makeOpenDialog(u"Open"_s, {u"JSON (*.json)"_s}, &window);
        connect(first, &QFileDialog::fileSelected, this, [&chosen](const QString &path) { chosen = path; });
        first->open();
        QVERIFY(!first->isVisible()); // not before its folder has answered
        QTRY_VERIFY(first->isVisible());
        first->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file.fileName());
        QMetaObject::invokeMethod(first, "accept");
        QTRY_COMPARE(chosen, file.fileName());
        auto *second = makeOpenDialog(u"Open"_s, {u"JSON (*.json)"_s}, &window);
        second->open();
        QTRY_VERIFY(second->isVisible());
        QCOMPARE(second->directory().absolutePath(), m_folder.path());
        QCOMPARE(second->nameFilters().constFirst(), u"JSON (*.json)"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
