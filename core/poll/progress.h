#pragma once

#include <QMetaType>

namespace Trustgauge {

enum class PollStage { Token, Machines, Antivirus, Vulnerabilities, Score, Store };

//! The progress of a cycle. Sent at most about ten times a second.
struct PollProgress
{
    PollStage stage = PollStage::Token;
    qint64 done = 0;
    qint64 total = 0;             //!< 0: not known
    int callsLeftThisMinute = -1; //!< of the stage's endpoint; -1: no limit applies
    int callsLeftThisHour = -1;
    qint64 secondsLeft = -1; //!< -1: not known

    bool operator==(const PollProgress &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PollProgress)
