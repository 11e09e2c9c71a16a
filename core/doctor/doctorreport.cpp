#include "core/doctor/doctorreport.h"

#include "core/base/jsonwriter.h"
#include "core/base/safetext.h"
#include "core/doctor/doctorfault.h"
#include "core/doctor/permissions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

//! Makes one line of text without special characters of Markdown or HTML.
QString escaped(const QString &text)
{
    QString out;
    const QString line = oneLine(text);
    for (const QChar c : line) {
        if (QStringLiteral("\\`*_[]<>|#~&").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString grantedText(PermissionRow::Granted granted)
{
    switch (granted) {
    case PermissionRow::Granted::Unknown:
        return QCoreApplication::translate("Doctor", "not known");
    case PermissionRow::Granted::No:
        return QCoreApplication::translate("Doctor", "not granted");
    case PermissionRow::Granted::AsApplication:
        return QCoreApplication::translate("Doctor", "granted as application permission");
    case PermissionRow::Granted::AsDelegated:
        return QCoreApplication::translate("Doctor", "granted as delegated permission only");
    }
    return {};
}

QString permissionLine(const PermissionRow &row)
{
    return QStringLiteral("- **%1** (%2): %3 – %4\n").arg(row.role, row.api, purposeOf(row), grantedText(row.granted));
}

} // namespace

QByteArray doctorJson(const DoctorReport &report)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject().key("schema").text("trustgauge/doctor/1").key("tenant").text(report.tenantName);
    json.key("checks").beginList();
    for (const CheckResult &check : report.checks) {
        json.onNewLine().beginObject().key("id").text(idOf(check.check)).key("state").text(keyOf(check.state));
        json.key("evidence").text(check.evidence).key("meaning").text(check.meaning);
        json.key("remedy").text(check.remedy).key("link").text(check.link).endObject();
    }
    json.onNewLine().endList().endObject();
    return QByteArray::fromStdString(out + '\n');
}

QString doctorSummary(const DoctorReport &report)
{
    if (const CheckResult *failure = report.firstFailure())
        return QCoreApplication::translate("Doctor", "%1 (%2): %3")
            .arg(titleOf(failure->check), idOf(failure->check), failure->meaning);
    const auto count = [&report](CheckState state) {
        return std::count_if(report.checks.begin(), report.checks.end(),
                             [state](const CheckResult &r) { return r.state == state; });
    };
    if (count(CheckState::Pass) == 0)
        return QCoreApplication::translate("Doctor", "Nothing was checked yet.");
    return count(CheckState::Warn) == 0 ? QCoreApplication::translate("Doctor", "No check failed.")
                                        : QCoreApplication::translate("Doctor", "No check failed; there are warnings.");
}

QByteArray doctorNote(const DoctorReport &report, const TenantConfig &tenant, const QDateTime &at)
{
    const auto heading = [](const QString &text) { return QStringLiteral("\n## %1\n\n").arg(text); };
    QString out = QStringLiteral("# %1\n\n")
                      .arg(QCoreApplication::translate("Doctor",
                                                       "Trustgauge needs access to Microsoft Defender for Endpoint"));
    out += QStringLiteral("- %1: %2\n- %3: %4\n- %5: %6\n- %7: %8\n")
               .arg(QCoreApplication::translate("Doctor", "Tenant"),
                    escaped(report.tenantName) + QStringLiteral(" (") + escaped(tenant.tenantId) + u')',
                    QCoreApplication::translate("Doctor", "Application (client) id"), escaped(tenant.clientId),
                    QCoreApplication::translate("Doctor", "Cloud"), keyOf(tenant.cloud),
                    QCoreApplication::translate("Doctor", "Checked at"), at.toUTC().toString(Qt::ISODate));

    out += heading(QCoreApplication::translate("Doctor", "What is wrong"));
    bool anything = false;
    for (const CheckResult &check : report.checks) {
        if (check.state != CheckState::Fail)
            continue;
        anything = true;
        out += QStringLiteral("- **%1** (`%2`): %3 %4\n")
                   .arg(titleOf(check.check), idOf(check.check), escaped(check.meaning), escaped(check.remedy));
        if (!check.evidence.isEmpty())
            out += QStringLiteral("  - %1\n").arg(escaped(check.evidence));
        if (!check.link.isEmpty())
            out += QStringLiteral("  - <%1>\n").arg(check.link);
    }
    if (!anything)
        out += doctorSummary(report) + u'\n';

    out += heading(QCoreApplication::translate("Doctor", "What is asked for"));
    out += QCoreApplication::translate("Doctor", "Two application permissions, both read-only; scoring needs no more:")
           + QStringLiteral("\n\n");
    for (const PermissionRow &row : report.permissions) {
        if (row.needed)
            out += permissionLine(row);
    }
    if (!report.consentLink.isEmpty()) {
        out += heading(QCoreApplication::translate("Doctor", "How to grant it"));
        out += QStringLiteral("1. %1\n2. %2\n\n   <%3>\n\n3. %4\n")
                   .arg(QCoreApplication::translate(
                            "Doctor",
                            "In the app registration, under API permissions, choose “APIs my organization uses”, type "
                            "WindowsDefenderATP and add the two permissions as application permissions. If that API does "
                            "not appear, the tenant has no Defender for Endpoint."),
                        QCoreApplication::translate(
                            "Doctor", "Open the admin-consent link and accept, or press “Grant admin consent” there:"),
                        report.consentLink,
                        QCoreApplication::translate(
                            "Doctor", "If the page reports AADSTS50011, the app registration lacks the redirect address "
                                      "%1; the button in the portal does the same without it.")
                            .arg(consentReturn(tenant)));
        out += heading(QCoreApplication::translate("Doctor", "Who may grant it"));
        out += QCoreApplication::translate(
                   "Doctor",
                   "One of these directory roles: Cloud Application Administrator, Application Administrator, "
                   "Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is "
                   "not Microsoft Graph.")
               + u'\n';
        out += heading(QCoreApplication::translate("Doctor", "What it changes"));
        out += QCoreApplication::translate(
                   "Doctor",
                   "The application may then read the tenant's devices and vulnerabilities at any time, without a user. "
                   "The link grants what the app registration lists, and a new grant may replace an earlier one of the "
                   "same application. It can be taken back under Enterprise applications, Permissions.")
               + u'\n';
    }
    out += heading(
        QCoreApplication::translate("Doctor", "The vendor's guide asks for these too; scoring does not use them"));
    for (const PermissionRow &row : report.permissions) {
        if (!row.needed)
            out += permissionLine(row);
    }

    out += heading(QCoreApplication::translate("Doctor", "All checks"));
    out += QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
               .arg(QCoreApplication::translate("Doctor", "Check"), QCoreApplication::translate("Doctor", "State"),
                    QCoreApplication::translate("Doctor", "Evidence"));
    for (const CheckResult &check : report.checks)
        out += QStringLiteral("| `%1` | %2 | %3 |\n")
                   .arg(idOf(check.check), stateText(check.state), escaped(check.evidence));
    return out.toUtf8();
}

QString doctorTable(const DoctorReport &report)
{
    QString out;
    for (const CheckResult &check : report.checks) {
        const QString what = check.evidence.isEmpty() ? check.meaning : check.evidence;
        out += QStringLiteral("%1  %2  %3\n").arg(keyOf(check.state), -4).arg(idOf(check.check), -24).arg(oneLine(what));
        if (check.state != CheckState::Fail && check.state != CheckState::Warn)
            continue;
        const QString indent(32, u' ');
        out += indent + oneLine(check.meaning) + u'\n';
        out += indent + oneLine(check.remedy) + u'\n';
        if (!check.link.isEmpty())
            out += indent + check.link + u'\n';
    }
    return out + u'\n' + oneLine(doctorSummary(report)) + u'\n';
}

} // namespace Trustgauge
