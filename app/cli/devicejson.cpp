// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deviceprinting.h"
#include "core/inventory/changes.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Inventory::Device;

void text(QStringView key, const QString &value, JsonWriter &json)
{
    json.key(key);
    value.isEmpty() ? json.value(Moment()) : json.value(value);
}

void texts(QStringView key, const QStringList &values, JsonWriter &json)
{
    json.key(key);
    json.beginArray();
    for (const QString &value : values)
        json.value(value);
    json.endArray();
}

void moment(QStringView key, const Moment &value, JsonWriter &json)
{
    json.key(key);
    json.value(value);
}

void truth(QStringView key, const std::optional<bool> &value, JsonWriter &json)
{
    json.key(key);
    value ? json.truth(*value) : json.value(Moment());
}

void number(QStringView key, qint64 value, JsonWriter &json)
{
    json.key(key);
    json.value(std::optional<qint64>(value));
}

void putCoverage(const QList<Inventory::Coverage> &coverage, JsonWriter &json)
{
    json.key(u"coverage");
    json.beginArray();
    for (const Inventory::Coverage &one : coverage) {
        json.beginObject();
        text(u"id", one.id, json);
        text(u"status", one.status, json);
        text(u"paymentType", one.paymentType, json);
        text(u"description", one.description, json);
        moment(u"startDateTime", one.startDateTime, json);
        moment(u"endDateTime", one.endDateTime, json);
        truth(u"isRenewable", one.isRenewable, json);
        truth(u"isCanceled", one.isCanceled, json);
        moment(u"contractCancelDateTime", one.contractCancelDateTime, json);
        text(u"agreementNumber", one.agreementNumber, json);
        json.endObject();
    }
    json.endArray();
}

void putServer(const Device &device, JsonWriter &json)
{
    json.key(u"assignedServer");
    if (!device.assignedServer)
        return json.value(Moment());
    json.beginObject();
    json.member(u"id", device.assignedServer->id);
    text(u"serverName", device.assignedServer->serverName, json);
    json.endObject();
}

void putJamf(const Device &device, const ConnectionNames &names, JsonWriter &json)
{
    json.key(u"jamf");
    if (!device.inJamf.isThere())
        return json.value(Moment());
    const Inventory::JamfDevice &jamf = device.jamf;
    json.beginObject();
    json.member(u"server", names.value(device.inJamf.connection, device.inJamf.connection));
    json.member(u"id", jamf.id);
    truth(u"isComputer", jamf.isComputer, json);
    text(u"name", jamf.name, json);
    text(u"model", jamf.model, json);
    text(u"osVersion", jamf.osVersion, json);
    moment(u"lastInventoryUpdateDate", jamf.lastInventoryUpdateDate, json);
    truth(u"managed", jamf.managed, json);
    truth(u"supervised", jamf.supervised, json);
    text(u"username", jamf.username, json);
    text(u"realName", jamf.realName, json);
    text(u"email", jamf.email, json);
    text(u"assetTag", jamf.assetTag, json);
    json.endObject();
}

void putDevice(const Device &device, const ConnectionNames &names, JsonWriter &json)
{
    const Inventory::OrgDevice &org = device.org;
    json.beginObject();
    json.member(u"serialNumber", org.serialNumber);
    text(u"deviceModel", org.deviceModel, json);
    text(u"productFamily", org.productFamily, json);
    text(u"productType", org.productType, json);
    text(u"deviceCapacity", org.deviceCapacity, json);
    text(u"partNumber", org.partNumber, json);
    text(u"orderNumber", org.orderNumber, json);
    text(u"color", org.color, json);
    text(u"status", org.status, json);
    moment(u"orderDateTime", org.orderDateTime, json);
    moment(u"addedToOrgDateTime", org.addedToOrgDateTime, json);
    moment(u"updatedDateTime", org.updatedDateTime, json);
    moment(u"releasedFromOrgDateTime", org.releasedFromOrgDateTime, json);
    texts(u"imei", org.imei, json);
    texts(u"meid", org.meid, json);
    text(u"eid", org.eid, json);
    text(u"wifiMacAddress", org.wifiMacAddress, json);
    text(u"bluetoothMacAddress", org.bluetoothMacAddress, json);
    texts(u"ethernetMacAddress", org.ethernetMacAddress, json);
    text(u"purchaseSourceType", org.purchaseSourceType, json);
    text(u"purchaseSourceId", org.purchaseSourceId, json);
    truth(u"isMdmMigrationCapable", org.isMdmMigrationCapable, json);
    text(u"mdmMigrationStatus", org.mdmMigrationStatus, json);
    moment(u"mdmMigrationDeadlineDateTime", org.mdmMigrationDeadlineDateTime, json);
    const QString connection = device.inOrg.connection;
    text(u"connection", connection.isEmpty() ? QString() : names.value(connection, connection), json);
    moment(u"goneSince", device.inOrg.goneAt, json);
    putServer(device, json);
    putCoverage(device.coverage, json);
    moment(u"coverageFetchedAt", device.coverageFetchedAt, json);
    putJamf(device, names, json);
    json.endObject();
}

