#include "support/storecommands.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Trustgauge;

namespace {

constexpr int killsInARow = 25;

} // namespace

//! Commands that are killed at random moments of their work: what was stored is whole, and can be worked with.
class TestKilledCommands : public QObject
{
    Q_OBJECT

    using Work = StoreCommands::Work;

private slots:
    void killedAtAnyMoment_data()
    {
        QTest::addColumn<int>("work");
        for (int row = 1; row <= 2; ++row) {
            QTest::addRow("polling, %d", row) << static_cast<int>(Work::Poll);
            QTest::addRow("thinning, %d", row) << static_cast<int>(Work::Prune);
            QTest::addRow("migrating, %d", row) << static_cast<int>(Work::Migrate);
            QTest::addRow("backing up, %d", row) << static_cast<int>(Work::BackUp);
        }
    }
    void killedAtAnyMoment()
    {
        QFETCH(int, work);
        StoreCommands commands(QStringLiteral(TRUSTGAUGE_CLI));
        QCOMPARE(commands.make(static_cast<Work>(work)), QString());
        commands.begin();
        QElapsedTimer timer;
        timer.start();
        const StoreCommands::Ended whole = commands.run(commands.words());
        const int wholeTime = static_cast<int>(timer.elapsed()) + 1; // only to choose moments of the work
        QVERIFY2(whole.code == 0, whole.error.constData());
        QCOMPARE(commands.fault(), QString());

        QRandomGenerator random(static_cast<quint32>(qHash(QByteArray(QTest::currentDataTag()))));
        int killed = 0;
        for (int i = 0; i < killsInARow; ++i) {
            commands.begin();
            QProcess process;
            commands.start(process, commands.words());
            process.waitForFinished(static_cast<int>(random.bounded(wholeTime)));
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(30'000));
            killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const QString fault = commands.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("kill %1: %2").arg(i).arg(fault)));
        }
        QVERIFY(killed > 0);
        // On what the last kill left.
        const StoreCommands::Ended again = commands.run(commands.words());
        QVERIFY2(again.code == 0, again.error.constData());
        QCOMPARE(commands.fault(), QString());
        const StoreCommands::Ended check = commands.run(
            {QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--store"), commands.store()});
        QVERIFY2(check.code == 0, check.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestKilledCommands)
#include "tst_killedcommands.moc"
