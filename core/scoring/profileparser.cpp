#include "core/scoring/profile.h"
#include "core/scoring/profilelimits.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <simdjson.h>

namespace Trustgauge {

namespace {

namespace dom = simdjson::dom;

QString qtext(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString elided(const QString &text)
{
    return text.size() > 80 ? text.left(80) + QStringLiteral("...") : text;
}

//! Reads the parts of one profile and gathers what is wrong with them.
class Reader
{
public:
    ProfileRemarks remarks;

    void fault(const QString &key, const QString &reason) { remarks.push_back({key, reason}); }

    //! The members of an object, each known key once. Reports unknown, doubled and missing ones.
    template<class F>
    void members(const dom::element &element, const QString &path, const std::vector<std::string_view> &keys, F &&take)
    {
        dom::object object;
        if (element.get(object) != simdjson::SUCCESS) {
            fault(path.isEmpty() ? QStringLiteral("(file)") : path, QStringLiteral("must be an object"));
            return;
        }
        QSet<QString> seen;
        for (const auto &[key, value] : object) {
            const QString name = qtext(key);
            const QString full = elided(path.isEmpty() ? name : path + u'.' + name);
            if (seen.contains(name)) {
                fault(full, QStringLiteral("is given twice"));
                continue;
            }
            seen.insert(name);
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                fault(full, QStringLiteral("is not a key of a profile"));
                continue;
            }
            take(key, full, value);
        }
        for (const std::string_view key : keys) {
            if (!seen.contains(qtext(key)))
                fault(path.isEmpty() ? qtext(key) : path + u'.' + qtext(key), QStringLiteral("is missing"));
        }
    }

    //! A whole number in the range; 15.0 is 15.
    std::optional<int> whole(const dom::element &element, const ProfileLimits::Range &range)
    {
        double real = 0;
        int64_t integer = 0;
        if (element.is<int64_t>() && element.get(integer) == simdjson::SUCCESS)
            return integer >= range.low && integer <= range.high ? std::optional<int>(static_cast<int>(integer))
                                                                 : std::nullopt;
        if (element.is<double>() && element.get(real) == simdjson::SUCCESS && std::floor(real) == real
            && real >= range.low && real <= range.high)
            return static_cast<int>(real);
        return std::nullopt;
    }

    void number(const dom::element &element, const QString &key, const ProfileLimits::Range &range, int &target)
    {
        if (const auto value = whole(element, range))
            target = *value;
        else
            fault(key, range.rule());
    }

    template<class Enum>
    void choice(const dom::element &element, const QString &key,
                std::initializer_list<std::pair<std::string_view, Enum>> words, Enum &target)
    {
        std::string_view text;
        QStringList allowed;
        const bool isText = element.get(text) == simdjson::SUCCESS;
        for (const auto &[word, value] : words) {
            if (isText && text == word) {
                target = value;
                return;
            }
            allowed << qtext(word);
        }
        fault(key, QStringLiteral("must be one of %1").arg(allowed.join(QStringLiteral(", "))));
    }
};

void readThresholds(Reader &in, const dom::element &element, Profile &profile)
{
    in.members(element, QStringLiteral("thresholds"), {"inactiveDays", "graceHours", "cvss", "cveCap"},
               [&](std::string_view key, const QString &full, const dom::element &value) {
        if (key == "graceHours") {
            in.number(value, full, ProfileLimits::graceHours, profile.graceHours);
        } else if (key == "cveCap") {
            in.number(value, full, ProfileLimits::cveCap, profile.cveCap);
        } else if (key == "cvss") {
            double cvss = 0;
            if (!value.is_number() || value.get(cvss) != simdjson::SUCCESS
                || cvss < ProfileLimits::cvssTenths.low / 10.0 || cvss > ProfileLimits::cvssTenths.high / 10.0
                || std::abs(cvss * 10 - std::round(cvss * 10)) > 1e-9)
                in.fault(full, ProfileLimits::cvssRule());
            else
                profile.cvssTenths = static_cast<int>(std::lround(cvss * 10));
        } else {
            dom::array days;
            bool good = value.get(days) == simdjson::SUCCESS && days.size() == profile.inactiveDays.size();
            size_t i = 0;
            if (good) {
                for (const dom::element &day : days) {
                    const auto number = in.whole(day, ProfileLimits::inactiveDays);
                    good = good && number && (i == 0 || *number > profile.inactiveDays[i - 1]);
                    if (!good)
                        break;
                    profile.inactiveDays[i++] = *number;
                }
            }
            if (!good)
                in.fault(full, ProfileLimits::inactiveDaysRule());
        }
    });
}

void readWeights(Reader &in, const dom::element &element, Profile &profile)
{
    std::vector<std::string_view> keys;
    for (const IndicatorInfo &info : indicatorInfos)
        keys.push_back(info.key);
    in.members(element, QStringLiteral("weights"), keys,
               [&](std::string_view key, const QString &full, const dom::element &value) {
        if (const auto indicator = indicatorByKey(key))
            in.number(value, full, ProfileLimits::weight, profile.weights[indexOf(*indicator)]);
    });
}

} // namespace

tl::expected<Profile, ProfileRemarks> parseProfile(const QByteArray &bytes)
{
    Reader in;
    const auto refused = [&in] { return tl::unexpected<ProfileRemarks>(in.remarks); };
    QByteArray json = bytes;
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")) {
        in.fault(QStringLiteral("(file)"), QStringLiteral("is UTF-16; save it as UTF-8"));
        return refused();
    }
    if (json.trimmed().isEmpty()) {
        in.fault(QStringLiteral("(file)"), QStringLiteral("is empty"));
        return refused();
    }
    dom::parser parser;
    dom::element root;
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    if (const auto error = parser.parse(padded).get(root); error != simdjson::SUCCESS) {
        in.fault(QStringLiteral("(file)"),
                 QStringLiteral("is no valid JSON: %1").arg(QString::fromLatin1(simdjson::error_message(error))));
        return refused();
    }
    Profile profile;
    in.members(root, {},
               {"schema", "name", "pillars", "weights", "thresholds", "cveMode", "nullCvss", "normalisation", "unknown"},
               [&](std::string_view key, const QString &full, const dom::element &value) {
        std::string_view text;
        if (key == "schema") {
            if (value.get(text) != simdjson::SUCCESS || text != "trustgauge/profile/1")
                in.fault(full, QStringLiteral("must be \"trustgauge/profile/1\""));
        } else if (key == "name") {
            if (value.get(text) != simdjson::SUCCESS || qtext(text).trimmed().isEmpty())
                in.fault(full, QStringLiteral("must be a text that is not empty"));
            else
                profile.name = qtext(text);
        } else if (key == "pillars") {
            in.members(value, full, {"critical", "operational"},
                       [&](std::string_view pillar, const QString &path, const dom::element &number) {
                in.number(number, path, ProfileLimits::pillar, profile.pillars[pillar == "critical" ? 0 : 1]);
            });
        } else if (key == "weights") {
            readWeights(in, value, profile);
        } else if (key == "thresholds") {
            readThresholds(in, value, profile);
        } else if (key == "cveMode") {
            in.choice<CveMode>(value, full, {{"linear", CveMode::Linear}, {"binary", CveMode::Binary}}, profile.cveMode);
        } else if (key == "nullCvss") {
            in.choice<NullCvss>(value, full, {{"ignore", NullCvss::Ignore}, {"severity", NullCvss::Severity}},
                                profile.nullCvss);
        } else if (key == "normalisation") {
            in.choice<Normalisation>(value, full,
                                     {{"attainable", Normalisation::Attainable}, {"flat", Normalisation::Flat}},
                                     profile.normalisation);
        } else {
            in.choice<UnknownAs>(value, full,
                                 {{"clear", UnknownAs::Clear}, {"third", UnknownAs::Third}, {"full", UnknownAs::Full}},
                                 profile.unknown);
        }
    });
    if (in.remarks.empty())
        in.remarks = profileErrors(profile);
    if (!in.remarks.empty())
        return refused();
    return profile;
}

} // namespace Trustgauge
