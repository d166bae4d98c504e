// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/xlsx.h"

#include "core/inventory/codes.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qsizetype LongestText = 32'767; ///< characters in a cell, by the format
constexpr double LeastWidth = 10; ///< of a column, in characters
constexpr double DateWidth = 18;
constexpr int LongestSheetName = 31;

tl::unexpected<Error> cannotWrite(const QString &why)
{
    return failure(ErrorKind::LocalFault, Codes::CannotWrite, {why});
}

tl::unexpected<Error> cannotWrite(lxw_error error)
{
    return cannotWrite(QString::fromUtf8(lxw_strerror(error)));
}

/// A name of a sheet without the characters that the format forbids.
QString sheetName(QString name, int number)
{
    name.removeIf([](QChar c) { return u"[]:*?/\\'"_s.contains(c); });
    const QString rest = number > 1 ? u" %1"_s.arg(number) : QString();
    return name.left(LongestSheetName - rest.size()) + rest;
}

lxw_datetime dateFrom(const QDate &date, const QTime &time = QTime(0, 0))
{
    return {date.year(), date.month(),  date.day(),
            time.hour(), time.minute(), static_cast<double>(time.second())};
}

/// The format counts days from 1900 to 9999.
bool isWritable(const QDate &date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 9999;
}

} // namespace

struct XlsxWriter::Book
{
    QByteArray path {};
    lxw_workbook *workbook = nullptr; ///< ends with workbook_close(), which frees it
    lxw_worksheet *sheet = nullptr;
    QList<lxw_worksheet *> all {};
    lxw_format *bold = nullptr;
    lxw_format *day = nullptr;
    lxw_format *moment = nullptr;
    int sheets = 0;
    int rows = 0; ///< of this sheet

    [[nodiscard]] lxw_error write(int column, const Cell &cell) const
    {
        const auto row = static_cast<lxw_row_t>(rows);
        const auto at = static_cast<lxw_col_t>(column);
        if (const auto *text = std::get_if<QString>(&cell))
            return text->isEmpty() ? LXW_NO_ERROR
                                   : worksheet_write_string(
                                       sheet, row, at, text->left(LongestText).toUtf8().constData(), nullptr);
        if (const auto *date = std::get_if<QDate>(&cell); date && isWritable(*date)) {
            lxw_datetime value = dateFrom(*date);
            return worksheet_write_datetime(sheet, row, at, &value, day);
        }
        if (const auto *at_ = std::get_if<QDateTime>(&cell); at_ && isWritable(at_->date())) {
            lxw_datetime value = dateFrom(at_->date(), at_->time());
            return worksheet_write_datetime(sheet, row, at, &value, moment);
        }
        return LXW_NO_ERROR;
    }
};

XlsxWriter::XlsxWriter(const QString &name, const QStringList &head, int rowsASheet)
    : m_name(name)
    , m_head(head)
    , m_rowsASheet(rowsASheet)
    , m_book(std::make_unique<Book>())
{
    if (!m_folder.isValid())
        return;
    // The library hands names to the C library, which reads them in the system's own encoding.
    m_book->path = QFile::encodeName(m_folder.filePath(u"book.xlsx"_s));
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // else Windows would ask for a file in its root
    m_book->workbook = workbook_new_opt(m_book->path.constData(), &options);
    if (!m_book->workbook)
        return;
    m_book->bold = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->bold);
    m_book->day = workbook_add_format(m_book->workbook);
    format_set_num_format(m_book->day, "yyyy-mm-dd");
    m_book->moment = workbook_add_format(m_book->workbook);
    format_set_num_format(m_book->moment, "yyyy-mm-dd hh:mm");
}

XlsxWriter::~XlsxWriter()
{
    if (!m_book->workbook)
        return;
    // Given up: the library closes its files only where it writes the workbook.
    for (const lxw_worksheet *sheet : std::as_const(m_book->all)) {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(m_book->workbook);
}

Result<> XlsxWriter::beginSheet()
{
    if (!m_book->workbook)
        return cannotWrite(m_folder.errorString());
    m_book->sheet
        = workbook_add_worksheet(m_book->workbook, sheetName(m_name, ++m_book->sheets).toUtf8().constData());
    if (!m_book->sheet)
        return cannotWrite(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_book->all.append(m_book->sheet);
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    m_book->rows = 0;
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const double width = std::max({LeastWidth, DateWidth, static_cast<double>(m_head[i].size()) * 1.2});
        worksheet_set_column(m_book->sheet, column, column, width, nullptr);
        const lxw_error error
            = worksheet_write_string(m_book->sheet, 0, column, m_head[i].toUtf8().constData(), m_book->bold);
        if (error != LXW_NO_ERROR)
            return cannotWrite(error);
    }
    m_book->rows = 1;
    return {};
}

Result<> XlsxWriter::add(const QList<Cell> &cells)
{
    if (!m_book->sheet || m_book->rows >= m_rowsASheet) {
        if (const auto begun = beginSheet(); !begun)
            return begun;
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const lxw_error error = m_book->write(static_cast<int>(i), cells[i]); error != LXW_NO_ERROR)
            return cannotWrite(error);
    }
    ++m_book->rows;
    return {};
}

Result<> XlsxWriter::finish(QIODevice &device)
{
    if (!m_book->sheet) {
        if (const auto begun = beginSheet(); !begun)
            return begun;
    }
    const lxw_error error = workbook_close(std::exchange(m_book->workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return cannotWrite(error);
    QFile written(m_folder.filePath(u"book.xlsx"_s));
    if (!written.open(QIODevice::ReadOnly))
        return cannotWrite(written.errorString());
    while (!written.atEnd()) {
        const QByteArray part = written.read(1 << 20);
        if (part.isEmpty())
            return cannotWrite(written.errorString());
        if (device.write(part) != part.size())
            return cannotWrite(device.errorString());
    }
    return {};
}

} // namespace Inventory
