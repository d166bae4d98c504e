// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "ui/credentials/ledger.h"
#include "ui/jamf/surroundings.h"

class MainWindow;

namespace Jamf {
class JamfPage;
} // namespace Jamf

/// The Jamf Pro page among the rest of the window: what it knows of the credentials, where its actions are
/// written down, and the ways from it to a credential and to the connections. Lives as long as the window.
class JamfWiring final : public QObject
{
    Q_OBJECT

public:
    struct Around
    {
        MainWindow &window;
        const Credentials::Ledger &ledger;
        const Services &services;
        Preferences &preferences;
        Clock clock;
    };

    explicit JamfWiring(const Around &around);
    ~JamfWiring() override;

    /// Opens the page and looks for @p text on the server of @p connection.
    void lookUp(const QString &text, const QString &connection);
    void addPage(); ///< to the window, where it belongs in the rail

signals:
    void credentialChosen(qint64 credential);
    void connectionsWanted();
    void checkAsked();

private:
    void tell();
    [[nodiscard]] Jamf::HistoryBook history() const;

    Around m_around;
    Jamf::Holdings m_holdings;
    Jamf::JamfPage *m_page; ///< the window's
};
