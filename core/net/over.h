// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/net/codes.h"

namespace Net {

/// As deliver(), but @p receive is also called where @p answer was cancelled, as it is when a connection is
/// removed or changed while its server is being asked: a row that waits must not wait for ever.
template <typename T, typename Receive>
void whenOver(const Answer<T> &answer, QObject *owner, Receive receive)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, receive = std::move(receive)]() mutable {
            watcher->deleteLater();
            if (watcher->isCanceled() || watcher->future().resultCount() == 0)
                receive(Result<T>(failure(ErrorKind::Unreachable, Codes::ConnectionBroken)));
            else
                receive(watcher->result());
        });
    watcher->setFuture(answer);
}

} // namespace Net
