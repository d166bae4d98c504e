// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

#include <QList>
#include <QString>

namespace Storage {

/// Many rows for one statement (Database::eachOf). They go to the database in one value, as JSON, which it takes apart by
/// itself: a thousand rows cost one round trip and the binding of one text. Values are given one after another, in the order
/// of the columns. A NUL, which PostgreSQL's text cannot hold, is kept as U+2400, half a surrogate pair as a
/// question mark.
class Batch final
{
public:
    enum class Type { Text, Number };
    struct Column
    {
        QLatin1StringView name;
        Type type = Type::Text;
    };

    explicit Batch(QList<Column> columns);

    void text(QStringView text);
    void number(qint64 number);
    void nothing(); ///< NULL
    /// Forgets the row that was given last.
    void takeBack();

    [[nodiscard]] qsizetype size() const { return m_rows; } ///< rows that are whole
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] QString json() const;

private:
    void begin();
    void end();

    QList<Column> m_columns;
    QString m_json;
    qsizetype m_rows = 0;
    qsizetype m_filled = 0; ///< columns of the row that is being given
    qsizetype m_last = 0; ///< where the last row begins
};

/// A table called `batch` with @p columns, for a FROM. The one `?` in it stands for Batch::json().
[[nodiscard]] QString batchTable(Engine engine, const QList<Batch::Column> &columns);

} // namespace Storage
