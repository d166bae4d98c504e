// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/sweep.h"

#include "core/jamf/codes.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

// A sweep lasts as long as its last chain of requests that wait for each other: what has such a chain goes first. Devices,
// of which a large school has many pages, can only be asked for once the version is known, and then go before the rest.
constexpr std::array Long {
    Row::VenafiCertificates, Row::LdapKeystores,        Row::IdpCertificate,
    Row::AdcsCertificates,   Row::DigicertCertificates,
};
constexpr std::array Versioned {Row::MdmProfiles, Row::ProvisioningProfiles};
constexpr std::array Short {
    Row::Notifications,      Row::ServerTokens,   Row::ContentTokens,
    Row::ServerAddress,      Row::GsxCertificate, Row::SsoSigningCertificate,
    Row::CloudServicesToken, Row::BuiltInCa,      Row::SupervisionIdentities,
    Row::Inventory,          Row::Invitations,
};

/// Things that not every school has set up, and not every version knows.
bool isOptional(Row row)
{
    switch (row) {
    case Row::SsoSigningCertificate:
    case Row::IdpCertificate:
    case Row::LdapKeystores:
    case Row::GsxCertificate:
    case Row::SupervisionIdentities:
    case Row::CloudServicesToken:
    case Row::AdcsCertificates:
    case Row::DigicertCertificates:
    case Row::VenafiCertificates:
    case Row::Invitations: return true;
    default: return false;
    }
}

} // namespace

struct Sweep::State
{
    Server &server;
    QDateTime now {};
    QList<RowResult> rows {};
    QList<Notification> notifications {};
    ServerFacts facts {};
    QList<QFuture<void>> underWay {};
    bool isOver = false;
};

Sweep::Sweep(Server &server, QObject *parent)
    : QObject(parent)
    , m_state(new State {.server = server})
{
    connect(&server, &QObject::destroyed, this, [this] { m_state->isOver = true; });
}

Sweep::~Sweep()
{
    // Those that still wait first: a place that is given up would go to one of them.
    for (auto future = m_state->underWay.rbegin(); future != m_state->underWay.rend(); ++future)
        future->cancel();
}

void Sweep::start(const QDateTime &now)
{
    m_state->now = now;
    await(m_state->server.signIn(), [this](const Result<> &signedIn) {
        m_state->facts.clockOffset = m_state->server.clockOffset();
        if (!signedIn)
            return failAll(signedIn.error());
        m_state->facts.tokenLife = m_state->server.tokenLife();
        const QPointer<Sweep> self(this);
        add({Row::SignIn});
        if (self)
            startRows();
    });
}

template <typename T, typename Receive>
void Sweep::await(const Answer<T> &answer, Receive receive)
{
    m_state->underWay.append(QFuture<void>(answer));
    deliver(answer, this, [this, receive = std::move(receive)](const Result<T> &outcome) {
        if (!m_state->isOver)
            receive(outcome);
    });
}

void Sweep::startRows()
{
    readVersion();
    for (const Row row : Long)
        startRow(row);
    for (const Row row : Short)
        startRow(row);
}

void Sweep::startRow(Row row)
{
    switch (row) {
    case Row::ServerAddress: return readAddress();
    case Row::Inventory: return readInventory();
    case Row::Notifications: return readNotifications();
    default: break;
    }
    const Asking asking {m_state->server, m_state->now, m_state->facts.version};
    await(readerOf(row)(asking), [this, row](const Result<Reading> &reading) { take(row, reading); });
}

void Sweep::take(Row row, const Result<Reading> &reading)
{
    if (!reading)
        return fail(row, reading.error());
    RowResult result {row, reading->isSetUp ? RowResult::State::Read : RowResult::State::NotSetUp};
    result.lapsing = reading->lapsing;
    result.count = reading->count;
    // What is read from several resources says itself which of them is missing.
    const bool isNamed = row == Row::MdmProfiles || row == Row::Invitations;
    if (reading->missing)
        result.error = isNamed ? *reading->missing : naming(*reading->missing, privilegesFor(row));
    add(result);
}

