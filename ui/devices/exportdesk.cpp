// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/exportdesk.h"

#include "ui/devices/columns.h"
#include "ui/devices/register.h"
#include "ui/shell/progressstrip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

QString suffixOf(Format format)
{
    return format == Format::Csv ? u"csv"_s : u"xlsx"_s;
}

QList<Column> allColumns()
{
    QList<Column> columns;
    for (int column = 0; column < ColumnCount; ++column)
        columns.append(nthColumn(column));
    return columns;
}

} // namespace

ExportDesk::ExportDesk(Register &devices, QWidget *parent)
    : QWidget(parent)
    , m_register(devices)
    , m_progress(new ProgressStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    connect(m_progress, &ProgressStrip::cancelled, this, &ExportDesk::cancel);
}

ExportDesk::~ExportDesk()
{
    // The database that it reads may end right after.
    m_writing.cancel();
    m_writing.waitForFinished();
}

void ExportDesk::ask(Format format, const QList<qint64> &ids, const QList<Column> &columns)
{
    auto *dialog = new QFileDialog(window(), tr("Export devices"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(format == Format::Csv ? tr("CSV text (*.csv)") : tr("Excel workbook (*.xlsx)"));
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = m_register.now().toLocalTime().date().toString(Qt::ISODate);
    dialog->selectFile(tr("devices %1", "name of a file, date").arg(day) + u'.' + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, ids, columns](const QString &path) { write(path, format, ids, columns); });
    dialog->open();
}

void ExportDesk::write(const QString &path, Format format, const QList<qint64> &ids,
                       const QList<Column> &columns)
{
    if (isWriting())
        return;
    const bool isEverything = columns.isEmpty();
    const QList<Column> chosen = isEverything ? allColumns() : columns;
    Export what {.path = path, .format = format, .title = tr("Devices", "name of a sheet"), .devices = ids};
    for (const Column column : chosen)
        what.head.append(titleOf(column));
    if (isEverything)
        what.head += furtherTitles();
    what.cellsOf = [chosen, isEverything](const Device &device) {
        QList<Cell> cells;
        for (const Column column : chosen)
            cells.append(cellOf(device, column));
        if (isEverything)
            cells += furtherCells(device);
        return cells;
    };
    m_writing = exportDevices(m_register.database(), std::move(what));
    const QString name = QFileInfo(path).fileName();
    m_progress->start(tr("Writing %1").arg(name));
    m_progress->advance(0, static_cast<int>(ids.size()));
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
            [this, of = static_cast<int>(ids.size())](int done) { m_progress->advance(done, of); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        m_progress->finish();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return emit cancelled();
        const Result<qint64> count = watcher->result();
        if (count)
            emit written(*count, path);
        else
            emit failed(count.error());
    });
    watcher->setFuture(m_writing);
}

void ExportDesk::cancel()
{
    m_writing.cancel();
}

} // namespace Inventory
