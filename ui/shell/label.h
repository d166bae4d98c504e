// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/type.h"

#include <QClipboard>
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
    /// @p text, whose long words may end a line inside of them; it is copied as it was given. For a number or an address
    /// without spaces, which would widen the page.
    void setBreakableText(const QString &text);
    [[nodiscard]] static QColor color(Ink ink, const Theme &theme);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void dress();
    void cleanCopied(QClipboard::Mode mode);

    Type::Role m_role;
    Ink m_ink;
    bool m_isBreakable = false;
};
