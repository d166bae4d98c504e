// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/codes.h"
#include "core/faq/pack.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <zip.h>

/// Packs made while a test runs.
namespace Fixtures {

inline void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

[[nodiscard]] inline QByteArray article(const QByteArray &id, const QByteArray &body = "Words.\n",
                                        const QByteArray &more = {})
{
    return "---\nid: " + id + "\ntitle: Title of " + id
        + "\nsection: accounts\ntags: [a, b]\nchecked: 2026-11\n" + more + "---\n" + body;
}

/// One entry of a zip; `mode` is a Unix file's, for links.
struct Entry
{
    QByteArray name;
    QByteArray content;
    zip_uint32_t mode = 0;
};

inline void zip(const QString &path, const QList<Entry> &entries, zip_flags_t nameFlags = ZIP_FL_ENC_UTF_8)
{
    int error = 0;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    QVERIFY(archive);
    for (const Entry &entry : entries) {
        zip_source_t *const source
            = zip_source_buffer(archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, nameFlags);
        QVERIFY2(index >= 0, zip_strerror(archive));
        if (entry.mode != 0)
            zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX,
                                             entry.mode << 16);
    }
    QCOMPARE(zip_close(archive), 0);
}

/// "code about…" of each, faults first with a "!".
[[nodiscard]] inline QStringList said(const QList<Faq::Finding> &findings)
{
    QStringList lines;
    for (const Faq::Finding &finding : findings) {
        const QString mark = finding.weight == Faq::Finding::Weight::Fault ? QStringLiteral("!") : QString();
        lines.append(mark + (QStringList {finding.code} + finding.about).join(u' '));
    }
    return lines;
}

[[nodiscard]] inline QStringList idsOf(const Faq::Pack &pack)
{
    QStringList ids;
    for (const Faq::Article &article : pack.articles)
        ids.append(article.id + u'/' + Faq::code(article.language));
    return ids;
}

} // namespace Fixtures
