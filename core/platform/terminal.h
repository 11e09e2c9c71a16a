#pragma once

#include <QByteArray>

namespace Trustgauge {

enum class StandardStream { Input, Output, Error };

[[nodiscard]] bool isTerminal(StandardStream stream);

//! Has the terminal of standard input, if that is one, not show what is typed while this lives. What ends the program
//! meanwhile (Ctrl+C, a closed terminal) leaves the terminal as it was. One at a time.
class TerminalEchoOff
{
public:
    TerminalEchoOff();
    ~TerminalEchoOff();
    TerminalEchoOff(const TerminalEchoOff &) = delete;
    TerminalEchoOff &operator=(const TerminalEchoOff &) = delete;

    //! False where there is no terminal.
    [[nodiscard]] bool isOff() const { return m_isOff; }

private:
    bool m_isOff = false;
};

//! The next byte of standard input, past the buffers of the C library and of Qt, in which a secret would stay; waits.
//! \return false at the end, and where it cannot be read
[[nodiscard]] bool readByteOfStandardInput(char &byte);

} // namespace Trustgauge
