#pragma once

#include <QByteArray>

#include <memory>

namespace Trustgauge::Cli {

//! Standard input, which a terminal does not show while this lives. What ends the program meanwhile (Ctrl+C, a closed
//! terminal) leaves the terminal as it was. One at a time.
class HiddenInput
{
public:
    HiddenInput();
    ~HiddenInput();
    Q_DISABLE_COPY_MOVE(HiddenInput)

    //! Up to and with the next line feed, at most `longest` bytes; empty at the end. Takes nothing beyond that line.
    [[nodiscard]] QByteArray readLine(qsizetype longest);

private:
    bool m_hidden = false;
};

} // namespace Trustgauge::Cli
