// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

bool isPlain(QChar character)
{
    return character >= u' ' && character != u'"' && character != u'\\' && !character.isSurrogate();
}

/// As JSON wants it, and as both engines keep it.
QString escaped(QStringView text)
{
    const QString sound = text.isValidUtf16() ? text.toString() : QString::fromUtf8(text.toUtf8());
    QString written;
    written.reserve(sound.size() + 8);
    for (const QChar character : sound) {
        if (character == QChar::Null)
            written += u'\u2400';
        else if (character < u' ')
            written += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else if (character == u'"' || character == u'\\')
            (written += u'\\') += character;
        else
            written += character;
    }
    return written;
}

/// What SQLite makes of the value at @p position of a row.
QString sqliteColumn(const Batch::Column &column, qsizetype position)
{
    return u"json_extract(v, '$[%1]') AS %2"_s.arg(position).arg(column.name);
}

QString serverColumn(const Batch::Column &column, qsizetype position)
{
    const bool isText = column.type == Batch::Type::Text;
    return (isText ? u"v ->> %1 AS %2"_s : u"(v ->> %1)::bigint AS %2"_s).arg(position).arg(column.name);
}

} // namespace

Batch::Batch(QList<Column> columns)
    : m_columns(std::move(columns))
{
}

void Batch::begin()
{
    if (m_filled == 0)
        m_last = m_json.size();
    m_json += m_filled > 0 ? u',' : u'[';
}

void Batch::end()
{
    if (++m_filled < m_columns.size())
        return;
    m_json += "],"_L1;
    m_filled = 0;
    ++m_rows;
}

void Batch::text(QStringView text)
{
    begin();
    m_json += u'"';
    if (std::ranges::all_of(text, isPlain))
        m_json += text;
    else
        m_json += escaped(text);
    m_json += u'"';
    end();
}

void Batch::number(qint64 number)
{
    begin();
    m_json += QString::number(number);
    end();
}

void Batch::nothing()
{
    begin();
    m_json += "null"_L1;
    end();
}

void Batch::takeBack()
{
    m_json.truncate(m_last);
    m_filled = 0;
    --m_rows;
}

QString Batch::json() const
{
    QString rows;
    rows.reserve(m_json.size() + 1);
    rows += u'[';
    rows += QStringView(m_json).chopped(m_json.isEmpty() ? 0 : 1); // without the last comma
    return rows += u']';
}

QString batchTable(Engine engine, const QList<Batch::Column> &columns)
{
    QStringList values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(engine == Engine::Sqlite ? sqliteColumn(columns[i], i) : serverColumn(columns[i], i));
    // MATERIALIZED, or SQLite would write a row's JSON anew for each of its values.
    const QString rows = engine == Engine::Sqlite
        ? u"(WITH page AS MATERIALIZED (SELECT value AS v FROM json_each(?)) SELECT %1 FROM page) AS batch"_s
        : u"(SELECT %1 FROM jsonb_array_elements(?::jsonb) AS page (v)) AS batch"_s;
    return rows.arg(values.join(u", "_s));
}

} // namespace Storage
