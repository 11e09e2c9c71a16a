#include "core/scoring/profile.h"

#include "core/base/jsonwriter.h"
#include "core/base/qtext.h"
#include "core/scoring/linkedweights.h"
#include "core/scoring/profilelimits.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Trustgauge {

int Profile::largestWeight(Group group) const
{
    int largest = 0;
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (indicatorInfos[i].group == group)
            largest = std::max(largest, weights[i]);
    }
    return largest;
}

int Profile::attainable(Pillar p) const
{
    int total = 0;
    for (size_t g = 0; g < groupCount; ++g) {
        if (pillarOf(static_cast<Group>(g)) == p)
            total += largestWeight(static_cast<Group>(g));
    }
    return total;
}

int Profile::flatTotal(Pillar p) const
{
    int total = 0;
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (pillarOf(static_cast<Indicator>(i)) == p)
            total += weights[i];
    }
    return total;
}

namespace {

QString pathOf(std::string_view section, std::string_view key)
{
    return qtext(section) + u'.' + qtext(key);
}

QString tenthsText(int tenths)
{
    return tenths % 10 == 0 ? QString::number(tenths / 10) : QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

QByteArray utf8(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

const char *keyOf(CveMode mode)
{
    return mode == CveMode::Linear ? "linear" : "binary";
}

const char *keyOf(NullCvss choice)
{
    return choice == NullCvss::Ignore ? "ignore" : "severity";
}

const char *keyOf(Normalisation choice)
{
    return choice == Normalisation::Attainable ? "attainable" : "flat";
}

const char *keyOf(UnknownAs choice)
{
    return choice == UnknownAs::Clear ? "clear" : choice == UnknownAs::Third ? "third" : "full";
}

} // namespace

Message ProfileRemark::whole() const
{
    return Message(QStringLiteral("%1 %2")).arg(key.isEmpty() ? sentence("Scoring", "(file)") : Message(key)).arg(reason);
}

ProfileRemarks profileErrors(const Profile &p)
{
    ProfileRemarks out;
    for (size_t i = 0; i < pillarCount; ++i) {
        if (!ProfileLimits::pillar.has(p.pillars[i]))
            out.push_back({pathOf("pillars", pillarKeys[i]), ProfileLimits::pillar.rule()});
    }
    if (out.empty() && p.pillars[0] + p.pillars[1] != 100)
        out.push_back(
            {QStringLiteral("pillars"),
             sentence("Scoring", "critical and operational must total 100, not %1").arg(p.pillars[0] + p.pillars[1])});
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (!ProfileLimits::weight.has(p.weights[i]))
            out.push_back({pathOf("weights", indicatorInfos[i].key), ProfileLimits::weight.rule()});
    }
    for (size_t i = 0; i < pillarCount; ++i) {
        if (p.pillars[i] > 0 && p.flatTotal(static_cast<Pillar>(i)) == 0)
            out.push_back({pathOf("pillars", pillarKeys[i]),
                           sentence("Scoring", "is %1, but all of its weights are 0").arg(p.pillars[i])});
    }
    bool rising = true;
    for (size_t i = 0; i < p.inactiveDays.size(); ++i)
        rising = rising && ProfileLimits::inactiveDays.has(p.inactiveDays[i])
                 && (i == 0 || p.inactiveDays[i] > p.inactiveDays[i - 1]);
    if (!rising)
        out.push_back({QStringLiteral("thresholds.inactiveDays"), ProfileLimits::inactiveDaysRule()});
    if (!ProfileLimits::graceHours.has(p.graceHours))
        out.push_back({QStringLiteral("thresholds.graceHours"), ProfileLimits::graceHours.rule()});
    if (!ProfileLimits::cvssTenths.has(p.cvssTenths))
        out.push_back({QStringLiteral("thresholds.cvss"), ProfileLimits::cvssRule()});
    if (!ProfileLimits::cveCap.has(p.cveCap))
        out.push_back({QStringLiteral("thresholds.cveCap"), ProfileLimits::cveCap.rule()});
    return out;
}

ProfileRemarks profileNotices(const Profile &p)
{
    ProfileRemarks out;
    for (size_t i = 0; i < pillarCount; ++i) {
        const int total = p.attainable(static_cast<Pillar>(i));
        if (p.pillars[i] > 0 && total != 100)
            out.push_back({pathOf("pillars", pillarKeys[i]),
                           sentence("Scoring", "is rescaled: its attainable total is %1, not 100").arg(total)});
    }
    for (size_t i = 1; i < indicatorCount; ++i) {
        const bool sameGroup = indicatorInfos[i].group == indicatorInfos[i - 1].group;
        if (sameGroup && p.weights[i] < p.weights[i - 1])
            out.push_back(
                {pathOf("weights", indicatorInfos[i].key),
                 sentence("Scoring", "is %1, less than the %2 of the step before it: the weights do not rise with "
                                     "severity or age")
                     .arg(p.weights[i], p.weights[i - 1])});
    }
    return out;
}

QByteArray profileToJson(const Profile &p)
{
    std::string name;
    JsonWriter(name).text(p.name);
    QByteArray out = "{\n  \"schema\": \"trustgauge/profile/1\",\n  \"name\": " + utf8(name) + ",\n";
    out += "  \"pillars\": {\"critical\": " + QByteArray::number(p.pillars[0])
           + ", \"operational\": " + QByteArray::number(p.pillars[1]) + "},\n  \"weights\": {\n";
    for (size_t i = 0; i < indicatorCount; ++i)
        out += "    \"" + utf8(indicatorInfos[i].key) + "\": " + QByteArray::number(p.weights[i])
               + (i + 1 < indicatorCount ? ",\n" : "\n");
    out += "  },\n  \"thresholds\": {\"inactiveDays\": [";
    for (size_t i = 0; i < p.inactiveDays.size(); ++i)
        out += (i > 0 ? ", " : "") + QByteArray::number(p.inactiveDays[i]);
    out += "], \"graceHours\": " + QByteArray::number(p.graceHours)
           + ", \"cvss\": " + QByteArray::number(p.cvssTenths / 10) + '.' + QByteArray::number(p.cvssTenths % 10)
           + ", \"cveCap\": " + QByteArray::number(p.cveCap) + "},\n";
    out += QByteArray("  \"cveMode\": \"") + keyOf(p.cveMode) + "\",\n  \"nullCvss\": \"" + keyOf(p.nullCvss)
           + "\",\n  \"normalisation\": \"" + keyOf(p.normalisation) + "\",\n  \"unknown\": \"" + keyOf(p.unknown)
           + "\"\n}\n";
    return out;
}

QByteArray canonicalProfile(const Profile &p)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject(); // keys in the order of the alphabet
    json.key("cveMode").text(keyOf(p.cveMode));
    json.key("normalisation").text(keyOf(p.normalisation));
    json.key("nullCvss").text(keyOf(p.nullCvss));
    json.key("pillars").beginObject().key("critical").number(p.pillars[0]).key("operational").number(p.pillars[1]);
    json.endObject();
    json.key("schema").text("trustgauge/profile/1");
    json.key("thresholds").beginObject().key("cveCap").number(p.cveCap);
    json.key("cvss").json(tenthsText(p.cvssTenths).toStdString());
    json.key("graceHours").number(p.graceHours).key("inactiveDays").beginList();
    for (const int days : p.inactiveDays)
        json.number(days);
    json.endList().endObject();
    json.key("unknown").text(keyOf(p.unknown));
    json.key("weights").beginObject();
    std::array<size_t, indicatorCount> order{};
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(),
              [](size_t a, size_t b) { return indicatorInfos[a].key < indicatorInfos[b].key; });
    for (const size_t i : order)
        json.key(indicatorInfos[i].key).number(p.weights[i]);
    json.endObject().endObject();
    return QByteArray::fromStdString(out);
}

QString profileHash(const Profile &profile)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalProfile(profile), QCryptographicHash::Sha256).toHex().left(12));
}

Profile rebalanced(const Profile &profile, Pillar pillar)
{
    return rebalanced(profile, pillar, TuningLocks{});
}

} // namespace Trustgauge
