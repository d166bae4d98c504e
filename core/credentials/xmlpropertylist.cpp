// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/base64.h"
#include "core/credentials/codes.h"
#include "core/credentials/propertylist.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Credentials::PropertyList {

namespace {

constexpr qsizetype LongestTag = 4096;

/// Where the tag at @p start ends, past the ">", with ">" inside quotes left alone; -1 where it does not.
qsizetype endOfTag(QStringView text, qsizetype start)
{
    QChar quote;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (!quote.isNull())
            quote = text[i] == quote ? QChar() : quote;
        else if (text[i] == u'"' || text[i] == u'\'')
            quote = text[i];
        else if (text[i] == u'>')
            return i + 1;
    }
    return -1;
}

/// Walks once over the markup and says what this program does not let QXmlStreamReader see: declarations of
/// entities (a document type with a subset of its own), and tags so long that its search for equal attributes,
/// which compares each with each, would not end. Empty where all is well.
QLatin1StringView faultOfMarkup(QStringView text)
{
    static constexpr std::pair<QStringView, QStringView> Skipped[]
        = {{u"<!--", u"-->"}, {u"<![CDATA[", u"]]>"}, {u"<?", u"?>"}};
    qsizetype at = text.indexOf(u'<');
    while (at >= 0) {
        const QStringView rest = text.sliced(at);
        const auto *skipped
            = std::ranges::find_if(Skipped, [rest](const auto &pair) { return rest.startsWith(pair.first); });
        if (skipped != std::end(Skipped)) {
            const qsizetype end = rest.indexOf(skipped->second, skipped->first.size());
            if (end < 0)
                return "cut-off"_L1;
            at = text.indexOf(u'<', at + end + skipped->second.size());
            continue;
        }
        const qsizetype end = endOfTag(text, at);
        if (end < 0)
            return "cut-off"_L1;
        if (end - at > LongestTag)
            return "tag-too-long"_L1;
        if (rest.startsWith(u"<!") && text.sliced(at, end - at).contains(u'['))
            return "entity-declaration"_L1;
        at = text.indexOf(u'<', end);
    }
    return {};
}

Property dateOf(const QString &text)
{
    return Property(PropertyDate {parseIsoUtc(text), text});
}

Result<Property> integerOf(QStringView text)
{
    bool isNumber = false;
    const bool isHex = text.startsWith(u"0x", Qt::CaseInsensitive);
    const qint64 number = isHex ? text.sliced(2).toLongLong(&isNumber, 16) : text.toLongLong(&isNumber, 10);
    if (isNumber)
        return Property(number);
    const double large = text.toDouble(&isNumber);
    return isNumber ? Property(large) : Result<Property>(invalid("invalid-number"_L1));
}

Result<Property> realOf(QStringView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? Property(number) : Result<Property>(invalid("invalid-number"_L1));
}

Result<Property> dataOf(const QString &text)
{
    Base64Text decoded = decodeBase64(text.toUtf8());
    if (!decoded.isValid)
        return invalid("invalid-data"_L1);
    return Property(std::move(decoded.bytes));
}

class Reader final
{
public:
    explicit Reader(const QString &text)
        : m_xml(text)
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<Property> document();

private:
    /// Reads on to the next tag; blanks, comments and instructions between are passed over.
    Result<QXmlStreamReader::TokenType> nextTag();
    Result<Property> value(int depth);
    Result<Property> array(int depth);
    Result<Property> dictionary(int depth);
    Result<QString> text();
    Result<Property> leafNamed(QStringView name);
    [[nodiscard]] tl::unexpected<Error> malformed(QLatin1StringView why) const;

    QXmlStreamReader m_xml;
    int m_nodes = 0;
};

tl::unexpected<Error> Reader::malformed(QLatin1StringView why) const
{
    // QXmlStreamReader's own sentence may quote the text, and the text may be a secret: only the place is told.
    const bool isCutOff = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return invalid(isCutOff ? "cut-off"_L1 : why,
                   u"line %1, column %2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()));
}

Result<QXmlStreamReader::TokenType> Reader::nextTag()
{
    while (true) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement: return m_xml.tokenType();
        case QXmlStreamReader::Characters:
            if (!m_xml.isWhitespace())
                return malformed("stray-text"_L1);
            break;
        case QXmlStreamReader::DTD:
            if (!m_xml.entityDeclarations().isEmpty())
                return malformed("entity-declaration"_L1);
            break;
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: break;
        case QXmlStreamReader::EntityReference: return malformed("entity-reference"_L1);
        default: return malformed("not-well-formed"_L1);
        }
    }
}

