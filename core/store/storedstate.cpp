#include "core/store/storedstate.h"

#include "core/base/qtext.h"
#include "core/store/packedcves.h"
#include "core/store/sqlvalues.h"

namespace Trustgauge {

StateRow stateRow(const SqlStatement &row, int column)
{
    const int hash = column++;
    const int signalRow = column++;
    const int traitRow = column++;
    const int cves = column++;
    const int name = column++;
    const int entraId = column;
    const bool isTyped = row.isInteger(hash) && row.isInteger(signalRow) && row.isInteger(traitRow) && row.isBytes(cves)
                         && row.isText(name) && row.isText(entraId);
    return {row.integer(hash),
            row.integer(signalRow),
            row.integer(traitRow),
            row.text(cves),
            row.text(name),
            row.text(entraId),
            isTyped};
}

namespace {

//! Reads all but the hash.
bool readValues(const StateRow &row, const DeviceTexts &texts, StoredState &out)
{
    bool isGood = texts.read(row.signalRow, row.traitRow, out.texts) && row.isTyped;
    out.texts.front() = row.name;
    out.texts.back() = row.entraId;
    isGood = readPackedCves(row.cves, out.knowledge, out.cves) && isGood;
    out.cveText.clear();
    CveCounts::appendText(out.cves, out.cveText);
    return isGood;
}

} // namespace

bool readState(const StateRow &row, const DeviceTexts &texts, StoredState &out)
{
    const bool isGood = readValues(row, texts, out);
    out.hash = stateHash({out.texts, out.cveText, out.knowledge});
    return isGood && out.hash == row.hash;
}

std::array<bool, statesAtOnce> readStates(const std::array<const StateRow *, statesAtOnce> &rows,
                                          const DeviceTexts &texts, std::array<StoredState, statesAtOnce> &out)
{
    std::array<bool, statesAtOnce> areGood{};
    std::array<HashedState, statesAtOnce> hashed;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i])
            continue;
        areGood[i] = readValues(*rows[i], texts, out[i]);
        hashed[i] = {out[i].texts, out[i].cveText, out[i].knowledge};
    }
    const std::array<int64_t, statesAtOnce> hashes = stateHashes(hashed);
    for (size_t i = 0; i < rows.size(); ++i) {
        out[i].hash = hashes[i];
        areGood[i] = areGood[i] && hashes[i] == rows[i]->hash;
    }
    return areGood;
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
