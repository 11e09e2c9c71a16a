#include "core/report/noticetext.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

namespace Trustgauge {

QStringList noticeTexts(const FleetNotices &n)
{
    QStringList out;
    const auto sentence = [](const char *text, uint64_t count) {
        return QCoreApplication::translate("Notices", text, nullptr, static_cast<int>(count));
    };
    for (const auto &[field, values] : n.unmapped) {
        for (const auto &[value, count] : values) {
            const char *unmapped = QT_TRANSLATE_N_NOOP(
                "Notices", "Unmapped value seen: %1 \"%2\" on %n device(s); taken as unknown.");
            out << sentence(unmapped, count)
                       .arg(QString::fromStdString(field), quotedText(QString::fromStdString(value), 61));
        }
    }
    for (const auto &[field, values] : n.unreadable) {
        const char *unreadable = QT_TRANSLATE_N_NOOP(
            "Notices", "%n value(s) of %1 cannot be read, for example \"%2\"; taken as missing.");
        const QString text = QString::fromStdString(values.example);
        out << sentence(unreadable, values.count)
                   .arg(QString::fromStdString(field), text.size() > 60 ? text.left(60) + u'\u2026' : text);
    }
    const auto counted = [&](const char *text, uint64_t count) {
        if (count > 0)
            out << sentence(text, count);
    };
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n device(s) were last seen after the cycle's clock: check the clocks."),
            n.clockSkew);
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n broken text sequence(s) were replaced by U+FFFD."), n.replacedText);
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n record(s) repeated an id; the later one was taken."), n.repeatedRecords);
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n record(s) were left out because they are merged into another device."),
            n.mergedRecords);
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n record(s) had no id or no device, and were skipped."),
            n.recordsWithoutId);
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n vulnerability row(s) were about devices that are not in the list."),
            n.rowsOfOtherDevices);
    counted(QT_TRANSLATE_N_NOOP("Notices", "%n antivirus row(s) were about devices that are not in the list."),
            n.antivirusOfOtherDevices);
    counted(QT_TRANSLATE_N_NOOP(
                "Notices", "The vulnerability data has no row about any of the %n onboarded device(s), which is "
                           "suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0."),
            n.withoutAnyVulnerabilities);
    counted(QT_TRANSLATE_N_NOOP("Notices",
                                "The antivirus data has no row about any of the %n onboarded device(s), which is "
                                "suspicious: check that it is of this tenant, and whole."),
            n.withoutAnyAntivirus);
    return out;
}

} // namespace Trustgauge
