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
        "       caretaker-cli connections add jamf-pro --name NAME --url URL SIGN-IN [options]\n"
        "       caretaker-cli connections list | test NAME | pause NAME | resume NAME | remove NAME\n"
        "\n"
        "check: says which Apple certificates and tokens lapse, when, and what breaks then, most urgent "
        "first.\n"
        "\n"
        "Looks at:\n"
        "  PATH…                files, and folders with all that is in them\n"
        "  --host HOST[:PORT]   the certificate that a server shows; may be repeated\n"
        "  --stored             everything that is watched and all connections, and keeps what it saw; what "
        "is\n"
        "                       named beside it is watched from now on. This is what happens when nothing "
        "is named\n"
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
        "connections: the accounts of your school on its servers. Secrets are kept in the keychain of this\n"
        "computer, and come from a file or, where FILE is -, from standard input; never from the command "
        "line.\n"
        "  add jamf-pro         adds a Jamf Pro server under a NAME of your own; then it needs one SIGN-IN:\n"
        "    --client-id ID --client-secret-file FILE     an API client\n"
        "    --user NAME --password-file FILE             a user\n"
        "    --ca-file PEM                                your school's own CA, trusted for this server\n"
        "    --proxy URL [--proxy-user NAME --proxy-password-file FILE]\n"
        "  list                 all of them\n"
        "  test NAME            row by row what this account may read, and which privileges it lacks\n"
        "  pause, resume NAME   leaves it out of checks, or takes it in again\n"
        "  remove NAME          and its secrets\n"
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
        "3 a pack could not be read. Of connections: 0 done, 1 no such connection, 3 not done or not all "
        "read.\n");
}

} // namespace Cli
