// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/filesource.h"

#include "core/check/background.h"
#include "core/check/codes.h"
#include "core/check/filecontent.h"
#include "core/check/foldersource.h"
#include "core/check/keysbeside.h"

namespace Check {

FileSource::FileSource(QString path, Credentials::Unlock unlock, Mention mention)
    : m_path(std::move(path))
    , m_unlock(std::move(unlock))
    , m_mention(mention)
{
}

std::chrono::milliseconds FileSource::deadline() const
{
    return Credentials::MaxReadTime + std::chrono::seconds(1);
}

QFuture<Parcel> FileSource::look(const QDateTime &now)
{
    return inBackground<Parcel>(
        [path = m_path, unlock = m_unlock, mention = m_mention, now](QPromise<Parcel> &promise) {
            Look look = lookAtFile(nativePath(path), path, now, unlock);
            if (mention == Mention::InFolder) {
                look = openWithKeysBeside(nativePath(path), std::move(look), now, unlock);
                forgiveLitter(look, path.section(u'/', -1));
                look.troubles.removeIf(
                    [](const Trouble &trouble) { return trouble.error.code == Codes::NotFound; });
            }
            promise.addResult(Parcel(std::move(look)));
        });
}

} // namespace Check
