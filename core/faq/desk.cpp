// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/desk.h"

#include "core/faq/readingdesk.h"

#include <QPromise>
#include <QThread>

#include <atomic>

namespace Faq {

struct Desk::State
{
    explicit State(DeskPlaces places)
        : desk(std::make_unique<ReadingDesk>(std::move(places)))
    {
    }

    /// What has not begun when the thread ends is cancelled, for its promise goes with it; so is a search (one with a
    /// @p turn) when a newer one has been asked for.
    template <typename Work, typename Outcome = std::invoke_result_t<Work, ReadingDesk &>>
    QFuture<Outcome> run(Work work, quint64 turn = 0)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        QMetaObject::invokeMethod(
            context,
            [this, promise, turn, work = std::move(work)]() mutable {
                if (turn > 0 && turn != newest)
                    promise->future().cancel();
                if (!promise->isCanceled())
                    promise->addResult(work(*desk));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    std::unique_ptr<ReadingDesk> desk; ///< on the thread alone, where its index ends too
    std::atomic<quint64> newest = 0; ///< the search that was asked for last
    QThread thread;
    QObject *context = new QObject; ///< lives on the thread
};

Desk::Desk(DeskPlaces places, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(places)))
{
    m_state->thread.setObjectName(QStringLiteral("faq"));
    m_state->context->moveToThread(&m_state->thread);
    connect(&m_state->thread, &QThread::finished, m_state->context, &QObject::deleteLater);
    connect(
        &m_state->thread, &QThread::finished, m_state->context,
        [state = m_state.get()] { state->desk.reset(); }, Qt::DirectConnection);
    m_state->thread.start();
}

Desk::~Desk()
{
    m_state->thread.quit();
    m_state->thread.wait();
}

Answer<SharedContents> Desk::open()
{
    return m_state->run([](ReadingDesk &desk) { return desk.open(); });
}

Answer<Found> Desk::search(const Query &query)
{
    return m_state->run([query](ReadingDesk &desk) { return desk.search(query); }, ++m_state->newest);
}

Answer<ShelvedPack> Desk::addPack(const QString &path, const QDateTime &now)
{
    return m_state->run([path, now](ReadingDesk &desk) { return desk.shelf().add(path, now); });
}

Answer<ShelvedPack> Desk::updatePack(const QString &name, const QDateTime &now)
{
    return m_state->run([name, now](ReadingDesk &desk) { return desk.shelf().update(name, now); });
}

Answer<> Desk::setPackEnabled(const QString &name, bool isEnabled)
{
    return m_state->run(
        [name, isEnabled](ReadingDesk &desk) { return desk.shelf().setEnabled(name, isEnabled); });
}

Answer<> Desk::removePack(const QString &name)
{
    return m_state->run([name](ReadingDesk &desk) { return desk.shelf().remove(name); });
}

Answer<> Desk::undoPackRemoval()
{
    return m_state->run([](ReadingDesk &desk) { return desk.shelf().undo(); });
}

} // namespace Faq
