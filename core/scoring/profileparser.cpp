#include "core/base/jsonobjectreader.h"
#include "core/base/qtext.h"
#include "core/scoring/editedprofile.h"
#include "core/scoring/profile.h"
#include "core/scoring/profilelimits.h"

#include <QStringList>

#include <cmath>
#include <initializer_list>
#include <optional>
#include <utility>

#include <simdjson.h>

namespace Trustgauge {

namespace {

namespace dom = simdjson::dom;

void number(JsonObjectReader &in, const dom::element &value, const QString &key, const ProfileLimits::Range &range,
            int &target)
{
    const std::optional<int> found = JsonObjectReader::whole(value);
    if (found && range.has(*found))
        target = *found;
    else
        in.fault(key, range.rule());
}

//! \param words in the order of the enum
template<class Enum>
void choice(JsonObjectReader &in, const dom::element &value, const QString &key, const QStringList &words, Enum &target)
{
    if (const auto place = in.word(value, key, words))
        target = static_cast<Enum>(*place);
}

QStringList texts(std::initializer_list<const char *> words)
{
    QStringList out;
    for (const char *word : words)
        out << QString::fromLatin1(word);
    return out;
}

//! Whether rules between values are checked, too.
enum class ProfileRules { All, OfSingleValues };

void readThresholds(JsonObjectReader &in, const dom::element &element, ProfileRules rules, Profile &profile)
{
    in.members(element, QStringLiteral("thresholds"), texts({"inactiveDays", "graceHours", "cvss", "cveCap"}),
               [&](std::string_view key, const QString &full, const dom::element &value) {
        if (key == "graceHours") {
            number(in, value, full, ProfileLimits::graceHours, profile.graceHours);
        } else if (key == "cveCap") {
            number(in, value, full, ProfileLimits::cveCap, profile.cveCap);
        } else if (key == "cvss") {
            double cvss = 0;
            if (!value.is_number() || value.get(cvss) != simdjson::SUCCESS
                || cvss < ProfileLimits::cvssTenths.low / 10.0 || cvss > ProfileLimits::cvssTenths.high / 10.0
                || std::abs(cvss * 10 - std::round(cvss * 10)) > 1e-9)
                in.fault(full, ProfileLimits::cvssRule());
            else
                profile.cvssTenths = static_cast<int>(std::lround(cvss * 10));
        } else if (key == "inactiveDays") {
            dom::array days;
            bool good = value.get(days) == simdjson::SUCCESS && days.size() == profile.inactiveDays.size();
            size_t i = 0;
            if (good) {
                for (const dom::element &day : days) {
                    const std::optional<int> edge = JsonObjectReader::whole(day);
                    good = edge && ProfileLimits::inactiveDays.has(*edge)
                           && (rules == ProfileRules::OfSingleValues || i == 0 || *edge > profile.inactiveDays[i - 1]);
                    if (!good)
                        break;
                    profile.inactiveDays[i++] = *edge;
                }
            }
            if (!good)
                in.fault(full, ProfileLimits::inactiveDaysRule());
        } else {
            return false;
        }
        return true;
    });
}

void readWeights(JsonObjectReader &in, const dom::element &element, Profile &profile)
{
    QStringList keys;
    for (const IndicatorInfo &info : indicatorInfos)
        keys << qtext(info.key);
    in.members(element, QStringLiteral("weights"), keys,
               [&](std::string_view key, const QString &full, const dom::element &value) {
        const auto indicator = indicatorByKey(key);
        if (indicator)
            number(in, value, full, ProfileLimits::weight, profile.weights[indexOf(*indicator)]);
        return indicator.has_value();
    });
}

tl::expected<Profile, ProfileRemarks> parseBy(ProfileRules rules, const QByteArray &bytes)
{
    JsonObjectReader in(sentence("Scoring", "a profile"));
    const auto refused = [&in] {
        ProfileRemarks out;
        for (const auto &[key, reason] : in.faults())
            out.push_back({key, reason});
        return tl::unexpected<ProfileRemarks>(out);
    };
    QByteArray json = bytes;
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")) {
        in.fault({}, sentence("Scoring", "is UTF-16; save it as UTF-8"));
        return refused();
    }
    if (json.trimmed().isEmpty()) {
        in.fault({}, sentence("Scoring", "is empty"));
        return refused();
    }
    dom::parser parser;
    dom::element root;
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    if (const auto error = parser.parse(padded).get(root); error != simdjson::SUCCESS) {
        in.fault({},
                 sentence("Scoring", "is no valid JSON: %1").arg(QString::fromLatin1(simdjson::error_message(error))));
        return refused();
    }
    Profile profile;
    in.members(root, {},
               texts({"schema", "name", "pillars", "weights", "thresholds", "cveMode", "nullCvss", "normalisation",
                      "unknown"}),
               [&](std::string_view key, const QString &full, const dom::element &value) {
        std::string_view text;
        if (key == "schema") {
            if (value.get(text) != simdjson::SUCCESS || text != "trustgauge/profile/1")
                in.fault(full, sentence("Base", "must be %1").arg(QStringLiteral("\"trustgauge/profile/1\"")));
        } else if (key == "name") {
            if (value.get(text) != simdjson::SUCCESS || qtext(text).trimmed().isEmpty())
                in.fault(full, sentence("Scoring", "must be a text that is not empty"));
            else
                profile.name = qtext(text);
        } else if (key == "pillars") {
            in.members(value, full, texts({"critical", "operational"}),
                       [&](std::string_view pillar, const QString &path, const dom::element &percent) {
                const bool isCritical = pillar == "critical";
                if (!isCritical && pillar != "operational")
                    return false;
                number(in, percent, path, ProfileLimits::pillar, profile.pillars[isCritical ? 0 : 1]);
                return true;
            });
        } else if (key == "weights") {
            readWeights(in, value, profile);
        } else if (key == "thresholds") {
            readThresholds(in, value, rules, profile);
        } else if (key == "cveMode") {
            choice(in, value, full, texts({"linear", "binary"}), profile.cveMode);
        } else if (key == "nullCvss") {
            choice(in, value, full, texts({"ignore", "severity"}), profile.nullCvss);
        } else if (key == "normalisation") {
            choice(in, value, full, texts({"attainable", "flat"}), profile.normalisation);
        } else if (key == "unknown") {
            choice(in, value, full, texts({"clear", "third", "full"}), profile.unknown);
        } else {
            return false;
        }
        return true;
    });
    if (!in.ok())
        return refused();
    if (ProfileRemarks errors = profileErrors(profile); rules == ProfileRules::All && !errors.empty())
        return tl::unexpected<ProfileRemarks>(std::move(errors));
    return profile;
}

} // namespace

tl::expected<Profile, ProfileRemarks> parseProfile(const QByteArray &bytes)
{
    return parseBy(ProfileRules::All, bytes);
}

tl::expected<Profile, ProfileRemarks> parseEditedProfile(const QByteArray &bytes)
{
    return parseBy(ProfileRules::OfSingleValues, bytes);
}

} // namespace Trustgauge
