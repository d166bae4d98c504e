// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/server.h"

namespace Jamf {

/// The rows of a sweep, in the order of the connection test.
enum class Row {
    SignIn,
    ServerAndVersion,
    ServerAddress, ///< the address that devices are given, where it is another one
    TlsCertificate, ///< what the server shows of itself; not read by a Sweep, which sees no more than answers
    ServerTokens,
    ContentTokens,
    SsoSigningCertificate,
    IdpCertificate,
    LdapKeystores,
    GsxCertificate,
    SupervisionIdentities,
    CloudServicesToken,
    AdcsCertificates,
    DigicertCertificates,
    VenafiCertificates,
    BuiltInCa,
    MdmProfiles,
    ProvisioningProfiles,
    Invitations, ///< to enrol a device
    Inventory, ///< counts of mobile devices and computers
    Notifications,
};

[[nodiscard]] const QList<Row> &allRows();
[[nodiscard]] const QList<Row> &sweptRows(); ///< those that a Sweep reads
[[nodiscard]] QString code(Row row); ///< "server-tokens"
/// The exact names that reading it needs; empty for none.
[[nodiscard]] QStringList privilegesFor(Row row);
/// What a read-only API role for the whole sweep holds, ready to copy.
[[nodiscard]] QStringList allPrivileges();

/// Lapsing::id of the MDM profiles of all devices together, beside which some devices have entries of their own.
inline constexpr QLatin1StringView MdmProfilesOfAll {"mdm-profiles"};
/// Lapsing::id of all invitations together.
inline constexpr QLatin1StringView InvitationsOfAll {"invitations"};

/// One thing that lapses, as the server tells it.
struct Lapsing
{
    QString kind; ///< name of the credential kind: "ade-server-token"
    QString id {}; ///< stable on this server: the server token's UUID, else the row's id
    QString name {};
    Moment notBefore {};
    Moment notAfter {};
    QString rawDate {}; ///< kept where it could not be read
    QString serial {};
    QString sha256 {};
    QList<std::pair<QString, QString>>
        facts {}; ///< keys of Credentials::Fact where there is one, else the server's
    bool isRevoked = false;
    QStringList problems {}; ///< codes: "client-context-mismatch", "sync-failed", "unreadable-date"
};

/// What the server says is wrong, or coming.
struct Notification
{
    enum class Subject { Expiry, Terms, Connection, Other };
    QString type; ///< as Jamf spells it
    QString id {};
    QString name {}; ///< of params
    std::optional<int> days {};
    Subject subject = Subject::Other;
    QString kind {}; ///< the credential kind that an expiry is about
    bool isOver = false; ///< expired, revoked, failed; not only coming
};

/// Whether there is a notification of an end about this kind.
[[nodiscard]] bool canWarnOf(const QString &kind);
[[nodiscard]] Notification readNotification(const QJsonObject &object);

struct RowResult
{
    enum class State { Read, NotSetUp, Failed };
    Row row = Row::SignIn;
    State state = State::Read;
    QList<Lapsing> lapsing {};
    std::optional<Error> error {}; ///< when failed, or read only in part; no-privilege names what is missing
    int count = 0; ///< how many were read
};

struct ServerFacts
{
    std::optional<Version> version {};
    std::optional<bool> isHealthy {};
    int mobileDevices = 0;
    int computers = 0;
    QString publicAddress {}; ///< that devices are given
    std::chrono::seconds tokenLife {0};
    std::optional<std::chrono::seconds> clockOffset {};
};

struct Reading;

/// Reads everything that lapses on one server, five requests at a time; a row that fails is a row with its error, and the
/// others go on. Only when nobody can sign in all rows fail alike. Destroying it cancels, destroying the
/// server ends it in silence.
class Sweep final : public QObject
{
    Q_OBJECT

public:
    explicit Sweep(Server &server, QObject *parent = nullptr);
    ~Sweep() override;

    void start(const QDateTime &now);

    [[nodiscard]] const QList<RowResult> &rows() const; ///< in the order they came
    [[nodiscard]] const QList<Notification> &notifications() const;
    [[nodiscard]] const ServerFacts &facts() const;

signals:
    void rowRead(const Jamf::RowResult &row);
    void finished();

private:
    struct State;

    template <typename T, typename Receive>
    void await(const Answer<T> &answer, Receive receive);
    void startRows();
    void startRow(Row row);
    void take(Row row, const Result<Reading> &reading);
    void readVersion();
    void readAddress();
    void readInventory();
    void readNotifications();
    void fail(Row row, const Error &error);
    void failAll(const Error &error);
    void add(const RowResult &result);

    std::unique_ptr<State> m_state;
};

} // namespace Jamf
