// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/dispatch.h"

#include "core/base/logging.h"
#include "core/net/over.h"

using namespace Qt::StringLiterals;

namespace Jamf {

QString outcomeOf(const Result<Done> &outcome)
{
    if (!outcome)
        return outcome.error().code;
    return outcome->accepted.isEmpty() ? u"failed"_s : u"done"_s;
}

Dispatch::Dispatch(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
}

void Dispatch::send(const Order &order)
{
    QStringList serials;
    for (const Device &device : order.devices)
        serials.append(device.serialNumber.isEmpty() ? device.name : device.serialNumber);
    const History::Entry entry {.at = m_around.clock(),
                                .who = m_around.person,
                                .what = code(order.action),
                                .where = order.where,
                                .about = serials,
                                .outcome = u"pending"_s};
    Net::whenOver(m_around.history.begin(entry), this, [this, order](const Result<qint64> &line) {
        if (line)
            perform(order, *line);
        else
            emit ended(order, m_around.clock(), failure(line.error()));
    });
}

void Dispatch::perform(const Order &order, qint64 line)
{
    const QDateTime at = m_around.clock();
    const auto act
        = [order](Server *const &server) { return Jamf::perform(*server, order.action, order.devices); };
    Net::whenOver(chain(this, m_around.servers.open(order.connection), act), this,
                  [this, order, line, at](const Result<Done> &outcome) { end(order, line, at, outcome); });
}

void Dispatch::end(const Order &order, qint64 line, const QDateTime &at, const Result<Done> &outcome)
{
    deliver(m_around.history.end(line, outcomeOf(outcome)), this, [](const Result<> &written) {
        if (!written)
            qCWarning(logUi) << "An outcome is missing in the history:" << written.error().detail;
    });
    emit ended(order, at, outcome);
}

} // namespace Jamf
