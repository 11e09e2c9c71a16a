#pragma once

#include "core/platform/terminal.h"

#include <QByteArray>

namespace Trustgauge::Cli {

//! Standard input without echo on a terminal while this object lives. If a signal ends the program meanwhile (Ctrl+C,
//! closed terminal), the terminal is restored. Only one object at a time.
class HiddenInput
{
public:
    HiddenInput();

    //! Up to and including the next line feed, at most `longest` bytes; empty at the end. Reads nothing after it.
    [[nodiscard]] QByteArray readLine(qsizetype longest);

private:
    TerminalEchoOff m_echo;
};

} // namespace Trustgauge::Cli
