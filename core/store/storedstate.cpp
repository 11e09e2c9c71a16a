#include "core/store/storedstate.h"

#include "core/base/qtext.h"
#include "core/store/sqlvalues.h"

namespace Trustgauge {

bool readState(const SqliteStatement &row, int column, StoredState &out)
{
    const int firstText = column + 1;
    const int knowledgeColumn = firstText + static_cast<int>(out.texts.size());
    const int cvesColumn = knowledgeColumn + 1;
    bool isGood = row.isInteger(column) && row.isInteger(knowledgeColumn) && row.integer(knowledgeColumn) >= 0
                  && row.integer(knowledgeColumn) <= static_cast<int>(CveKnowledge::Looked);
    for (int text = firstText; text < knowledgeColumn; ++text)
        isGood = isGood && (row.isText(text) || row.isNull(text));
    isGood = isGood && (row.isText(cvesColumn) || row.isNull(cvesColumn));
    for (size_t i = 0; i < out.texts.size(); ++i)
        out.texts[i] = row.text(firstText + static_cast<int>(i));
    const std::string_view cves = row.text(cvesColumn);
    out.knowledge = row.integer(knowledgeColumn);
    out.hash = stateHash(out.texts, cves, out.knowledge);
    out.cves.clear();
    return isGood && out.hash == row.integer(column) && CveCounts::readText(cves, out.cves);
}

DeviceSignals signalsOf(const StoredState &state)
{
    const StateTexts &texts = state.texts;
    DeviceSignals out;
    out.risk = mapRiskScore(texts[1]).state;
    out.exposure = mapExposureLevel(texts[2]).state;
    out.onboarding = mapOnboardingStatus(texts[3]).state;
    out.health = mapHealthStatus(texts[4]).state;
    out.antivirus = antivirusState(texts[6], texts[5]);
    out.cveKnowledge = static_cast<CveKnowledge>(state.knowledge);
    out.cves = state.cves;
    return out;
}

bool readLastSeen(const SqliteStatement &row, int column, Ticks &out)
{
    out = row.isNull(column) ? noTime : row.integer(column);
    return row.isNull(column) || (row.isInteger(column) && out >= earliestTicks && out <= latestTicks);
}

Message deviceNotAsStored(std::string_view machineId)
{
    return sentence("Store", "the device \"%1\" is not as it was stored").arg(qtext(machineId));
}

Message deviceRowsBroken()
{
    return sentence("Store", "the rows of a device are there twice, or by half");
}

} // namespace Trustgauge
