#include "core/cli/arguments.h"
#include "core/cli/describe.h"
#include "core/cli/helptext.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Trustgauge;
using namespace Trustgauge::Cli;

//! What is made of the description of a command line: the parser, the help, manual pages, completions.
class TestCliDescription : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static ProgramSpec program()
    {
        ProgramSpec out;
        out.name = u"gauge-it"_s;
        out.summary = u"measures things"_s;
        out.description = u"Measures.\n\n.Dots and 'quotes' \\ stay."_s;
        out.commands = {{u"score"_s,
                         u"Score files."_s,
                         {{u"--machines"_s, Takes::Several, u"FILE"_s, u"input [pages]: \"all\""_s, true},
                          {u"--csv"_s, Takes::One, u"FILE"_s, u"output"_s},
                          {u"--per"_s, Takes::One, u"WHAT"_s, u"rows"_s, false, {{u"cycle"_s, {}}, {u"day"_s, {}}}},
                          {u"--fresh"_s, Takes::Nothing, {}, u"don't keep"_s}},
                         u"gauge-it"_s},
                        {u"profile check"_s,
                         u"Check a file."_s,
                         {{u"FILE"_s, Takes::Word, {}, u"the file"_s, true}},
                         u"gauge-it"_s},
                        {u"profile default"_s, u"Print it."_s, {}, u"gauge-it"_s}};
        out.sections = {{u"Exit codes"_s, {{u"0"_s, u"done"_s}}}};
        out.seeAlso = u"other"_s;
        return out;
    }
    //! The text as a file whose name is given.
    QString scriptFile(const QString &name, const QString &text) const
    {
        QFile out(m_dir.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) > 0 ? out.fileName() : QString();
    }
    static QByteArray outputOf(const QString &program, const QStringList &arguments, const QString &folder = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0 ? process.readAll()
                                                                    : "failed: " + process.readAll();
    }

private slots:
    void choicesAreHeldByTheParser()
    {
        const CommandSpec score = program().commands.first();
        QVERIFY(Arguments::parse(score, {u"--machines"_s, u"a"_s, u"--per"_s, u"day"_s}));
        QVERIFY(Arguments::parse(score, {u"--machines"_s, u"a"_s, u"--per=cycle"_s}));
        const auto refused = Arguments::parse(score, {u"--machines"_s, u"a"_s, u"--per"_s, u"week"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
        for (const QString &part : {u"--per"_s, u"'week'"_s, u"cycle, day"_s, u"'gauge-it score --help'"_s})
            QVERIFY2(refused.error().detail.english().contains(part), qPrintable(refused.error().detail.english()));
    }
    void helpNamesEverything()
    {
        const QString help = helpOf(program().commands.first());
        QVERIFY(help.startsWith(u"Usage: gauge-it score --machines FILE.. [--csv FILE] [--per WHAT] [--fresh]\n"_s));
        QVERIFY(help.contains(u"rows: cycle, day\n"_s));
        const QString overview = overviewOf(program());
        for (const QString &part : {u"profile check"_s, u"Score files."_s, u"Exit codes:\n"_s})
            QVERIFY2(overview.contains(part), qPrintable(overview));
    }
    void manualPage()
    {
        const QString page = *describe(program(), u"man"_s, u"1.2"_s);
        QVERIFY(page.startsWith(u".TH GAUGE\\-IT 1 \"\" \"trustgauge 1.2\" \"Trustgauge\"\n"_s));
        for (const QString &part :
             {u"gauge\\-it \\- measures things\n"_s, u".SS profile check\n"_s, u".B \\-\\-machines FILE..\n"_s,
              u".PP\n\\&.Dots and \\(aqquotes\\(aq \\e stay.\n"_s, u".SH EXIT CODES\n"_s, u".BR other (1)\n"_s})
            QVERIFY2(page.contains(part), qPrintable(page));
        const QString groff = QStandardPaths::findExecutable(u"groff"_s);
        if (groff.isEmpty())
            QSKIP("groff is not installed, so the page is not set");
        const QString file = scriptFile(u"page.1"_s, page);
        QCOMPARE(outputOf(groff, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s, file}), QByteArray());
    }
    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("commands") << QStringList{u""_s} << QByteArray("score profile --help --version");
        QTest::newRow("begun command") << QStringList{u"sc"_s} << QByteArray("score");
        QTest::newRow("second word") << QStringList{u"profile"_s, u""_s} << QByteArray("check default");
        QTest::newRow("options") << QStringList{u"score"_s, u""_s}
                                 << QByteArray("--machines --csv --per --fresh --help");
        QTest::newRow("begun option") << QStringList{u"score"_s, u"--f"_s} << QByteArray("--fresh");
        QTest::newRow("an option that was given is not offered again")
            << QStringList{u"score"_s, u"--fresh"_s, u"--csv"_s, u"o"_s, u""_s}
            << QByteArray("--machines --per --help");
        QTest::newRow("file") << QStringList{u"score"_s, u"--csv"_s, u"one"_s} << QByteArray("one.json");
        QTest::newRow("several files") << QStringList{u"score"_s, u"--machines"_s, u"one.json"_s, u"t"_s}
                                       << QByteArray("two.json");
        QTest::newRow("choices") << QStringList{u"score"_s, u"--per"_s, u""_s} << QByteArray("cycle day");
        QTest::newRow("choices after =") << QStringList{u"score"_s, u"--per"_s, u"="_s, u"d"_s} << QByteArray("day");
        QTest::newRow("after the value") << QStringList{u"score"_s, u"--per"_s, u"day"_s, u"--m"_s}
                                         << QByteArray("--machines");
        QTest::newRow("plain word") << QStringList{u"profile"_s, u"check"_s, u"tw"_s} << QByteArray("two.json");
        QTest::newRow("nothing to say") << QStringList{u"profile"_s, u"default"_s, u"x"_s} << QByteArray();
    }
    void bashCompletes()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, expected);
        QVERIFY(!scriptFile(u"one.json"_s, u"1"_s).isEmpty());
        QVERIFY(!scriptFile(u"two.json"_s, u"2"_s).isEmpty());
        const QString script = scriptFile(u"completion"_s, *describe(program(), u"bash"_s, {}));
        const QByteArray out = outputOf(u"bash"_s,
                                        QStringList{u"-c"_s,
                                                    u"source \"$1\"; shift; COMP_WORDS=(gauge-it \"$@\"); COMP_CWORD=$#; "
                                                    "_gauge_it; echo \"${COMPREPLY[*]}\""_s,
                                                    u"test"_s, script}
                                            + words,
                                        m_dir.path());
        QCOMPARE(out.trimmed(), expected);
    }
    //! Scripts for the other shells are parsed only where these shells are installed.
    void otherShellsReadTheirScripts_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("zsh") << u"zsh"_s;
        QTest::newRow("fish") << u"fish"_s;
    }
    void otherShellsReadTheirScripts()
    {
        QFETCH(const QString, shell);
        const QString text = *describe(program(), shell, {});
        for (const QString &part : {u"machines"_s, u"cycle"_s, u"check"_s, u"Print it."_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        QCOMPARE(outputOf(shell, {u"-n"_s, scriptFile(shell, text)}), QByteArray());
    }
    void unknownForm() { QVERIFY(!describe(program(), u"html"_s, {})); }
};

QTEST_GUILESS_MAIN(TestCliDescription)
#include "tst_clidescription.moc"
