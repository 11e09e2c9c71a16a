#include "core/config/libraryfile.h"
#include "core/config/policylibrary.h"
#include "core/config/profilelibrary.h"
#include "core/scoring/presets.h"
#include "core/store/postgres/postgresgrant.h"
#include "core/store/store.h"
#include "core/workspace/libraryplace.h"
#include "support/servertest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

Profile named(const QString &name, int riskLow)
{
    Profile profile;
    profile.name = name;
    profile.weights[indexOf(Indicator::RiskLow)] = riskLow;
    return profile;
}

} // namespace

//! Profiles and policies of a store on a server: as in a folder, but for all who use the store.
class TestLibraryPlace : public ServerTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] ProfileLibrary profiles(const QString &place) const
    {
        return ProfileLibrary(libraryPlace(Library::Profiles, place, m_folder.path()));
    }
    [[nodiscard]] PolicyLibrary policies(const QString &place) const
    {
        return PolicyLibrary(libraryPlace(Library::Policies, place, m_folder.path()));
    }

private slots:
    void aStoreInAFileHasThemInTheFolder()
    {
        QVERIFY(profiles(m_folder.filePath(u"s.db"_s)).save(named(u"Here"_s, 1)));
        QCOMPARE(QDir(m_folder.path()).entryList({u"here-*.json"_s}).size(), 1);
        QVERIFY(profiles({}).remove(u"Here"_s));
    }

    void allWhoUseTheStoreSeeThem()
    {
        const ProfileLibrary mine = profiles(m_place);
        const ProfileLibrary theirs = profiles(m_place);
        QCOMPARE(*theirs.all(), presets()); // there is no store yet
        QVERIFY(mine.save(named(u"Lab"_s, 10), u"first"_s));
        QVERIFY(theirs.save(named(u"Lab"_s, 11), u"second"_s));
        QVERIFY(mine.save(named(u"Lab"_s, 11), u"the same"_s));
        const auto versions = mine.versions(u"Lab"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).note, u"second"_s);
        QCOMPARE(versions->at(0).savedBy, loginName());
        QCOMPARE(versions->at(1).profile, named(u"Lab"_s, 10));
        QCOMPARE(mine.find(u"Lab"_s)->weight(Indicator::RiskLow), 11);
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());

        QVERIFY(mine.copyForRenaming(u"Lab"_s, u"New"_s, u"renamed"_s));
        QVERIFY(mine.erase(u"Lab"_s));
        QCOMPARE(theirs.versions(u"New"_s)->size(), 3);
        QVERIFY(!theirs.saveNew(named(u"New"_s, 1), {}));
        QVERIFY(theirs.remove(u"New"_s));
        QVERIFY(!mine.find(u"New"_s));
        QVERIFY(mine.restore(u"New"_s));
        QCOMPARE(theirs.versions(u"New"_s)->size(), 3);

        // Those of policies are not mixed with them.
        const PolicyLibrary rules = policies(m_place);
        QVERIFY(rules.all()->isEmpty());
        QVERIFY(rules.save({u"Lab"_s, {{*parseFilter(u"risk = high"_s), u"Block"_s, u"why"_s}}, u"Allow"_s}, u"note"_s));
        QCOMPARE(policies(m_place).all()->first().note, u"note"_s);
        QCOMPARE(theirs.names()->size(), presets().size() + 1);
    }

    void aCopyBringsWhatIsMissing()
    {
        const ProfileLibrary here = profiles({});
        const ProfileLibrary there = profiles(m_place);
        QVERIFY(here.save(named(u"Both"_s, 1)));
        QVERIFY(here.save(named(u"Mine"_s, 1), u"first"_s));
        QVERIFY(here.save(named(u"Mine"_s, 2), u"second"_s));
        QVERIFY(there.save(named(u"Both"_s, 3)));
        const LibraryShelfPtr from = libraryPlace(Library::Profiles, {}, m_folder.path());
        const LibraryShelfPtr to = libraryPlace(Library::Profiles, m_place, {});
        QCOMPARE(copyLibrary(*from, *to).value_or(-1), 1);
        QCOMPARE(*there.versions(u"Mine"_s), *here.versions(u"Mine"_s));
        QCOMPARE(there.find(u"Both"_s)->weight(Indicator::RiskLow), 3);
        QCOMPARE(copyLibrary(*from, *to).value_or(-1), 0);
        QVERIFY(here.erase(u"Both"_s) && here.erase(u"Mine"_s));
    }

    void nothingIsLostWhenManySave()
    {
        constexpr int writers = 4, saves = 10;
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> failed = 0;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back(QThread::create([this, writer, &failed] {
                const ProfileLibrary library = profiles(m_place);
                for (int i = 0; i < saves; ++i) {
                    const auto saved = library.save(named(u"Lab"_s, 1 + writer * saves + i));
                    if (!saved)
                        qWarning("%s", qPrintable(saved.error().detail.english()));
                    failed += saved ? 0 : 1;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failed.load(), 0);
        const auto versions = profiles(m_place).versions(u"Lab"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), writers * saves);
        for (qsizetype i = 0; i < versions->size(); ++i)
            QCOMPARE(versions->at(i).number, writers * saves - i);
    }

    void aReaderLooksAndSavesNothing()
    {
        QVERIFY(profiles(m_place).save(named(u"Lab"_s, 10)));
        QCOMPARE(m_server.run(m_place, u"CREATE ROLE looker LOGIN"_s), QString());
        QVERIFY(grantStore(m_place, StoreRole::Reader, u"looker"_s));
        const ProfileLibrary library = profiles(m_server.uriFor(m_place, u"looker"_s));
        QCOMPARE(library.find(u"Lab"_s)->weight(Indicator::RiskLow), 10);
        const auto saved = library.save(named(u"Lab"_s, 11));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::OutputFailed);
        QVERIFY2(saved.error().detail.english().contains(u"right"_s), qPrintable(saved.error().detail.english()));
        QVERIFY(!library.remove(u"Lab"_s));
        QCOMPARE(library.versions(u"Lab"_s)->size(), 1);
    }

    void aServerThatIsAwayIsNamedAndFoundAgain()
    {
        const ProfileLibrary library = profiles(m_place);
        QVERIFY(library.save(named(u"Lab"_s, 10)));
        m_server.kill();
        const auto saved = library.save(named(u"Lab"_s, 11));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Network);
        QCOMPARE(saved.error().subject.english(), m_place);
        QCOMPARE(library.find(u"Lab"_s).error().code, ErrorCode::Network); // not: there is no such profile
        QVERIFY(!library.all());
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(library.save(named(u"Lab"_s, 11)));
        QCOMPARE(library.versions(u"Lab"_s)->size(), 2);
    }

    void aChangeIsWholeOrNotAtAll()
    {
        const LibraryShelfPtr shelf = libraryPlace(Library::Profiles, m_place, {});
        QVERIFY(shelf->write(u"a.json"_s, "1"));
        const auto changed = shelf->change([&]() -> Result<void> {
            if (const auto written = shelf->write(u"a.json"_s, "2"); !written)
                return written;
            if (const auto moved = shelf->move(u"a.json"_s, u"b.json"_s); !moved)
                return moved;
            return failure(ErrorCode::Cancelled, u"test"_s, Message());
        });
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Cancelled);
        QCOMPARE(*shelf->read(u"a.json"_s), QByteArray("1"));
        QVERIFY(!*shelf->has(u"b.json"_s));
        QCOMPARE(*shelf->files(QLatin1StringView("json")), QStringList{u"a.json"_s});
    }
};

QTEST_GUILESS_MAIN(TestLibraryPlace)
#include "tst_libraryplace.moc"
