// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/handles.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

using DigestHandle = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

/// The bytes of @p message: DER, or BER with indefinite lengths, which is what streaming writes.
QByteArray encoded(CMS_ContentInfo *message, const QByteArray &content, unsigned int flags, bool isBer)
{
    const BioHandle input = reading(content);
    const BioHandle output = writing();
    if (isBer) {
        require(i2d_CMS_bio_stream(output.get(), message, input.get(), static_cast<int>(flags)) > 0,
                "stream a message");
        return written(output.get());
    }
    require(CMS_final(message, input.get(), nullptr, flags) > 0, "finish a message");
    require(i2d_CMS_bio(output.get(), message) > 0, "encode a message");
    return written(output.get());
}

QByteArray inColumns(const QByteArray &base64, qsizetype columns)
{
    QByteArray text;
    text.reserve(base64.size() + base64.size() / columns + 1);
    for (qsizetype start = 0; start < base64.size(); start += columns) {
        if (start > 0)
            text.append('\n');
        text.append(
            QByteArrayView(base64).sliced(start, std::min<qsizetype>(columns, base64.size() - start)));
    }
    return text;
}

QByteArray signatureOf(const QByteArray &content, const QByteArray &pkcs8)
{
    const KeyHandle key = keyOf(pkcs8);
    const DigestHandle digest(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    const auto size = static_cast<size_t>(content.size());
    size_t length = 0;
    require(EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) > 0
                && EVP_DigestSign(digest.get(), nullptr, &length, bytes, size) > 0,
            "start a signature");
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    require(EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                           size)
                > 0,
            "sign");
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray plist(const QByteArray &dictionary)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n"
        + dictionary + "</dict>\n</plist>\n";
}

QByteArray member(QByteArrayView key, const QByteArray &text)
{
    return "\t<key>" + key.toByteArray() + "</key>\n\t<string>" + text + "</string>\n";
}

QByteArray tokenJson(const ServerTokenRecipe &recipe)
{
    if (!recipe.json.isEmpty())
        return recipe.json;
    const QJsonObject token {
        {u"consumer_key"_s, recipe.consumerKey},
        {u"consumer_secret"_s, u"CS_make-believe"_s},
        {u"access_token"_s, u"AT_make-believe"_s},
        {u"access_secret"_s, u"AS_make-believe"_s},
        {u"access_token_expiry"_s, QString::fromUtf8(recipe.expiry)},
    };
    return QJsonDocument(token).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray enveloped(const QByteArray &content, const QList<QByteArray> &recipients, bool isBer)
{
    const unsigned int flags = CMS_BINARY | CMS_STREAM;
    const CertificatesHandle certificates = certificatesOf(recipients);
    const CmsHandle message(
        required(CMS_encrypt(certificates.get(), nullptr, EVP_aes_128_cbc(), flags), "encrypt a message"));
    return encoded(message.get(), content, flags, isBer);
}

QByteArray serverToken(const QByteArray &recipient, const ServerTokenRecipe &recipe)
{
    const QByteArray content
        = "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n"
          "-----BEGIN MESSAGE-----\n"
        + tokenJson(recipe) + "\n-----END MESSAGE-----\n";
    return "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data\n"
           "Content-Transfer-Encoding: base64\n"
           "Content-Disposition: attachment; filename=\"smime.p7m\"\n"
           "Content-Description: S/MIME Encrypted Message\n\n"
        + inColumns(enveloped(content, {recipient}, true).toBase64(), 76);
}

QByteArray contentToken(const QString &organisation, const QByteArray &expiry, const QByteArray &token)
{
    const QJsonObject object {{u"expDate"_s, QString::fromUtf8(expiry)},
                              {u"token"_s, QString::fromUtf8(token)},
                              {u"orgName"_s, organisation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64();
}

QByteArray profile(const QString &displayName, const QString &identifier, const QString &uuid,
                   const QString &organisation, const QByteArray &payloads)
{
    return plist("\t<key>PayloadContent</key>\n\t<array>\n" + payloads + "\t</array>\n"
                 + member("PayloadDisplayName", escaped(displayName))
                 + member("PayloadIdentifier", escaped(identifier))
                 + member("PayloadOrganization", escaped(organisation))
                 + member("PayloadType", "Configuration") + member("PayloadUUID", escaped(uuid))
                 + "\t<key>PayloadVersion</key>\n\t<integer>1</integer>\n");
}

QByteArray signedContent(const QByteArray &content, const Identity &signer, const QList<QByteArray> &chain,
                         bool isBer)
{
    const unsigned int flags = CMS_BINARY | CMS_STREAM;
    const CertificateHandle certificate = certificateOf(signer.certificate);
    const KeyHandle key = keyOf(signer.privateKey);
    const CertificatesHandle others = certificatesOf(chain);
    const CmsHandle message(
        required(CMS_sign(certificate.get(), key.get(), others.get(), nullptr, flags), "sign a message"));
    return encoded(message.get(), content, flags, isBer);
}

QByteArray pushCertificateRequest(const QByteArray &request, const Identity &vendor,
                                  const QList<QByteArray> &chain)
{
    QByteArray certificates = pem("CERTIFICATE", vendor.certificate);
    for (const QByteArray &certificate : chain)
        certificates += pem("CERTIFICATE", certificate);
    return plist(member("PushCertCertificateChain", certificates)
                 + member("PushCertRequestCSR", request.toBase64())
                 + member("PushCertSignature", signatureOf(request, vendor.privateKey).toBase64()))
        .toBase64();
}

} // namespace Sandbox
