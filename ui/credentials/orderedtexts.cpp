// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/orderedtexts.h"

namespace Credentials {

const QString &OrderedTexts::textOf(const Credential &credential) const
{
    const auto ordered = m_ordered.constFind(credential.id);
    return ordered == m_ordered.constEnd() ? credential.*m_field : ordered->text;
}

bool OrderedTexts::isOther(const Credential &credential, const QString &text) const
{
    return text != credential.*m_field || text != textOf(credential);
}

void OrderedTexts::add(const Credential &credential, const QString &text)
{
    const QString former = textOf(credential); // a former order may still come before this one
    Ordered &ordered = m_ordered[credential.id];
    ordered.before.append(former);
    ordered.before.removeAll(text);
    ordered.text = text;
}

void OrderedTexts::settle(const Ledger &ledger)
{
    m_ordered.removeIf([this, &ledger](const QHash<qint64, Ordered>::iterator &each) {
        const EntryPtr entry = ledger.entry(each.key());
        return !entry || entry->credential.id != each.key()
            || !each->before.contains(entry->credential.*m_field);
    });
}

} // namespace Credentials
