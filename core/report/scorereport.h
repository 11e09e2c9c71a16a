#pragma once

#include "core/base/result.h"
#include "core/report/csvcells.h"
#include "core/scoring/scoretable.h"

#include <span>

class QIODevice;

namespace Trustgauge {

//! What an export says about where its scores come from.
struct ReportSource
{
    QString profileName; //!< `NAME (edited)` while tuning
    QString profileHash;
    std::optional<QString> tenant;  //!< nullopt: null in JSON
    std::optional<QString> cycleId; //!< nullopt: null in JSON
    QString cycleState = QStringLiteral("complete");
};

struct CsvOptions
{
    CsvFormat format;
    //! These rows in this order; nullopt is all in byte order of the machine id.
    std::optional<std::span<const uint32_t>> rows;
    //! While tuning: the same fleet under the saved profile, whose score and band follow the usual columns.
    const ScoreTable *before = nullptr;
};

//! The column keys, in order.
[[nodiscard]] const std::vector<std::string_view> &csvColumns();

//! RFC 4180 (with the separator of the format), CRLF, UTF-8. Writes in pieces; a device that refuses bytes ends it with OutputFailed. Any thread.
[[nodiscard]] Result<void> writeCsv(QIODevice &device, const ScoreTable &table, const ReportSource &source,
                                    const CsvOptions &options);

//! `trustgauge/scores/1`. Any thread.
[[nodiscard]] Result<void> writeJson(QIODevice &device, const ScoreTable &table, const ReportSource &source);

} // namespace Trustgauge
