// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/activity.h"
#include "core/apple/coverage.h"
#include "core/apple/device.h"
#include "core/apple/login.h"
#include "core/apple/mdmserver.h"
#include "core/apple/page.h"
#include "core/apple/turnstile.h"

#include <functional>

namespace Apple {

/// How much Apple is asked, and how patiently.
struct Conduct
{
    Budget budget {};
    Patience patience {};
    std::chrono::seconds mostPolling {30 * 60}; ///< of one activity
    Net::Pace pace {}; ///< of broken connections and faults; what Apple asks to wait is the budget's
    Waiter waiter {};
    int rowsAPage = 1000; ///< as many as Apple allows
};

/// Apple School Manager or Apple Business, as the client id says: one API account. Signs in by itself, keeps
/// to its budget, and follows links on its own host only. Source: API 1.7 (School) and 2.5 (Business). Errors
/// besides those of core/net: core/apple/codes.h.
class Service final : public QObject
{
    Q_OBJECT

public:
    template <typename Row>
    using Take = std::function<Answer<>(const Page<Row> &)>;

    Service(const Site &site, const Login &login, Clock clock, const Conduct &conduct = {},
            QObject *parent = nullptr);
    ~Service() override; ///< cancels all

    /// A token is there, or why not. All others sign in by themselves.
    [[nodiscard]] Answer<> signIn();

    /// A page of the devices: the first one, or where an earlier page's `next` says. Error cursor-lapsed
    /// where Apple no longer knows that place: then the list is to be read from its beginning.
    [[nodiscard]] Answer<Page<Device>> devices(const QString &from = {}, Urgency urgency = Urgency::Now);
    /// All pages from @p from on, each handed to @p take in its order; ends at the first error, its own or @p
    /// take's.
    [[nodiscard]] Answer<> eachPage(const Take<Device> &take, const QString &from = {},
                                    Urgency urgency = Urgency::Background);
    /// The same of the ids of the devices that one server has.
    [[nodiscard]] Answer<Page<QString>> devicesOf(const QString &serverId, const QString &from = {},
                                                  Urgency urgency = Urgency::Now);
    [[nodiscard]] Answer<> eachPageOf(const QString &serverId, const Take<QString> &take,
                                      const QString &from = {}, Urgency urgency = Urgency::Background);

    [[nodiscard]] Answer<Device> device(const QString &id, Urgency urgency = Urgency::Now);
    /// The id of the server that has the device; empty where none has.
    [[nodiscard]] Answer<QString> serverOf(const QString &deviceId, Urgency urgency = Urgency::Now);
    [[nodiscard]] Answer<QList<Coverage>> coverage(const QString &deviceId, Urgency urgency = Urgency::Now);
    [[nodiscard]] Answer<ActivationLock> activationLock(const QString &deviceId,
                                                        Urgency urgency = Urgency::Now);
    [[nodiscard]] Answer<QList<MdmServer>> servers(Urgency urgency = Urgency::Now); ///< all pages
    [[nodiscard]] Answer<MdmServer> server(const QString &id, Urgency urgency = Urgency::Now);

    /// Sends it once; never repeats by itself what may have been done.
    [[nodiscard]] Answer<Activity> begin(const Order &order);
    [[nodiscard]] Answer<Activity> activity(const QString &id, Urgency urgency = Urgency::Now);
    /// Asks again and again, ever more seldom, until it has ended; still running when Conduct::mostPolling is
    /// over. Faults on the way are borne a few times.
    [[nodiscard]] Answer<Activity> settled(const QString &id,
                                           std::function<void(const Activity &)> progressed = {});
    /// The log of an activity that has ended, CSV as Apple wrote it. Fetched from where Apple keeps it,
    /// without the token.
    [[nodiscard]] Answer<QByteArray> logOf(const Activity &activity);

    [[nodiscard]] const Budget &budget() const;
    /// How long so many more calls take.
    [[nodiscard]] std::chrono::seconds forecast(qint64 calls, Urgency urgency = Urgency::Background) const;
    /// Whether @p next leads to where the token may go; the error that asking there would give. What is kept for later must.
    [[nodiscard]] Result<> mayFollow(const QString &next) const;
    [[nodiscard]] QString host() const;
    [[nodiscard]] std::optional<std::chrono::seconds> clockOffset() const;

signals:
    /// Apple asked not to be asked before @p until. What waits goes on by itself, within patience.
    void rested(Apple::Call call, const QDateTime &until);

private:
    template <typename T>
    using Reader = std::function<Result<T>(const QByteArray &)>;
    template <typename T>
    [[nodiscard]] Answer<T> read(const QString &target, Urgency urgency, Reader<T> reader);
    template <typename T>
    [[nodiscard]] Answer<T> resource(const QString &target, Urgency urgency,
                                     std::optional<T> (*reader)(const QJsonObject &));
    template <typename Row>
    [[nodiscard]] Answer<Page<Row>> page(const QString &target, Urgency urgency, RowReader<Row> reader);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Apple
