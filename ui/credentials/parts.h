// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "ui/shell/type.h"

#include <QLabel>
#include <QPushButton>

class QHBoxLayout;

namespace Credentials {

/// What a text is coloured for, see the palette.
enum class Ink { Text, Text2, Text3, Expired, Warning };

/// Words in a role of the type scale and an ink of the palette, always as plain text. Follows theme, text size and
/// language by itself; who sets the words sets them anew on a language change.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Type::Role role, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Lets the words wrap and be selected with the mouse.
    TextLabel *wrapping();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Type::Role m_role;
    Ink m_ink;
    bool m_isDressing = false;
};

/// A path, topic or fingerprint: one line, cut in the middle where there is no room, whole in the tooltip, to a
/// screen reader and when it is copied.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(Type::Role role, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Type::Role m_role;
    Ink m_ink;
    QString m_text;
};

/// A severity as shape and word on its tint, 20 high.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(Severity severity);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Severity m_severity = Severity::Unknown;
};

/// A mark alone, beside words that say it.
class MarkWidget final : public QWidget
{
    Q_OBJECT

public:
    MarkWidget(int side, Severity severity, QWidget *parent = nullptr);

    void show(Severity severity);
    /// What the mark stands on, for the sign inside it; the base where it is not set.
    void setGround(Severity tint);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    Severity m_severity;
    std::optional<Severity> m_tint;
};

enum class ButtonLook { Standard, Primary, Plain, Quiet, Danger };

/// A button in one of the looks; its icon, if it has one, follows the theme.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(ButtonLook look, const QString &icon = {}, QWidget *parent = nullptr);

    /// 28 high, for rows.
    Button *small();
    /// Shows the icon alone; @p name is said instead, as tooltip and to a screen reader.
    void setIconOnly(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ButtonLook m_look;
    QString m_icon;
};

[[nodiscard]] QColor colorOf(Ink ink);

} // namespace Credentials
