// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

/// Bytes that nobody may see: a password, a token, a private key. Wiped when the last owner lets go, never
/// implicitly shared, printed as "•••".
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes over and wipes @p source.
    [[nodiscard]] static Secret taking(QByteArray &source);

    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// A view for the one call that needs the bytes. Never store or log what it shows.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

    friend bool operator==(const Secret &left, const Secret &right);

private:
    QByteArray m_bytes; ///< never handed out by value: a copy would share, and wiping would miss it
};

/// Overwrites @p bytes in a way that the compiler may not leave out. Detaches first.
void wipe(QByteArray &bytes);
/// Overwrites @p bytes where they lie, for all who share them: for those of a library that keeps hold of its own.
void wipeShared(const QByteArray &bytes);

QDebug operator<<(QDebug debug, const Secret &secret);
