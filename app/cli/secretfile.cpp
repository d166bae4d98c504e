// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretfile.h"

#include "app/cli/terminal.h"
#include "core/check/filecontent.h"
#include "core/connections/connection.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

constexpr qint64 Longest = 64 * 1024;

QByteArray typed(const QString &prompt, Streams &streams)
{
    const Silence silence(true);
    streams.err.write(prompt.toUtf8() + ' ');
    QByteArray line = streams.in.readLine(Longest + 1);
    streams.err.write("\n");
    return line;
}

/// Reserved in one piece, for growing would leave copies behind.
QByteArray piped(QIODevice &in)
{
    QByteArray all;
    all.reserve(2 * Longest);
    while (all.size() <= Longest) {
        QByteArray piece = in.read(Longest + 1 - all.size());
        if (piece.isEmpty())
            break;
        all += piece;
        wipe(piece);
    }
    return all;
}

Result<QByteArray> contentOf(const QString &path, const QString &prompt, Streams &streams)
{
    if (path != u'-')
        return Check::contentOf(Check::nativePath(QFileInfo(path).absoluteFilePath()));
    return streams.inIsTerminal ? typed(prompt, streams) : piped(streams.in);
}

} // namespace

Result<Secret> secretFrom(const QString &path, const QString &prompt, Streams &streams)
{
    Result<QByteArray> content = contentOf(path, prompt, streams);
    if (!content)
        return failure(content.error());
    return Connections::secretIn(Secret::taking(*content));
}

Result<Secret> contentFrom(const QString &path, Streams &streams)
{
    if (path == u'-') {
        QByteArray all = piped(streams.in);
        return Secret::taking(all);
    }
    return contentOf(path, {}, streams).map([](QByteArray content) { return Secret::taking(content); });
}

} // namespace Cli
