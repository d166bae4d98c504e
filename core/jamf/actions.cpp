// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/actions.h"

#include "core/jamf/codes.h"
#include "core/jamf/sending.h"
#include "core/jamf/values.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr auto ViewCommands = "View MDM command information in Jamf Pro API"_L1;
constexpr auto SendCommands = "Send MDM command information in Jamf Pro API"_L1;

bool isEligible(Action action, const Device &device)
{
    switch (action) {
    case Action::BlankPush: return !device.managementId.isEmpty();
    case Action::RenewMdmProfile: return !device.udid.isEmpty();
    case Action::CancelCommands: return !device.id.isEmpty();
    case Action::UpdateInventory: return device.sort == Device::Sort::Mobile && !device.id.isEmpty();
    }
    Q_UNREACHABLE();
}

CommandState commandStateOf(const QJsonObject &command)
{
    const QJsonObject error = command.value("commandError"_L1).toObject();
    CommandState state {.uuid = textOf(command, "uuid"_L1)};
    state.managementId = textOf(command.value("client"_L1).toObject(), "managementId"_L1);
    state.type = textOf(command, "commandType"_L1);
    state.state = textOf(command, "commandState"_L1);
    state.error = textOf(error, "errorLocalizedDescription"_L1);
    if (state.error.isEmpty())
        state.error = textOf(error, "errorEnglishDescription"_L1);
    state.sentAt = parseDate(command.value("dateSent"_L1));
    state.completedAt = parseDate(command.value("dateCompleted"_L1));
    return state;
}

void addNames(QStringList &names, const QJsonValue &array)
{
    for (const QJsonValue &name : array.toArray())
        names.append(name.toString());
}

} // namespace

const QList<Action> &allActions()
{
    static const QList<Action> actions {Action::BlankPush, Action::RenewMdmProfile, Action::CancelCommands,
                                        Action::UpdateInventory};
    return actions;
}

QString code(Action action)
{
    switch (action) {
    case Action::BlankPush: return u"jamf.blank-push"_s;
    case Action::RenewMdmProfile: return u"jamf.renew-mdm-profile"_s;
    case Action::CancelCommands: return u"jamf.cancel-commands"_s;
    case Action::UpdateInventory: return u"jamf.update-inventory"_s;
    }
    Q_UNREACHABLE();
}

QStringList privilegesFor(Action action, Device::Sort sort)
{
    switch (action) {
    case Action::BlankPush:
        return sort == Device::Sort::Mobile
            ? QStringList {ViewCommands, SendCommands, u"Send Blank Pushes to Mobile Devices"_s}
            : QStringList {ViewCommands, SendCommands};
    case Action::RenewMdmProfile: return {u"Send Command to Renew MDM Profile"_s};
    case Action::CancelCommands: return {u"Flush MDM Commands"_s};
    case Action::UpdateInventory: return {u"Send Inventory Requests to Mobile Devices"_s};
    }
    Q_UNREACHABLE();
}

QStringList privilegesForInformation()
{
    return {ViewCommands, SendCommands, u"Send Device Information Command"_s};
}

QList<Device> eligible(Action action, const QList<Device> &devices)
{
    QList<Device> able;
    std::ranges::copy_if(devices, std::back_inserter(able),
                         [action](const Device &device) { return isEligible(action, device); });
    return able;
}

Answer<Done> perform(Server &server, Action action, const QList<Device> &devices)
{
    return (new Sending(server, action, eligible(action, devices), &server))->start();
}

Answer<QList<CommandState>> commandStates(Server &server, const QStringList &managementIds,
                                          const QDateTime &since)
{
    if (managementIds.isEmpty())
        return ready(Result<QList<CommandState>>(QList<CommandState>()));
    QStringList quoted;
    for (const QString &id : managementIds)
        quoted.append(rsqlEquals({}, id).mid(2)); // the value alone
    ListRequest request {.paths = {u"/v2/mdm/commands"_s}, .sort = u"dateSent:asc"_s};
    // Of dates only the forms in letters are taken here.
    request.query.addQueryItem(
        u"filter"_s, u"clientManagementId=in=(%1);dateSent=ge=%2"_s.arg(quoted.join(u','), isoUtc(since)));
    request.most = 10'000;
    return chain(&server, server.list(request), [](const QJsonArray &rows) {
        QList<CommandState> states;
        for (const QJsonValue &row : rows)
            states.append(commandStateOf(row.toObject()));
        return ready(Result<QList<CommandState>>(states));
    });
}

Answer<> dismiss(Server &server, const QString &type, const QString &id)
{
    const auto encoded
        = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    const QString path = u"/v1/notifications/%1/%2"_s.arg(encoded(type), encoded(id));
    const auto take = [](const Result<QJsonDocument> &answer) {
        if (answer)
            return ready(Result<>());
        Error error = answer.error();
        if (error.code == Codes::NoPrivilege)
            error.about = {u"Dismiss Notifications"_s};
        return ready(Result<>(failure(error)));
    };
    return follow(&server, server.send("DELETE", path, {}), take);
}

Answer<std::optional<QStringList>> ownPrivileges(Server &server)
{
    return chain(&server, server.get(u"/v1/auth"_s), [](const QJsonDocument &answer) {
        const QJsonObject own = answer.object();
        const QJsonObject account = own.value("account"_L1).toObject();
        QStringList names;
        const QJsonObject bySite = account.value("privilegesBySite"_L1).toObject();
        for (const QJsonValue &site : bySite)
            addNames(names, site);
        const QJsonArray groups = own.value("accountGroups"_L1).toArray();
        for (const QJsonValue &group : groups)
            addNames(names, group.toObject().value("privileges"_L1));
        names.removeDuplicates();
        using Told = std::optional<QStringList>;
        return ready(Result<Told>(names.isEmpty() ? Told() : Told(names)));
    });
}

} // namespace Jamf
