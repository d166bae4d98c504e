// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// A push button in one of the looks, with a named icon that takes the colour of its words. 32 px high, 28 when small.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Standard, Primary, Plain, Quiet, Danger, Armed };

    explicit Button(Kind kind = Kind::Standard, QWidget *parent = nullptr);
    /// A button without words: @p name is its accessible name and its tooltip, and has to be set anew on a change of
    /// language.
    [[nodiscard]] static Button *iconOnly(const QString &icon, QWidget *parent = nullptr);
    void setName(const QString &name, const QString &keyHint = {});

    void setKind(Kind kind);
    void setFlush(bool isFlush); ///< a plain one without room around its words, in line with the text above
    void setSmall(bool isSmall);
    void setIconName(const QString &name); ///< of resources/icons
    /// Shows and triggers @p action, in its words and its icon (tinted for this button's kind).
    void follow(QAction *action);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void mirror(const QAction *action);

    Kind m_kind;
    QString m_iconName;
    QIcon m_icon; ///< of an action, in whatever colour
};
