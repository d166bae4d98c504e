// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/sending.h"

#include "core/jamf/codes.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qsizetype DevicesARequest = 100; // ids in a path stay far below what servers take in a line

QStringList valuesOf(const QList<Device> &devices, QString Device::*member)
{
    QStringList values;
    for (const Device &device : devices)
        values.append(device.*member);
    return values;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

QStringList refusedPushes(const QJsonObject &answer)
{
    return textsOf(answer.value("errorUuids"_L1));
}

QStringList refusedRenewals(const QJsonObject &answer)
{
    return textsOf(answer.value("udidsNotProcessed"_L1).toObject().value("udids"_L1));
}

Done allDone(const QList<Device> &devices)
{
    return {.accepted = valuesOf(devices, &Device::serialNumber)};
}

QJsonObject commandFor(const QList<Device> &devices, const QString &type)
{
    QJsonArray clients;
    for (const Device &device : devices)
        clients.append(QJsonObject {{u"managementId"_s, device.managementId}});
    QJsonObject command {{u"commandType"_s, type}};
    if (type == "DEVICE_INFORMATION"_L1)
        command[u"queries"_s] = QJsonArray {
            u"DeviceName"_s,   u"OSVersion"_s,    u"BuildVersion"_s, u"ModelName"_s,
            u"SerialNumber"_s, u"IsSupervised"_s, u"BatteryLevel"_s, u"AvailableDeviceCapacity"_s};
    return {{u"clientData"_s, clients}, {u"commandData"_s, command}};
}

/// What together comes nearest to an inventory update; the first is the one that counts.
const QStringList &informationCommands()
{
    static const QStringList types {u"DEVICE_INFORMATION"_s, u"SECURITY_INFO"_s,
                                    u"INSTALLED_APPLICATION_LIST"_s, u"CERTIFICATE_LIST"_s,
                                    u"PROFILE_LIST"_s};
    return types;
}

} // namespace

Sending::Sending(Server &server, Action action, const QList<Device> &devices, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_action(action)
    , m_waiting(devices)
{
    std::ranges::stable_partition(m_waiting,
                                  [](const Device &device) { return device.sort == Device::Sort::Mobile; });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end(Done()); });
}

Answer<Done> Sending::start()
{
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    const Answer<Done> answer = m_promise.future();
    sendNext();
    return answer;
}

void Sending::sendNext()
{
    if (m_waiting.isEmpty())
        return end(m_done);
    const QList<Device> devices = nextDevices();
    const Answer<Done> answer = send(devices);
    m_underWay = QFuture<void>(answer);
    deliver(answer, this, [this, devices](const Result<Done> &outcome) { take(devices, outcome); });
}

QList<Device> Sending::nextDevices()
{
    const Device::Sort sort = m_waiting.first().sort;
    const auto end
        = std::ranges::find_if(m_waiting, [sort](const Device &device) { return device.sort != sort; });
    const qsizetype count = std::min<qsizetype>(end - m_waiting.begin(), DevicesARequest);
    const QList<Device> devices = m_waiting.first(count);
    m_waiting.remove(0, count);
    return devices;
}

void Sending::take(const QList<Device> &devices, const Result<Done> &outcome)
{
    if (outcome) {
        m_done.accepted += outcome->accepted;
        m_done.refused += outcome->refused;
        m_done.commands += outcome->commands;
        return sendNext();
    }
    if (m_done.accepted.isEmpty())
        return end(failure(explained(outcome.error(), devices)));
    m_done.refused += valuesOf(devices, &Device::serialNumber) + valuesOf(m_waiting, &Device::serialNumber);
    end(m_done);
}

Error Sending::explained(const Error &error, const QList<Device> &devices) const
{
    if (error.kind == ErrorKind::NotFound)
        return {ErrorKind::Unsupported, Codes::ActionUnavailable, {code(m_action)}, error.detail};
    if (error.code != Codes::NoPrivilege)
        return error;
    // Jamf names the setting rather than a privilege where renewing is switched off for all.
    if (m_action == Action::RenewMdmProfile && error.about.isEmpty())
        return {ErrorKind::Forbidden, Codes::RenewalSwitchedOff, {}, error.detail};
    const QStringList needed
        = m_hasClassic ? privilegesFor(m_action, devices.first().sort) : privilegesForInformation();
    Error named = error;
    named.about = {needed.join(u", "_s)};
    return named;
}

