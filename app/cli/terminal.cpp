// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/status.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Cli {

namespace {

/// What a shell, or a test, says the width is; 0 for nothing.
int toldWidth()
{
    return qEnvironmentVariableIntValue("COLUMNS");
}

} // namespace

#ifdef Q_OS_WIN

bool isTerminal(Standard stream)
{
    return _isatty(static_cast<int>(stream)) != 0;
}

void prepareTerminal()
{
    // Else each line feed would be written as two bytes, and a 1A read would be taken for the end.
    for (const Standard stream : {Standard::In, Standard::Out, Standard::Err})
        _setmode(static_cast<int>(stream), _O_BINARY);
    // Else Qt hands what is logged to a debugger wherever standard error is no console.
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    for (const DWORD handle : {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
        DWORD mode = 0;
        if (GetConsoleMode(GetStdHandle(handle), &mode))
            SetConsoleMode(GetStdHandle(handle), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
}

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO info {};
    if (toldWidth() > 0 || !GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return toldWidth();
    return info.srWindow.Right - info.srWindow.Left + 1;
}

Silence::Silence(bool isWanted)
{
    DWORD mode = 0;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (!isWanted || !GetConsoleMode(input, &mode))
        return;
    m_before = mode;
    m_isActive = SetConsoleMode(input, mode & ~DWORD(ENABLE_ECHO_INPUT)) != 0;
}

Silence::~Silence()
{
    if (m_isActive)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}

#else

bool isTerminal(Standard stream)
{
    return isatty(static_cast<int>(stream)) != 0;
}

void prepareTerminal()
{
    // A write to a pipe that nobody reads any more then fails with EPIPE, and Output falls silent.
    std::signal(SIGPIPE, SIG_IGN);
}

int terminalWidth()
{
    winsize size {};
    if (toldWidth() > 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return toldWidth();
    return size.ws_col;
}

namespace {

termios visibly {}; ///< as the terminal was before it fell silent

/// Whoever thinks better of typing a password gets a terminal back that shows what is typed.
extern "C" void restoreAndLeave(int)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &visibly);
    _exit(Interrupted);
}

} // namespace

Silence::Silence(bool isWanted)
{
    termios settings {};
    if (!isWanted || tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    visibly = settings;
    m_onInterrupt = std::signal(SIGINT, restoreAndLeave);
    settings.c_lflag &= ~tcflag_t(ECHO);
    m_isActive = tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0;
}

Silence::~Silence()
{
    if (m_isActive)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &visibly);
    if (m_onInterrupt)
        std::signal(SIGINT, m_onInterrupt);
}

#endif

} // namespace Cli
