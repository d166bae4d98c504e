// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/label.h"

#include "ui/shell/theme.h"

#include <QEvent>

QColor Label::color(Ink ink, const Theme &theme)
{
    switch (ink) {
    case Ink::Text: return theme.text;
    case Ink::Second: return theme.text2;
    case Ink::Third: return theme.text3;
    case Ink::Accent: return theme.accent;
    case Ink::Stale: return theme.warning.text;
    case Ink::Wrong: return theme.expired.text;
    }
    return theme.text;
}

Label::Label(Type::Role role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::setRole(Type::Role role)
{
    m_role = role;
    dress();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        dress();
    QLabel::changeEvent(event);
}

void Label::dress()
{
    const QColor ink = color(m_ink, Theme::current());
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    if (!testAttribute(Qt::WA_SetPalette) || palette().color(QPalette::WindowText) != ink)
        setPalette(own);
    if (font() != Type::font(m_role))
        setFont(Type::font(m_role));
    // QLabel knows no line height; one line at least keeps the rhythm.
    setMinimumHeight(Type::lineHeight(m_role));
}
