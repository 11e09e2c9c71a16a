#pragma once

#include "core/base/result.h"
#include "core/policy/rehearsal.h"
#include "core/report/csvcells.h"

class QIODevice;

namespace Trustgauge {

//! What is told of a rehearsal besides its outcome.
struct RehearsalSource
{
    QString policyName;
    QString profileName, profileHash;
    QString filter; //!< the expression that chose the devices; empty: all
};

//! A row for each device that was asked about, in byte order of the machine id; with the column `changes` when they were
//! counted. OutputFailed when the device refuses bytes. Any thread.
[[nodiscard]] Result<void> writeRehearsalCsv(QIODevice &device, const Rehearsal &rehearsal, const CsvFormat &format);

//! `trustgauge/rehearsal/1`. OutputFailed when the device refuses bytes. Any thread.
[[nodiscard]] Result<void> writeRehearsalJson(QIODevice &device, const Rehearsal &rehearsal,
                                              const RehearsalSource &source);

} // namespace Trustgauge
