// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"

#include <QObject>

namespace Check {

/// One check of many sources, all at once, each with its own deadline; one that fails or hangs hides no other.
/// Lives until finished() at least; destroying it cancels what is under way.
class Round final : public QObject
{
    Q_OBJECT

public:
    explicit Round(Sources sources, QObject *parent = nullptr);
    ~Round() override;

    void start(const QDateTime &now);
    /// Stops all sources; finished(true) follows.
    void cancel();

signals:
    void looked(const Check::Look &look);
    void progressed(int done, int total); ///< in sources
    void finished(bool wasCancelled);

private:
    struct Running;
    std::vector<std::unique_ptr<Running>> m_running;
    Sources m_sources;
    int m_done = 0;
    bool m_wasCancelled = false;
};

} // namespace Check
