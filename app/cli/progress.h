// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QIODevice>

namespace Cli {

/// One line at the terminal that tells how far a check is, rewritten in place. Silent where no person looks.
class Progress final
{
public:
    Progress(QIODevice &device, bool isWanted);

    void setPlaces(int done, int total);
    void addFiles(qsizetype count);
    void clear();

private:
    void show();

    QIODevice &m_device;
    bool m_isWanted;
    bool m_isShown = false;
    int m_done = 0;
    int m_total = 0;
    qsizetype m_files = 0;
    QElapsedTimer m_sinceShown;
};

} // namespace Cli
