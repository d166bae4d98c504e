// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/filenames.h"
#include "core/faq/packfiles.h"

#include <QDirIterator>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

/// Goes through a folder by name, so that the same one always gives the same pack.
class Walk final
{
public:
    explicit Walk(const QString &root)
        : m_root(root)
    {
    }

    [[nodiscard]] PackFiles run()
    {
        enter({}, 0);
        return m_intake.finish();
    }

private:
    [[nodiscard]] QString systemPath(const QString &inPack) const
    {
        return inPack.isEmpty() ? m_root : m_root + u'/' + inPack;
    }

    void enter(const QString &folder, int depth)
    {
        if (depth > PackLimits::Depth)
            return m_intake.leaveOut(
                folder,
                {ErrorKind::Refused, Codes::FolderTooDeep, {QString(), QString::number(PackLimits::Depth)}});
        if (!QFileInfo(systemPath(folder)).isReadable())
            return m_intake.leaveOut(folder,
                                     {ErrorKind::LocalFault, Codes::FileUnreadable, {QString(), QString()}});
        for (const QFileInfo &entry : entriesOf(folder)) {
            if (m_intake.isFull())
                return;
            meet(folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName(), entry, depth);
        }
    }

    [[nodiscard]] std::vector<QFileInfo> entriesOf(const QString &folder)
    {
        std::vector<QFileInfo> entries;
        QDirIterator files(systemPath(folder),
                           QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        while (files.hasNext()) {
            files.next();
            if (++m_entries > MostEntries) {
                m_intake.leaveOut(
                    folder,
                    {ErrorKind::Refused, Codes::TooManyFiles, {QString(), QString::number(MostEntries)}});
                break;
            }
            entries.push_back(files.fileInfo());
        }
        std::ranges::sort(entries, [](const QFileInfo &left, const QFileInfo &right) {
            return left.fileName() < right.fileName();
        });
        return entries;
    }

    void meet(const QString &name, const QFileInfo &entry, int depth)
    {
        if (isLitter(name))
            return;
        if (entry.isSymLink() || entry.isJunction())
            return m_intake.leaveOut(name, {ErrorKind::Refused, Codes::SymbolicLink});
        if (entry.isDir())
            return enter(name, depth + 1);
        if (!m_intake.wants(name))
            return;
        const auto content = bytesOf(entry.filePath(), PackLimits::FileBytes);
        if (!content)
            return m_intake.leaveOut(name, content.error());
        if (content->size() > m_intake.room())
            return m_intake.leaveOut(name,
                                     {ErrorKind::Refused,
                                      Codes::PackTooLarge,
                                      {QString(), QString::number(PackLimits::TotalBytes)}});
        m_intake.take(name, *content);
    }

    QString m_root;
    PackIntake m_intake {PackLimits::TotalBytes};
    qsizetype m_entries = 0;
};

} // namespace

PackFiles filesOfFolder(const QString &path)
{
    return Walk(path).run();
}

} // namespace Faq
