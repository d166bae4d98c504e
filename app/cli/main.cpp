// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/crypto.h>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // A reader that was given up may still be at work when the program ends; libcrypto must not tidy up beneath it.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"caretaker"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARETAKER_VERSION));
    Cli::prepareTerminal();

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const bool isTerminal = Cli::isTerminal(Cli::Standard::Out);
    Cli::Streams streams {
        .in = in,
        .out = out,
        .err = err,
        .inIsTerminal = Cli::isTerminal(Cli::Standard::In),
        .outIsTerminal = isTerminal,
        .errIsTerminal = Cli::isTerminal(Cli::Standard::Err),
        .isColourful = isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR"),
    };
    return Cli::run(QCoreApplication::arguments().mid(1), streams);
}
