// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/delimitedtext.h"

#include "core/sync/assignmentcodes.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

constexpr qsizetype Sample = 512; // bytes that tell UTF-16 without its mark

/// ASCII in UTF-16 has a zero in every second byte.
std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &content)
{
    const qsizetype length = std::min(content.size(), Sample) / 2 * 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        even += content.at(i) == '\0' ? 1 : 0;
        odd += content.at(i + 1) == '\0' ? 1 : 0;
    }
    if (odd > length / 4 && even == 0)
        return QStringConverter::Utf16LE;
    if (even > length / 4 && odd == 0)
        return QStringConverter::Utf16BE;
    return {};
}

/// Counts outside quotes, in the first line that has any.
QChar separatorOf(const QString &text)
{
    static constexpr std::array Candidates {u',', u';', u'\t', u'|'};
    std::array<int, Candidates.size()> counts {};
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        const auto *const found = std::ranges::find(Candidates, letter.unicode());
        if (found != Candidates.end())
            ++counts.at(static_cast<std::size_t>(found - Candidates.begin()));
        const bool isAny = std::ranges::any_of(counts, [](int count) { return count > 0; });
        if ((letter == u'\n' || letter == u'\r') && isAny)
            break;
    }
    const auto most = std::ranges::max_element(counts);
    return Candidates.at(*most > 0 ? static_cast<std::size_t>(most - counts.begin()) : 0);
}

/// Goes through the text once.
class Parser final
{
public:
    Parser(QStringView text, QChar separator, int most)
        : m_text(text)
        , m_separator(separator)
        , m_most(most)
    {
    }

    Result<QList<TextRecord>> parse()
    {
        while (m_at < m_text.size()) {
            if (m_records.size() >= m_most)
                return failure(ErrorKind::Refused, AssignmentCodes::ListTooLong,
                               {QString::number(m_most), QString::number(m_line)});
            TextRecord record {.line = m_line};
            if (!readRecord(record))
                return failure(ErrorKind::Malformed, AssignmentCodes::QuoteNotClosed,
                               {QString::number(m_quoteLine)});
            const auto isBlank = [](const QString &cell) { return cell.isEmpty(); };
            if (!std::ranges::all_of(record.cells, isBlank))
                m_records.append(record);
        }
        return m_records;
    }

private:
    bool readRecord(TextRecord &record)
    {
        while (true) {
            QString cell;
            if (!readCell(cell))
                return false;
            record.cells.append(cell.trimmed());
            if (m_at >= m_text.size())
                return true;
            const QChar end = m_text.at(m_at++);
            if (end == m_separator)
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

    bool readCell(QString &cell)
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"' && !readQuoted(cell))
            return false;
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
            cell += m_text.at(m_at++);
        return true;
    }

    bool readQuoted(QString &cell)
    {
        m_quoteLine = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text.at(m_at);
            if (letter == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            m_line += letter == u'\n' ? 1 : 0;
            cell += letter;
        }
        return false;
    }

    [[nodiscard]] bool isEnd(QChar letter) const
    {
        return letter == m_separator || letter == u'\n' || letter == u'\r';
    }

    QStringView m_text;
    QChar m_separator;
    int m_most;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 1;
    QList<TextRecord> m_records {};
};

} // namespace

Result<QString> decodedText(const QByteArray &content)
{
    if (content.startsWith("PK\x03\x04") || content.startsWith("\xd0\xcf\x11\xe0"))
        return failure(ErrorKind::Unsupported, AssignmentCodes::ListIsWorkbook);
    auto encoding = QStringConverter::encodingForData(content);
    if (!encoding)
        encoding = wideEncodingOf(content);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(content);
    if (decoder.hasError())
        text = QString::fromLatin1(content);
    if (text.contains(u'\0'))
        return failure(ErrorKind::Malformed, AssignmentCodes::ListNotText);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

Result<QList<TextRecord>> recordsIn(const QString &text, int most)
{
    static constexpr auto Named = "sep="_L1; // Excel writes and reads it
    if (text.size() > Named.size() && text.startsWith(Named, Qt::CaseInsensitive)) {
        auto records = Parser(QStringView(text).sliced(Named.size() + 1), text.at(Named.size()), most).parse();
        return records;
    }
    return Parser(text, separatorOf(text), most).parse();
}

} // namespace Sync
