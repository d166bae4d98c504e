// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"

#include <QStringList>

namespace Credentials {

/// What people wrote into one field of credentials and left, for as long as the ledger does not say it: it may be on its
/// way to the database, or could not be written.
class OrderedTexts final
{
public:
    explicit OrderedTexts(QString Credential::*field)
        : m_field(field)
    {
    }

    /// What the field shows: what was ordered, else what the ledger says.
    [[nodiscard]] const QString &textOf(const Credential &credential) const;
    /// Whether @p text has to be ordered: anew too, where it is not in the ledger.
    [[nodiscard]] bool isOther(const Credential &credential, const QString &text) const;
    void add(const Credential &credential, const QString &text);
    /// Lets go of what the ledger says by now, and of what somebody else has written over.
    void settle(const Ledger &ledger);

private:
    struct Ordered
    {
        QString text;
        QStringList before {}; ///< what the ledger says until it comes to the text
    };

    QString Credential::*m_field;
    QHash<qint64, Ordered> m_ordered; ///< by credential
};

} // namespace Credentials
