// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "core/sync/assignments.h"
#include "core/sync/dailypull.h"

class MainWindow;
class Preferences;

namespace SchoolManager {
class AsmPage;
} // namespace SchoolManager

/// The Apple School Manager page among the rest of the window: in the rail where the school is connected there, with
/// what an earlier program left under way taken up again. Lives as long as the window.
class AppleWiring final : public QObject
{
    Q_OBJECT

public:
    struct Around
    {
        MainWindow &window;
        const Services &services;
        const Sync::DailyPull &daily;
        Preferences &preferences;
        Clock clock;
    };

    explicit AppleWiring(const Around &around);
    ~AppleWiring() override;

    void addPage(); ///< to the window, where it belongs in the rail
    void offer(const QStringList &serials); ///< opens the page and asks what to do with these devices

signals:
    void connectionsWanted();
    void inventoryChanged(); ///< where some devices are was learned and stored

private:
    Around m_around;
    Sync::Assignments m_assignments;
    SchoolManager::AsmPage *m_page; ///< the window's
};
