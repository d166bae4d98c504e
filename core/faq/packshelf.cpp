// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/packshelf.h"

#include "core/faq/codes.h"
#include "core/faq/shelffile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int LockWaitMs = 5000;
constexpr qsizetype MostForState = 1 << 20;

const QString Ending = u".txt"_s;
const QString StateFile = u"/shelf.json"_s;
const QString RemovedFolder = u"/removed"_s;

/// Keeps the other programs from changing the shelf at the same time; readers need no lock.
class Turn final
{
public:
    explicit Turn(const QString &folder)
        : m_lock(folder + u"/shelf.lock"_s)
    {
        m_isOurs = QDir().mkpath(folder) && m_lock.tryLock(LockWaitMs);
    }

    [[nodiscard]] Result<> taken() const
    {
        if (m_isOurs)
            return {};
        if (m_lock.error() == QLockFile::LockFailedError)
            return failure(ErrorKind::Conflict, Codes::ShelfBusy);
        return failure(ErrorKind::LocalFault, Codes::CannotKeepPack, {QString(), m_lock.fileName()});
    }

private:
    QLockFile m_lock;
    bool m_isOurs = false;
};

QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u'*' + Ending}, QDir::Files, QDir::Name))
        names.append(file.chopped(Ending.size()));
    return names;
}

/// The name as it is on the shelf already; on some systems "FAQ" and "faq" are one file.
std::optional<QString> nameOnShelf(const QString &folder, const QString &name)
{
    const QStringList names = namesIn(folder);
    const auto found = std::ranges::find_if(
        names, [&name](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional(*found);
}

QString fileOfPack(const QString &folder, const QString &name)
{
    return folder + u'/' + name + Ending;
}

tl::unexpected<Error> unknown(const QString &name)
{
    return failure(ErrorKind::NotFound, Codes::UnknownPack, {name});
}

/// Names of packs that are not enabled. A damaged file means that all are.
QStringList disabledIn(const QString &folder)
{
    QFile file(folder + StateFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject state = QJsonDocument::fromJson(file.read(MostForState)).object();
    QStringList names;
    for (const QJsonValue &name : state.value(u"disabled"_s).toArray())
        names.append(name.toString());
    return names;
}

Result<> writeEnabled(const QString &folder, const QString &name, bool isEnabled)
{
    QStringList names = disabledIn(folder);
    if (names.contains(name) == !isEnabled)
        return {};
    names.removeAll(name);
    if (!isEnabled)
        names.append(name);
    const QJsonObject state {{u"disabled"_s, QJsonArray::fromStringList(names)}};
    return replaceFile(folder + StateFile, QJsonDocument(state).toJson(), name);
}

/// Reads @p path and puts it in the place of the pack @p name.
Result<ShelvedPack> bring(const QString &folder, const QString &path, const QString &name,
                          const QDateTime &now)
{
    const auto files = filesOfPack(path);
    if (!files)
        return failure(files.error());
    const auto pack = usablePackOf(name, *files, now.date());
    if (!pack)
        return failure(pack.error());
    ShelvedPack shelved {.name = name,
                         .broughtFrom = QDir().absoluteFilePath(path),
                         .broughtAt = now.toUTC(),
                         .articles = int(pack->articles.size()),
                         .findings = pack->findings};
    const Turn turn(folder);
    Result<> done = turn.taken();
    if (done && !nameOnShelf(folder, name)) // what one of this name was once, it need not be
        done = writeEnabled(folder, name, true);
    if (done)
        done = replaceFile(fileOfPack(folder, name), shelfFileOf(shelved, files->files), name);
    if (!done)
        return failure(done.error());
    shelved.isEnabled = !disabledIn(folder).contains(name);
    return shelved;
}

} // namespace

PackShelf::PackShelf(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QList<ShelvedPack>> PackShelf::list() const
{
    const QFileInfo folder(m_folder);
    if (folder.exists() && !(folder.isDir() && folder.isReadable()))
        return failure(ErrorKind::LocalFault, Codes::FileUnreadable, {QString(), m_folder});
    const QStringList disabled = disabledIn(m_folder);
    QList<ShelvedPack> packs;
    for (const QString &name : namesIn(m_folder)) {
        packs.append(shelvedPackIn(fileOfPack(m_folder, name)));
        packs.last().isEnabled = !disabled.contains(name);
    }
    return packs;
}

QList<Pack> PackShelf::open() const
{
    const QStringList disabled = disabledIn(m_folder);
    QList<Pack> packs;
    for (const QString &name : namesIn(m_folder)) {
        if (disabled.contains(name))
            continue;
        if (const auto files = filesInShelfFile(fileOfPack(m_folder, name)))
            packs.append(packOf(name, *files));
    }
    return packs;
}

Result<ShelvedPack> PackShelf::add(const QString &path, const QDateTime &now)
{
    const QString name = packNameOf(path);
    return bring(m_folder, path, nameOnShelf(m_folder, name).value_or(name), now);
}

Result<ShelvedPack> PackShelf::update(const QString &name, const QDateTime &now)
{
    if (!namesIn(m_folder).contains(name))
        return unknown(name);
    const QString path = shelvedPackIn(fileOfPack(m_folder, name)).broughtFrom;
    if (path.isEmpty()) // its report is damaged
        return failure(ErrorKind::NotFound, Codes::PackNotFound, {QString()});
    return bring(m_folder, path, name, now);
}

Result<> PackShelf::setEnabled(const QString &name, bool isEnabled)
{
    const Turn turn(m_folder);
    if (const auto taken = turn.taken(); !taken)
        return taken;
    return namesIn(m_folder).contains(name) ? writeEnabled(m_folder, name, isEnabled) : unknown(name);
}

Result<> PackShelf::remove(const QString &name)
{
    const Turn turn(m_folder);
    if (const auto taken = turn.taken(); !taken)
        return taken;
    if (!namesIn(m_folder).contains(name))
        return unknown(name);
    const QString removed = m_folder + RemovedFolder;
    bool isReady = QDir().mkpath(removed);
    for (const QString &earlier : namesIn(removed))
        isReady = QFile::remove(fileOfPack(removed, earlier)) && isReady;
    QFile file(fileOfPack(m_folder, name));
    if (!isReady || !file.rename(fileOfPack(removed, name)))
        return failure(ErrorKind::LocalFault, Codes::CannotKeepPack, {name, file.errorString()});
    return {};
}

Result<> PackShelf::undo()
{
    const Turn turn(m_folder);
    if (const auto taken = turn.taken(); !taken)
        return taken;
    const QString removed = m_folder + RemovedFolder;
    const QStringList names = namesIn(removed);
    if (names.isEmpty())
        return failure(ErrorKind::NotFound, Codes::NothingToUndo);
    const QString &name = names.first();
    if (nameOnShelf(m_folder, name))
        return failure(ErrorKind::Conflict, Codes::PackNameTaken, {name});
    QFile file(fileOfPack(removed, name));
    if (!file.rename(fileOfPack(m_folder, name)))
        return failure(ErrorKind::LocalFault, Codes::CannotKeepPack, {name, file.errorString()});
    return {};
}

} // namespace Faq
