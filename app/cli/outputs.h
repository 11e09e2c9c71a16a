#pragma once

#include "core/cli/arguments.h"
#include "core/report/scorereport.h"

#include <functional>

namespace Trustgauge::Cli {

//! Where results are written: files, standard output, or (if none is given) a table of the bands on standard output.
struct Outputs
{
    QString csv, json; //!< empty: not requested; "-": standard output
    CsvOptions csvOptions;

    [[nodiscard]] static QList<OptionSpec> options();
    //! Refuses two outputs to standard output, and folders that do not exist, before any work is done.
    [[nodiscard]] static Result<Outputs> from(const Arguments &arguments);
    [[nodiscard]] bool any() const { return !csv.isEmpty() || !json.isEmpty(); }
    using Writer = std::function<Result<void>(QIODevice &)>;
    //! Writes all or nothing: the files appear only when all of them are complete.
    //! \param table makes what is printed when no output is requested
    [[nodiscard]] Result<void> write(const Writer &csvWriter, const Writer &jsonWriter,
                                     const std::function<QString()> &table) const;
    [[nodiscard]] Result<void> write(const ScoreTable &table, const ReportSource &source) const;
};

} // namespace Trustgauge::Cli
