// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace Connections {

/// A field for what nobody may see. It shows dots, gives nothing back to whoever looks at it, and what is typed there
/// leaves it as a Secret; the text itself is overwritten.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Nothing is typed, and nothing held; @p isStored: left empty, it stands for what the keychain has.
    void reset(bool isStored);
    void setStored(bool isStored);
    /// What was typed, which then is held here until reset() or until something else is typed.
    [[nodiscard]] Secret take();
    /// Neither typed nor stored.
    [[nodiscard]] bool isMissing() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void wipeText();
    void hint();

    Secret m_held;
    bool m_isStored = false;
};

} // namespace Connections
