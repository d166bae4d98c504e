// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hostile.h"

#include "tests/sandbox/forge.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Sandbox {

QList<Hostile> hostileFiles()
{
    return hostileTexts() + hostileObjects() + hostileCertificates() + hostileBundles() + hostileMessages();
}

QByteArray hostileRecipient()
{
    return issue({.commonName = u"hostile"_s, .serial = "01", .key = Key::Rsa2048}).certificate;
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(20261120);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(generator.generate());
    return bytes;
}

} // namespace Sandbox
