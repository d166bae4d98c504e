// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace Net {

/// Unpacks gzip (and zlib) piece by piece. Qt would do it too, yet takes one that was cut off for whole and bounds the
/// ratio instead of the size.
class Inflater final
{
public:
    enum class State { Going, Whole, Damaged, TooLarge };

    Inflater();
    ~Inflater();

    /// Appends to @p out what @p piece gives, up to @p most bytes in all.
    State feed(QByteArrayView piece, QByteArray &out, qint64 most);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUntouched() const { return m_isUntouched; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    State m_state = State::Going;
    bool m_isUntouched = true;
};

} // namespace Net
