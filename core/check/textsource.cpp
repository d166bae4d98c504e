// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/check/textsource.h"

#include "core/check/filecontent.h"

namespace Check {

TextSource::TextSource(QByteArray text, QString name, Credentials::Unlock unlock)
    : m_text(std::move(text))
    , m_name(std::move(name))
    , m_unlock(std::move(unlock))
{
}

std::chrono::milliseconds TextSource::deadline() const
{
    return Credentials::MaxReadTime + std::chrono::seconds(1);
}

QFuture<Parcel> TextSource::look(const QDateTime &now)
{
    return inBackground<Parcel>(
        [text = m_text, name = m_name, unlock = m_unlock, now](QPromise<Parcel> &promise) {
            promise.addResult(Parcel(lookOf(Credentials::read(text, unlock), name, now)));
        });
}

} // namespace Check
