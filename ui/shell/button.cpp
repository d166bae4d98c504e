// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/button.h"

#include "ui/shell/paint.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Standard: break;
    case Button::Kind::Primary: return u"primary"_s;
    case Button::Kind::Plain: return u"plain"_s;
    case Button::Kind::Quiet: return u"quiet"_s;
    case Button::Kind::Danger: return u"danger"_s;
    case Button::Kind::Armed: return u"armed"_s;
    }
    return u"standard"_s;
}

QColor inkOf(Button::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Button::Kind::Standard: return theme.text;
    case Button::Kind::Primary:
    case Button::Kind::Armed: return theme.onAccent;
    case Button::Kind::Plain: return theme.accent;
    case Button::Kind::Quiet: return theme.text2;
    case Button::Kind::Danger: return theme.expired.text;
    }
    return theme.text;
}

} // namespace

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setProperty("kind", wordOf(kind));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button *Button::iconOnly(const QString &icon, QWidget *parent)
{
    auto *button = new Button(Kind::Quiet, parent);
    button->setProperty("isIconOnly", true);
    button->setIconName(icon);
    return button;
}

void Button::setName(const QString &name, const QString &keyHint)
{
    setAccessibleName(name);
    setToolTip(keyHint.isEmpty() ? name : tr("%1 (%2)", "name of a button, its key").arg(name, keyHint));
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", wordOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    dress();
}

void Button::setSmall(bool isSmall)
{
    setProperty("isSmall", isSmall);
    style()->unpolish(this);
    style()->polish(this);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    dress();
}

void Button::follow(QAction *action)
{
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] { mirror(action); });
    mirror(action);
}

void Button::mirror(const QAction *action)
{
    setText(action->iconText());
    setEnabled(action->isEnabled());
    setVisible(action->isVisible());
    setToolTip(action->toolTip() == action->iconText() ? QString() : action->toolTip());
    if (action->menu() != nullptr)
        setMenu(action->menu());
    m_icon = action->icon();
    dress();
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        dress();
    QPushButton::changeEvent(event);
}

void Button::dress()
{
    const Theme theme = Theme::current();
    const QColor ink = inkOf(m_kind, theme);
    if (!m_iconName.isEmpty())
        setIcon(Paint::buttonIcon(m_iconName, ink, theme.disabled));
    else
        setIcon(m_icon.isNull() ? QIcon() : Paint::retinted(m_icon, ink, theme.disabled));
}
