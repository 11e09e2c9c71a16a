#pragma once

#include "core/base/result.h"
#include "core/report/csvcells.h"
#include "core/report/writeprogress.h"
#include "core/scoring/scoretable.h"

#include <span>
#include <vector>

class QIODevice;

namespace Trustgauge {

//! The origin of the scores, for the header of an export.
struct ReportSource
{
    QString profileName; //!< `NAME (edited)` while tuning
    QString profileHash;
    std::optional<QString> tenant;  //!< nullopt: null in JSON
    std::optional<QString> cycleId; //!< nullopt: null in JSON
    QString cycleState = QStringLiteral("complete");
    std::optional<QString> filter = {}; //!< the expression that chose the devices; nullopt: all
};

struct CsvOptions
{
    CsvFormat format;
    //! Rows to write, in this order; nullopt: all, in byte order of the machine id.
    std::optional<std::span<const uint32_t>> rows;
    //! While tuning: the same fleet under the saved profile; its score and band are added as columns.
    const ScoreTable *before = nullptr;
    //! Only these columns, in this order: keys of csvColumns(), `osVersion`, and with `before` those that it adds.
    //! csvOrigin() follows, so that a file still tells what it was made of. nullopt: all.
    std::optional<std::vector<std::string_view>> columns = {};
    bool cellsOnly = false; //!< of chosen columns: without header and csvOrigin()
    WriteProgress progress = {};
};

//! The column keys, in order.
[[nodiscard]] const std::vector<std::string_view> &csvColumns();
//! The last of them: the profile, the time of the data, and whether they suffice.
[[nodiscard]] std::span<const std::string_view> csvOrigin();

//! RFC 4180 (except for the separator), CRLF, UTF-8. OutputFailed when the device refuses bytes. Any thread.
[[nodiscard]] Result<void> writeCsv(QIODevice &device, const ScoreTable &table, const ReportSource &source,
                                    const CsvOptions &options);

struct JsonOptions
{
    //! Rows to write, in this order; counts and figures are of these. nullopt: all.
    std::optional<std::span<const uint32_t>> rows = {};
    //! While tuning: the same fleet under the saved profile. The head names that as `profileBefore`, and devices have the
    //! members that CSV has as columns.
    const ScoreTable *before = nullptr;
    //! Only these columns of each device, as CsvOptions::columns; see JsonCells. nullopt: all that is known of its score.
    std::optional<std::vector<std::string_view>> columns = {};
    WriteProgress progress = {};
};

//! `trustgauge/scores/1`, or with chosen columns `trustgauge/device-rows/1`: the same head without the summary, `columns`,
//! and `devices` with these members only. OutputFailed when the device refuses bytes. Any thread.
[[nodiscard]] Result<void> writeJson(QIODevice &device, const ScoreTable &table, const ReportSource &source,
                                     const JsonOptions &options = {});

} // namespace Trustgauge
