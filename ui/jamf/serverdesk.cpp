// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/serverdesk.h"

#include "core/net/over.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

QString keyOf(const QString &connection, const QString &type, const QString &id)
{
    return connection + u'\n' + type + u'\n' + id;
}

} // namespace

ServerDesk::ServerDesk(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
    connect(&m_around.servers, &Check::JamfServers::swept, this, [this](const QString &connection) {
        m_checked.insert(connection);
        m_checkErrors.remove(connection);
        forgetGone(connection);
        if (connection == m_chosen)
            emit changed();
    });
}

void ServerDesk::load()
{
    deliver(m_around.accounts.list(), this, [this](const Result<QList<Connections::Connection>> &all) {
        m_isLoaded = true;
        m_loadError = all ? std::nullopt : std::optional(all.error());
        if (all)
            return take(*all);
        emit connectionsChanged();
    });
}

void ServerDesk::take(const QList<Connections::Connection> &all)
{
    QList<Connections::Connection> servers;
    std::ranges::copy_if(all, std::back_inserter(servers), [](const Connections::Connection &connection) {
        return connection.service == Connections::Service::JamfPro;
    });
    m_connections = servers;
    emit connectionsChanged();
    const bool isThere = std::ranges::find(servers, m_chosen, &Connections::Connection::id) != servers.end();
    if (!isThere)
        choose(servers.isEmpty() ? QString() : servers.first().id);
    else
        settle();
}

const Connections::Connection *ServerDesk::chosen() const
{
    const auto found = std::ranges::find(m_connections, m_chosen, &Connections::Connection::id);
    return found == m_connections.end() ? nullptr : &*found;
}

void ServerDesk::choose(const QString &connection)
{
    if (connection == m_chosen)
        return;
    m_chosen = connection;
    emit chosenChanged();
    settle();
    emit changed();
}

void ServerDesk::settle()
{
    const Connections::Connection *connection = chosen();
    if (!connection || connection->isPaused)
        return;
    // A report that somebody else had made serves as well.
    if (!report() && !m_checked.contains(m_chosen))
        check();
    askForPrivileges();
}

void ServerDesk::check()
{
    if (m_chosen.isEmpty() || isChecking())
        return;
    const QString connection = m_chosen;
    m_checking.insert(connection);
    m_checked.insert(connection);
    m_checkErrors.remove(connection);
    // Somebody may have granted meanwhile what was missing.
    Learned &learned = m_learned[connection];
    learned.isAsked = false;
    learned.missing.clear();
    emit changed();
    Net::whenOver(m_around.servers.sweep(connection), this,
                  [this, connection](const Result<Check::SweepReport> &report) {
                      m_checking.remove(connection);
                      if (!report)
                          m_checkErrors.insert(connection, report.error());
                      else if (connection == m_chosen)
                          askForPrivileges();
                      if (connection == m_chosen)
                          emit changed();
                  });
}

const Check::SweepReport *ServerDesk::report() const
{
    return m_chosen.isEmpty() ? nullptr : m_around.servers.last(m_chosen);
}

std::optional<Error> ServerDesk::checkError() const
{
    const auto error = m_checkErrors.constFind(m_chosen);
    return error == m_checkErrors.constEnd() ? std::nullopt : std::optional(*error);
}

QList<Notice> ServerDesk::notices() const
{
    QList<Notice> notices;
    if (const Check::SweepReport *known = report()) {
        for (const Notification &notification : known->notifications) {
            const QString key = keyOf(m_chosen, notification.type, notification.id);
            if (m_gone.contains(key))
                continue;
            Notice notice = m_leaving.value(key);
            notice.notification = notification;
            notices.append(notice);
        }
    }
    return notices;
}

void ServerDesk::dismiss(const QString &type, const QString &id)
{
    const QString connection = m_chosen;
    const QString key = keyOf(connection, type, id);
    if (m_leaving.value(key).isLeaving)
        return;
    m_leaving.insert(key, {.isLeaving = true});
    emit changed();
    const auto ask = [type, id](Server *const &server) { return Jamf::dismiss(*server, type, id); };
    const auto end
        = [this, connection, key](const Result<> &outcome) { endDismissal(connection, key, outcome); };
    Net::whenOver(chain(this, open(), ask), this, end);
}

void ServerDesk::endDismissal(const QString &connection, const QString &key, const Result<> &outcome)
{
    // Somebody else dismissed it meanwhile: it is gone, which is what was wanted.
    const bool isGone = outcome || outcome.error().kind == ErrorKind::NotFound;
    m_leaving.remove(key);
    if (isGone)
        m_gone.insert(key, m_around.clock());
    else
        m_leaving.insert(key, {.error = outcome.error()});
    if (connection == m_chosen)
        emit changed();
}

/// A report is the server's word on what is still there, but one that was begun before a dismissal may list it still.
void ServerDesk::forgetGone(const QString &connection)
{
    const Check::SweepReport *known = m_around.servers.last(connection);
    m_gone.removeIf([&connection, known](const QHash<QString, QDateTime>::iterator &gone) {
        return gone.key().startsWith(connection + u'\n') && (!known || gone.value() < known->at);
    });
}

void ServerDesk::askForPrivileges()
{
    Learned &learned = m_learned[m_chosen];
    if (learned.isAsked)
        return;
    learned.isAsked = true;
    const QString connection = m_chosen;
    using Told = std::optional<QStringList>;
    const auto ask = [](Server *const &server) { return ownPrivileges(*server); };
    Net::whenOver(chain(this, open(), ask), this, [this, connection](const Result<Told> &told) {
        Learned &known = m_learned[connection];
        if (told)
            known.privileges = *told;
        else
            known.isAsked = false; // with the next check
        if (connection == m_chosen)
            emit changed();
    });
}

QStringList ServerDesk::missingFor(Action action, const QList<Device> &devices) const
{
    const Learned learned = m_learned.value(m_chosen);
    QStringList missing = learned.missing.value(code(action));
    if (!learned.privileges)
        return missing;
    const auto isHeld
        = [&learned](const QString &privilege) { return learned.privileges->contains(privilege); };
    // Whether the server still has a command for it shows only when it is sent.
    if (action == Action::UpdateInventory && std::ranges::all_of(privilegesForInformation(), isHeld))
        return missing;
    for (const Device::Sort sort : {Device::Sort::Mobile, Device::Sort::Computer}) {
        const bool isMeant = std::ranges::any_of(
            eligible(action, devices), [sort](const Device &device) { return device.sort == sort; });
        if (!isMeant)
            continue;
        for (const QString &privilege : privilegesFor(action, sort)) {
            if (!learned.privileges->contains(privilege) && !missing.contains(privilege))
                missing.append(privilege);
        }
    }
    return missing;
}

void ServerDesk::learnMissing(const QString &connection, Action action, const QStringList &privileges)
{
    m_learned[connection].missing.insert(code(action), privileges);
    if (connection == m_chosen)
        emit changed();
}

} // namespace Jamf
