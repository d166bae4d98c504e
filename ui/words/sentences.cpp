// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentences.h"

#include "core/base/text.h"
#include "core/base/utc.h"
#include "core/jamf/codes.h"
#include "ui/words/phrase.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

constexpr qsizetype LongestArgument = 300; ///< what stands in a sentence must leave it readable

struct Thing
{
    QLatin1StringView word;
    Phrase phrase;
};

constexpr std::array Things {
    Thing {"certificate"_L1, QT_TRANSLATE_NOOP3("Words", "a certificate", "what content looks like")},
    Thing {"certificate-request"_L1,
           QT_TRANSLATE_NOOP3("Words", "a certificate request", "what content looks like")},
    Thing {"pkcs12"_L1, QT_TRANSLATE_NOOP3("Words", "a PKCS#12 file (.p12)", "what content looks like")},
    Thing {"pkcs7"_L1, QT_TRANSLATE_NOOP3("Words", "a PKCS#7 file", "what content looks like")},
    Thing {"cms"_L1, QT_TRANSLATE_NOOP3("Words", "a CMS message", "what content looks like")},
    Thing {"smime"_L1, QT_TRANSLATE_NOOP3("Words", "an S/MIME message", "what content looks like")},
    Thing {"private-key"_L1, QT_TRANSLATE_NOOP3("Words", "a private key", "what content looks like")},
    Thing {"public-key"_L1, QT_TRANSLATE_NOOP3("Words", "a public key", "what content looks like")},
    Thing {"server-token"_L1, QT_TRANSLATE_NOOP3("Words", "a server token", "what content looks like")},
    Thing {"content-token"_L1, QT_TRANSLATE_NOOP3("Words", "a content token", "what content looks like")},
    Thing {"profile"_L1, QT_TRANSLATE_NOOP3("Words", "a configuration profile", "what content looks like")},
    Thing {"json"_L1, QT_TRANSLATE_NOOP3("Words", "JSON text", "what content looks like")},
    Thing {"xml"_L1, QT_TRANSLATE_NOOP3("Words", "XML text", "what content looks like")},
    Thing {"html"_L1, QT_TRANSLATE_NOOP3("Words", "a web page", "what content looks like")},
    Thing {"text"_L1, QT_TRANSLATE_NOOP3("Words", "plain text", "what content looks like")},
    Thing {"base64"_L1, QT_TRANSLATE_NOOP3("Words", "Base64 text", "what content looks like")},
    Thing {"pem"_L1, QT_TRANSLATE_NOOP3("Words", "PEM text", "what content looks like")},
    Thing {"asn1"_L1, QT_TRANSLATE_NOOP3("Words", "ASN.1 data", "what content looks like")},
    Thing {"zip"_L1, QT_TRANSLATE_NOOP3("Words", "a ZIP archive", "what content looks like")},
    Thing {"gzip"_L1, QT_TRANSLATE_NOOP3("Words", "a gzip archive", "what content looks like")},
    Thing {"pdf"_L1, QT_TRANSLATE_NOOP3("Words", "a PDF document", "what content looks like")},
    Thing {"png"_L1, QT_TRANSLATE_NOOP3("Words", "a PNG picture", "what content looks like")},
    Thing {"jpeg"_L1, QT_TRANSLATE_NOOP3("Words", "a JPEG picture", "what content looks like")},
    Thing {"sqlite"_L1, QT_TRANSLATE_NOOP3("Words", "a SQLite database", "what content looks like")},
    Thing {"binary"_L1, QT_TRANSLATE_NOOP3("Words", "data of no known kind", "what content looks like")},
    Thing {"certificate-revocation-list"_L1,
           QT_TRANSLATE_NOOP3("Words", "a revocation list", "what content looks like")},
    Thing {"attribute-certificate"_L1,
           QT_TRANSLATE_NOOP3("Words", "an attribute certificate", "what content looks like")},
    Thing {"sdsi-certificate"_L1,
           QT_TRANSLATE_NOOP3("Words", "an SDSI certificate", "what content looks like")},
    Thing {"secret-bag"_L1, QT_TRANSLATE_NOOP3("Words", "a stored secret", "what content looks like")},
    Thing {"signed-data"_L1, QT_TRANSLATE_NOOP3("Words", "signed data", "what content looks like")},
    Thing {"parameters"_L1, QT_TRANSLATE_NOOP3("Words", "key parameters", "what content looks like")},
    Thing {"property-list"_L1, QT_TRANSLATE_NOOP3("Words", "a property list", "what content looks like")},
    Thing {"7z"_L1, QT_TRANSLATE_NOOP3("Words", "a 7-Zip archive", "what content looks like")},
    Thing {"rar"_L1, QT_TRANSLATE_NOOP3("Words", "a RAR archive", "what content looks like")},
    Thing {"bzip2"_L1, QT_TRANSLATE_NOOP3("Words", "a bzip2 archive", "what content looks like")},
    Thing {"xz"_L1, QT_TRANSLATE_NOOP3("Words", "an xz archive", "what content looks like")},
    Thing {"gif"_L1, QT_TRANSLATE_NOOP3("Words", "a GIF picture", "what content looks like")},
    Thing {"jks"_L1, QT_TRANSLATE_NOOP3("Words", "a Java keystore", "what content looks like")},
    Thing {"ole"_L1, QT_TRANSLATE_NOOP3("Words", "an old Office document", "what content looks like")},
    Thing {"program"_L1, QT_TRANSLATE_NOOP3("Words", "a program", "what content looks like")},
    Thing {"kind"_L1, QT_TRANSLATE_NOOP3("Words", "kind", "part of a typed entry")},
    Thing {"name"_L1, QT_TRANSLATE_NOOP3("Words", "name", "part of a typed entry")},
    Thing {"date"_L1, QT_TRANSLATE_NOOP3("Words", "date", "part of a typed entry")},
    Thing {"address"_L1, QT_TRANSLATE_NOOP3("Words", "address", "part of a connection")},
    Thing {"account"_L1, QT_TRANSLATE_NOOP3("Words", "account", "part of a connection")},
    Thing {"secret"_L1, QT_TRANSLATE_NOOP3("Words", "secret", "part of a connection")},
    Thing {"key-id"_L1, QT_TRANSLATE_NOOP3("Words", "key identifier", "part of a connection")},
    Thing {"token-address"_L1,
           QT_TRANSLATE_NOOP3("Words", "address to sign in at", "part of a connection")},
    Thing {"server"_L1, QT_TRANSLATE_NOOP3("Words", "server", "part of an activity")},
    Thing {"devices"_L1, QT_TRANSLATE_NOOP3("Words", "devices", "part of an activity")},
};

