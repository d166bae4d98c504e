// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cli {

namespace {

constexpr qint64 ShowEvery = 200; // milliseconds; what is done before the first of them shows nothing

} // namespace

Progress::Progress(QIODevice &device, bool isWanted)
    : m_device(device)
    , m_isWanted(isWanted)
{
    m_sinceShown.start();
}

void Progress::setPlaces(int done, int total)
{
    m_done = done;
    m_total = total;
    show();
}

void Progress::addFiles(qsizetype count)
{
    m_files += count;
    show();
}

void Progress::clear()
{
    if (m_isShown)
        m_device.write("\r\033[K");
    m_isShown = false;
}

void Progress::show()
{
    if (!m_isWanted || m_sinceShown.elapsed() < ShowEvery)
        return;
    m_sinceShown.restart();
    m_isShown = true;
    const QLocale locale;
    const QString line
        = QCoreApplication::translate("Cli", "Looking: %1 of %2 places, files read: %3")
              .arg(locale.toString(m_done), locale.toString(m_total), locale.toString(m_files));
    m_device.write("\r\033[K" + line.toUtf8());
}

} // namespace Cli
