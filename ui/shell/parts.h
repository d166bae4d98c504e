// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"

#include <optional>

/// A path, topic or fingerprint: one line, cut in the middle where there is no room, whole in the tooltip, to a
/// screen reader and when it is copied.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(Type::Role role, Label::Ink ink = Label::Ink::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Type::Role m_role;
    Label::Ink m_ink;
    QString m_text;
};

/// A mark alone, beside words that say it.
class MarkWidget final : public QWidget
{
    Q_OBJECT

public:
    MarkWidget(int side, Credentials::Severity severity, QWidget *parent = nullptr);

    void show(Credentials::Severity severity);
    /// What the mark stands on, for the sign inside it; the base where it is not set.
    void setGround(Credentials::Severity tint);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    Credentials::Severity m_severity;
    std::optional<Credentials::Severity> m_tint;
};

/// Lets the words of @p label wrap and be selected with the mouse.
Label *wrapping(Label *label);

/// Takes @p widget off the screen and ends it with the next round of events. A widget that is ended at once must not be
/// one that Qt is about to tell of a new style or language: it keeps a list of all of them while it does.
void discard(QWidget *widget);
/// Empties @p layout, of its spaces too.
void discardAll(QLayout &layout);

[[nodiscard]] Button *makeButton(Button::Kind kind, const QString &icon, const QString &objectName,
                                 QWidget *parent);
