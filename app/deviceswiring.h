// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "core/base/utc.h"
#include "ui/devices/pullpace.h"
#include "ui/devices/register.h"

class MainWindow;
class Preferences;

namespace Inventory {
class DevicesPage;
} // namespace Inventory

namespace Sync {
class FleetSync;
struct FleetRun;
} // namespace Sync

/// The Devices page among the rest of the window: what fills it, what the quick search finds in it, and the ways from it
/// to the connections. Lives as long as the window.
class DevicesWiring final : public QObject
{
    Q_OBJECT

public:
    struct Around
    {
        MainWindow &window;
        const Services &services;
        Preferences &preferences;
        Clock clock;
    };

    explicit DevicesWiring(const Around &around);
    ~DevicesWiring() override;

    void addPage(); ///< to the window, where it belongs in the rail
    void open(const QString &serial);

signals:
    void connectionsWanted();
    void assignAsked(const QStringList &serials); ///< to an MDM server, or to none
    void lookupAsked(const QString &serial, const QString &connection); ///< on a Jamf Pro server
    void articleAsked(const QString &id); ///< of the FAQ

private:
    void connectFleet();
    void tell();
    void learn(const QList<Connections::Connection> &connections);
    void askApple(const QString &serial, const QString &connection); ///< for one device by itself
    void offer(const QString &text);
    void find();
    void readOffers(const QList<qint64> &ids);
    void showOffers(const QString &text, const QList<Inventory::Device> &devices);

    Around m_around;
    Inventory::Register m_register;
    Inventory::DevicesPage *m_page; ///< the window's
    Inventory::PullPace m_pace;
    QString m_asked; ///< by the quick search
    bool m_isAnswered = true; ///< something was found, or all that there is was looked through
    qint64 m_finding = 0; ///< which answer is waited for
    bool m_hasConnection = true;
    bool m_canAssign = false;
    std::optional<Error> m_failure; ///< why the last reading could not even begin
};
