#pragma once

#include "core/base/jsontext.h"
#include "core/defender/openalerts.h"
#include "core/defender/pagekind.h"
#include "core/fleet/fleetbuilder.h"
#include "core/fleet/vulnerabilityrecord.h"

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace Trustgauge {

// Readers of the Defender API's JSON, straight into the fleet: one pass, no document tree. Keys match without regard
// to case; unknown keys are passed over; text may be a string or a number; broken text is repaired and counted.

enum class ReadAs {
    SavedFile,   //!< also bare lists, bare objects and JSON Lines; a record without an id is an error that names it
    ExportLines, //!< lines of an export file, to us; as a page in all else
    PollPage,    //!< an answer to us; a record that lacks what makes it one is skipped and counted
};

//! A page of a saved file, as one of the pages of a list.
struct SavedPage
{
    std::string machineId; //!< of the device all its rows are about; empty: they say so themselves
    std::string nextLink;  //!< empty: it is the last one
    PageKind kind = PageKind::Unknown;
};

//! What a page said beside its rows.
struct PageResult
{
    std::string nextLink; //!< empty: none
    size_t rows = 0;
    size_t skippedRows = 0;
    std::vector<SavedPage> pages; //!< of a saved file
};

// A page or a row of another kind (pagekind.h) is refused by every reader, in a poll too; so is a blank page of a poll.

//! `/api/machines` pages.
[[nodiscard]] Result<PageResult> readMachines(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet);

//! `/api/deviceavinfo` pages.
[[nodiscard]] Result<PageResult> readAntivirus(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet);

//! Saved vulnerability answers of every form the command line takes: SoftwareVulnerabilitiesByMachine, its delta (rows
//! whose status is Fixed do not count) and export lines in either casing, machinesVulnerabilities (no CVSS), and
//! `{"machineId":..,"value":[..]}` holding a per-device answer. Anything else is refused with what to give instead.
[[nodiscard]] Result<PageResult> readVulnerabilities(JsonText &text, ReadAs as, const QString &subject,
                                                     FleetBuilder &fleet);
//! \param tap also hears of the rows of SoftwareVulnerabilitiesByMachine and of export lines
[[nodiscard]] Result<PageResult> readVulnerabilities(JsonText &text, ReadAs as, const QString &subject,
                                                     FleetBuilder &fleet, const VulnerabilityTap &tap);

//! A page of SoftwareVulnerabilityChangesByMachine, Fixed rows too. A row without record id, device or time is refused:
//! it would leave us with a count that is wrong without a word.
//! \param notices grows by what was repaired and by what cannot be read
[[nodiscard]] Result<PageResult> readVulnerabilityChanges(JsonText &text, const QString &subject,
                                                          const VulnerabilityTap &tap, FleetNotices &notices);

//! The answer of `/api/machines/{id}/vulnerabilities` of one device.
[[nodiscard]] Result<PageResult> readVulnerabilitiesOf(const std::string &machineId, JsonText &text,
                                                       const QString &subject, FleetBuilder &fleet);

//! Open alerts by machine id.
using AlertCounts = std::map<std::string, OpenAlerts, std::less<>>;

//! Pages of `/api/alerts` and `/api/machines/{id}/alerts`. Alerts whose status is Resolved, and those about no machine, are not counted. A poll asks for
//! them newest first, so a row that comes twice across pages is the caller's to avoid.
//! \param replaced grows by the broken text sequences that were repaired
//! \param ofMachine what an alert is about that names no machine; empty: it is skipped and counted
[[nodiscard]] Result<PageResult> readAlerts(JsonText &text, ReadAs as, const QString &subject, AlertCounts &open,
                                            uint64_t &replaced, std::string_view ofMachine = {});

} // namespace Trustgauge
