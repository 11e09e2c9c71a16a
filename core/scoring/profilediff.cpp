#include "core/scoring/profilediff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Trustgauge {

namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 6);
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        items << valueText(item);
    return items.join(QStringLiteral(", "));
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QList<ProfileDifference> profileDifferences(const Profile &before, const Profile &after)
{
    // Compare the JSON form, which defines how each setting is written.
    const QJsonObject a = QJsonDocument::fromJson(profileToJson(before)).object();
    const QJsonObject b = QJsonDocument::fromJson(profileToJson(after)).object();
    QList<ProfileDifference> out;
    const auto compare = [&](const QString &section, const QString &key) {
        const QJsonValue was = section.isEmpty() ? a.value(key) : a.value(section).toObject().value(key);
        const QJsonValue is = section.isEmpty() ? b.value(key) : b.value(section).toObject().value(key);
        if (was != is)
            out.append({section.isEmpty() ? key : section + u'.' + key, valueText(was), valueText(is)});
    };
    for (const std::string_view pillar : pillarKeys)
        compare(QStringLiteral("pillars"), latin(pillar));
    for (const IndicatorInfo &indicator : indicatorInfos)
        compare(QStringLiteral("weights"), latin(indicator.key));
    for (const char *threshold : {"inactiveDays", "graceHours", "cvss", "cveCap"})
        compare(QStringLiteral("thresholds"), QString::fromLatin1(threshold));
    for (const char *choice : {"cveMode", "nullCvss", "normalisation", "unknown"})
        compare({}, QString::fromLatin1(choice));
    return out;
}

} // namespace Trustgauge
