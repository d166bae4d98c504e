// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>

/// One way in which a secret could stand in a file.
struct Needle
{
    const char *form;
    QByteArray bytes;
};

/// What base64 makes of @p secret wherever it begins in a longer text, without the characters at either end that it
/// shares with its neighbours.
[[nodiscard]] inline QByteArray base64Within(const QByteArray &secret, int before,
                                             QByteArray::Base64Options alphabet)
{
    QByteArray text = (QByteArray(before, 'x') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    if ((before + secret.size()) % 3 != 0)
        text.chop(1);
    return text.sliced((before * 8 + 5) / 6);
}

[[nodiscard]] inline QList<Needle> needlesFor(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray percent = secret.toPercentEncoding();
    QByteArray form = percent;
    QList<Needle> needles {
        {"plain", secret},
        {"first half", secret.first(secret.size() / 2)},
        {"second half", secret.sliced(secret.size() / 2)},
        {"percent", percent},
        {"form", form.replace("%20", "+")},
        {"percent, lower case", percent.toLower()},
        {"hex", secret.toHex()},
        {"hex, upper case", secret.toHex().toUpper()},
        {"UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)},
    };
    for (int before = 0; before < 3; ++before) {
        needles.append({"base64", base64Within(secret, before, QByteArray::Base64Encoding)});
        needles.append({"base64url", base64Within(secret, before, QByteArray::Base64UrlEncoding)});
    }
    return needles;
}

/// "plain in data/caretaker/caretaker.sqlite" for each that is found in @p bytes; nothing is told of the secret itself.
[[nodiscard]] inline QStringList findIn(const QByteArray &bytes, const QList<Needle> &needles,
                                        const QString &where)
{
    QStringList found;
    for (const Needle &needle : needles) {
        if (bytes.contains(needle.bytes))
            found.append(QString::fromLatin1(needle.form) + QStringLiteral(" in ") + where);
    }
    return found;
}

/// As findIn(), of all files below @p folder and of their names. @p count is raised by the files that were read.
[[nodiscard]] inline QStringList findBelow(const QString &folder, const QList<Needle> &needles, int &count)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(QStringLiteral("unreadable: ") + file.fileName());
            continue;
        }
        ++count;
        found += findIn(file.readAll(), needles, file.fileName());
        found += findIn(file.fileName().toUtf8(), needles, QStringLiteral("a file's name"));
    }
    return found;
}
