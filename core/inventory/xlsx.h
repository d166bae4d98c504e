// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/cell.h"

#include <QTemporaryDir>

#include <memory>

class QIODevice;

namespace Inventory {

/// Writes rows as a workbook of Office Open XML (ECMA-376), one row in memory at a time. Words are strings whatever
/// they begin with, never formulas; dates are numbers that a spreadsheet can reckon with. Rows beyond the million or so
/// that a sheet can hold go on a second one.
class XlsxWriter final
{
public:
    static constexpr int RowsASheet = 1'048'576; ///< the format's own limit

    /// @p name of the sheet; a second one is called "name 2". @p head stands above the rows of each.
    XlsxWriter(const QString &name, const QStringList &head, int rowsASheet = RowsASheet);
    ~XlsxWriter();

    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    [[nodiscard]] Result<> add(const QList<Cell> &cells);
    /// After the last row: the whole workbook into @p device.
    [[nodiscard]] Result<> finish(QIODevice &device);

private:
    struct Book;

    [[nodiscard]] Result<> beginSheet();

    QTemporaryDir m_folder; ///< the library writes to files alone
    QString m_name;
    QStringList m_head;
    int m_rowsASheet;
    std::unique_ptr<Book> m_book;
};

} // namespace Inventory
