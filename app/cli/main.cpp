// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/cli/standardstreams.h"
#include "app/cli/terminal.h"
#include "app/ending.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace {

int run(int argc, char *argv[])
{
    // A reader that was given up may still be at work when the program ends; libcrypto must not tidy up beneath it.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"caretaker"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARETAKER_VERSION));
    Cli::prepareTerminal();

    Cli::StandardStreams standard;
    if (!standard.open())
        return 1;
    Cli::Streams streams = standard.streams();
    return Cli::run(QCoreApplication::arguments().mid(1), streams);
}

} // namespace

int main(int argc, char *argv[])
{
    return ended(run(argc, argv));
}
