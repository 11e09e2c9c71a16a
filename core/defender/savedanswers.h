#pragma once

#include "core/defender/pagereaders.h"

#include <QStringList>

namespace Trustgauge {

//! Files of saved answers by what they are given as; `-` is standard input, once.
struct SavedFiles
{
    QStringList machines, antivirus, vulnerabilities;
};

//! A fleet from files.
struct SavedAnswers
{
    FleetPtr fleet;
    //! A file is one of several pages of a list, and the others were not given. Devices without a row in what is not whole
    //! are unknown, not clear.
    bool isPartial = false;
    QStringList notices; //!< of pages that are missing, for people, translated; the fleet has its own
};

//! Reads all files into one fleet. Waits for the disk.
//! \param asOf the clock for ages, a whole UTC second
//! \param tap also hears of vulnerability rows that name their device and have a CVSS; may be null
//! \return Usage, BadInput or FileUnreadable that names the file, and the row where there is one
[[nodiscard]] Result<SavedAnswers> readSavedAnswers(const SavedFiles &files, Ticks asOf,
                                                    const VulnerabilityTap &tap = {});

} // namespace Trustgauge
