// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamftokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray anySignature()
{
    QByteArray bytes(32, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return base64Url(bytes);
}

} // namespace

QByteArray JamfTokens::issue(const Holder &holder, const QDateTime &now, int clockError,
                             const QStringList &roles)
{
    QJsonObject claims {
        {u"sub"_s, holder.name},
        {u"aud"_s, holder.name},
        {u"iss"_s, u"https://jamf.example"_s},
        {u"iat"_s, now.toSecsSinceEpoch() + clockError},
        {u"nbf"_s, now.toSecsSinceEpoch() + clockError},
        {u"exp"_s, holder.endsAt.toSecsSinceEpoch() + clockError},
        {u"token-uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
    };
    if (!holder.isUser) {
        claims[u"subject-type"_s] = u"REGISTERED_CLIENT_ID"_s;
        claims[u"authentication-type"_s] = u"CLIENT_CREDENTIALS"_s;
        claims[u"scope"_s] = QJsonArray::fromStringList(roles);
    }
    const QByteArray token = base64Url(QJsonObject {{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"HS256"_s}}) + '.'
        + base64Url(claims) + '.' + anySignature();
    m_holders.insert(token, holder);
    m_all.append(token);
    return token;
}

std::optional<JamfTokens::Holder> JamfTokens::holderOf(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_holders.find(token);
    if (found == m_holders.end() || found->endsAt <= now)
        return {};
    return *found;
}

QString JamfTokens::redacted(QString text) const
{
    for (const QByteArray &token : m_all)
        text.replace(QString::fromLatin1(token), u"•••"_s);
    return text;
}

} // namespace Sandbox
