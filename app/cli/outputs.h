#pragma once

#include "core/cli/arguments.h"
#include "core/report/scorereport.h"

namespace Trustgauge::Cli {

//! Where results go: files, standard output, or (without any) a table of the bands.
struct Outputs
{
    QString csv, json; //!< empty: not asked for; "-": standard output
    CsvOptions csvOptions;

    [[nodiscard]] static QList<OptionSpec> options();
    //! Refuses two outputs on standard output, and folders that are not there, before any work is done.
    [[nodiscard]] static Result<Outputs> from(const Arguments &arguments);
    [[nodiscard]] bool any() const { return !csv.isEmpty() || !json.isEmpty(); }
    //! Writes all or nothing: files appear only when every one of them is whole.
    [[nodiscard]] Result<void> write(const ScoreTable &table, const ReportSource &source) const;
};

} // namespace Trustgauge::Cli
