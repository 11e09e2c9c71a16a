#pragma once

#include <QByteArray>

namespace Trustgauge {

enum class StandardStream { Input, Output, Error };

[[nodiscard]] bool isTerminal(StandardStream stream);

//! Turns off echo on the terminal of standard input while the object exists. Signals that end the program (Ctrl+C,
//! hang-up) restore it first. At most one instance at a time.
class TerminalEchoOff
{
public:
    TerminalEchoOff();
    ~TerminalEchoOff();
    TerminalEchoOff(const TerminalEchoOff &) = delete;
    TerminalEchoOff &operator=(const TerminalEchoOff &) = delete;

    //! False when standard input is no terminal.
    [[nodiscard]] bool isOff() const { return m_isOff; }

private:
    bool m_isOff = false;
};

//! Reads one byte of standard input, blocking. Unbuffered, because a secret would stay in the buffers of stdio or Qt.
//! \return false at the end of input and on errors
[[nodiscard]] bool readByteOfStandardInput(char &byte);

} // namespace Trustgauge
