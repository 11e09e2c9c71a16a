#include "core/config/tuningdrafts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Trustgauge;

namespace {

TuningDraft draftOf(const QString &tenantId, int riskLow)
{
    TuningDraft draft;
    draft.tenantId = tenantId;
    draft.tenantName = QStringLiteral("Contoso");
    draft.kept = parseTimestamp("2026-03-03T14:05:00Z");
    draft.base.name = QStringLiteral("Ours");
    draft.edited = draft.base;
    draft.edited.weights[indexOf(Indicator::RiskLow)] = riskLow;
    return draft;
}

const QString tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
constexpr int rounds = 2000;

//! Keeps one draft after another, and says so after each.
int keepUntilKilled(const QString &folder)
{
    const TuningDrafts drafts(folder);
    for (int round = 0; round < rounds; ++round) {
        if (!drafts.keep(draftOf(tenantId, 16 + round % 80)))
            return 1;
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestTuningDrafts : public QObject
{
    Q_OBJECT

private slots:
    void draftComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const TuningDrafts drafts(folder.filePath(QStringLiteral("drafts")));
        QVERIFY(drafts.all().isEmpty());
        TuningDraft draft = draftOf(tenantId, 20);
        draft.locks = {QStringLiteral("pillars.critical"), QStringLiteral("weights.riskHigh")};
        draft.snapshots[1] = TuningSnapshot{parseTimestamp("2026-03-03T13:00:00Z"), draftOf(tenantId, 90).edited};
        const TuningDraft other = draftOf(QStringLiteral("fabrikam.example"), 30);
        QVERIFY(drafts.keep(draft));
        QVERIFY(drafts.keep(other));
        const QList<TuningDraft> read = drafts.all();
        QCOMPARE(read.size(), 2);
        QVERIFY(read.contains(draft));
        QVERIFY(read.contains(other));
        QCOMPARE(QFile::permissions(drafts.pathOf(tenantId)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void draftMayBreakTheRulesOfProfiles()
    {
        const QTemporaryDir folder;
        const TuningDrafts drafts(folder.path());
        TuningDraft draft = draftOf(tenantId, 15);
        draft.edited.inactiveDays = {1, 8, 8, 15};
        draft.edited.weights.fill(0);
        QVERIFY(!profileErrors(draft.edited).empty());
        QVERIFY(drafts.keep(draft));
        QCOMPARE(drafts.all(), QList<TuningDraft>{draft});
    }

    void emptyDraftLeavesNoFile()
    {
        const QTemporaryDir folder;
        const TuningDrafts drafts(folder.path());
        TuningDraft draft = draftOf(tenantId, 20);
        QVERIFY(drafts.keep(draft));
        QVERIFY(QFile::exists(drafts.pathOf(tenantId)));
        draft.edited = draft.base;
        draft.edited.name = QStringLiteral("another name is no edit");
        QVERIFY(draft.isEmpty());
        QVERIFY(drafts.keep(draft));
        QVERIFY(!QFile::exists(drafts.pathOf(tenantId)));
        QVERIFY(drafts.keep(draft)); // also when there is none
        draft.snapshots[0] = TuningSnapshot{draft.kept, draft.base};
        QVERIFY(drafts.keep(draft));
        QCOMPARE(drafts.all(), QList<TuningDraft>{draft});
    }

    void idsThatDifferOnlyInCaseAreOneTenant()
    {
        const TuningDrafts drafts(QStringLiteral("/nowhere"));
        QCOMPARE(drafts.pathOf(QStringLiteral("Contoso.Example")), drafts.pathOf(QStringLiteral("contoso.example")));
        QVERIFY(drafts.pathOf(QStringLiteral("a/b")) != drafts.pathOf(QStringLiteral("a-b")));
    }

    void brokenFilesAreKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"schema": "trustgauge/tuning-draft/1", "tenant": {)");
        QTest::newRow("another schema") << QByteArray(R"({"schema": "trustgauge/tuning-draft/2"})");
        QTest::newRow("no profile") << QByteArray(
            R"({"schema": "trustgauge/tuning-draft/1", "tenant": {"id": "x", "name": "X"}, "base": {}})");
    }

    void brokenFilesAreKeptAside()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const TuningDrafts drafts(folder.path());
        const TuningDraft other = draftOf(QStringLiteral("other"), 30);
        QVERIFY(drafts.keep(other));
        QFile file(drafts.pathOf(tenantId));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QList<Message> notices;
        QCOMPARE(drafts.all(&notices), QList<TuningDraft>{other}); // the others are read all the same
        QCOMPARE(notices.size(), 1);
        const QString aside = drafts.pathOf(tenantId) + QStringLiteral(".broken-1");
        QVERIFY2(notices.constFirst().text().contains(aside), qPrintable(notices.constFirst().text()));
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        notices.clear();
        QCOMPARE(drafts.all(&notices).size(), 1);
        QVERIFY(notices.isEmpty()); // told once
    }

    void filesThatCannotBeReadAreKeptAside()
    {
        const QTemporaryDir folder;
        const TuningDrafts drafts(folder.path());
        QFile target(folder.filePath(QStringLiteral("elsewhere")));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.close();
        QVERIFY(target.link(drafts.pathOf(tenantId))); // links are not followed
        QList<Message> notices;
        QVERIFY(drafts.all(&notices).isEmpty());
        QCOMPARE(notices.size(), 1);
        QVERIFY(QFileInfo(drafts.pathOf(tenantId) + QStringLiteral(".broken-1")).isSymLink());
        QVERIFY(!QFile::exists(drafts.pathOf(tenantId)));
    }

    void keepingOverwritesNoBrokenFile_data()
    {
        QTest::addColumn<TuningDraft>("draft");
        QTest::newRow("edits") << draftOf(tenantId, 20);
        QTest::newRow("nothing") << draftOf(tenantId, Profile{}.weight(Indicator::RiskLow));
    }

    void keepingOverwritesNoBrokenFile()
    {
        QFETCH(TuningDraft, draft);
        const QTemporaryDir folder;
        const TuningDrafts drafts(folder.path());
        for (const QString &aside : {QStringLiteral(".broken-1"), QStringLiteral(".broken-2")}) {
            QFile file(drafts.pathOf(tenantId));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(aside.toUtf8());
            file.close();
            QList<Message> notices;
            QVERIFY(drafts.keep(draft, &notices));
            QCOMPARE(notices.size(), 1);
            QVERIFY2(notices.constFirst().text().contains(aside), qPrintable(notices.constFirst().text()));
            QFile kept(drafts.pathOf(tenantId) + aside);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), aside.toUtf8());
            QCOMPARE(drafts.all().size(), draft.isEmpty() ? 0 : 1);
        }
    }

    void aKilledProgramLeavesAWholeDraft()
    {
        for (const int after : {1, 7, 30}) {
            const QTemporaryDir folder;
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--keep"), folder.path()});
            int said = -1;
            while (said < after) {
                QVERIFY(child.waitForReadyRead(60'000));
                while (child.canReadLine())
                    said = child.readLine().trimmed().toInt();
            }
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished(60'000));
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            for (const QByteArray &line : child.readAllStandardOutput().trimmed().split('\n')) {
                if (!line.isEmpty())
                    said = line.toInt();
            }
            QList<Message> notices;
            const QList<TuningDraft> drafts = TuningDrafts(folder.path()).all(&notices);
            QVERIFY(notices.isEmpty());
            QCOMPARE(drafts.size(), 1);
            const int kept = drafts.constFirst().edited.weight(Indicator::RiskLow);
            // The last that it said was kept, or one that it could not say any more.
            QVERIFY2(kept == 16 + said % 80 || kept == 16 + (said + 1) % 80,
                     qPrintable(QStringLiteral("%1 after %2").arg(kept).arg(said)));
        }
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--keep")
        return keepUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestTuningDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tuningdrafts.moc"
