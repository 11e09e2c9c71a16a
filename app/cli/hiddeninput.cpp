#include "app/cli/hiddeninput.h"

#include "core/base/secrettext.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Trustgauge::Cli {

namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// For a signal's handler, which can be given nothing.
termios before{};
std::array<struct sigaction, endings.size()> handlersBefore{};

extern "C" void showAgainAndEnd(int number)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

HiddenInput::HiddenInput()
{
    if (::isatty(STDIN_FILENO) != 1 || tcgetattr(STDIN_FILENO, &before) != 0)
        return;
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= static_cast<tcflag_t>(ECHONL); // so that the next line of the terminal is a new one
    struct sigaction action = {};
    action.sa_handler = showAgainAndEnd;
    for (size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &action, &handlersBefore[i]);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    m_hidden = true;
    std::fputs("Secret (not shown): ", stderr);
}

HiddenInput::~HiddenInput()
{
    if (!m_hidden)
        return;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    for (size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &handlersBefore[i], nullptr);
}

// Past the buffers of the C library and of Qt, in which the secret would stay.
QByteArray HiddenInput::readLine(qsizetype longest)
{
    QByteArray out;
    out.reserve(256);
    while (out.size() < longest) {
        char c = 0;
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        if (out.size() == out.capacity()) { // grown by hand, so that no copy is left behind
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
