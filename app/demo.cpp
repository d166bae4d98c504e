// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demoplaces.h"
#include "core/base/logging.h"
#include "core/credentials/matches.h"
#include "core/storage/databasethread.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

Demo::Demo()
{
    QDir(m_folder.path()).mkpath(u"school"_s);
}

QString Demo::databaseAddress() const
{
    return u"sqlite:"_s + m_folder.filePath(u"caretaker.sqlite"_s);
}

void Demo::adopt(const QString &settingsFile)
{
    QFile::copy(settingsFile, this->settingsFile());
}

QString Demo::settingsFile() const
{
    return m_folder.filePath(u"settings.ini"_s);
}

QString Demo::articleShelf() const
{
    return m_folder.filePath(u"articles"_s);
}

QString Demo::articleIndex() const
{
    return m_folder.filePath(u"articles.index"_s);
}

QString Demo::files() const
{
    return m_folder.filePath(u"school"_s);
}

Apple::Conduct Demo::generousApple()
{
    return {.budget = Apple::Budget({1200, std::chrono::minutes(1)}, {600, std::chrono::minutes(1)})};
}

void Demo::fill(const Services &services, Check::Rounds &rounds, const Clock &clock)
{
    m_madeAt = clock();
    const auto made = QtConcurrent::run([folder = QDir(files()), now = m_madeAt, language = QLocale()] {
        return Sandbox::writeSchool(folder, now, language);
    });
    deliver(made, this, [this, services, &rounds, clock](const Result<Sandbox::School> &school) {
        if (!school) {
            qCWarning(logUi) << "The demo school could not be written:" << school.error().detail;
            return;
        }
        m_school = *school;
        open(services, rounds, clock);
    });
}

void Demo::open(const Services &services, Check::Rounds &rounds, const Clock &clock)
{
    const auto opened = m_server.open(services.accounts, clock, m_madeAt);
    deliver(opened, this, [this, services, &rounds](const Result<Connections::Connection> &connection) {
        if (!connection)
            qCWarning(logUi) << "The demo school has no servers:" << connection.error().code;
        else
            sync(services.fleet);
        watch(services.database, rounds);
    });
}

/// The first time all devices are there; a few are released then, so that there is something to tell of.
void Demo::sync(Sync::FleetSync &fleet)
{
    connect(
        &fleet, &Sync::FleetSync::finished, this,
        [this, &fleet](bool wasCancelled) {
            if (wasCancelled)
                return;
            m_server.releaseSome();
            fleet.start();
        },
        Qt::SingleShotConnection);
    fleet.start();
}

void Demo::watch(Storage::DatabaseThread &database, Check::Rounds &rounds)
{
    const auto watched
        = database.run([places = demoPlaces(files(), m_school)](Storage::Database &opened) -> Result<> {
              Check::Watchlist list(opened);
              for (const Check::Watched &place : places) {
                  if (const auto added = list.add(place); !added)
                      return failure(added.error());
              }
              return {};
          });
    deliver(watched, this, [this, &database, &rounds](const Result<> &done) {
        if (!done) {
            qCWarning(logUi) << "The demo school could not be watched:" << done.error().detail;
            return;
        }
        connect(&rounds, &Check::Rounds::finished, this,
                [this, &database, &rounds] { remark(database, rounds); });
        connect(&rounds, &Check::Rounds::changed, &rounds, &Check::Rounds::checkAll,
                Qt::SingleShotConnection);
        rounds.load();
    });
}

void Demo::remark(Storage::DatabaseThread &database, Check::Rounds &rounds)
{
    if (std::exchange(m_isRemarked, true))
        return;
    const auto isIn = [](const Credentials::Credential &credential, const QString &file) {
        return std::any_of(credential.sightings.begin(), credential.sightings.end(),
                           [&file](const Credentials::Sighting &sighting) {
                               return QFileInfo(sighting.where).fileName() == file;
                           });
    };
    const QList<Credentials::Credential> credentials = rounds.snapshot().credentials;
    for (const Credentials::Credential &credential : credentials) {
        for (const Sandbox::Remark &remark : std::as_const(m_school.remarks)) {
            if (credential.kind != remark.kind || !isIn(credential, remark.file))
                continue;
            if (!remark.name.isEmpty())
                rounds.rename(credential.id, remark.name);
            rounds.setCustodian(credential.id, remark.custodian);
            rounds.setNotes(credential.id, remark.notes);
        }
        for (const Sandbox::TypedEntry &entry : std::as_const(m_school.typed)) {
            if (credential.identity == entry.identity)
                rounds.setCustodian(credential.id, entry.custodian);
        }
    }
    joinRenewed(database, rounds);
}

/// Somebody has said already that the renewed content token is the one that Jamf Pro has. The other pairs are left for
/// whoever tries the program.
void Demo::joinRenewed(Storage::DatabaseThread &database, Check::Rounds &rounds)
{
    const QList<Credentials::Credential> credentials = rounds.snapshot().credentials;
    for (const Credentials::Match &match : Credentials::likelyMatches(credentials)) {
        if (match.likeness != Credentials::Likeness::LaterEnd)
            continue;
        const auto join
            = [one = credentials[match.one].id, other = credentials[match.other].id](
                  Storage::Database &opened) { return Credentials::Store(opened).join(one, other); };
        deliver(database.run(join), this, [&rounds](const Result<> &) { rounds.refresh(); });
    }
}
