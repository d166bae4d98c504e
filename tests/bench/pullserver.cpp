// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For bench_pull: a make-believe Apple School Manager without limits that serves until its standard input ends. Writes into
// FOLDER the key, a file for curl that fetches in turn each page that a pull fetches, and says where it is.
#include "core/apple/service.h"
#include "core/apple/session.h"
#include "tests/sandbox/appleserver.h"
#include "tests/sandbox/jamftraffic.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

template <typename T>
const T &checked(const Result<T> &result)
{
    if (!result)
        qFatal("%s", result.error().code.data());
    return *result;
}

/// All lists that a pull reads: the devices, the servers, the devices of each server.
Answer<> readAll(Apple::Service &service, QObject *owner)
{
    const auto goOn = [](const auto &) { return ready(Result<>()); };
    const Answer<> devices = service.eachPage(goOn, {}, Apple::Urgency::Now);
    const auto servers = follow(owner, devices, [&service](const Result<> &) { return service.servers(); });
    return chain(owner, servers, [&service, owner, goOn](const QList<Apple::MdmServer> &all) {
        Answer<> last = ready(Result<>());
        for (const Apple::MdmServer &server : all)
            last = follow(owner, last, [&service, goOn, id = server.id](const Result<> &) {
                return service.eachPageOf(id, goOn, {}, Apple::Urgency::Now);
            });
        return last;
    });
}

/// For curl: what was asked for so far, once more.
QByteArray pagesOf(const Sandbox::AppleServer &server, const Secret &token)
{
    QByteArray pages = "silent\nfail\ngloboff\nheader = \"Authorization: Bearer "
        + token.reveal().toByteArray() + "\"\n";
    const QList<Sandbox::JamfJournalEntry> journal = server.apiJournal();
    for (const Sandbox::JamfJournalEntry &entry : journal)
        pages += "url = \"" + (server.api().toString() + entry.path + u'?' + entry.query).toUtf8()
            + "\"\noutput = \"/dev/null\"\n";
    return pages;
}

} // namespace

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(2));
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    const Sandbox::AppleSchool school = Sandbox::appleSchool(arguments.value(1).toUInt(), clock());
    Sandbox::AppleServer server(school, clock);
    if (!server.start())
        qFatal("no port can be had");

    const Sandbox::AppleApiAccount &account = school.accounts.constFirst();
    const QByteArray key = Sandbox::applePrivateKeyFile(account);
    write(folder.filePath(u"key.pem"_s), key);
    const Apple::Site site {.api = server.api(), .token = server.token()};
    const Apple::Login login {.clientId = account.clientId, .keyId = account.keyId, .key = Secret(key)};
    Apple::Session session(site, login, clock, Net::Pace());
    Apple::Service service(site, login, clock,
                           {.budget = Apple::Budget({1'000'000, std::chrono::seconds(1)})});
    deliver(session.token(), &application, [&](const Result<Secret> &token) {
        deliver(readAll(service, &application), &application, [&, secret = checked(token)](const Result<> &read) {
            if (!read)
                qFatal("%s", read.error().code.data());
            write(folder.filePath(u"pages"_s), pagesOf(server, secret));
            QTextStream(stdout) << server.api().toString() << '\n'
                                << server.token().toString() << '\n'
                                << account.clientId << '\n'
                                << account.keyId << Qt::endl;
        });
    });
    const QSocketNotifier ended(0, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
