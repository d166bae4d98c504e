// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/packfiles.h"

#include "core/faq/bundle.h"
#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/filenames.h"
#include "core/faq/findings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

bool isList(const QString &name)
{
    const QString file = fileOf(name);
    return file == "glossary.yaml"_L1 || file == "vocabulary.yaml"_L1;
}

/// A text file may be a bundle; whether it is, its content tells later.
bool isText(const QString &name)
{
    return name.endsWith(".txt"_L1, Qt::CaseInsensitive);
}

Error of(QLatin1StringView code, qsizetype limit)
{
    return {ErrorKind::Refused, code, {QString(), QString::number(limit)}};
}

Result<PackFiles> filesOfFile(const QString &path)
{
    const auto content = bytesOf(path, PackLimits::TotalBytes);
    if (!content) {
        Error error = content.error();
        if (error.code == Codes::FileTooLarge)
            error = of(Codes::PackTooLarge, PackLimits::TotalBytes);
        return failure(error);
    }
    if (content->startsWith("PK\3\4") || content->startsWith("PK\5\6"))
        return content->size() > PackLimits::ZipBytes ? failure(of(Codes::PackTooLarge, PackLimits::ZipBytes))
                                                      : filesOfZip(*content);
    if (isBundle(*content) || isMarkdown(path)) // or a single article
        return PackFiles {.files = {{fileOf(QFileInfo(path).fileName()), *content}}};
    return failure(ErrorKind::Unsupported, Codes::NotAPack, {QString()});
}

QString folderOf(const QString &name)
{
    return name.first(name.lastIndexOf(u'/') + 1);
}

/// Puts the files of @p bundle in its place. One that lies within another one stays closed.
void takeApart(const PackFile &bundle, PackFiles &apart)
{
    PackFiles inside = filesOfBundle(bundle.content);
    apart.findings += inside.findings;
    for (PackFile &file : inside.files) {
        file.name.prepend(folderOf(bundle.name));
        if (isBundle(file.content))
            fault(apart.findings, Codes::NotAnArticle, {file.name});
        else if (apart.files.size() < PackLimits::Files)
            apart.files.append(std::move(file));
        else
            return report(apart.findings, bundle.name, of(Codes::TooManyFiles, PackLimits::Files),
                          Finding::Weight::Fault);
    }
}

PackFiles withoutBundles(PackFiles files)
{
    PackFiles apart {.findings = std::move(files.findings)};
    for (PackFile &file : files.files) {
        if (isBundle(file.content))
            takeApart(file, apart);
        else if (isText(file.name))
            note(apart.findings, Codes::NotAnArticle, {file.name});
        else
            apart.files.append(std::move(file));
        bound(apart.findings);
    }
    return apart;
}

Result<PackFiles> openPack(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, Codes::PackNotFound, {QString()});
    if (!info.isDir())
        return filesOfFile(path);
    if (!info.isReadable())
        return failure(ErrorKind::LocalFault, Codes::FileUnreadable, {QString(), QString()});
    return filesOfFolder(path);
}

} // namespace

PackIntake::PackIntake(qsizetype mostBytes)
    : m_bytesLeft(mostBytes)
{
}

bool PackIntake::wants(const QString &name)
{
    if (isMarkdown(name) || isList(name) || isText(name))
        return true;
    if (!isLitter(name) && name != ShelfRecordName && hasRoomForFindings())
        note(m_taken.findings, Codes::NotAnArticle, {name});
    return false;
}

qsizetype PackIntake::room() const
{
    return std::min(m_bytesLeft, PackLimits::FileBytes);
}

void PackIntake::take(const QString &name, const QByteArray &content)
{
    if (m_taken.files.size() >= PackLimits::Files) {
        m_isFull = true;
        return leaveOut(name, of(Codes::TooManyFiles, PackLimits::Files));
    }
    spend(content.size());
    m_taken.files.append({name, content});
}

void PackIntake::leaveOut(const QString &name, const Error &error)
{
    m_isFull = m_isFull || error.code == Codes::PackTooLarge || error.code == Codes::UnpacksTooLarge;
    if (m_isFull || hasRoomForFindings())
        report(m_taken.findings, name, error, Finding::Weight::Fault);
}

bool PackIntake::hasRoomForFindings() const
{
    return m_taken.findings.size() < 2 * MostFindings;
}

Result<PackFiles> filesOfPack(const QString &path)
{
    auto files = openPack(path);
    return files ? Result<PackFiles>(withoutBundles(std::move(*files))) : failure(files.error());
}

QString packNameOf(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QDir().absoluteFilePath(path)));
    return safeName(info.isDir() ? info.fileName() : info.completeBaseName());
}

} // namespace Faq