QString thing(const QString &word)
{
    const auto *const found
        = std::ranges::find_if(Things, [&word](const Thing &known) { return known.word == word; });
    return found == Things.end() ? visible(word, LongestArgument) : found->phrase.spoken();
}

QString withNumber(const QString &text, QString (*say)(qint64))
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    return isNumber ? say(value) : visible(text, LongestArgument);
}

QString argument(As as, const QString &text)
{
    switch (as) {
    case As::Thing: return thing(text);
    case As::Bytes: return withNumber(text, [](qint64 bytes) { return QLocale().formattedDataSize(bytes); });
    case As::Number: return withNumber(text, [](qint64 number) { return QLocale().toString(number); });
    case As::Date: {
        const Moment moment = parseIsoDateOrMoment(text);
        return moment ? date(*moment, Years::Common) : visible(text, LongestArgument);
    }
    case As::Source: {
        const auto kind = Credentials::sourceKindOf(text);
        return kind ? source(*kind) : visible(text, LongestArgument);
    }
    case As::Reason: return reasons(text);
    case As::Seconds: return withNumber(text, &lengthOfTime);
    case As::Clock: return withNumber(text, &clockError);
    case As::Text:
    case As::Nothing: break;
    }
    return visible(text, LongestArgument);
}

/// QString::arg with all arguments at once, so that a "%1" inside one of them stays as it is.
QString put(const QString &pattern, const QStringList &arguments)
{
    switch (arguments.size()) {
    case 1: return pattern.arg(arguments.at(0));
    case 2: return pattern.arg(arguments.at(0), arguments.at(1));
    case 3: return pattern.arg(arguments.at(0), arguments.at(1), arguments.at(2));
    default: return pattern;
    }
}

} // namespace

const Sentence *sentenceFor(QStringView code)
{
    for (const auto &table : {problemSentences(), errorSentences(), networkSentences(), jamfSentences(),
                              appleSentences(), assignmentSentences(), inventorySentences(), accountSentences(),
                              findingSentences()}) {
        const auto found
            = std::ranges::find_if(table, [code](const Sentence &known) { return code == known.code; });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

QString fill(const Sentence &sentence, const QStringList &about)
{
    const QString bare = QCoreApplication::translate("Words", sentence.bare);
    if (!sentence.full)
        return bare;
    QStringList arguments;
    for (qsizetype i = 0; i < qsizetype(sentence.as.size()); ++i) {
        const As as = sentence.as.at(std::size_t(i));
        if (as == As::Nothing)
            continue;
        if (about.value(i).isEmpty())
            return bare;
        arguments.append(argument(as, about.at(i)));
    }
    return put(QCoreApplication::translate("Words", sentence.full), arguments);
}

QString plain(QStringView code, const QStringList &about)
{
    QStringList parts {visible(code, LongestArgument)};
    for (const QString &part : about)
        parts.append(visible(part, LongestArgument));
    return parts.join(u" · "_s);
}

QString say(QStringView code, const QStringList &about)
{
    if (code == Jamf::Codes::ServerReports && !about.value(0).isEmpty())
        return serverReport(about);
    const Sentence *const known = sentenceFor(code);
    return known ? fill(*known, about) : plain(code, about);
}

bool knows(QStringView code)
{
    return sentenceFor(code) != nullptr;
}

} // namespace Words
