#pragma once

#include "core/defender/pagereaders.h"

#include <QStringList>

namespace Trustgauge {

//! Paths of saved answers by kind; `-` is standard input, allowed once.
struct SavedFiles
{
    QStringList machines, antivirus, vulnerabilities;
};

//! A fleet read from files.
struct SavedAnswers
{
    FleetPtr fleet;
    //! Pages of a list are missing. In incomplete data, devices without a row count as unknown, not as
    //! clear.
    bool isPartial = false;
    QStringList notices; //!< about missing pages, translated; the fleet has its own notices
};

//! Reads all files into one fleet. Blocks on file I/O.
//! \param asOf clock for ages, a whole UTC second
//! \param tap called for every vulnerability row that the fleet gets; may be null
//! \return Usage, BadInput or FileUnreadable, naming the file and, if known, the row
[[nodiscard]] Result<SavedAnswers> readSavedAnswers(const SavedFiles &files, Ticks asOf,
                                                    const VulnerabilityTap &tap = {});

} // namespace Trustgauge
