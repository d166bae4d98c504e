// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/appleprinting.h"
#include "app/cli/connectionprinting.h"
#include "app/cli/jsonwriter.h"
#include "core/sync/appleaccount.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Connections::Connection;

/// Null where it is empty.
void text(QStringView key, const QString &value, JsonWriter &json)
{
    json.key(key);
    value.isEmpty() ? json.value(Moment()) : json.value(value);
}

void truth(QStringView key, bool isTrue, JsonWriter &json)
{
    json.key(key);
    json.truth(isTrue);
}

void number(QStringView key, std::optional<qint64> value, JsonWriter &json)
{
    json.key(key);
    json.value(value);
}

void list(QStringView key, const QStringList &values, JsonWriter &json)
{
    json.key(key);
    json.beginArray();
    for (const QString &value : values)
        json.value(value);
    json.endArray();
}

void putConnection(const Connection &connection, JsonWriter &json)
{
    json.beginObject();
    json.member(u"name", connection.name);
    json.member(u"service", code(connection.service));
    json.member(u"address", connection.address.toString(QUrl::FullyEncoded));
    json.member(u"signIn", connection.signIn == Connections::SignIn::Client ? u"client"_s : u"user"_s);
    json.member(u"account", connection.account);
    truth(u"ownAuthority", !connection.authority.isEmpty(), json);
    text(u"proxy", connection.proxy.toString(QUrl::FullyEncoded), json);
    text(u"proxyUser", connection.proxyUser, json);
    truth(u"paused", connection.isPaused, json);
    json.key(u"testedAt");
    json.value(connection.testedAt);
    if (connection.service == Connections::Service::AppleSchoolManager) {
        json.member(u"keyId", connection.keyId);
        json.member(u"tokenAddress", connection.tokenAddress.toString(QUrl::FullyEncoded));
        const auto rates = Sync::ratesOf(connection);
        number(u"readsPerMinute", rates.reads.calls, json);
        number(u"writesPerHour", rates.writes.calls, json);
    }
    json.endObject();
}

void putFailure(const Failure &failure, JsonWriter &json)
{
    json.beginObject();
    json.member(u"source", failure.source);
    json.member(u"where", failure.where);
    if (!failure.part.isEmpty())
        json.member(u"part", failure.part);
    json.member(u"code", QString(failure.error.code));
    json.member(u"text", Words::sentence(failure.error));
    json.endObject();
}

void putFacts(const Jamf::ServerFacts &facts, JsonWriter &json)
{
    const auto seconds
        = [](const auto &length) { return length ? std::optional<qint64>(length->count()) : std::nullopt; };
    QString version;
    if (facts.version)
        version = u"%1.%2.%3"_s.arg(facts.version->major).arg(facts.version->minor).arg(facts.version->patch);
    json.beginObject();
    text(u"version", version, json);
    json.key(u"healthy");
    facts.isHealthy ? json.truth(*facts.isHealthy) : json.value(Moment());
    number(u"mobileDevices", facts.mobileDevices, json);
    number(u"computers", facts.computers, json);
    text(u"publicAddress", facts.publicAddress, json);
    number(u"tokenSeconds", facts.tokenLife.count(), json);
    number(u"clockOffsetSeconds", seconds(facts.clockOffset), json);
    json.endObject();
}

QString wordOf(Jamf::RowResult::State state)
{
    switch (state) {
    case Jamf::RowResult::State::Read: return u"read"_s;
    case Jamf::RowResult::State::NotSetUp: return u"not-set-up"_s;
    case Jamf::RowResult::State::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

void putRow(const Jamf::RowResult &row, JsonWriter &json)
{
    json.beginObject();
    json.member(u"row", code(row.row));
    json.member(u"state", wordOf(row.state));
    number(u"count", row.count, json);
    json.key(u"firstEnd");
    json.value(firstEnd(row));
    list(u"privileges", privilegesFor(row.row), json);
    list(u"missing", missingPrivileges(row), json);
    json.endObject();
}

void putNotification(const Jamf::Notification &notification, JsonWriter &json)
{
    json.beginObject();
    json.member(u"type", notification.type);
    text(u"name", notification.name, json);
    number(u"days", notification.days, json);
    text(u"kind", notification.kind, json);
    truth(u"over", notification.isOver, json);
    json.endObject();
}

/// {"connections": […], "errors": […]}
void putList(const QList<Connection> &connections, const std::optional<Failure> &failure, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"connections");
    json.beginArray();
    for (const Connection &connection : connections) {
        json.breakLine();
        putConnection(connection, json);
    }
    json.endArray();
    json.breakLine();
    json.key(u"errors");
    json.beginArray();
    if (failure)
        putFailure(*failure, json);
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

} // namespace

void printJson(const QList<Connection> &connections, Output &output)
{
    putList(connections, {}, output);
}

void printJson(const Failure &failure, Output &output)
{
    putList({}, failure, output);
}

void printJson(const Connection &connection, const Sync::AppleReport &report, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"connection");
    putConnection(connection, json);
    json.breakLine();
    number(u"elapsedMs", report.took.count(), json);
    json.key(u"rows");
    json.beginArray();
    for (const Sync::AppleRow &row : report.rows) {
        using State = Sync::AppleRow::State;
        json.breakLine();
        json.beginObject();
        json.member(u"row", code(row.part));
        json.member(u"state", row.state == State::Read     ? u"read"_s
                                  : row.state == State::Failed ? u"failed"_s
                                                               : u"not-tried"_s);
        number(u"count", row.count, json);
        truth(u"more", row.isMore, json);
        json.endObject();
    }
    json.endArray();
    json.breakLine();
    json.key(u"errors");
    json.beginArray();
    for (const Sync::AppleRow &row : report.rows) {
        if (row.error)
            putFailure({code(connection.service), connection.name, *row.error, code(row.part)}, json);
    }
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

void printJson(const TestResult &result, Output &output)
{
    const Check::SweepReport &report = result.report;
    JsonWriter json(output);
    json.beginObject();
    json.key(u"connection");
    putConnection(result.connection, json);
    json.breakLine();
    number(u"elapsedMs", report.took.count(), json);
    json.key(u"server");
    putFacts(report.facts, json);
    json.breakLine();
    json.key(u"rows");
    json.beginArray();
    for (const Jamf::RowResult &row : report.rows) {
        json.breakLine();
        putRow(row, json);
    }
    json.endArray();
    json.breakLine();
    list(u"missing", report.missingPrivileges(), json);
    json.breakLine();
    json.key(u"notifications");
    json.beginArray();
    for (const Jamf::Notification &notification : report.notifications) {
        json.breakLine();
        putNotification(notification, json);
    }
    json.endArray();
    json.breakLine();
    json.key(u"errors");
    json.beginArray();
    for (const Jamf::RowResult &row : report.rows) {
        if (!row.error)
            continue;
        json.breakLine();
        putFailure({code(Connections::Service::JamfPro), result.connection.name, *row.error, code(row.row)},
                   json);
    }
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

} // namespace Cli
