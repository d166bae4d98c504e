// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/round.h"
#include "tests/sandbox/forge.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

/// Small real things for the tests of checking.
namespace Samples {

inline QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC};
}

/// A certificate of this name, PEM, that ends @p days after now().
inline QByteArray certificate(const QString &commonName, int days = 100)
{
    Sandbox::Recipe recipe;
    recipe.commonName = commonName;
    recipe.notAfter = now().addDays(days);
    return Sandbox::pem("CERTIFICATE", Sandbox::issue(recipe).certificate);
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// All that a future gave, as one look.
inline Check::Look joined(const QFuture<Check::Parcel> &future)
{
    Check::Look all;
    for (int i = 0; i < future.resultCount(); ++i) {
        const Check::Look look = future.resultAt(i).take();
        all.observations += look.observations;
        all.troubles += look.troubles;
        all.filesRead += look.filesRead;
    }
    return all;
}

/// What a source sees, waited for with a running event loop.
inline Check::Look lookThrough(Check::Source &source)
{
    const QFuture<Check::Parcel> future = source.look(now());
    // On failure the caller sees an empty look and fails by that.
    [[maybe_unused]] const bool isFinished
        = QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000);
    return joined(future);
}

/// "code where" of each trouble, sorted.
inline QStringList troublesOf(const QList<Check::Trouble> &troubles)
{
    QStringList list;
    for (const Check::Trouble &trouble : troubles)
        list.append(QString(trouble.error.code) + u' ' + trouble.where);
    list.sort();
    return list;
}

inline QStringList placesOf(const Check::Look &look)
{
    QStringList list;
    for (const Credentials::Observation &observation : look.observations)
        list.append(observation.sighting.where);
    list.sort();
    return list;
}

} // namespace Samples
