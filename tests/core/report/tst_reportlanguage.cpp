#include "core/base/message.h"
#include "core/report/placename.h"
#include "core/report/reportlanguage.h"
#include "core/scoring/scoretable.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! A report speaks its language on its thread, and nobody else does.
class TestReportLanguage : public QObject
{
    Q_OBJECT

    static QString suspicious() { return placeName(indexOf(Band::Suspicious)); }

private slots:
    void codes()
    {
        QCOMPARE(ReportLanguage::codes(), QStringList({u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s}));
        const auto swiss = ReportLanguage::of(u"de_CH"_s);
        QVERIFY(swiss);
        QCOMPARE((*swiss)->locale().territory(), QLocale::Switzerland);
        for (const QString &unknown : {u"tlh"_s, QString(), u"C"_s}) {
            const auto none = ReportLanguage::of(unknown);
            QVERIFY(!none);
            QCOMPARE(none.error().code, ErrorCode::Usage);
        }
    }
    void onlyOnItsThread()
    {
        const auto german = ReportLanguage::of(u"de"_s);
        const auto english = ReportLanguage::of(u"en"_s);
        QVERIFY(german && english);
        {
            const ReportLanguage::Use use(**german);
            QCOMPARE(suspicious(), u"Verdächtig"_s);
            QString elsewhere;
            std::thread([&elsewhere] { elsewhere = suspicious(); }).join();
            QCOMPARE(elsewhere, u"Suspicious"_s);
            {
                const ReportLanguage::Use inner(**english);
                QCOMPARE(suspicious(), u"Suspicious"_s);
            }
            QCOMPARE(suspicious(), u"Verdächtig"_s);
        }
        QCOMPARE(suspicious(), u"Suspicious"_s);
    }
    //! Also where the program speaks another one.
    void numbersInIt()
    {
        const auto german = ReportLanguage::of(u"de"_s);
        const auto english = ReportLanguage::of(u"en"_s);
        QVERIFY(german && english);
        const QLocale before;
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const auto days = [](int n) { return QCoreApplication::translate("Words", "%Ln day(s) ago", nullptr, n); };
        {
            const ReportLanguage::Use use(**english);
            QCOMPARE(days(1), u"1 day ago"_s);
            QCOMPARE(days(1234), u"1,234 days ago"_s);
        }
        {
            const ReportLanguage::Use use(**german);
            QCOMPARE(days(1234), u"vor 1.234 Tagen"_s);
        }
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(TestReportLanguage)
#include "tst_reportlanguage.moc"
