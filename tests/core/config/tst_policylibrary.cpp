#include "core/config/libraryfile.h"
#include "core/config/policylibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestPolicyLibrary : public QObject
{
    Q_OBJECT

    static Policy named(const QString &name, const QString &action = u"Block"_s)
    {
        return {name, {{*parseFilter(u"risk = high"_s), action, u"why"_s}}, u"Allow"_s};
    }
    static QString fileIn(const QTemporaryDir &folder, const QString &ending)
    {
        return folder.filePath(QDir(folder.path()).entryList({u"*."_s + ending}, QDir::Files).value(0));
    }

private slots:
    void eachSaveIsAVersion()
    {
        const QTemporaryDir folder;
        const PolicyLibrary library(folder.path());
        const QString name = u"Lab & Übung/.."_s;
        QVERIFY(library.save(named(name, u"Ask"_s), u"first"_s));
        QVERIFY(library.save(named(name, u"Block"_s), u"second \"try\""_s));
        QVERIFY(library.save(named(name, u"Block"_s), u"the same again"_s));
        QVERIFY(library.save(named(u"Aa"_s)));
        const auto versions = library.versions(name);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).number, 2);
        QCOMPARE(versions->at(0).note, u"second \"try\""_s);
        QCOMPARE(versions->at(0).savedBy, loginName());
        QVERIFY(versions->at(0).saved <= currentSecond() && versions->at(0).saved > currentSecond() - ticksPerHour);
        QCOMPARE(versions->at(1).policy, named(name, u"Ask"_s));
        const QList<PolicyVersion> all = *library.all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).policy, named(u"Aa"_s));
        QCOMPARE(all.at(1), versions->at(0));
        QVERIFY(library.remove(name));
        QVERIFY(library.remove(u"Aa"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(library.remove(name).error().code, ErrorCode::Usage);
        QCOMPARE(library.versions(name).error().code, ErrorCode::BadInput);
    }

    void filesArePrivateAndPlain()
    {
        const QTemporaryDir folder;
        const PolicyLibrary library(folder.filePath(u"new/one"_s));
        QVERIFY(library.all()->isEmpty());
        QVERIFY(library.save(named(u"P"_s)));
        const QDir made(folder.filePath(u"new/one"_s));
        const QString file = made.filePath(made.entryList({u"*.json"_s}, QDir::Files).value(0));
        QCOMPARE(*readPolicyFile(file), named(u"P"_s));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aFilePutThereByHandCounts()
    {
        const QTemporaryDir folder;
        const PolicyLibrary library(folder.path());
        QVERIFY(library.save(named(u"P"_s, u"Ask"_s)));
        QVERIFY(writePolicyFile(fileIn(folder, u"json"_s), named(u"P"_s, u"Block"_s)));
        const auto versions = library.versions(u"P"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).policy, named(u"P"_s, u"Block"_s));
        QCOMPARE(versions->at(0).number, 2);
    }

    void whatCannotBeReadIsNamedAndStays()
    {
        const QTemporaryDir folder;
        const PolicyLibrary library(folder.path());
        QVERIFY(library.save(named(u"P"_s, u"Ask"_s)));
        QFile history(fileIn(folder, u"history"_s));
        QVERIFY(history.open(QIODevice::WriteOnly | QIODevice::Truncate));
        history.write("{");
        history.close();
        QList<Error> faults;
        const QList<PolicyVersion> all = *library.all(&faults);
        QCOMPARE(all.size(), 1); // what is in use can be seen
        QCOMPARE(all.at(0).policy, named(u"P"_s, u"Ask"_s));
        QCOMPARE(all.at(0).number, 0);
        QVERIFY(!library.versions(u"P"_s));
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.at(0).subject.english().endsWith(u".history"_s));
        QVERIFY(!library.save(named(u"P"_s, u"Block"_s)));
        QCOMPARE(*readPolicyFile(fileIn(folder, u"json"_s)), named(u"P"_s, u"Ask"_s));
    }
};

QTEST_GUILESS_MAIN(TestPolicyLibrary)
#include "tst_policylibrary.moc"
