#include "core/workspace/cyclerehearsal.h"
#include "support/randompast.h"
#include "support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Rehearsing on what the store keeps.
class TestCycleRehearsal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static Policy policyOf(const QList<QPair<QString, QString>> &rules)
    {
        Policy out{u"P"_s, {}, u"Allow"_s};
        for (const auto &[when, action] : rules)
            out.rules.push_back({*parseFilter(when), action, {}});
        return out;
    }

    //! How often the action of each device of the last cycle changed, from the cycles themselves.
    static QHash<QString, uint32_t> plainChanges(const std::vector<StoredCycle> &cycles,
                                                 const RehearsalQuestion &question, Ticks since)
    {
        QHash<QString, QString> last;
        QHash<QString, uint32_t> changes;
        for (size_t i = 0; i < cycles.size(); ++i) {
            const StoredCycle &cycle = cycles[i];
            if (cycle.info.asOf < since)
                continue;
            RehearsedFleet devices{cycle.fleet, cycle.completenessFloor};
            if (i > 0) // scored anew, under another profile
                devices.before = scoredUnder(Profile(), cycles[i - 1].fleet, 0);
            const Result<PolicyOutcome> outcome = outcomeFor(question.policy, question.profile, devices, nullptr);
            for (size_t row = 0; row < cycle.fleet->size(); ++row) {
                const QString id = QString::fromStdString(std::string(cycle.fleet->machineId(row)));
                const QString action = outcome->actions().at(outcome->action(row));
                changes[id] += last.contains(id) && last[id] != action ? 1 : 0;
                last[id] = action;
            }
        }
        return changes;
    }

private slots:
    void replaysTheHistory_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("days");
        QTest::newRow("scores, all cycles") << u"score > 30"_s << QString() << 1000;
        QTest::newRow("sufficiency by each cycle's floor") << u"sufficient = false"_s << QString() << 1000;
        QTest::newRow("the change against the cycle before") << u"change > 0"_s << QString() << 1000;
        QTest::newRow("and within some days") << u"change > 0 or bandBefore > trustworthy"_s << QString() << 3;
        QTest::newRow("of some devices") << u"inactiveDays > 1"_s << u"risk = high"_s << 1000;
        QTest::newRow("within a day") << u"risk >= medium"_s << QString() << 1;
    }
    void replaysTheHistory()
    {
        QFETCH(QString, when);
        QFETCH(QString, filter);
        QFETCH(int, days);
        RandomPast past(7, m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".db"_s));
        QVERIFY(past.store != nullptr);
        for (int i = 0; i < 30; ++i)
            QVERIFY(past.addCycle());
        const StoredCycle &last = past.cycles.back();
        const RehearsalQuestion question{policyOf({{when, u"Block"_s}}), profileNumber(1), *parseFilter(filter), {}, {}};
        const Result<CycleRehearsal> found = rehearseCycle(question, *past.store, last, days);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail.english()));
        QCOMPARE(found->remarks, QList<Message>());
        QVERIFY(found->rehearsal.changes.has_value());
        const Ticks since = last.info.asOf - days * ticksPerDay;
        QCOMPARE(found->rehearsal.changes->byCycle.size(),
                 static_cast<size_t>(
                     std::count_if(past.cycles.begin(), past.cycles.end(),
                                   [since](const StoredCycle &cycle) { return cycle.info.asOf >= since; })));
        const QHash<QString, uint32_t> expected = plainChanges(past.cycles, question, since);
        uint32_t all = 0;
        for (size_t row = 0; row < last.fleet->size(); ++row) {
            const QString id = QString::fromStdString(std::string(last.fleet->machineId(row)));
            const uint32_t changes = found->rehearsal.outcome.isAsked(row) ? expected[id] : 0;
            QCOMPARE(found->rehearsal.changes->byRow[row], changes);
            all += changes;
        }
        QVERIFY(all > 0 || days == 1);
    }

    void endsWhenStale()
    {
        RandomPast past(3, m_dir.filePath(u"stale.db"_s));
        for (int i = 0; i < 8; ++i)
            QVERIFY(past.addCycle());
        const RehearsalQuestion question{policyOf({{u"score > 30"_s, u"Block"_s}}), {}, {}, {}, {}};
        int looks = 0;
        const RehearsalProgress progress{[&looks] { return ++looks > 2; }, {}};
        const Result<CycleRehearsal> found = rehearseCycle(question, *past.store, past.cycles.back(), 1000, progress);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QCOMPARE(looks, 3);
    }

    void saysWhatIsMissing()
    {
        RandomPast past(5, m_dir.filePath(u"missing.db"_s));
        while (past.cycles.empty())
            QVERIFY(past.addCycle());
        const RehearsalQuestion question{
            policyOf({{u"cve = CVE-2026-1"_s, u"A"_s}, {u"change > 0"_s, u"B"_s}}), {}, {}, {}, {}};
        const Result<CycleRehearsal> found = rehearseCycle(question, *past.store, past.cycles.back(), std::nullopt);
        QVERIFY(found.has_value());
        QCOMPARE(found->remarks.size(), 2);
        QVERIFY(!found->rehearsal.changes);
        QCOMPARE(found->rehearsal.outcome.counts().back().devices, past.cycles.back().fleet->size());
    }
};

QTEST_GUILESS_MAIN(TestCycleRehearsal)
#include "tst_cyclerehearsal.moc"
