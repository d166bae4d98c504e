// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

namespace Cli {

namespace {

volatile std::sig_atomic_t wasAsked = 0;

extern "C" void leaveNote(int signal)
{
    wasAsked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    wasAsked = 0;
    std::signal(SIGINT, leaveNote);
    connect(&m_timer, &QTimer::timeout, this, &Interrupt::look);
    m_timer.start(50ms);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
}

void Interrupt::look()
{
    if (wasAsked == 0)
        return;
    m_timer.stop();
    emit requested();
}

} // namespace Cli
