// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/client.h"
#include "core/net/tokenkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <functional>

namespace Jamf {

/// How this program signs in to one Jamf Pro server.
struct Login
{
    enum class Way { Client, User };
    Way way = Way::Client;
    QString name {}; ///< client id or user name
    Secret secret {};
};

struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    auto operator<=>(const Version &) const = default;
};

/// "11.30.1-t1784555528405" is 11.30.1.
[[nodiscard]] std::optional<Version> parseVersion(const QString &text);

/// What list() asks for.
struct ListRequest
{
    QStringList paths; ///< as for getNewest()
    QUrlQuery query {};
    Net::Turn turn = Net::Turn::Usual; ///< of the first page; the others are known once it is there
    QString sort {}; ///< keeps pages apart while rows come and go
    int pageSize = 100;
    int most = 1'000'000; ///< rows
    std::function<bool(const QJsonObject &row)>
        isPast {}; ///< the list ends before this row, so its pages are read one after another
};

/// One Jamf Pro server: sign-in, versions of its resources, pages, errors. At most five connections at once, no cookies
/// unless a jar is given. Source: Jamf Pro API 11.30.1, Jamf's developer pages on authentication and scalability.
/// Errors besides those of core/net (core/jamf/codes.h): sign-in-refused, password-expired, clock-wrong, no-privilege,
/// not-jamf-pro, not-offered, server-fault, request-refused, malformed-answer.
class Server final : public QObject
{
    Q_OBJECT

public:
    Server(Net::Endpoint endpoint, Login login, Clock clock, QObject *parent = nullptr,
           const Net::Pace &pace = {});
    ~Server() override; ///< cancels all; a user's token is invalidated on the server first, by signOut()

    /// A token is there, or why not. All others sign in by themselves.
    [[nodiscard]] Answer<> signIn();
    /// `/api` + @p path. Signs in first, once for all who ask; on 401 signs in anew and repeats once.
    [[nodiscard]] Answer<QJsonDocument> get(const QString &path, const QUrlQuery &query = {},
                                            Net::CookieJar *cookies = nullptr,
                                            Net::Turn turn = Net::Turn::Usual);
    /// `/api` + @p path where the answer is no JSON.
    [[nodiscard]] Answer<QByteArray> getBytes(const QString &path, Net::Turn turn = Net::Turn::Usual);
    /// `/JSSResource` + @p path, as JSON.
    [[nodiscard]] Answer<QJsonDocument> getClassic(const QString &path);
    /// The first of @p paths that the server knows (newest version first); remembered for this server.
    [[nodiscard]] Answer<QJsonDocument> getNewest(const QStringList &paths, const QUrlQuery &query = {},
                                                  Net::Turn turn = Net::Turn::Usual);
    /// All pages: `results` of each, or a plain array. Rows seen twice by their `id` (or `mobileDeviceId`) are given once.
    /// Ends at `totalCount`, an empty page, or ListRequest::most rows.
    [[nodiscard]] Answer<QJsonArray> list(const ListRequest &request);
    [[nodiscard]] Answer<QJsonDocument> send(QByteArrayView verb, const QString &path,
                                             const QJsonDocument &body);
    /// `/JSSResource` + @p path, where nothing else serves; the answer is not read.
    [[nodiscard]] Answer<> sendClassic(QByteArrayView verb, const QString &path);

    [[nodiscard]] Answer<> signOut();
    [[nodiscard]] std::optional<std::chrono::seconds> clockOffset() const;
    [[nodiscard]] std::chrono::seconds tokenLife() const; ///< zero before the first sign-in
    [[nodiscard]] QString host() const; ///< with the port where there is one
    [[nodiscard]] const Net::Endpoint &endpoint() const;

    /// Ids of things without a list, found by asking for each; remembered under the path of the things.
    [[nodiscard]] std::optional<QStringList> knownIds(const QString &path) const;
    void rememberIds(const QString &path, const QStringList &ids);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// RSQL: `field==value` with the value quoted and escaped as it must be.
[[nodiscard]] QString rsqlEquals(const QString &field, const QString &value);
[[nodiscard]] QString rsqlAny(const QStringList &conditions);

/// All date forms of the reference, section 2.13; without a zone it is UTC, without a time the start of the day, of
/// numbers those over 10^11 are milliseconds. Nothing for what is no date.
[[nodiscard]] Moment parseDate(const QJsonValue &value);
/// Ids are strings of digits, or numbers.
[[nodiscard]] QString parseId(const QJsonValue &value);

} // namespace Jamf
