#include "core/doctor/doctor.h"
#include "core/doctor/permissions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestPermissions : public QObject
{
    Q_OBJECT

private slots:
    void everyPermissionIsAskedForAndChecked_data()
    {
        QTest::addColumn<int>("row");
        for (const PermissionFacts &facts : permissionFacts())
            QTest::newRow(facts.role) << static_cast<int>(facts.permission);
    }

    void everyPermissionIsAskedForAndChecked()
    {
        QFETCH(int, row);
        const PermissionFacts &facts = permissionFacts()[static_cast<size_t>(row)];
        QVERIFY(permissionOf(QLatin1StringView(facts.role).toString().toLower()) == &facts);
        QVERIFY(roleChecksOf(facts.api).contains(facts.check));
        QVERIFY(idOf(facts.check).startsWith(u"role."_s));
        QVERIFY2(purposeOf(facts.check).contains(QLatin1StringView(facts.role)), qPrintable(purposeOf(facts.check)));
        const PermissionRow asked{nameOf(facts.api), roleOf(facts.permission), false, false, {}, {}};
        QCOMPARE(purposeOf(asked), QLatin1StringView(facts.purpose));

        TokenClaims claims;
        QVERIFY(!isGranted(facts, claims));
        claims.roles = {QLatin1StringView(facts.role).toString().toUpper()};
        QVERIFY(isGranted(facts, claims));
        claims.roles = {QLatin1StringView(facts.writeRole)};
        QCOMPARE(isGranted(facts, claims), *facts.writeRole != '\0');
    }

    void everyCheckOfARoleHasItsPermission_data()
    {
        QTest::addColumn<int>("check");
        for (int i = 0; i < doctorCheckCount; ++i) {
            const QString id = idOf(static_cast<DoctorCheck>(i));
            if (id.startsWith(u"role."_s) && id != u"role.excess"_s)
                QTest::newRow(qPrintable(id)) << i;
        }
    }

    void everyCheckOfARoleHasItsPermission()
    {
        QFETCH(int, check);
        int rows = 0;
        for (const PermissionFacts &facts : permissionFacts())
            rows += facts.check == static_cast<DoctorCheck>(check) ? 1 : 0;
        QCOMPARE(rows, 1);
    }

    void theReportListsThemInOrder()
    {
        Doctor doctor(TenantConfig(), SecretText(), {});
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.cancel();
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<DoctorReport>();
        QCOMPARE(report.permissions.size(), static_cast<qsizetype>(permissionFacts().size()));
        QStringList needed;
        QStringList writing;
        for (const PermissionRow &row : report.permissions) {
            QVERIFY(permissionOf(row.role) != nullptr);
            if (row.needed)
                needed << row.role;
            if (row.writes)
                writing << row.role;
        }
        QCOMPARE(needed, QStringList({u"Machine.Read.All"_s, u"Vulnerability.Read.All"_s}));
        QCOMPARE(writing, QStringList{u"discovery.manage"_s});
    }

    void neededRolesAreNamedInASentence() { QCOMPARE(neededRoles(), u"Machine.Read.All and Vulnerability.Read.All"_s); }

    void vulnerabilitiesAreNotNeededWhereTheyAreOff()
    {
        TenantConfig tenant;
        const PermissionFacts &facts = factsOf(Permission::VulnerabilityRead);
        QVERIFY(isNeeded(facts, tenant));
        tenant.vulnerabilitySource = VulnerabilitySource::None;
        QVERIFY(!isNeeded(facts, tenant));
        QVERIFY(isNeeded(factsOf(Permission::MachineRead), tenant));
    }

    void anUnknownRoleIsSaidToBeUnknown_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("of the API") << u"Software.Read.All"_s;
        QTest::newRow("the role that writes") << u"Machine.ReadWrite.All"_s;
        QTest::newRow("none") << QString();
    }

    void anUnknownRoleIsSaidToBeUnknown()
    {
        QFETCH(QString, role);
        QVERIFY(permissionOf(role) == nullptr);
        const QString purpose = purposeOf(PermissionRow{u"WindowsDefenderATP"_s, role, false, false, {}, {}});
        QVERIFY2(purpose.contains(u"Not known"_s), qPrintable(purpose));
        QVERIFY(!purpose.contains(u"write"_s));
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
