// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/applesignin.h"

#include "tests/sandbox/handles.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include <openssl/ec.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

using SignatureHandle = Handle<ECDSA_SIG, ECDSA_SIG_free>;
using DigestHandle = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

constexpr auto Audience = "https://account.apple.com/auth/oauth2/v2/token"_L1;
constexpr qint64 LongestLife = 180 * 86'400;
constexpr qint64 Slack = 5 * 60;
constexpr int Half = 32;

std::optional<QByteArray> decodedPart(const QByteArray &part)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(part,
                                         QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                             | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || part.contains('='))
        return {};
    return *decoded;
}

bool isSignedBy(const QByteArray &message, const QByteArray &raw, const QByteArray &publicKey)
{
    if (raw.size() != qsizetype(2) * Half)
        return false;
    const auto *const bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    const SignatureHandle signature(required(ECDSA_SIG_new(), "make a signature"));
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, Half, nullptr), BN_bin2bn(bytes + Half, Half, nullptr));
    const QByteArray der = derOf<i2d_ECDSA_SIG>(signature.get());
    const auto *cursor = reinterpret_cast<const unsigned char *>(publicKey.constData());
    const KeyHandle key(
        required(d2i_PUBKEY(nullptr, &cursor, static_cast<long>(publicKey.size())), "read a key"));
    const DigestHandle context(required(EVP_MD_CTX_new(), "make a digest"));
    require(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) > 0, "verify");
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(der.constData()),
                            static_cast<std::size_t>(der.size()),
                            reinterpret_cast<const unsigned char *>(message.constData()),
                            static_cast<std::size_t>(message.size()))
        == 1;
}

QString flawOfClaims(const QJsonObject &claims, const AppleApiAccount &account, const QDateTime &now)
{
    const qint64 present = now.toSecsSinceEpoch();
    const QJsonValue issued = claims.value("iat"_L1);
    const QJsonValue expires = claims.value("exp"_L1);
    if (claims.value("aud"_L1).toString() != Audience)
        return u"aud"_s;
    if (claims.value("iss"_L1).toString() != account.clientId)
        return u"iss"_s;
    if (claims.value("sub"_L1).toString() != account.clientId)
        return u"sub"_s;
    if (!issued.isDouble() || issued.toInteger() > present + Slack)
        return u"iat"_s;
    if (!expires.isDouble() || expires.toInteger() <= present
        || expires.toInteger() - issued.toInteger() >= LongestLife)
        return u"exp"_s;
    return claims.value("jti"_L1).toString().isEmpty() ? u"jti"_s : QString();
}

/// A form as RFC 6749 wants it; nothing where a name stands in it twice.
std::optional<QMap<QString, QString>> formOf(const QByteArray &body)
{
    QMap<QString, QString> form;
    const QByteArrayList fields = body.split('&');
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        const QString name = QUrl::fromPercentEncoding(field.left(equals));
        if (equals <= 0 || form.contains(name))
            return {};
        form.insert(name, QUrl::fromPercentEncoding(field.sliced(equals + 1).replace('+', ' ')));
    }
    return form;
}

/// Apple's own words can hold what was sent.
JamfReply refused(const QString &error, const QString &assertion, int status = 400)
{
    return oauthError(error, u"Rejected client_assertion "_s + assertion, status);
}

} // namespace

QString flawOf(const QByteArray &assertion, const AppleApiAccount &account, const QDateTime &now,
               QJsonObject *claims)
{
    const QByteArrayList parts = assertion.split('.');
    if (parts.size() != 3)
        return u"form"_s;
    const auto header = decodedPart(parts.at(0));
    const auto body = decodedPart(parts.at(1));
    const auto signature = decodedPart(parts.at(2));
    if (!header || !body || !signature)
        return u"form"_s;
    const QJsonObject head = QJsonDocument::fromJson(*header).object();
    if (head.value("alg"_L1).toString() != "ES256"_L1)
        return u"alg"_s;
    if (head.value("kid"_L1).toString() != account.keyId)
        return u"kid"_s;
    if (!isSignedBy(parts.at(0) + '.' + parts.at(1), *signature, account.publicKey))
        return u"signature"_s;
    const QJsonObject said = QJsonDocument::fromJson(*body).object();
    if (claims != nullptr)
        *claims = said;
    return flawOfClaims(said, account, now);
}

JamfReply AppleSignIn::answer(const JamfRequest &request, const QList<AppleApiAccount> &accounts,
                              const QList<AppleFault> &faults, const QDateTime &now)
{
    const bool isPath = request.path == "/auth/oauth2/token"_L1 || request.path == "/auth/oauth2/v2/token"_L1;
    if (!isPath)
        return htmlReply(404, u"Not Found"_s, u"The page cannot be found."_s);
    if (request.method != "POST")
        return oauthError(u"invalid_request"_s, u"Only POST"_s, 405);
    const auto form = formOf(request.body);
    // Apple would take a query too; here it shows that no assertion goes where proxies write it down.
    if (!form || !request.query.isEmpty() || request.mediaType() != "application/x-www-form-urlencoded")
        return oauthError(u"invalid_request"_s, u"The body must be a form"_s);
    const QString assertion = form->value(u"client_assertion"_s);
    if (const AppleFault *fault = find(faults, AppleFault::Kind::TokenRefusal))
        return refused(fault->text, assertion, fault->number);
    static const QStringList Names {u"client_assertion"_s, u"client_assertion_type"_s, u"client_id"_s,
                                    u"grant_type"_s, u"scope"_s};
    if (form->keys() != Names
        || form->value(u"client_assertion_type"_s)
            != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1)
        return refused(u"invalid_request"_s, assertion);
    if (form->value(u"grant_type"_s) != "client_credentials"_L1)
        return refused(u"unsupported_grant_type"_s, assertion);
    const auto account
        = std::find_if(accounts.begin(), accounts.end(), [&form](const AppleApiAccount &known) {
              return known.clientId == form->value(u"client_id"_s) && !known.isRevoked;
          });
    if (account == accounts.end())
        return refused(u"invalid_client"_s, assertion);
    const QString flaw = flawOf(assertion.toLatin1(), *account, now, &m_claims);
    if (!flaw.isEmpty())
        return refused(u"invalid_client"_s, assertion,
                       flaw == "kid"_L1 || flaw == "signature"_L1 ? 401 : 400);
    const QString scope = account->clientId.startsWith("SCHOOLAPI."_L1) ? u"school.api"_s : u"business.api"_s;
    if (form->value(u"scope"_s) != scope)
        return refused(u"invalid_scope"_s, assertion);

    const int life = numberOf(faults, AppleFault::Kind::ShortTokens, TokenLife);
    const QByteArray token = "eyJlbmMiOiJBMTI4R0NNIn0." + QUuid::createUuid().toRfc4122().toHex();
    m_tokens.insert(token, now.addSecs(life));
    return jsonReply(QJsonObject {{u"access_token"_s, QString::fromLatin1(token)},
                                  {u"token_type"_s, u"Bearer"_s},
                                  {u"expires_in"_s, life},
                                  {u"scope"_s, scope}});
}

bool AppleSignIn::knows(const QByteArray &token, const QDateTime &now) const
{
    return m_tokens.contains(token) && m_tokens.value(token) > now;
}

} // namespace Sandbox
