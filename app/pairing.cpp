// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairing.h"

#include "core/credentials/store.h"
#include "core/history/history.h"
#include "core/storage/database.h"
#include "core/storage/databasethread.h"

using namespace Qt::StringLiterals;
using Credentials::PairOrder;

namespace {

Result<> apply(Storage::Database &database, const PairOrder &order)
{
    Credentials::Store store(database);
    switch (order.what) {
    case PairOrder::What::Join: return store.join(order.credential, order.other);
    case PairOrder::What::Part: {
        const Result<> parted = store.part(order.other);
        return parted ? store.tellApart(order.credential, order.other) : parted;
    }
    case PairOrder::What::TellApart: return store.tellApart(order.credential, order.other);
    case PairOrder::What::UndoJoin: return store.part(order.other);
    case PairOrder::What::UndoTellApart: return store.takeBackTellingApart(order.credential, order.other);
    }
    Q_UNREACHABLE();
}

Result<> carriedOut(Storage::Database &database, const PairOrder &order, const History::Entry &line)
{
    return database.transact([&]() -> Result<> {
        if (const Result<> applied = apply(database, order); !applied)
            return applied;
        return History::HistoryStore(database).add(line).map([](qint64) {});
    });
}

} // namespace

QString wordOf(PairOrder::What what)
{
    switch (what) {
    case PairOrder::What::Join: return u"credentials.join"_s;
    case PairOrder::What::Part: return u"credentials.part"_s;
    case PairOrder::What::TellApart: return u"credentials.tell-apart"_s;
    case PairOrder::What::UndoJoin: return u"credentials.undo-join"_s;
    case PairOrder::What::UndoTellApart: return u"credentials.undo-tell-apart"_s;
    }
    Q_UNREACHABLE();
}

QString personHere()
{
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

Pairing::Pairing(Storage::DatabaseThread &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(std::move(clock))
{
}

void Pairing::carryOut(const PairOrder &order)
{
    const History::Entry line {.at = m_clock(),
                               .who = personHere(),
                               .what = wordOf(order.what),
                               .about = order.names,
                               .outcome = u"done"_s};
    const auto work
        = [order, line](Storage::Database &database) { return carriedOut(database, order, line); };
    deliver(m_database.run(work), this, [this](const Result<> &result) {
        if (result)
            emit done();
        else
            emit failed(result.error());
    });
}
