// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace Cli {

QString helpText()
{
    return QCoreApplication::translate(
        "Cli",
        "Usage: caretaker-cli check [PATH…] [options]\n"
        "       caretaker-cli faq search [--limit N] [--pack PATH…] QUERY | faq search --batch\n"
        "       caretaker-cli faq show ID | faq list\n"
        "\n"
        "check: says which Apple certificates and tokens lapse, when, and what breaks then, most urgent "
        "first.\n"
        "\n"
        "Looks at:\n"
        "  PATH…                files, and folders with all that is in them\n"
        "  --host HOST[:PORT]   the certificate that a server shows; may be repeated\n"
        "  --stored             everything that is watched, and keeps what it saw; what is named beside it "
        "is\n"
        "                       watched from now on. This is what happens when nothing is named\n"
        "\n"
        "To open locked files:\n"
        "  --key FILE           a private key, for server tokens; may be repeated\n"
        "  --password-stdin     reads one line from standard input as the password of files and keys\n"
        "\n"
        "faq: the articles of this program and of your school, without a network:\n"
        "  search QUERY         the articles that answer best\n"
        "  search --batch       a query a line on standard input, one JSON document a line\n"
        "  show ID              an article, such as acc-2\n"
        "  list                 all articles by section\n"
        "  --limit N            at most so many results, 20 unless named\n"
        "  --pack PATH          only the articles of a folder, .zip or text file; may be repeated\n"
        "\n"
        "Options:\n"
        "  --json               one JSON document instead of text\n"
        "  --language LANGUAGE  en or zh_TW\n"
        "  --database URL       sqlite:PATH or postgresql://USER@HOST/NAME instead of your own\n"
        "  --now ISO8601        reckons the days from another moment, for tests and drills\n"
        "  -h, --help           this text\n"
        "  -v, --version        the version\n"
        "\n"
        "Exit status: 0 all is well, 1 a warning, 2 urgent or expired, 3 something could not be read and "
        "nothing\n"
        "is worse, 64 wrong usage, 130 interrupted. Of faq: 0 found, 1 nothing found or no such article,\n"
        "3 a pack could not be read.\n");
}

} // namespace Cli
