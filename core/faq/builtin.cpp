// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/packfiles.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

const QString Root = u":/faq"_s;

} // namespace

Pack builtInPack()
{
    PackFiles files;
    QDirIterator all(Root, {u"*.md"_s, u"glossary.yaml"_s, u"vocabulary.yaml"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.files.append({file.fileName().sliced(Root.size() + 1), file.readAll()});
    }
    return packOf({}, files);
}

QSet<QString> builtInIds()
{
    QSet<QString> ids;
    QDirIterator all(Root, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        ids.insert(QFileInfo(all.next()).completeBaseName());
    return ids;
}

} // namespace Faq
