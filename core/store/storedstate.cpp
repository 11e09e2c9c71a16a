#include "core/store/storedstate.h"

#include "core/base/qtext.h"
#include "core/store/packedcves.h"
#include "core/store/sqlvalues.h"

namespace Trustgauge {

bool readState(const SqlStatement &row, int column, const DeviceTexts &texts, StoredState &out)
{
    const int hash = column++;
    const int signalRow = column++;
    const int traitRow = column++;
    const int cves = column++;
    const int name = column++;
    const int entraId = column;
    bool isGood = row.isInteger(hash) && row.isInteger(signalRow) && row.isInteger(traitRow) && row.isBytes(cves)
                  && row.isText(name) && row.isText(entraId);
    isGood = texts.read(row.integer(signalRow), row.integer(traitRow), out.texts) && isGood;
    out.texts.front() = row.text(name);
    out.texts.back() = row.text(entraId);
    isGood = readPackedCves(row.text(cves), out.knowledge, out.cves) && isGood;
    out.cveText.clear();
    CveCounts::appendText(out.cves, out.cveText);
    out.hash = stateHash(out.texts, out.cveText, out.knowledge);
    return isGood && out.hash == row.integer(hash);
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

bool readLastSeen(const SqlStatement &row, int column, Ticks &out)
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
