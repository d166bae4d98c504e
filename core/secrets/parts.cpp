// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/parts.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Secrets {

namespace {

const QByteArray Magic = "caretaker-secret-1";
constexpr qsizetype LongestLine = 256;
constexpr qsizetype MostParts = 4096;

QByteArray digestOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256).toHex();
}

char letterOf(Bank bank)
{
    return bank == Bank::A ? 'a' : 'b';
}

std::optional<Bank> bankOf(const QByteArray &word)
{
    if (word == "a")
        return Bank::A;
    if (word == "b")
        return Bank::B;
    return {};
}

/// Whether the numbers of @p head can have been written by headFor().
bool isPlausible(const Head &head)
{
    // Bounded before it is reckoned with: a length from the keychain may be any number.
    if (head.length < 0 || head.length > MostParts * MostInOneEntry)
        return false;
    const qsizetype needed
        = head.length <= MostInOneEntry ? 0 : (head.length + MostInOneEntry - 1) / MostInOneEntry;
    return head.count == needed;
}

} // namespace

Bank otherThan(Bank bank)
{
    return bank == Bank::A ? Bank::B : Bank::A;
}

Head headFor(const Secret &secret, Bank bank)
{
    Head head {
        .bank = bank, .count = split(secret).size(), .length = secret.size(), .digest = digestOf(secret)};
    if (head.count == 0)
        head.whole = secret;
    return head;
}

Secret entryOf(const Head &head)
{
    QByteArray entry;
    entry.reserve(LongestLine + head.whole.size());
    entry += Magic + ' ' + letterOf(head.bank) + ' ' + QByteArray::number(head.count) + ' '
        + QByteArray::number(head.length) + ' ' + head.digest + '\n';
    entry += head.whole.reveal();
    return Secret::taking(entry);
}

std::optional<Head> parseHead(const Secret &entry)
{
    const QByteArrayView bytes = entry.reveal();
    const qsizetype end = bytes.first(std::min(bytes.size(), LongestLine)).indexOf('\n');
    if (end < 0)
        return {};
    const QList<QByteArray> words = bytes.first(end).toByteArray().split(' ');
    if (words.size() != 5 || words.at(0) != Magic)
        return {};
    const std::optional<Bank> bank = bankOf(words.at(1));
    bool hasCount = false;
    bool hasLength = false;
    Head head {.count = words.at(2).toLongLong(&hasCount),
               .length = words.at(3).toLongLong(&hasLength),
               .digest = words.at(4)};
    if (!bank || !hasCount || !hasLength || !isPlausible(head))
        return {};
    head.bank = *bank;
    head.whole = Secret(bytes.sliced(end + 1));
    return head;
}

QString nameOfPart(const QString &key, Bank bank, qsizetype number)
{
    return key + u'/' + QLatin1Char(letterOf(bank)) + QString::number(number);
}

QList<Secret> split(const Secret &secret)
{
    QList<Secret> parts;
    if (secret.size() <= MostInOneEntry)
        return parts;
    for (qsizetype from = 0; from < secret.size(); from += MostInOneEntry)
        parts.append(Secret(secret.reveal().sliced(from, std::min(MostInOneEntry, secret.size() - from))));
    return parts;
}

std::optional<Secret> joined(const Head &head, const QList<Secret> &parts)
{
    if (parts.size() != head.count)
        return {};
    // The bytes of an array that grows would be left behind in memory, so its room is made first.
    qsizetype size = head.whole.size();
    for (const Secret &part : parts)
        size += part.size();
    QByteArray bytes;
    bytes.reserve(size);
    bytes += head.whole.reveal();
    for (const Secret &part : parts)
        bytes += part.reveal();
    Secret secret = Secret::taking(bytes);
    if (secret.size() != head.length || digestOf(secret) != head.digest)
        return {};
    return secret;
}

} // namespace Secrets
