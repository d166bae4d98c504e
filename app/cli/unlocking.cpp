// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unlocking.h"

#include "app/cli/terminal.h"
#include "core/check/filecontent.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Cli {

namespace {

constexpr qint64 LongestPassword = 64 * 1024;

/// One line without its end, which may be CR LF. Input without a line is an empty password.
Secret readPassword(Streams &streams)
{
    const Silence silence(streams.inIsTerminal);
    if (streams.inIsTerminal && streams.errIsTerminal)
        streams.err.write(QCoreApplication::translate("Cli", "Password: ").toUtf8());
    QByteArray line = streams.in.readLine(LongestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (streams.inIsTerminal && streams.errIsTerminal)
        streams.err.write("\n");
    return Secret::taking(line);
}

Result<Secret> keyIn(const QString &path, const Credentials::Unlock &unlock)
{
    Result<QByteArray> content = Check::contentOf(Check::nativePath(path));
    if (!content)
        return failure(content.error());
    Secret key = Secret::taking(*content);
    if (const auto fits = Credentials::checkKey(key, unlock); !fits)
        return failure(fits.error());
    return key;
}

} // namespace

Credentials::Unlock unlockFrom(const Arguments &arguments, Streams &streams, std::vector<Failure> &failures)
{
    Credentials::Unlock unlock;
    if (arguments.readsPassword)
        unlock.passwords.append(readPassword(streams));
    for (const QString &path : arguments.keyFiles) {
        const QString where = QFileInfo(path).absoluteFilePath();
        if (const auto key = keyIn(where, unlock))
            unlock.keys.append(*key);
        else
            failures.push_back({wordOf(Credentials::SourceKind::File), where, key.error()});
    }
    return unlock;
}

} // namespace Cli
