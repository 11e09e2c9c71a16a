#include "core/config/profilelibrary.h"
#include "core/scoring/presets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
        QCOMPARE(library.all(), presets());
        const auto saved = library.save(named(QStringLiteral("trustgauge STRICT")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Usage);
        QVERIFY(!library.remove(presets().at(1).name));
        QVERIFY(library.versions(presets().at(1).name)->isEmpty());
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
        QCOMPARE(versions->at(0).savedBy, qEnvironmentVariable("USER"));
        QVERIFY(versions->at(0).saved <= currentSecond() && versions->at(0).saved > currentSecond() - ticksPerHour);
        QCOMPARE(versions->at(1).profile, named(name, 10));
        QCOMPARE(*library.find(name), named(name, 11));
        QVERIFY(library.remove(name));
        QVERIFY(QDir(folder.path()).isEmpty());
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
};

QTEST_APPLESS_MAIN(TestProfileLibrary)
#include "tst_profilelibrary.moc"
