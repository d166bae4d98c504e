// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/lookout.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

constexpr std::chrono::milliseconds QuietTime {400};
constexpr std::chrono::seconds LongestWait {5}; ///< a log that never rests must not hide its neighbours
constexpr qsizetype MostPosts = 1'000; ///< folders
constexpr qsizetype MostFiles = 2'000; ///< of those, watched for being written in place
constexpr qsizetype MostStamps = 20'000; ///< in one folder
constexpr qsizetype MostChanged = 200; ///< of one watched folder, before all of it is looked at anew
constexpr int MostDepth = 32;

constexpr QDir::Filters Everything
    = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QString within(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

} // namespace

void Lookout::watch(const QList<Watched> &places)
{
    open();
    const QHash<QString, Post> before = std::exchange(m_posts, {});
    m_folders.clear();
    for (const Watched &place : places) {
        if (place.kind == WatchKind::Folder)
            m_folders.append(place.where);
        if (place.kind == WatchKind::File || place.kind == WatchKind::Folder) {
            const QFileInfo info(place.where);
            m_posts[info.path()].named.insert(info.fileName(), stampOf(info));
        }
    }
    for (const QString &folder : std::as_const(m_folders))
        post(folder, 0);

    const QStringList posted = m_posts.keys();
    for (const QString &folder : posted) {
        // What was known stays known, lest a change in between be taken for the state of things.
        const Post known = before.value(folder);
        Post &here = m_posts[folder];
        for (auto entry = here.named.begin(); entry != here.named.end(); ++entry)
            entry.value() = known.named.value(entry.key(), entry.value());
        if (here.isWhole && known.isWhole) {
            here.stamps = known.stamps;
        } else if (here.isWhole) {
            QStringList ignored;
            compareWhole(folder, ignored, ignored);
        }
        if (before.contains(folder))
            notice(folder);
    }
    updateWatcher();
}

void Lookout::open()
{
    if (m_watcher)
        return;
    m_watcher = new QFileSystemWatcher(this);
    m_settling = new QTimer(this);
    m_settling->setSingleShot(true);
    m_settling->setInterval(QuietTime);
    connect(m_settling, &QTimer::timeout, this, &Lookout::settle);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &Lookout::notice);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this,
            [this](const QString &path) { notice(QFileInfo(path).path()); });
}

/// Puts @p folder and the folders in it under watch, as far as the bounds allow.
void Lookout::post(const QString &folder, int depth)
{
    if (m_posts.size() >= MostPosts || depth > MostDepth || m_isStopped)
        return;
    Post &here = m_posts[folder];
    if (here.isWhole)
        return;
    here.isWhole = true;
    here.depth = depth;
    QDirIterator entries(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (entries.hasNext() && !m_isStopped)
        post(entries.next(), depth + 1);
}

void Lookout::notice(const QString &folder)
{
    if (m_changedFolders.isEmpty())
        m_patience.setRemainingTime(LongestWait);
    m_changedFolders.insert(folder);
    if (!m_patience.hasExpired() || !m_settling->isActive())
        m_settling->start();
}

void Lookout::settle()
{
    QStringList changed;
    QStringList gone;
    const QSet<QString> folders = std::exchange(m_changedFolders, {});
    for (const QString &folder : folders) {
        compare(folder, changed, gone);
        if (!QFileInfo::exists(folder))
            compare(QFileInfo(folder).path(), changed, gone);
    }
    updateWatcher();
    changed.removeDuplicates();
    gone.removeDuplicates();
    if (!changed.isEmpty() || !gone.isEmpty())
        emit noticed(thinned(changed), gone);
}

void Lookout::compare(const QString &folder, QStringList &changed, QStringList &gone)
{
    if (!m_posts.contains(folder) || m_isStopped)
        return;
    compareNamed(folder, changed);
    if (m_posts.value(folder).isWhole)
        compareWhole(folder, changed, gone);
}

void Lookout::compareNamed(const QString &folder, QStringList &changed)
{
    QStringList returned;
    QHash<QString, std::optional<Stamp>> &named = m_posts[folder].named;
    for (auto entry = named.begin(); entry != named.end(); ++entry) {
        const QFileInfo info(within(folder, entry.key()));
        const std::optional<Stamp> stamp = stampOf(info);
        if (stamp == entry.value())
            continue;
        entry.value() = stamp;
        changed.append(info.filePath());
        if (m_folders.contains(info.filePath()))
            returned.append(info.filePath());
    }
    for (const QString &path : std::as_const(returned)) {
        m_posts[path].isWhole = false;
        post(path, 0);
    }
}

void Lookout::compareWhole(const QString &folder, QStringList &changed, QStringList &gone)
{
    const Post before = m_posts.value(folder);
    QHash<QString, Stamp> now;
    QStringList newFolders;
    QDirIterator entries(folder, Everything);
    while (entries.hasNext() && now.size() < MostStamps && !m_isStopped) {
        const QString path = entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.isDir()) {
            if (!info.isSymLink() && !m_posts.value(path).isWhole)
                newFolders.append(path);
            continue;
        }
        const Stamp stamp = stampOf(info).value_or(Stamp {});
        const auto known = before.stamps.constFind(info.fileName());
        if (known == before.stamps.cend() || *known != stamp)
            changed.append(path);
        now.insert(info.fileName(), stamp);
    }
    for (auto entry = before.stamps.cbegin(); entry != before.stamps.cend(); ++entry) {
        if (!now.contains(entry.key()) && !before.named.contains(entry.key()))
            gone.append(within(folder, entry.key()));
    }
    m_posts[folder].stamps = std::move(now);
    for (const QString &path : std::as_const(newFolders)) {
        if (m_posts.size() >= MostPosts || before.depth >= MostDepth)
            return;
        m_posts[path].isWhole = true;
        m_posts[path].depth = before.depth + 1;
        compareWhole(path, changed, gone);
    }
}

