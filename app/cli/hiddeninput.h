#pragma once

#include "core/platform/terminal.h"

#include <QByteArray>

namespace Trustgauge::Cli {

//! Standard input, which a terminal does not show while this lives. What ends the program meanwhile (Ctrl+C, a closed
//! terminal) leaves the terminal as it was. One at a time.
class HiddenInput
{
public:
    HiddenInput();

    //! Up to and with the next line feed, at most `longest` bytes; empty at the end. Takes nothing beyond that line.
    [[nodiscard]] QByteArray readLine(qsizetype longest);

private:
    TerminalEchoOff m_echo;
};

} // namespace Trustgauge::Cli
