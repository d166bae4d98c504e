// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For bench_pull: a make-believe Apple School Manager without limits that serves until its standard input ends. Writes into
// FOLDER the key, a file for curl that fetches each page of the devices in turn, and says where it is.
#include "core/apple/service.h"
#include "core/apple/session.h"
#include "tests/sandbox/appleserver.h"

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
    QByteArray pages = "silent\nfail\n";
    const auto add = [&pages](const QString &place) {
        pages += "url = \"" + place.toUtf8() + "\"\noutput = \"/dev/null\"\n";
    };
    Apple::Service service(site, login, clock,
                           {.budget = Apple::Budget({1'000'000, std::chrono::seconds(1)})});
    const auto take = [&add](const Apple::Page<Apple::Device> &page) {
        if (!page.next.isEmpty())
            add(page.next);
        return ready(Result<>());
    };
    add(server.api().toString() + u"/v1/orgDevices?limit=1000"_s);
    deliver(session.token(), &application, [&](const Result<Secret> &token) {
        pages += "header = \"Authorization: Bearer " + checked(token).reveal().toByteArray() + "\"\n";
        deliver(service.eachPage(take, {}, Apple::Urgency::Now), &application, [&](const Result<> &read) {
            if (!read)
                qFatal("%s", read.error().code.data());
            write(folder.filePath(u"pages"_s), pages);
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
