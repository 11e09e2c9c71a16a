#pragma once

#include "core/report/csvcells.h"
#include "core/report/cves.h"

#include <QString>

#include <span>

class QIODevice;

namespace Trustgauge {

//! The origin of CVE rows, for the header of a JSON file.
struct CvesSource
{
    std::optional<QString> tenant; //!< nullopt: null
    Ticks asOf = noTime;
    Ticks recordsAsOf = noTime; //!< noTime: null
    QString profileName;
    QString profileHash;
    int64_t denominator = 1; //!< of the points
    QString filter;          //!< the expression that chose the devices; empty: none
};

// Rows about CVEs as CSV (RFC 4180 as in writeCsv()) or as JSON (`trustgauge/cves/1`), in the order given. OutputFailed
// when the device refuses bytes. Any thread. Made for DeviceCve, CveRow, SoftwareRow and PlanStep.

template<class Row>
[[nodiscard]] Result<void> writeCvesCsv(QIODevice &device, std::span<const Row> rows, const CvesSource &source,
                                        const CsvFormat &format);
template<class Row>
[[nodiscard]] Result<void> writeCvesJson(QIODevice &device, std::span<const Row> rows, const CvesSource &source);
//! A table for people, in columns.
template<class Row>
[[nodiscard]] QString cvesTable(std::span<const Row> rows, const CvesSource &source);

} // namespace Trustgauge
