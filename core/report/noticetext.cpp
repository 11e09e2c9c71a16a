#include "core/report/noticetext.h"

#include "core/base/safetext.h"

#include <algorithm>
#include <limits>

namespace Trustgauge {

namespace {

int shown(uint64_t count)
{
    return static_cast<int>(std::min<uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

QList<Message> noticeMessages(const FleetNotices &n)
{
    QList<Message> out;
    const auto add = [&out](uint64_t count, const Message &message) {
        if (count > 0)
            out << message;
    };
    for (const auto &[field, values] : n.unmapped) {
        for (const auto &[value, count] : values) {
            out << sentence("Notices", "Unmapped value seen: %1 \"%2\" on %n device(s); taken as unknown.", nullptr,
                            shown(count))
                       .arg(QString::fromStdString(field))
                       .arg(quotedText(QString::fromStdString(value), 61));
        }
    }
    for (const auto &[field, values] : n.unreadable) {
        const QString text = QString::fromStdString(values.example);
        out << sentence("Notices", "%n value(s) of %1 cannot be read, for example \"%2\"; taken as missing.", nullptr,
                        shown(values.count))
                   .arg(QString::fromStdString(field))
                   .arg(text.size() > 60 ? text.left(60) + u'\u2026' : text);
    }
    add(n.clockSkew, sentence("Notices", "%n device(s) were last seen after the cycle's clock: check the clocks.",
                              nullptr, shown(n.clockSkew)));
    add(n.replacedText,
        sentence("Notices", "%n broken text sequence(s) were replaced by U+FFFD.", nullptr, shown(n.replacedText)));
    add(n.repeatedRecords, sentence("Notices", "%n record(s) repeated an id; the later one was taken.", nullptr,
                                    shown(n.repeatedRecords)));
    add(n.mergedRecords, sentence("Notices", "%n record(s) were left out because they are merged into another device.",
                                  nullptr, shown(n.mergedRecords)));
    add(n.recordsWithoutId, sentence("Notices", "%n record(s) had no id or no device, and were skipped.", nullptr,
                                     shown(n.recordsWithoutId)));
    add(n.rowsOfOtherDevices, sentence("Notices", "%n vulnerability row(s) were about devices that are not in the list.",
                                       nullptr, shown(n.rowsOfOtherDevices)));
    add(n.antivirusOfOtherDevices,
        sentence("Notices", "%n antivirus row(s) were about devices that are not in the list.", nullptr,
                 shown(n.antivirusOfOtherDevices)));
    add(n.withoutAnyVulnerabilities,
        sentence("Notices",
                 "The vulnerability data has no row about any of the %n onboarded device(s), which is "
                 "suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.",
                 nullptr, shown(n.withoutAnyVulnerabilities)));
    add(n.withoutAnyAntivirus,
        sentence("Notices",
                 "The antivirus data has no row about any of the %n onboarded device(s), which is "
                 "suspicious: check that it is of this tenant, and whole.",
                 nullptr, shown(n.withoutAnyAntivirus)));
    return out;
}

} // namespace Trustgauge
