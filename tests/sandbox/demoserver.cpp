// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 64;

void complain(const QString &text)
{
    QTextStream(stderr) << "caretaker-demo-server: " << text << '\n';
}

std::optional<Sandbox::JamfSchool> schoolNamed(const QString &name, const QDateTime &now,
                                               const QLocale &language)
{
    if (name == "demo"_L1)
        return Sandbox::demoJamfSchool(now, language);
    if (name == "full"_L1)
        return Sandbox::fullJamfSchool(now, language);
    if (name == "empty"_L1)
        return Sandbox::emptyJamfSchool(now);
    if (name == "large"_L1)
        return Sandbox::largeJamfSchool(now);
    if (name == "old"_L1)
        return Sandbox::oldJamfSchool(now, language);
    if (name == "odd"_L1)
        return Sandbox::oddJamfSchool(now);
    return {};
}

struct Wishes
{
    quint16 port = 0;
    QString data;
    QString authorityFile; ///< where the CA's certificate goes; https if it is set
    QList<Sandbox::JamfFault> faults;
};

/// Nothing where an argument is wrong, which it has said by then.
std::optional<Wishes> read(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A make-believe Jamf Pro on 127.0.0.1, to try Caretaker with."_s);
    parser.addHelpOption();
    parser.addOption({u"port"_s, u"Listen there; a free port otherwise."_s, u"port"_s, u"0"_s});
    parser.addOption({u"data"_s, u"demo, full, empty, large, old or odd."_s, u"name"_s, u"demo"_s});
    parser.addOption({u"ca"_s, u"Serve https and write the certificate of its CA there."_s, u"file"_s});
    parser.addOption({u"fault"_s,
                      u"Name, then =value, @path and #times where they are wanted, such as latency=100 or "
                      "bad-gateway@/api/v1/gsx-connection#2. Names:\n"_s
                          + Sandbox::faultNames(),
                      u"fault"_s});
    parser.process(*QCoreApplication::instance());

    bool isPort = false;
    Wishes wishes {.port = parser.value(u"port"_s).toUShort(&isPort),
                   .data = parser.value(u"data"_s),
                   .authorityFile = parser.value(u"ca"_s),
                   .faults = {}};
    if (!isPort || !parser.positionalArguments().isEmpty()) {
        complain(u"see --help"_s);
        return {};
    }
    const QStringList faults = parser.values(u"fault"_s);
    for (const QString &text : faults) {
        const auto fault = Sandbox::faultFrom(text);
        if (!fault) {
            complain(u"there is no fault “%1”"_s.arg(text));
            return {};
        }
        wishes.faults.append(*fault);
    }
    return wishes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    complain(u"%1: %2"_s.arg(path, file.errorString()));
    return false;
}

} // namespace

/// Serves until it is ended (Ctrl+C).
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const std::optional<Wishes> wishes = read(parser);
    if (!wishes)
        return WrongUsage;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto school = schoolNamed(wishes->data, now, QLocale());
    if (!school) {
        complain(u"there is no data “%1”"_s.arg(wishes->data));
        return WrongUsage;
    }
    std::optional<Sandbox::JamfTls> tls;
    if (!wishes->authorityFile.isEmpty()) {
        tls = Sandbox::jamfTls(now);
        if (!write(wishes->authorityFile, tls->authority))
            return 1;
    }

    Sandbox::JamfServer server(
        *school, [] { return QDateTime::currentDateTimeUtc(); }, tls);
    for (const Sandbox::JamfFault &fault : wishes->faults)
        server.add(fault);
    if (const Result<> started = server.start(wishes->port); !started) {
        complain(u"port %1 cannot be had"_s.arg(wishes->port));
        return 1;
    }
    QTextStream out(stdout);
    out << server.url().toString() << '\n'
        << "API client: " << school->clients.constFirst().id << '\n'
        << "Secret: " << school->clients.constFirst().secret << '\n'
        << "or user: " << school->users.constFirst().name << '\n'
        << "Password: " << school->users.constFirst().password << Qt::endl;
    return QCoreApplication::exec();
}
