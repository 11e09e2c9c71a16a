#include "ui/overview/cyclenotes.h"

#include "ui/models/words.h"

#include <QCoreApplication>

namespace Trustgauge {

QStringList cycleNotes(const StoredCycle &cycle)
{
    QStringList notes;
    if (!cycle.info.reason.isEmpty())
        notes << plainText(cycle.info.reason);
    for (const QString &notice : cycle.info.notices)
        notes << plainText(notice);
    if (!cycle.fleet)
        return notes;
    const FleetNotices &seen = cycle.fleet->notices();
    constexpr size_t shownValues = 4;
    for (const auto &[field, values] : seen.unmapped) {
        size_t shown = 0;
        for (const auto &[value, count] : values) {
            if (shown++ == shownValues) {
                const auto more = static_cast<int>(values.size() - shownValues);
                notes << QCoreApplication::translate("CycleNotes", "%1: %Ln more value(s) the model does not know",
                                                     nullptr, more)
                             .arg(plainText(field));
                break;
            }
            const auto records = static_cast<int>(count);
            notes << QCoreApplication::translate("CycleNotes", "Unmapped value seen: %1 “%2” (%Ln record(s))", nullptr,
                                                 records)
                         .arg(plainText(field), plainText(value));
        }
    }
    const auto add = [&notes](uint64_t count, const char *text) {
        if (count > 0)
            notes << QCoreApplication::translate("CycleNotes", text, nullptr, static_cast<int>(count));
    };
    add(seen.clockSkew, QT_TRANSLATE_N_NOOP("CycleNotes", "%Ln device(s) last seen after the cycle's clock: check the clocks"));
    add(seen.mergedRecords, QT_TRANSLATE_N_NOOP("CycleNotes", "%Ln record(s) left out, merged into other devices"));
    add(seen.repeatedRecords, QT_TRANSLATE_N_NOOP("CycleNotes", "%Ln record(s) came twice; the later one counts"));
    add(seen.recordsWithoutId, QT_TRANSLATE_N_NOOP("CycleNotes", "%Ln record(s) without an id skipped"));
    add(seen.replacedText, QT_TRANSLATE_N_NOOP("CycleNotes", "%Ln broken character(s) replaced"));
    add(seen.rowsOfOtherDevices,
        QT_TRANSLATE_N_NOOP("CycleNotes", "%Ln vulnerability row(s) about devices outside the fleet"));
    return notes;
}

} // namespace Trustgauge
