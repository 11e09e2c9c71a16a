#include "app/cli/hiddeninput.h"

#include "core/base/secrettext.h"

#include <cstdio>
#include <utility>

namespace Trustgauge::Cli {

HiddenInput::HiddenInput()
{
    if (m_echo.isOff())
        std::fputs("Secret (not shown): ", stderr);
}

QByteArray HiddenInput::readLine(qsizetype longest)
{
    QByteArray out;
    out.reserve(256);
    char c = 0;
    while (out.size() < longest && readByteOfStandardInput(c)) {
        if (out.size() == out.capacity()) { // grown by hand, so that the old buffer can be wiped
            QByteArray larger;
            larger.reserve(2 * out.capacity());
            larger += out;
            wipe(out);
            out = std::move(larger);
        }
        out += c;
        if (c == '\n')
            break;
    }
    return out;
}

} // namespace Trustgauge::Cli
