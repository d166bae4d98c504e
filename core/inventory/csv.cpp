// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/csv.h"

#include "core/inventory/codes.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

/// Excel takes full-width signs for formulas too where the computer speaks Chinese or Japanese.
bool startsFormula(const QString &cell)
{
    static const QString signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    return !cell.isEmpty() && signs.contains(cell.front());
}

QString written(QString cell)
{
    if (startsFormula(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(
        cell, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

Result<> CsvWriter::add(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(written(cell));
    const QByteArray bytes = (m_isBegun ? "" : "\xef\xbb\xbf") + line.join(u',').toUtf8() + "\r\n";
    m_isBegun = true;
    if (m_device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::LocalFault, Codes::CannotWrite, {m_device.errorString()});
}

} // namespace Inventory
