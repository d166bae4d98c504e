// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/targets.h"

#include <QDir>
#include <QFileInfo>

namespace Cli {

namespace {

void addOnce(QList<Check::Watched> &list, const Check::Watched &watched)
{
    if (!list.contains(watched))
        list.append(watched);
}

} // namespace

Targets targetsOf(const Arguments &arguments)
{
    using Check::WatchKind;
    Targets targets;
    for (const QString &path : arguments.paths) {
        const QFileInfo file(path);
        const QString where = QDir::cleanPath(file.absoluteFilePath());
        addOnce(file.exists() ? targets.found : targets.missing,
                {.kind = file.isDir() ? WatchKind::Folder : WatchKind::File, .where = where});
    }
    for (const QString &host : arguments.hosts) {
        if (const auto where = Check::hostAndPort(host))
            addOnce(targets.found, {.kind = WatchKind::Host, .where = *where});
        else
            targets.failures.push_back({wordOf(Credentials::SourceKind::TlsHost), host, where.error()});
    }
    return targets;
}

} // namespace Cli
