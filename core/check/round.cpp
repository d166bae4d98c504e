// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/round.h"

#include "core/check/codes.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Check {

namespace {

constexpr int FilesAtOnce
    = 16; ///< files and folders under way; one that hangs stops counting at its deadline

} // namespace

struct Round::Running
{
    std::unique_ptr<Source> source;
    std::unique_ptr<QFutureWatcher<Parcel>> watcher {};
    QTimer deadline {};
    int taken = 0; ///< parcels received so far
    bool isOver = false;

    [[nodiscard]] bool waitsForDisk() const { return source->kind() == Credentials::SourceKind::File; }
};

Round::Round(Sources sources, QObject *parent)
    : QObject(parent)
{
    // Those that hold no thread go first: all of them start at once.
    std::ranges::stable_partition(sources, [](const std::unique_ptr<Source> &source) {
        return source->kind() != Credentials::SourceKind::File;
    });
    m_running.reserve(sources.size());
    for (std::unique_ptr<Source> &source : sources)
        m_running.push_back(std::make_unique<Running>(std::move(source)));
}

Round::~Round()
{
    for (const std::unique_ptr<Running> &running : m_running) {
        if (running->watcher) {
            running->watcher->disconnect(this);
            running->watcher->cancel();
        }
    }
}

void Round::start(const QDateTime &now)
{
    m_now = now;
    if (m_running.empty())
        return finishLater();
    startWaiting();
}

void Round::cancel()
{
    if (m_isOver)
        return;
    m_wasCancelled = true;
    for (const std::unique_ptr<Running> &running : m_running) {
        running->isOver = true;
        running->deadline.stop();
        if (running->watcher) {
            running->watcher->disconnect(this);
            running->watcher->cancel();
        }
    }
    finishLater();
}

void Round::startWaiting()
{
    while (!m_isOver && m_next < m_running.size()) {
        Running &running = *m_running.at(m_next);
        if (running.waitsForDisk() && m_filesUnderWay >= FilesAtOnce)
            return;
        ++m_next;
        begin(running);
    }
}

void Round::begin(Running &running)
{
    m_filesUnderWay += running.waitsForDisk() ? 1 : 0;
    running.deadline.setSingleShot(true);
    connect(&running.deadline, &QTimer::timeout, this, [this, &running] { giveUp(running); });
    running.deadline.start(running.source->deadline());

    running.watcher = std::make_unique<QFutureWatcher<Parcel>>();
    connect(running.watcher.get(), &QFutureWatcherBase::resultsReadyAt, this,
            [this, &running] { receive(running); });
    connect(running.watcher.get(), &QFutureWatcherBase::finished, this, [this, &running] {
        const QPointer<Round> self(this);
        receive(running);
        if (self)
            settle(running);
    });
    running.watcher->setFuture(running.source->look(m_now));
}

/// Hands out what has come since the last time. A receiver may cancel or destroy this round.
void Round::receive(Running &running)
{
    const QPointer<Round> self(this);
    while (self && !running.isOver && running.watcher->future().isResultReadyAt(running.taken)) {
        const Look look = running.watcher->future().resultAt(running.taken).take();
        ++running.taken;
        emit looked(look);
    }
}

void Round::giveUp(Running &running)
{
    const QPointer<Round> self(this);
    receive(running);
    if (!self || running.isOver)
        return;
    running.watcher->disconnect(this);
    running.watcher->cancel();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(running.source->deadline()).count();
    const Error error {ErrorKind::TimedOut, Codes::TimedOut, {QString::number(seconds)}};
    emit looked(Look {{}, {{running.source->kind(), running.source->where(), error}}});
    if (self)
        settle(running);
}

void Round::settle(Running &running)
{
    if (running.isOver || m_isOver)
        return;
    running.isOver = true;
    running.deadline.stop();
    m_filesUnderWay -= running.waitsForDisk() ? 1 : 0;
    ++m_done;
    const QPointer<Round> self(this);
    emit progressed(m_done, static_cast<int>(m_running.size()));
    if (!self || m_isOver)
        return;
    if (m_done == static_cast<int>(m_running.size()))
        return finishLater();
    startWaiting();
}

void Round::finishLater()
{
    m_isOver = true;
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_wasCancelled); }, Qt::QueuedConnection);
}

} // namespace Check
