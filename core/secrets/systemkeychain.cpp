// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turns.h"
#include "core/secrets/codes.h"
#include "core/secrets/entries.h"
#include "core/secrets/gate.h"
#include "core/secrets/keychain.h"
#include "core/secrets/parts.h"

namespace Secrets {

using Found = std::optional<Secret>;

struct SystemKeychain::State final : public QObject
{
    State(const QString &service, std::chrono::milliseconds patience)
        : entries(service, patience, this)
        , gate(patience, this)
    {
    }

    /// Runs @p work when it is the turn of @p key and the gate is open. Half a secret helps nobody, so that what has
    /// begun goes on to its end.
    template <typename T, typename Work>
    Answer<T> inTurn(const QString &key, Work work);

    Answer<Secret> read(const QString &key, bool isSecondTry = false);
    Answer<Done> write(const QString &key, const Secret &secret);
    Answer<Done> remove(const QString &key);

    Answer<QList<Secret>> readParts(const QString &key, const Head &head, const QList<Secret> &earlier = {});
    Answer<Done> writeParts(const QString &key, Bank bank, const QList<Secret> &parts, qsizetype written = 0);
    Answer<Done> regardless(const Answer<Done> &answer);
    Answer<Done> removeParts(const QString &key, Bank bank, qsizetype first, qsizetype known);
    Answer<qsizetype> lastPart(const QString &key, Bank bank, qsizetype known);
    Answer<Done> removeDownTo(const QString &key, Bank bank, qsizetype last, qsizetype first);

    Entries entries;
    Gate gate;
    Turns turns; ///< a lane a key
};

namespace {

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Malformed, Codes::Damaged);
}

/// An empty one where there is none, or one that this program never wrote. The first writing goes into bank A.
Head headIn(const Found &entry)
{
    const std::optional<Head> head = entry ? parseHead(*entry) : std::nullopt;
    return head.value_or(Head {.bank = Bank::B});
}

Answer<> plain(QObject *owner, const Answer<Done> &answer)
{
    return follow(owner, answer,
                  [](const Result<Done> &done) { return ready(done.map([](const Done &) {})); });
}

} // namespace

template <typename T, typename Work>
Answer<T> SystemKeychain::State::inTurn(const QString &key, Work work)
{
    return turns.take(key, [this, work = std::move(work)] {
        return chain(this, gate.open(), [work](const Done &) { return work(); });
    });
}

Answer<Secret> SystemKeychain::State::read(const QString &key, bool isSecondTry)
{
    return chain(this, entries.read(key), [this, key, isSecondTry](const Found &entry) -> Answer<Secret> {
        if (!entry)
            return ready<Secret>(failure(ErrorKind::NotFound, Codes::NotFound));
        const std::optional<Head> head = parseHead(*entry);
        if (!head)
            return ready<Secret>(damaged());
        return chain(this, readParts(key, *head),
                     [this, key, head, isSecondTry](const QList<Secret> &parts) -> Answer<Secret> {
                         if (const std::optional<Secret> secret = joined(*head, parts))
                             return ready<Secret>(*secret);
                         // Another program may have been writing it between the head and the parts.
                         return isSecondTry ? ready<Secret>(damaged()) : read(key, true);
                     });
    });
}

/// Ends at the first part that is not there; that the set is not whole shows when it is joined.
Answer<QList<Secret>> SystemKeychain::State::readParts(const QString &key, const Head &head,
                                                       const QList<Secret> &earlier)
{
    if (earlier.size() == head.count)
        return ready<QList<Secret>>(earlier);
    return chain(this, entries.read(nameOfPart(key, head.bank, earlier.size() + 1)),
                 [this, key, head, earlier](const Found &part) {
                     return part ? readParts(key, head, earlier + QList<Secret> {*part})
                                 : ready<QList<Secret>>(earlier);
                 });
}

