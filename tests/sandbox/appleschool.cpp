// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/appleschool.h"

#include "tests/sandbox/forge.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

AppleApiAccount appleApiAccount(const QString &prefix)
{
    const QByteArray key = newKey(Key::Ec);
    return {prefix + u'.' + newId(), newId(), publicKey(key), key};
}

AppleSchool appleSchool(quint32 devices, const QDateTime &now)
{
    AppleSchool school;
    school.devices = devices;
    school.since = now;
    school.accounts = {appleApiAccount()};
    school.servers = {
        {.id = newId(),
         .name = u"Jamf Pro"_s,
         .families = {u"IPAD"_s, u"IPHONE"_s, u"APPLE_TV"_s},
         .connectedAt = now.addSecs(-1'900),
         .createdAt = now.addYears(-4)},
        {.id = newId(),
         .name = u"Jamf Pro, Mac"_s,
         .families = {u"MAC"_s},
         .connectedAt = now.addDays(-41),
         .createdAt = now.addYears(-2)},
        {.id = newId(),
         .name = u"Apple Configurator"_s,
         .type = u"APPLE_CONFIGURATOR"_s,
         .createdAt = now.addYears(-4)},
    };
    return school;
}

QByteArray applePrivateKeyFile(const AppleApiAccount &account)
{
    return pem("EC PRIVATE KEY", account.privateKey);
}

} // namespace Sandbox
