// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QIODevice>

namespace Net {

/// A body to send, wiped with this object. One that may go out once only cannot be rewound: Qt sends a request again by
/// itself when the connection closes before the answer, and this is what keeps it from doing so with a command.
class SecretBody final : public QIODevice
{
    Q_OBJECT

public:
    SecretBody(Secret bytes, bool mayRepeat, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override;
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Secret m_bytes;
    bool m_mayRepeat;
};

} // namespace Net
