// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/filesource.h"

#include "core/check/background.h"
#include "core/check/filecontent.h"

namespace Check {

FileSource::FileSource(QString path, Credentials::Unlock unlock)
    : m_path(std::move(path))
    , m_unlock(std::move(unlock))
{
}

std::chrono::milliseconds FileSource::deadline() const
{
    return Credentials::MaxReadTime + std::chrono::seconds(1);
}

QFuture<Parcel> FileSource::look(const QDateTime &now)
{
    return inBackground<Parcel>([path = m_path, unlock = m_unlock, now](QPromise<Parcel> &promise) {
        promise.addResult(Parcel(lookAtFile(nativePath(path), path, now, unlock)));
    });
}

} // namespace Check
