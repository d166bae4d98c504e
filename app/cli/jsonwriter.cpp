// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonwriter.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

bool mustEscape(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return character == u'"' || character == u'\\';
    }
}

QString escaped(QChar character)
{
    if (character == u'"' || character == u'\\')
        return QString(u'\\') + character;
    return u"\\u%1"_s.arg(static_cast<uint>(character.unicode()), 4, 16, QChar(u'0'));
}

} // namespace

void JsonWriter::beginObject()
{
    separate();
    m_output.add(QByteArrayView("{"));
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_output.add(QByteArrayView("}"));
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_output.add(QByteArrayView("["));
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_output.add(QByteArrayView("]"));
    m_needsComma = true;
}

void JsonWriter::breakLine()
{
    m_output.add(m_needsComma ? QByteArrayView(",\n") : QByteArrayView("\n"));
    m_needsComma = false;
}

void JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    m_output.add(QByteArrayView(": "));
    m_needsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    quote(text);
    m_needsComma = true;
}

void JsonWriter::decimal(double number)
{
    separate();
    // JSON knows neither infinity nor what is no number.
    m_output.add(QByteArrayView(std::isfinite(number)
                                    ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                    : QByteArray("null")));
    m_needsComma = true;
}

void JsonWriter::truth(bool isTrue)
{
    separate();
    m_output.add(isTrue ? QByteArrayView("true") : QByteArrayView("false"));
    m_needsComma = true;
}

void JsonWriter::value(std::optional<qint64> number)
{
    separate();
    m_output.add(number ? QByteArray::number(*number) : QByteArrayLiteral("null"));
    m_needsComma = true;
}

void JsonWriter::value(const Moment &moment)
{
    if (moment)
        value(QStringView(isoUtc(*moment)));
    else
        value(std::optional<qint64>());
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_output.add(QByteArrayView(", "));
}

void JsonWriter::quote(QStringView text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isPair
            = character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            // Tags and the like lie beyond the first plane; they are escaped in halves.
            const bool isHidden
                = QChar::category(QChar::surrogateToUcs4(character, text[i + 1])) == QChar::Other_Format;
            quoted += isHidden ? escaped(character) + escaped(text[i + 1]) : text.mid(i, 2).toString();
            ++i;
        } else if (character.isSurrogate()) {
            quoted += QChar(QChar::ReplacementCharacter); // half a character is none, and not UTF-8 either
        } else if (mustEscape(character)) {
            quoted += escaped(character);
        } else {
            quoted += character;
        }
    }
    quoted += u'"';
    m_output.say(quoted);
}

} // namespace Cli
