// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/exporting.h"

#include "core/base/background.h"
#include "core/inventory/codes.h"
#include "core/inventory/csv.h"
#include "core/inventory/reader.h"
#include "core/inventory/xlsx.h"
#include "core/storage/databasethread.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qsizetype DevicesAtOnce = 500;

using Promise = QPromise<Result<qint64>>;
using AddRow = std::function<Result<>(const QList<Cell> &)>;

/// Days and moments as ISO 8601 has them, which every spreadsheet takes for what they are.
QString textOf(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->toString(u"yyyy-MM-dd HH:mm"_s);
    return {};
}

QStringList textsOf(const QList<Cell> &cells)
{
    QStringList texts;
    for (const Cell &cell : cells)
        texts.append(textOf(cell));
    return texts;
}

/// Waits, for this is a thread of its own. Nothing where the database is gone.
std::optional<Result<QList<Device>>> read(Storage::DatabaseThread &database, const QList<qint64> &ids)
{
    auto answer = database.run([ids](Storage::Database &opened) { return Reader(opened).rows(ids); });
    answer.waitForFinished();
    if (answer.resultCount() == 0)
        return {};
    return answer.result();
}

/// The number of devices, or nothing where it was cancelled.
std::optional<Result<qint64>> addAll(Storage::DatabaseThread &database, const Export &what, Promise &promise,
                                     const AddRow &add)
{
    qint64 count = 0;
    for (qsizetype start = 0; start < what.devices.size(); start += DevicesAtOnce) {
        if (promise.isCanceled())
            return {};
        const auto part = read(database, what.devices.mid(start, DevicesAtOnce));
        if (!part)
            return {};
        if (!*part)
            return failure(part->error());
        for (const Device &device : **part) {
            if (const auto added = add(what.cellsOf(device)); !added)
                return failure(added.error());
            ++count;
        }
        promise.setProgressValue(static_cast<int>(std::min(start + DevicesAtOnce, what.devices.size())));
    }
    return count;
}

std::optional<Result<qint64>> write(Storage::DatabaseThread &database, const Export &what, Promise &promise,
                                    QSaveFile &file)
{
    if (what.format == Format::Csv) {
        CsvWriter csv(file);
        if (const auto head = csv.add(what.head); !head)
            return failure(head.error());
        return addAll(database, what, promise,
                      [&csv](const QList<Cell> &cells) { return csv.add(textsOf(cells)); });
    }
    XlsxWriter xlsx(what.title, what.head);
    const auto count
        = addAll(database, what, promise, [&xlsx](const QList<Cell> &cells) { return xlsx.add(cells); });
    if (!count || !*count)
        return count;
    if (const auto finished = xlsx.finish(file); !finished)
        return failure(finished.error());
    return count;
}

/// @p error together with the file, where it was the writing that failed.
tl::unexpected<Error> about(const QString &path, Error error)
{
    if (error.code == Codes::CannotWrite)
        error.about.append(QDir::toNativeSeparators(path));
    return failure(std::move(error));
}

} // namespace

Answer<qint64> exportDevices(Storage::DatabaseThread &database, Export what)
{
    return inBackground<Result<qint64>>([&database, what = std::move(what)](Promise &promise) {
        promise.setProgressRange(0, static_cast<int>(what.devices.size()));
        QSaveFile file(what.path);
        if (!file.open(QIODevice::WriteOnly)) {
            promise.addResult(Result<qint64>(
                about(what.path, {ErrorKind::LocalFault, Codes::CannotWrite, {file.errorString()}})));
            return;
        }
        const auto count = write(database, what, promise, file);
        if (!count || promise.isCanceled())
            return; // without commit() nothing is left of it
        if (*count && !file.commit())
            promise.addResult(Result<qint64>(
                about(what.path, {ErrorKind::LocalFault, Codes::CannotWrite, {file.errorString()}})));
        else
            promise.addResult(*count ? *count : Result<qint64>(about(what.path, count->error())));
    });
}

} // namespace Inventory