Answer<Done> Sending::send(const QList<Device> &devices)
{
    switch (m_action) {
    case Action::BlankPush: return blankPush(devices);
    case Action::RenewMdmProfile: return renewProfiles(devices);
    case Action::CancelCommands: return cancelCommands(devices);
    case Action::UpdateInventory: return updateInventory(devices);
    }
    Q_UNREACHABLE();
}

Answer<Done> Sending::sendAll(const QString &path, const QJsonObject &body, const QList<Device> &devices,
                              QStringList (*refusedIn)(const QJsonObject &), QString Device::*key)
{
    const auto sort = [devices, refusedIn, key](const QJsonDocument &answer) {
        const QStringList refused = refusedIn(answer.object());
        Done done;
        for (const Device &device : devices)
            (refused.contains(device.*key, Qt::CaseInsensitive) ? done.refused : done.accepted)
                .append(device.serialNumber);
        return ready(Result<Done>(done));
    };
    return chain(this, m_server.send("POST", path, QJsonDocument(body)), sort);
}

Answer<Done> Sending::blankPush(const QList<Device> &devices)
{
    const QJsonObject body {
        {u"clientManagementIds"_s, QJsonArray::fromStringList(valuesOf(devices, &Device::managementId))}};
    return sendAll(u"/v2/mdm/blank-push"_s, body, devices, refusedPushes, &Device::managementId);
}

Answer<Done> Sending::renewProfiles(const QList<Device> &devices)
{
    const QJsonObject body {{u"udids"_s, QJsonArray::fromStringList(valuesOf(devices, &Device::udid))}};
    return sendAll(u"/v1/mdm/renew-profile"_s, body, devices, refusedRenewals, &Device::udid);
}

Answer<Done> Sending::cancelCommands(const QList<Device> &devices)
{
    const bool isMobile = devices.first().sort == Device::Sort::Mobile;
    const QString path = u"/commandflush/"_s + (isMobile ? u"mobiledevices"_s : u"computers"_s) + u"/id/"_s
        + valuesOf(devices, &Device::id).join(u',') + u"/status/Pending%2BFailed"_s;
    return follow(this, m_server.sendClassic("DELETE", path), [devices](const Result<> &answer) {
        return ready(answer ? Result<Done>(allDone(devices)) : Result<Done>(failure(answer.error())));
    });
}

Answer<Done> Sending::updateInventory(const QList<Device> &devices)
{
    if (!m_hasClassic)
        return askForInformation(devices, 0, {});
    const QString path
        = u"/mobiledevicecommands/command/UpdateInventory/id/"_s + valuesOf(devices, &Device::id).join(u',');
    return follow(this, m_server.sendClassic("POST", path), [this, devices](const Result<> &answer) {
        if (answer)
            return ready(Result<Done>(allDone(devices)));
        if (answer.error().kind != ErrorKind::NotFound)
            return ready<Done>(failure(answer.error()));
        m_hasClassic = false;
        return askForInformation(devices, 0, {});
    });
}

Answer<Done> Sending::askForInformation(const QList<Device> &devices, qsizetype index, const Done &before)
{
    if (index == informationCommands().size())
        return ready(Result<Done>(before));
    const QJsonDocument body(commandFor(devices, informationCommands()[index]));
    const auto next = [this, devices, index, before](const Result<QJsonDocument> &answer) {
        if (!answer)
            return index == 0 ? ready<Done>(failure(answer.error())) : ready(Result<Done>(before));
        Done done = index == 0 ? allDone(devices) : before;
        for (const QJsonValue &command : answer->array())
            done.commands.append(parseId(command.toObject().value("id"_L1)));
        return askForInformation(devices, index + 1, done);
    };
    return follow(this, m_server.send("POST", u"/v2/mdm/commands"_s, body), next);
}

void Sending::end(const Result<Done> &outcome)
{
    m_watcher.disconnect(this);
    m_underWay.cancel();
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace Jamf
