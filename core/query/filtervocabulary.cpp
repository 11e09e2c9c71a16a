#include "core/query/filtervocabulary.h"

#include "core/base/text.h"
#include "core/fleet/taglist.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace Trustgauge {

namespace {

using TextOfRow = std::string_view (Fleet::*)(size_t) const;

void sortTexts(QStringList &texts)
{
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
}

QStringList sorted(const std::unordered_set<std::string> &texts)
{
    QStringList out;
    out.reserve(static_cast<qsizetype>(texts.size()));
    for (const std::string &text : texts) {
        if (!trimmed(text).empty())
            out << QString::fromStdString(text);
    }
    sortTexts(out);
    return out;
}

//! Of texts that the fleet keeps once each.
template<class Take>
void eachSharedText(const Fleet &fleet, TextOfRow textOf, Take take)
{
    std::unordered_set<const char *> seen;
    for (size_t row = 0; row < fleet.size(); ++row) {
        const std::string_view text = (fleet.*textOf)(row);
        if (!text.empty() && seen.insert(text.data()).second)
            take(text);
    }
}

QStringList sharedTexts(const Fleet &fleet, TextOfRow textOf)
{
    std::unordered_set<std::string> texts;
    eachSharedText(fleet, textOf, [&texts](std::string_view text) { texts.emplace(text); });
    return sorted(texts);
}

QStringList recordTexts(const RecordList *records)
{
    std::unordered_set<std::string> texts;
    for (uint32_t number = 0; records && number < records->textCount(); ++number)
        texts.emplace(records->text(number));
    return sorted(texts);
}

} // namespace

void FilterVocabulary::add(ExpressionField field, const QStringList &more)
{
    QStringList &known = texts[static_cast<size_t>(field)];
    std::copy_if(more.begin(), more.end(), std::back_inserter(known),
                 [](const QString &text) { return !text.trimmed().isEmpty(); });
    sortTexts(known);
    known.erase(std::unique(known.begin(), known.end()), known.end());
}

void FilterVocabulary::add(const FilterVocabulary &more)
{
    for (const ExpressionFieldFacts &facts : expressionFields) {
        if (!more.of(facts.field).isEmpty())
            add(facts.field, more.of(facts.field));
    }
}

FilterVocabulary vocabularyOf(const Fleet &fleet, const RecordLists &records)
{
    FilterVocabulary out;
    const auto texts = [&out](ExpressionField field) -> QStringList & { return out.texts[static_cast<size_t>(field)]; };
    texts(ExpressionField::DeviceGroup) = sharedTexts(fleet, &Fleet::deviceGroup);
    texts(ExpressionField::OsPlatform) = sharedTexts(fleet, &Fleet::osPlatform);
    texts(ExpressionField::OsVersion) = sharedTexts(fleet, &Fleet::osVersion);
    texts(ExpressionField::OnboardingStatus) = sharedTexts(fleet, &Fleet::onboardingStatus);
    texts(ExpressionField::HealthStatus) = sharedTexts(fleet, &Fleet::healthStatus);
    std::unordered_set<std::string> tags;
    eachSharedText(fleet, &Fleet::tags, [&tags](std::string_view joined) {
        anyTag(joined, [&tags](std::string_view tag) {
            tags.emplace(tag);
            return false;
        });
    });
    texts(ExpressionField::Tags) = sorted(tags);
    texts(ExpressionField::Cve) = recordTexts(records.cves.get());
    texts(ExpressionField::Software) = recordTexts(records.software.get());
    texts(ExpressionField::VulnerableSoftware) = recordTexts(records.vulnerableSoftware.get());
    return out;
}

} // namespace Trustgauge
