#include "support/storecommands.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Trustgauge;

namespace {

constexpr int killsByDefault = 24;
constexpr int killsInARow = 25; // at most, so that a row ends in time

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

//! Commands that are killed at random moments of their work: what was stored is whole, can be read by commands that only
//! read, and can be worked with. TRUSTGAUGE_KILLS sets how many are killed, TRUSTGAUGE_SEED the moments.
class TestKilledCommands : public QObject
{
    Q_OBJECT

    using Work = StoreCommands::Work;

    int m_seed = 0;

private slots:
    void initTestCase()
    {
        m_seed = numberFrom("TRUSTGAUGE_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000)));
        qInfo("TRUSTGAUGE_SEED=%d", m_seed);
    }

    void killedAtAnyMoment_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<int>("kills");
        const std::array works{std::pair("polling", Work::Poll), std::pair("thinning", Work::Prune),
                               std::pair("migrating", Work::Migrate), std::pair("backing up", Work::BackUp)};
        const int each = std::max(numberFrom("TRUSTGAUGE_KILLS", killsByDefault) / static_cast<int>(works.size()), 1);
        for (int done = 0; done < each; done += killsInARow) {
            for (const auto &[name, work] : works)
                QTest::addRow("%s, %d", name, done / killsInARow + 1)
                    << static_cast<int>(work) << std::min(each - done, killsInARow);
        }
    }
    void killedAtAnyMoment()
    {
        QFETCH(int, work);
        QFETCH(int, kills);
        StoreCommands commands(QStringLiteral(TRUSTGAUGE_CLI));
        QCOMPARE(commands.make(static_cast<Work>(work)), QString());
        commands.begin();
        QElapsedTimer timer;
        timer.start();
        const StoreCommands::Ended whole = commands.run(commands.words());
        int moments = static_cast<int>(timer.elapsed()) + 1; // milliseconds of the work to choose from
        QVERIFY2(whole.code == 0, whole.error.constData());
        QCOMPARE(commands.fault(), QString());
        QCOMPARE(commands.toldFault(), QString());

        QRandomGenerator random(static_cast<quint32>(m_seed)
                                + static_cast<quint32>(qHash(QByteArray(QTest::currentDataTag()))));
        const int mostTries = 100 * kills;
        int tries = 0;
        for (int killed = 0; killed < kills && tries < mostTries; ++tries) {
            commands.begin();
            QProcess process;
            commands.start(process, commands.words());
            QVERIFY(process.waitForStarted(30'000));
            timer.start();
            const int moment = random.bounded(moments);
            process.waitForFinished(moment);
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(30'000));
            if (process.exitStatus() == QProcess::CrashExit)
                ++killed;
            else // faster than the first time
                moments = std::clamp(static_cast<int>(timer.elapsed()), 1, moments);
            // Before anything else opens the store.
            QString fault = commands.toldFault();
            if (fault.isEmpty())
                fault = commands.fault();
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("kill %1, after %2 ms: %3").arg(killed).arg(moment).arg(fault)));
        }
        QVERIFY(tries < mostTries);
        // On what the last kill left.
        const StoreCommands::Ended again = commands.run(commands.words());
        QVERIFY2(again.code == 0, again.error.constData());
        QCOMPARE(commands.drafts(), QStringList());
        QCOMPARE(commands.toldFault(), QString());
        QCOMPARE(commands.fault(), QString());
    }
};

QTEST_GUILESS_MAIN(TestKilledCommands)
#include "tst_killedcommands.moc"