Result<Property> Reader::document()
{
    const auto root = nextTag();
    if (!root)
        return failure(root.error());
    if (m_xml.name() != "plist"_L1)
        return malformed("not-a-plist"_L1);
    const auto first = nextTag();
    if (!first)
        return failure(first.error());
    if (*first == QXmlStreamReader::EndElement)
        return malformed("empty"_L1);
    Result<Property> top = value(1);
    if (!top)
        return top;
    const auto end = nextTag();
    if (!end)
        return failure(end.error());
    if (*end != QXmlStreamReader::EndElement)
        return malformed("two-values"_L1);
    while (m_xml.readNext() != QXmlStreamReader::EndDocument) {
        if (m_xml.hasError())
            return malformed("not-well-formed"_L1);
    }
    return top;
}

Result<Property> Reader::value(int depth)
{
    if (++m_nodes > MaxNodes)
        return failure(ErrorKind::Refused, Codes::TooManyObjects, {QString::number(MaxNodes)});
    const bool isDictionary = m_xml.name() == "dict"_L1;
    if (!isDictionary && m_xml.name() != "array"_L1)
        return leafNamed(m_xml.name().toString());
    if (depth > MaxDepth)
        return failure(ErrorKind::Refused, Codes::TooDeep, {QString::number(MaxDepth)});
    return isDictionary ? dictionary(depth) : array(depth);
}

Result<Property> Reader::array(int depth)
{
    Property::Array elements;
    while (true) {
        const auto tag = nextTag();
        if (!tag)
            return failure(tag.error());
        if (*tag == QXmlStreamReader::EndElement)
            return Property(std::move(elements));
        Result<Property> element = value(depth + 1);
        if (!element)
            return element;
        elements.push_back(*std::move(element));
    }
}

Result<Property> Reader::dictionary(int depth)
{
    Property::Dictionary entries;
    while (true) {
        const auto keyTag = nextTag();
        if (!keyTag)
            return failure(keyTag.error());
        if (*keyTag == QXmlStreamReader::EndElement)
            return dictionaryOf(std::move(entries));
        if (m_xml.name() != "key"_L1)
            return malformed("value-without-key"_L1);
        if (++m_nodes > MaxNodes)
            return failure(ErrorKind::Refused, Codes::TooManyObjects, {QString::number(MaxNodes)});
        Result<QString> key = text();
        if (!key)
            return failure(key.error());
        const auto valueTag = nextTag();
        if (!valueTag)
            return failure(valueTag.error());
        if (*valueTag == QXmlStreamReader::EndElement)
            return malformed("key-without-value"_L1);
        Result<Property> entry = value(depth + 1);
        if (!entry)
            return entry;
        entries.push_back({*std::move(key), *std::move(entry)});
    }
}

Result<QString> Reader::text()
{
    QString text;
    while (true) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters: text += m_xml.text(); break;
        case QXmlStreamReader::EndElement: return text;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: break;
        case QXmlStreamReader::EntityReference: return malformed("entity-reference"_L1);
        case QXmlStreamReader::StartElement: return malformed("element-in-text"_L1);
        default: return malformed("not-well-formed"_L1);
        }
    }
}

Result<Property> Reader::leafNamed(QStringView name)
{
    const Result<QString> content = text();
    if (!content)
        return failure(content.error());
    if (name == "string"_L1)
        return Property(*content);
    if (name == "data"_L1)
        return dataOf(*content);
    const QString trimmed = content->trimmed();
    if (name == "date"_L1)
        return dateOf(trimmed);
    if (name == "integer"_L1)
        return integerOf(trimmed);
    if (name == "real"_L1)
        return realOf(trimmed);
    if ((name == "true"_L1 || name == "false"_L1) && trimmed.isEmpty())
        return Property(name == "true"_L1);
    return malformed("unknown-element"_L1);
}

/// Decoded here, so that the encoding that the text claims for itself cannot hide markup from faultOfMarkup().
Result<QString> decoded(QByteArrayView bytes)
{
    const auto mark = QStringConverter::encodingForData(bytes);
    const bool isWide = mark == QStringConverter::Utf16LE || mark == QStringConverter::Utf16BE;
    QStringDecoder decoder(isWide ? *mark : QStringConverter::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return invalid("invalid-text"_L1);
    return text;
}

} // namespace

Result<Property> parseXml(QByteArrayView bytes)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return failure(text.error());
    if (const QLatin1StringView fault = faultOfMarkup(*text); !fault.isEmpty())
        return invalid(fault);
    return Reader(*text).document();
}

} // namespace Credentials::PropertyList
