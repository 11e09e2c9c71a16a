#include "core/store/cyclehead.h"

#include "core/base/pluralcount.h"
#include "core/store/storeconnection.h"

#include <QSqlQuery>

#include <utility>

namespace Trustgauge {

QString CycleHead::columns()
{
    return QString::fromLatin1(cycleColumns)
           + QStringLiteral(", c.id, c.source_has_cvss, c.fleet_notices, "
                            "(SELECT p.text FROM profile_text p WHERE p.id = c.profile_id) AS profile, "
                            "c.completeness_floor, t.id, c.sum");
}

Result<CycleHead> CycleHead::from(const QSqlQuery &query, const StoreConnection &connection, Profiles *profiles)
{
    CycleHead out;
    CycleRow row(query);
    out.cycle.info = cycleFrom(row);
    int column = cycleColumnCount;
    out.row = row.number(column++, 0, anyNumber);
    out.words.hasCvss = row.number(column++, 0, 1) == 1;
    out.words.fleetNotices = row.text(column);
    out.notices = row.notices(column++);
    out.words.profile = row.text(column++);
    out.words.completenessFloor = static_cast<int>(row.number(column++, 0, 100));
    out.cycle.completenessFloor = out.words.completenessFloor;
    out.tenant = row.number(column++, 0, anyNumber);
    if (!query.isNull(column))
        out.sum = static_cast<uint64_t>(row.number(column, std::numeric_limits<qint64>::min(), anyNumber));
    if (out.cycle.info.asOf == noTime || !row.wrong().isEmpty())
        return connection.damaged(sentence("Store", "%1 has no readable \"%2\"")
                                      .arg(out.cycle.info.asOf == noTime ? sentence("Store", "a cycle") : out.name(),
                                           row.wrong().isEmpty() ? QStringLiteral("as_of") : row.wrong()));
    if (const auto known = profiles ? profiles->value(out.words.profile) : nullptr) {
        out.cycle.profile = *known;
        return out;
    }
    const auto profile = parseProfile(out.words.profile.toUtf8());
    if (!profile)
        return connection.damaged(sentence("Store", "%1 has an unreadable profile").arg(out.name()));
    out.cycle.profile = *profile;
    if (profiles)
        profiles->insert(out.words.profile, std::make_shared<const Profile>(*profile));
    return out;
}

Message CycleHead::nameOf(Ticks asOf)
{
    return sentence("Store", "the cycle of %1").arg(QString::fromStdString(formatSeconds(asOf)));
}

Result<void> CycleHead::compare(const DeviceHistory::Found &found, const StoreConnection &connection) const
{
    const auto rows = static_cast<qint64>(found.rows);
    if (rows != cycle.info.devices)
        return connection.damaged(
            sentence("Store", "%1 stored %n device(s), and holds %2 now", nullptr, countOf(cycle.info.devices))
                .arg(name(), rows));
    if (sum && *sum != sumOfWords(cycle.info, words) + found.sum)
        return connection.damaged(sentence("Store", "%1 is not as it was stored").arg(name()));
    return {};
}

} // namespace Trustgauge