/// Of a folder it matters only whether it is there: what happens inside is for its own post to tell.
std::optional<Lookout::Stamp> Lookout::stampOf(const QFileInfo &info)
{
    if (!info.exists())
        return {};
    if (info.isDir())
        return Stamp {};
    return Stamp {info.size(), info.lastModified().toMSecsSinceEpoch(),
                  info.metadataChangeTime().toMSecsSinceEpoch()};
}

/// A file that was replaced by another one of its name is no longer watched by the system: it is added again.
void Lookout::updateWatcher()
{
    QSet<QString> wanted;
    QSet<QString> files;
    for (auto entry = m_posts.cbegin(); entry != m_posts.cend(); ++entry) {
        wanted.insert(entry.key());
        for (auto named = entry->named.cbegin(); named != entry->named.cend(); ++named)
            files.insert(within(entry.key(), named.key()));
        for (auto stamp = entry->stamps.cbegin(); stamp != entry->stamps.cend(); ++stamp) {
            if (files.size() < MostFiles)
                files.insert(within(entry.key(), stamp.key()));
        }
    }
    wanted.unite(files);
    const QStringList watchedFolders = m_watcher->directories();
    const QStringList watchedFiles = m_watcher->files();
    const QSet<QString> watched = QSet<QString>(watchedFolders.begin(), watchedFolders.end())
        + QSet<QString>(watchedFiles.begin(), watchedFiles.end());
    if (const QSet<QString> superfluous = watched - wanted; !superfluous.isEmpty())
        m_watcher->removePaths(superfluous.values());
    QStringList missing = (wanted - watched).values();
    missing.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!missing.isEmpty())
        m_watcher->addPaths(missing);
}

/// With very many changes in one watched folder, the folder takes their place.
QStringList Lookout::thinned(const QStringList &changed) const
{
    QHash<QString, QStringList> byFolder;
    for (const QString &path : changed)
        byFolder[watchedFolderOf(path)].append(path);
    QStringList result;
    for (auto entry = byFolder.cbegin(); entry != byFolder.cend(); ++entry) {
        if (!entry.key().isEmpty() && entry->size() > MostChanged)
            result.append(entry.key());
        else
            result += *entry;
    }
    return result;
}

QString Lookout::watchedFolderOf(const QString &path) const
{
    const auto holds = [&path](const QString &folder) { return path.startsWith(within(folder, {})); };
    const auto found = std::ranges::find_if(m_folders, holds);
    return found == m_folders.end() ? QString() : *found;
}

} // namespace Check
