#include "core/config/libraryfile.h"
#include "core/config/profilelibrary.h"
#include "core/scoring/presets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Trustgauge;

class TestProfileLibrary : public QObject
{
    Q_OBJECT

private:
    static Profile named(const QString &name, int riskLow = 15)
    {
        Profile profile;
        profile.name = name;
        profile.weights[indexOf(Indicator::RiskLow)] = riskLow;
        return profile;
    }

private slots:
    void presetsComeFirstAndStay()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        QCOMPARE(*library.all(), presets());
        const auto saved = library.save(named(QStringLiteral("trustgauge STRICT")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Usage);
        QVERIFY(!library.remove(presets().at(1).name));
        QVERIFY(library.versions(presets().at(1).name)->isEmpty());
    }
    // By a variable where there is one, otherwise by the account.
    void whoSavesIsNamed()
    {
        const QByteArray before = qgetenv("USER"), beforeElsewhere = qgetenv("USERNAME");
        qputenv("USER", "analyst");
        QCOMPARE(loginName(), QStringLiteral("analyst"));
        qunsetenv("USER");
        qunsetenv("USERNAME");
        QVERIFY(!loginName().isEmpty());
        for (const auto &[name, value] : {std::pair("USER", before), std::pair("USERNAME", beforeElsewhere)}) {
            if (!value.isNull())
                qputenv(name, value);
        }
    }
    void eachSaveIsAVersion()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        const QString name = QStringLiteral("Lab & \u00DCbung/..");
        QVERIFY(library.save(named(name, 10), QStringLiteral("first")));
        QVERIFY(library.save(named(name, 11), QStringLiteral("second \"try\"")));
        QVERIFY(library.save(named(name, 11), QStringLiteral("the same again")));
        const auto versions = library.versions(name);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).number, 2);
        QCOMPARE(versions->at(0).note, QStringLiteral("second \"try\""));
        QCOMPARE(versions->at(0).savedBy, loginName());
        QVERIFY(versions->at(0).saved <= currentSecond() && versions->at(0).saved > currentSecond() - ticksPerHour);
        QCOMPARE(versions->at(1).profile, named(name, 10));
        QCOMPARE(*library.find(name), named(name, 11));
        QVERIFY(library.remove(name));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
    void aFilePutThereByHandCounts()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        QVERIFY(library.save(named(QStringLiteral("Lab"), 10)));
        const QString file = folder.filePath(QDir(folder.path()).entryList({QStringLiteral("*.json")}).first());
        QVERIFY(writeProfileFile(file, named(QStringLiteral("Lab"), 12)));
        const auto versions = library.versions(QStringLiteral("Lab"));
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).number, 2);
        QCOMPARE(versions->at(0).profile.weight(Indicator::RiskLow), 12);
    }
    void aBrokenHistoryIsNamedAndKept()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        QVERIFY(library.save(named(QStringLiteral("Lab"), 10)));
        const QString path = folder.filePath(QDir(folder.path()).entryList({QStringLiteral("*.history")}).first());
        QFile history(path);
        QVERIFY(history.open(QIODevice::WriteOnly));
        history.write("{\"schema\":");
        history.close();
        const auto saved = library.save(named(QStringLiteral("Lab"), 11));
        QVERIFY(!saved);
        QCOMPARE(saved.error().subject.english(), path);
        QCOMPARE(library.find(QStringLiteral("Lab"))->weight(Indicator::RiskLow), 10);
        QVERIFY(history.open(QIODevice::ReadOnly));
        QCOMPARE(history.readAll(), QByteArray("{\"schema\":"));
    }
    void faultsAreRefused()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        Profile broken = named(QStringLiteral("Lab"));
        broken.pillars = {75, 30};
        const auto saved = library.save(broken);
        QVERIFY(!saved);
        QVERIFY(saved.error().detail.english().contains(QStringLiteral("pillars")));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void aRenamedProfileKeepsItsVersions()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        QVERIFY(library.save(named(QStringLiteral("Lab"), 10), QStringLiteral("first")));
        QVERIFY(library.save(named(QStringLiteral("Lab"), 11), QStringLiteral("second")));
        QVERIFY(library.save(named(QStringLiteral("Other"))));
        const QString name = QStringLiteral("Lab");
        QVERIFY(!library.copyForRenaming(name, QStringLiteral("Other"), {}));
        QVERIFY(!library.copyForRenaming(name, presets().at(0).name, {}));
        QVERIFY(!library.copyForRenaming(presets().at(0).name, QStringLiteral("New"), {}));
        QVERIFY(!library.copyForRenaming(QStringLiteral("nowhere"), QStringLiteral("New"), {}));
        QVERIFY(library.copyForRenaming(name, QStringLiteral("New"), QStringLiteral("renamed")));
        QVERIFY(library.find(name)); // both, so that users can change over
        QVERIFY(library.erase(name));
        QVERIFY(!library.find(name));
        QCOMPARE(library.find(QStringLiteral("New"))->weight(Indicator::RiskLow), 11);
        const auto versions = library.versions(QStringLiteral("New"));
        QVERIFY(versions);
        QStringList notes;
        for (const ProfileVersion &version : *versions)
            notes << QStringLiteral("%1 %2").arg(version.number).arg(version.note);
        QCOMPARE(notes,
                 (QStringList{QStringLiteral("3 renamed"), QStringLiteral("2 second"), QStringLiteral("1 first")}));
        QCOMPARE(versions->last().profile.weight(Indicator::RiskLow), 10);
    }
    void aDeletedProfileCanComeBack()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        const QString name = QStringLiteral("Lab");
        QVERIFY(!library.restore(name)); // it was never deleted
        QVERIFY(library.save(named(name, 10), QStringLiteral("first")));
        QVERIFY(library.save(named(name, 11), QStringLiteral("second")));
        const auto before = library.versions(name);
        QVERIFY(library.remove(name));
        QVERIFY(!library.find(name));
        QVERIFY(!library.remove(name));
        QVERIFY(library.restore(name));
        QCOMPARE(*library.versions(name), *before);
        // What has taken its place meanwhile stays.
        QVERIFY(library.remove(name));
        QVERIFY(library.save(named(name, 50)));
        QVERIFY(!library.restore(name));
        QCOMPARE(library.versions(name)->size(), 1);
        QVERIFY(library.remove(name)); // replaces what was deleted before
        QVERIFY(library.restore(name));
        QCOMPARE(library.find(name)->weight(Indicator::RiskLow), 50);
        QCOMPARE(library.versions(name)->size(), 1);
    }
    void aRemovalThatFailsChangesNothing()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        const QString name = QStringLiteral("Lab");
        QVERIFY(library.save(named(name, 10), QStringLiteral("first")));
        QVERIFY(library.save(named(name, 11), QStringLiteral("second")));
        // A folder that is not empty lies where the profile's file would go.
        const QString file = QDir(folder.path()).entryList({QStringLiteral("*.json")}).first();
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("deleted/%1/in the way").arg(file)));
        const auto removed = library.remove(name);
        QVERIFY(!removed);
        QVERIFY2(removed.error().subject.english().contains(file), qPrintable(removed.error().subject.english()));
        QCOMPARE(library.versions(name)->size(), 2);
    }
    void aNewProfileTakesNoOtherName()
    {
        const QTemporaryDir folder;
        const ProfileLibrary library(folder.path());
        QVERIFY(library.saveNew(named(QStringLiteral("Lab"), 10), QStringLiteral("copy of Other")));
        QCOMPARE(library.versions(QStringLiteral("Lab"))->first().note, QStringLiteral("copy of Other"));
        QVERIFY(!library.saveNew(named(QStringLiteral("Lab"), 11), {}));
        QVERIFY(!library.saveNew(presets().at(0), {}));
        QCOMPARE(library.find(QStringLiteral("Lab"))->weight(Indicator::RiskLow), 10);
    }
};

QTEST_APPLESS_MAIN(TestProfileLibrary)
#include "tst_profilelibrary.moc"
