#include "core/platform/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// Globals, because a signal handler takes no context.
termios before{};
std::array<struct sigaction, endings.size()> handlersBefore{};

extern "C" void showAgainAndEnd(int number)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

bool isTerminal(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Input:
        return ::isatty(STDIN_FILENO) == 1;
    case StandardStream::Output:
        return ::isatty(STDOUT_FILENO) == 1;
    case StandardStream::Error:
        return ::isatty(STDERR_FILENO) == 1;
    }
    return false;
}

TerminalEchoOff::TerminalEchoOff()
{
    if (!isTerminal(StandardStream::Input) || tcgetattr(STDIN_FILENO, &before) != 0)
        return;
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= static_cast<tcflag_t>(ECHONL); // echo the Enter key, so that output starts on a new line
    struct sigaction action = {};
    action.sa_handler = showAgainAndEnd;
    for (size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &action, &handlersBefore[i]);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    m_isOff = true;
}

TerminalEchoOff::~TerminalEchoOff()
{
    if (!m_isOff)
        return;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    for (size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &handlersBefore[i], nullptr);
}

bool readByteOfStandardInput(char &byte)
{
    ssize_t got = -1;
    do {
        got = ::read(STDIN_FILENO, &byte, 1);
    } while (got < 0 && errno == EINTR);
    return got > 0;
}

} // namespace Trustgauge
