#pragma once

#include "core/base/jsontext.h"
#include "core/defender/pagekind.h"
#include "core/fleet/devicealert.h"
#include "core/fleet/fleetbuilder.h"
#include "core/fleet/vulnerabilityrecord.h"

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace Trustgauge {

// Readers of the Defender API's JSON: one pass straight into the fleet, without a document tree. Keys are
// case-insensitive; unknown keys are ignored; texts may be strings or numbers; broken UTF-8 is repaired and counted.

enum class ReadAs {
    SavedFile,   //!< also bare lists, bare objects and JSON Lines; a record without an id is an error
    ExportLines, //!< lines of an export file in a poll; otherwise as PollPage
    PollPage,    //!< a response in a poll; an incomplete record is skipped and counted
};

//! A page in a saved file, which may be one of several of a list.
struct SavedPage
{
    std::string machineId; //!< the device that all rows are about; empty: the rows name it
    std::string nextLink;  //!< empty: the last page
    PageKind kind = PageKind::Unknown;
};

//! What a page contains apart from its rows.
struct PageResult
{
    std::string nextLink; //!< empty: last page
    size_t rows = 0;
    size_t skippedRows = 0;
    std::vector<SavedPage> pages; //!< of a saved file only
};

// All readers refuse pages and rows of another kind (pagekind.h), and blank pages of a poll, with BadInput.

//! Reads pages of `/api/machines`.
[[nodiscard]] Result<PageResult> readMachines(JsonText &text, ReadAs as, const Message &subject, FleetBuilder &fleet);

//! Reads pages of `/api/deviceavinfo`.
[[nodiscard]] Result<PageResult> readAntivirus(JsonText &text, ReadAs as, const Message &subject, FleetBuilder &fleet);

//! Reads saved vulnerability answers in all forms that the command line accepts: SoftwareVulnerabilitiesByMachine, its
//! delta (rows with status Fixed are ignored), export lines in either casing, machinesVulnerabilities (no CVSS), and a
//! per-device answer as `{"machineId":..,"value":[..]}`. BadInput, with advice, for anything else.
[[nodiscard]] Result<PageResult> readVulnerabilities(JsonText &text, ReadAs as, const Message &subject,
                                                     FleetBuilder &fleet);
//! \param tap called for every row that the fleet gets
[[nodiscard]] Result<PageResult> readVulnerabilities(JsonText &text, ReadAs as, const Message &subject,
                                                     FleetBuilder &fleet, const VulnerabilityTap &tap);

//! Reads a page of SoftwareVulnerabilityChangesByMachine, including Fixed rows. BadInput for a row without record id,
//! device or time: skipping it would silently make the counts wrong.
//! \param notices counts what was repaired or unreadable
[[nodiscard]] Result<PageResult> readVulnerabilityChanges(JsonText &text, const Message &subject,
                                                          const VulnerabilityTap &tap, FleetNotices &notices);

//! Reads the answer of `/api/machines/{id}/vulnerabilities` for one device.
//! \param tap called for every row; may be null. A record's id is that of its CVE
[[nodiscard]] Result<PageResult> readVulnerabilitiesOf(const std::string &machineId, JsonText &text,
                                                       const Message &subject, FleetBuilder &fleet,
                                                       const VulnerabilityTap &tap = {});

//! Alerts by machine id, in the order in which they were read. `told` is not set.
using AlertsByMachine = std::map<std::string, std::vector<DeviceAlert>, std::less<>>;

//! Reads pages of `/api/alerts` and `/api/machines/{id}/alerts`. Alerts without a text as id or without a machine are
//! skipped and counted. An alert may come twice when the list changes between two pages; see the later one.
//! \param replaced incremented for each repaired text
//! \param ofMachine device of alerts that name none; empty: such alerts are skipped and counted
[[nodiscard]] Result<PageResult> readAlerts(JsonText &text, ReadAs as, const Message &subject, AlertsByMachine &into,
                                            uint64_t &replaced, std::string_view ofMachine = {});

} // namespace Trustgauge
