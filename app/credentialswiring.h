// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"

#include <QHash>
#include <QLocale>

class MainWindow;
struct QuickOffer;

/// The credentials in the quick search: what is typed there offers those that the usual filter would show. Lives as long
/// as the window.
class CredentialsWiring final : public QObject
{
    Q_OBJECT

public:
    CredentialsWiring(MainWindow &window, const Credentials::Ledger &ledger);

signals:
    void credentialChosen(qint64 credential);

private:
    void offer(const QString &text);
    [[nodiscard]] const QString &haystackFor(const Credentials::Credential &credential);

    MainWindow &m_window;
    const Credentials::Ledger &m_ledger;
    QHash<qint64, QString> m_haystacks; ///< made when one is looked through
    QLocale m_language; ///< of the words in them
};