/// The new parts into the bank that is not in use, then the head that names it, then away with what is left of the old.
Answer<Done> SystemKeychain::State::write(const QString &key, const Secret &secret)
{
    return chain(this, entries.read(key), [this, key, secret](const Found &entry) {
        const Head old = headIn(entry);
        const Head head = headFor(secret, otherThan(old.bank));
        const auto whenLate = entry ? Entries::WhenLate::Leave : Entries::WhenLate::Remove;
        const Answer<Done> parts = writeParts(key, head.bank, split(secret));
        const Answer<Done> named = chain(this, parts, [this, key, head, whenLate](const Done &) {
            return entries.write(key, entryOf(head), whenLate);
        });
        return chain(this, named, [this, key, head, old](const Done &) {
            return chain(this, regardless(removeParts(key, old.bank, 1, old.count)),
                         [this, key, head](const Done &) {
                             return regardless(removeParts(key, head.bank, head.count + 1, head.count));
                         });
        });
    });
}

Answer<Done> SystemKeychain::State::writeParts(const QString &key, Bank bank, const QList<Secret> &parts,
                                               qsizetype written)
{
    if (written == parts.size())
        return ready<Done>(Done {});
    return chain(this, entries.write(nameOfPart(key, bank, written + 1), parts.at(written)),
                 [this, key, bank, parts, written](const Done &) {
                     return writeParts(key, bank, parts, written + 1);
                 });
}

/// The head first: from then on nothing is half there.
Answer<Done> SystemKeychain::State::remove(const QString &key)
{
    return chain(this, entries.read(key), [this, key](const Found &entry) {
        const Head head = headIn(entry);
        const Answer<Done> headless = chain(this, entries.remove(key), [this, key, head](const Done &) {
            return removeParts(key, head.bank, 1, head.count);
        });
        return chain(this, headless, [this, key, head](const Done &) {
            return removeParts(key, otherThan(head.bank), 1, 0);
        });
    });
}

/// A secret that is in its place is written, even where what it replaces could not be tidied away; the next one does.
Answer<Done> SystemKeychain::State::regardless(const Answer<Done> &answer)
{
    return follow(this, answer, [](const Result<Done> &) { return ready<Done>(Done {}); });
}

/// Those from @p first to @p known, and what a writing that was cut off has left behind them. From the last one down, so
/// that wherever this is cut off no gap hides what is left.
Answer<Done> SystemKeychain::State::removeParts(const QString &key, Bank bank, qsizetype first,
                                                qsizetype known)
{
    return chain(this, lastPart(key, bank, known),
                 [this, key, bank, first](qsizetype last) { return removeDownTo(key, bank, last, first); });
}

Answer<qsizetype> SystemKeychain::State::lastPart(const QString &key, Bank bank, qsizetype known)
{
    return chain(this, entries.read(nameOfPart(key, bank, known + 1)),
                 [this, key, bank, known](const Found &part) {
                     return part ? lastPart(key, bank, known + 1) : ready<qsizetype>(known);
                 });
}

Answer<Done> SystemKeychain::State::removeDownTo(const QString &key, Bank bank, qsizetype last,
                                                 qsizetype first)
{
    if (last < first)
        return ready<Done>(Done {});
    return chain(
        this, entries.remove(nameOfPart(key, bank, last)),
        [this, key, bank, last, first](const Done &) { return removeDownTo(key, bank, last - 1, first); });
}

SystemKeychain::SystemKeychain(const QString &service, QObject *parent, std::chrono::milliseconds patience)
    : Keychain(parent)
    , m_state(std::make_unique<State>(service, patience))
{
}

SystemKeychain::~SystemKeychain() = default;

Answer<Secret> SystemKeychain::read(const QString &key)
{
    return m_state->inTurn<Secret>(key, [this, key] { return m_state->read(key); });
}

Answer<> SystemKeychain::write(const QString &key, const Secret &secret)
{
    return plain(m_state.get(),
                 m_state->inTurn<Done>(key, [this, key, secret] { return m_state->write(key, secret); }));
}

Answer<> SystemKeychain::remove(const QString &key)
{
    return plain(m_state.get(), m_state->inTurn<Done>(key, [this, key] { return m_state->remove(key); }));
}

} // namespace Secrets