void Sweep::readVersion()
{
    // Whether it is healthy and which version it is are one row; the first is asked for without any token.
    const QList<Answer<QJsonDocument>> both {m_state->server.get(u"/v1/jamf-pro-version"_s),
                                             m_state->server.get(u"/v1/health-check"_s)};
    await(gather(this, both), [this](const Result<QList<Result<QJsonDocument>>> &answers) {
        const Result<QJsonDocument> &version = answers->at(0);
        const Result<QJsonDocument> &health = answers->at(1);
        m_state->facts.isHealthy = health.has_value();
        if (version)
            m_state->facts.version = parseVersion(textOf(version->object(), "version"_L1));
        for (const Row row : Versioned)
            startRow(row);
        if (!version)
            return fail(Row::ServerAndVersion, version.error());
        add({Row::ServerAndVersion, RowResult::State::Read, {}, {}, 1});
    });
}

void Sweep::readAddress()
{
    await(m_state->server.get(u"/v1/jamf-pro-server-url"_s), [this](const Result<QJsonDocument> &answer) {
        if (!answer)
            return fail(Row::ServerAddress, answer.error());
        m_state->facts.publicAddress = textOf(answer->object(), "url"_L1);
        add({Row::ServerAddress, RowResult::State::Read, {}, {}, 1});
    });
}

void Sweep::readInventory()
{
    await(m_state->server.get(u"/v1/inventory-information"_s), [this](const Result<QJsonDocument> &answer) {
        if (!answer)
            return fail(Row::Inventory, answer.error());
        const QJsonObject counts = answer->object();
        m_state->facts.mobileDevices = countOf(counts.value("managedDevices"_L1)).value_or(0);
        m_state->facts.computers = countOf(counts.value("managedComputers"_L1)).value_or(0);
        RowResult result {Row::Inventory};
        result.count = m_state->facts.mobileDevices + m_state->facts.computers;
        add(result);
    });
}

void Sweep::readNotifications()
{
    const ListRequest request {.paths = {u"/v1/notifications"_s}};
    await(m_state->server.get(request.paths.first()), [this](const Result<QJsonDocument> &answer) {
        if (!answer)
            return fail(Row::Notifications, answer.error());
        const QJsonArray array
            = answer->isArray() ? answer->array() : answer->object().value("results"_L1).toArray();
        for (const QJsonValue &value : array)
            m_state->notifications.append(readNotification(value.toObject()));
        RowResult result {Row::Notifications};
        result.count = static_cast<int>(m_state->notifications.size());
        add(result);
    });
}

void Sweep::fail(Row row, const Error &error)
{
    RowResult result {row, RowResult::State::Failed};
    if (error.kind == ErrorKind::NotFound && isOptional(row))
        result.state = RowResult::State::NotSetUp;
    else if (row == Row::Invitations) // read from two resources as well
        result.error = error;
    else
        result.error = naming(error, privilegesFor(row));
    add(result);
}

void Sweep::failAll(const Error &error)
{
    const QPointer<Sweep> self(this);
    for (const Row row : sweptRows()) {
        add({row, RowResult::State::Failed, {}, error});
        if (!self)
            return;
    }
}

/// A receiver may destroy this sweep.
void Sweep::add(const RowResult &result)
{
    m_state->rows.append(result);
    const QPointer<Sweep> self(this);
    emit rowRead(result);
    if (!self || m_state->isOver || m_state->rows.size() < sweptRows().size())
        return;
    m_state->isOver = true;
    m_state->facts.clockOffset = m_state->server.clockOffset();
    emit finished();
}

const QList<RowResult> &Sweep::rows() const
{
    return m_state->rows;
}

const QList<Notification> &Sweep::notifications() const
{
    return m_state->notifications;
}

const ServerFacts &Sweep::facts() const
{
    return m_state->facts;
}

} // namespace Jamf