void putSight(const Sync::DeviceSight &sight, JsonWriter &json)
{
    json.breakLine();
    json.key(u"activationLock");
    json.beginObject();
    truth(u"isLocked", sight.isLocked, json);
    text(u"lockType", sight.lockType, json);
    moment(u"askedAt", sight.askedAt, json);
    json.endObject();
}

class JsonPrinter final : public DevicePrinter
{
public:
    JsonPrinter(Output &output, const ConnectionNames &names)
        : m_output(output)
        , m_json(output)
        , m_names(names)
    {
    }
    void begin() override
    {
        m_json.beginObject();
        m_json.key(u"devices");
        m_json.beginArray();
    }
    void add(const Device &device) override
    {
        m_json.breakLine();
        putDevice(device, m_names, m_json);
    }
    void end() override
    {
        m_json.endArray();
        m_json.endObject();
        m_output.add(QByteArrayView("\n"));
    }

private:
    Output &m_output;
    JsonWriter m_json;
    ConnectionNames m_names;
};

void putError(const QString &source, const QString &where, const Error &error, JsonWriter &json)
{
    json.breakLine();
    json.beginObject();
    json.member(u"source", source);
    json.member(u"where", where);
    json.member(u"code", QString(error.code));
    json.member(u"text", Words::sentence(error));
    json.endObject();
}

} // namespace

std::unique_ptr<DevicePrinter> jsonPrinter(Output &output, const ConnectionNames &names)
{
    return std::make_unique<JsonPrinter>(output, names);
}

void printJson(const DeviceStory &story, const ConnectionNames &names, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"devices");
    json.beginArray();
    json.breakLine();
    putDevice(story.device, names, json);
    json.endArray();
    json.breakLine();
    json.key(u"history");
    json.beginArray();
    for (const Inventory::DeviceChange &change : story.changes) {
        json.breakLine();
        json.beginObject();
        moment(u"at", change.at, json);
        json.member(u"what", QString(wordOf(change.what)));
        text(u"before", change.before, json);
        text(u"after", change.after, json);
        json.endObject();
    }
    json.endArray();
    if (story.sight)
        putSight(*story.sight, json);
    json.endObject();
    output.add(QByteArrayView("\n"));
}

void printJson(const QList<Sync::FleetRun> &runs, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"connections");
    json.beginArray();
    for (const Sync::FleetRun &run : runs) {
        json.breakLine();
        json.beginObject();
        json.member(u"name", run.connection.name);
        json.member(u"service", code(run.connection.service));
        number(u"devices", run.tally.devices, json);
        number(u"appeared", run.tally.appeared, json);
        number(u"changed", run.tally.changed, json);
        number(u"assigned", run.tally.assigned, json);
        number(u"gone", run.tally.gone, json);
        number(u"coverageWaiting", run.coverage.waiting, json);
        number(u"coverageSeconds", run.coverage.left.count(), json);
        json.endObject();
    }
    json.endArray();
    json.breakLine();
    json.key(u"errors");
    json.beginArray();
    for (const Sync::FleetRun &run : runs) {
        for (const Error &error : run.errors)
            putError(code(run.connection.service), run.connection.name, error, json);
        if (run.coverageError)
            putError(code(run.connection.service), run.connection.name, *run.coverageError, json);
    }
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

void printDeviceFailure(const Failure &failure, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"devices");
    json.beginArray();
    json.endArray();
    json.key(u"errors");
    json.beginArray();
    putError(failure.source, failure.where, failure.error, json);
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

} // namespace Cli
