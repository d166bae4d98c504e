// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialswiring.h"

#include "core/base/text.h"
#include "ui/credentials/credentialfilter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quicksearch.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Credentials;

namespace {

const auto One = u"credential "_s; ///< the offer of a credential, whose number follows
constexpr qsizetype MostOffers = 5;
constexpr qsizetype WordsLimit = 80;
constexpr qsizetype LeastLetters = 2; ///< one letter stands in every fingerprint

/// Which server it is on; else of which school it is, for a file's name says little beside its own.
QString placeWords(const Credential &credential)
{
    const Sighting seen = credential.sightings.value(indexInService(credential.sightings));
    const QString school = credential.facts.value(Fact::Organisation);
    const bool isOnServer = seen.source != SourceKind::File && seen.source != SourceKind::Typed;
    return isOnServer || school.isEmpty() ? placeOf(credential) : school;
}

/// Name, kind, server or school; what says the same as the part before only once.
QString wordsOf(const Credential &credential)
{
    QStringList parts;
    for (const QString &part : {Words::name(credential), Words::kind(credential.kind), placeWords(credential)}) {
        const QString shown = visible(part, WordsLimit);
        if (!shown.isEmpty() && !parts.contains(shown))
            parts.append(shown);
    }
    return parts.join(u" · "_s);
}

bool isEnough(const QString &text)
{
    return text.size() >= LeastLetters || (!text.isEmpty() && text.front().script() == QChar::Script_Han);
}

} // namespace

CredentialsWiring::CredentialsWiring(MainWindow &window, const Ledger &ledger)
    : m_window(window)
    , m_ledger(ledger)
{
    connect(&ledger, &Ledger::changed, this, [this] { m_haystacks.clear(); });
    connect(&window, &MainWindow::offersWanted, this, &CredentialsWiring::offer);
    connect(&window, &MainWindow::offerChosen, this, [this](const QString &id) {
        if (id.startsWith(One))
            emit credentialChosen(id.sliced(One.size()).toLongLong());
    });
}

/// What is looked for is more often said of a credential than hidden among its facts, so those come first.
void CredentialsWiring::offer(const QString &text)
{
    if (!isEnough(text))
        return;
    if (std::exchange(m_language, QLocale()) != QLocale())
        m_haystacks.clear();
    const CredentialFilter filter {.text = text};
    QList<QuickOffer> offers;
    QList<QuickOffer> others;
    for (const EntryPtr &entry : m_ledger.entries()) { // most urgent first
        if (offers.size() == MostOffers)
            break;
        if (!filter.matches(haystackFor(entry->credential)))
            continue;
        const QString words = wordsOf(entry->credential);
        QList<QuickOffer> &among = filter.matches(words) ? offers : others;
        if (among.size() < MostOffers)
            among.append({One + QString::number(entry->credential.id), words, u"certificate_16_regular"_s});
    }
    offers += others;
    m_window.offer(text, offers.first(std::min(MostOffers, offers.size())));
}

const QString &CredentialsWiring::haystackFor(const Credential &credential)
{
    QString &haystack = m_haystacks[credential.id];
    if (haystack.isEmpty())
        haystack = haystackOf(credential);
    return haystack;
}
