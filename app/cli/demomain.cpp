// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/democheck.h"
#include "app/cli/language.h"
#include "app/cli/standardstreams.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QTimer>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

/// The overview of the make-believe school at a terminal; takes the options of `check`.
int main(int argc, char *argv[])
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr); // as in caretaker-cli

    const QCoreApplication application(argc, argv);
    Cli::prepareTerminal();
    Cli::StandardStreams standard;
    if (!standard.open())
        return 1;
    Cli::Streams streams = standard.streams();
    const QStringList words = QStringList {u"check"_s} + QCoreApplication::arguments().mid(1);
    const Cli::Language language(Cli::languageIn(words));
    const auto arguments = Cli::parseArguments(words);
    if (!arguments || arguments->wish != Cli::Arguments::Wish::Check) {
        streams.err.write((arguments ? Cli::helpText() : arguments.error()).toUtf8() + '\n');
        return Cli::WrongUsage;
    }
    Cli::DemoCheck check(*arguments, streams);
    QObject::connect(&check, &Cli::DemoCheck::finished, &check, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &check, &Cli::DemoCheck::start);
    return QCoreApplication::exec();
}
