// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/type.h"

#include <QLabel>

struct Theme;

/// Plain text in a role of the type scale and one of the inks; keeps both when theme, text size or language
/// change.
class Label final : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Second, Third, Accent, Stale, Wrong };

    explicit Label(Type::Role role, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setRole(Type::Role role);
    void setInk(Ink ink);
    [[nodiscard]] static QColor color(Ink ink, const Theme &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Type::Role m_role;
    Ink m_ink;
};
