#include "core/scoring/editedprofile.h"
#include "core/scoring/presets.h"

#include <QTest>

using namespace Trustgauge;

//! Profiles while they are edited.
class TestEditedProfile : public QObject
{
    Q_OBJECT

private slots:
    void whatAnEditorHoldsIsRead()
    {
        Profile profile;
        profile.name = QStringLiteral("Half done");
        profile.inactiveDays = {4, 4, 1, 15};
        profile.weights.fill(0);
        const QByteArray json = profileToJson(profile);
        QVERIFY(!parseProfile(json));
        const auto read = parseEditedProfile(json);
        QVERIFY(read);
        QCOMPARE(*read, profile);
    }

    void singleValuesKeepTheirLimits()
    {
        Profile profile;
        profile.weights[0] = 101;
        const auto read = parseEditedProfile(profileToJson(profile));
        QVERIFY(!read);
        QCOMPARE(read.error().front().key, QStringLiteral("weights.riskLow"));
        QVERIFY(!parseEditedProfile("{}"));
    }

    void onlyWhatWasChangedIsMoved()
    {
        Profile base;
        base.name = QStringLiteral("Base");
        Profile edited = base;
        edited.weights[indexOf(Indicator::RiskLow)] = 20;
        edited.pillars = {60, 40};
        edited.cveMode = CveMode::Binary;
        Profile onto = base;
        onto.name = QStringLiteral("Newer");
        onto.weights[indexOf(Indicator::RiskLow)] = 30;  // changed on both sides: ours
        onto.weights[indexOf(Indicator::RiskHigh)] = 66; // changed there only
        onto.graceHours = 12;
        const Profile moved = movedOnto(edited, base, onto);
        QCOMPARE(moved.name, onto.name);
        QCOMPARE(moved.weight(Indicator::RiskLow), 20);
        QCOMPARE(moved.weight(Indicator::RiskHigh), 66);
        QCOMPARE(moved.pillars, edited.pillars);
        QCOMPARE(moved.graceHours, 12);
        QCOMPARE(moved.cveMode, CveMode::Binary);
        QCOMPARE(moved.inactiveDays, base.inactiveDays);
        for (const Profile &preset : presets()) {
            QCOMPARE(movedOnto(base, base, preset), preset); // nothing was changed
            Profile named = edited;
            named.name = preset.name;
            if (haveSameSettings(preset, base))
                QCOMPARE(movedOnto(edited, base, preset), named);
        }
    }
};

QTEST_APPLESS_MAIN(TestEditedProfile)
#include "tst_editedprofile.moc"
