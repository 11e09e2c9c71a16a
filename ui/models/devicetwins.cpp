#include "ui/models/devicetwins.h"

#include "core/base/safetext.h"
#include "core/fleet/entraduplicates.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int mostTwins = 12; // of each kind; more are counted

QString quotedId(std::string_view id)
{
    return quotedText(QByteArray(id.data(), static_cast<qsizetype>(id.size())));
}

QString seenText(Ticks lastSeen)
{
    return lastSeen == noTime ? QCoreApplication::translate("DeviceTwins", "last seen at an unknown time")
                              : QCoreApplication::translate("DeviceTwins", "last seen %1").arg(localTime(lastSeen));
}

void addRest(QList<TwinLine> &lines, int more)
{
    if (more > 0)
        lines.append({{}, QCoreApplication::translate("DeviceTwins", "and %Ln more", nullptr, more)});
}

QList<TwinLine> mergedLines(const Fleet &fleet, size_t row)
{
    const FleetNotices &notices = fleet.notices();
    const IdText id = fleet.machineId(row);
    QList<TwinLine> out;
    int count = 0;
    for (const MergedRecord &record : notices.merged) {
        if (record.into == std::string_view(id) && ++count <= mostTwins)
            out.append({quotedId(record.machineId), seenText(record.lastSeen)});
    }
    addRest(out, count - mostTwins);
    if (count > 0)
        out.append({{},
                    QCoreApplication::translate("DeviceTwins",
                                                "%Ln record(s) that do not count: Defender says that they were merged "
                                                "into this device, which is in the cycle itself.",
                                                nullptr, count)});
    if (notices.merged.size() < notices.mergedRecords)
        out.append({{},
                    QCoreApplication::translate("DeviceTwins",
                                                "Of the %Ln merged record(s) of this cycle only %1 were kept, so there "
                                                "may be more.",
                                                nullptr, static_cast<int>(notices.mergedRecords))
                        .arg(grouped(static_cast<qint64>(notices.merged.size())))});
    return out;
}

QString whyText(EntraDuplicates::Why why)
{
    switch (why) {
    case EntraDuplicates::Why::Onboarded:
        return QCoreApplication::translate("DeviceTwins", "it is onboarded and the others are not",
                                           "why a record is published");
    case EntraDuplicates::Why::SeenLater:
        return QCoreApplication::translate("DeviceTwins", "it was seen last", "why a record is published");
    case EntraDuplicates::Why::SmallerId:
        break;
    }
    return QCoreApplication::translate("DeviceTwins", "its id comes first, and all else is equal",
                                       "why a record is published");
}

QList<TwinLine> duplicateLines(const Fleet &fleet, size_t row)
{
    const std::optional<EntraDuplicates> found = entraDuplicatesOf(fleet, row);
    if (!found)
        return {};
    const auto about = [&fleet](size_t other, const QString &state) {
        const IdText id = fleet.machineId(other);
        return TwinLine{quotedId(id), u"%1, %2, %3"_s.arg(state, plainText(fleet.deviceName(other)),
                                                          seenText(fleet.lastSeen(other)))};
    };
    QList<TwinLine> out;
    if (found->published == row) {
        out.append({{},
                    QCoreApplication::translate("DeviceTwins",
                                                "Of the records of this Entra device, this one is published: %1.")
                        .arg(whyText(found->why))});
    } else {
        out.append({{},
                    QCoreApplication::translate("DeviceTwins",
                                                "Scored, but not published: of the records of this Entra device "
                                                "another one is published, since %1.")
                        .arg(whyText(found->why))});
        out.append(
            about(found->published, QCoreApplication::translate("DeviceTwins", "published", "a record of a device")));
    }
    int others = 0;
    for (const uint32_t other : found->others) {
        if (other != row && ++others <= mostTwins)
            out.append(
                about(other, QCoreApplication::translate("DeviceTwins", "not published", "a record of a device")));
    }
    addRest(out, others - mostTwins);
    return out;
}

} // namespace

DeviceTwins twinsOf(const Fleet &fleet, size_t row)
{
    return {mergedLines(fleet, row), duplicateLines(fleet, row)};
}

} // namespace Trustgauge
