// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/button.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QAction>
#include <QEvent>
#include <QIconEngine>
#include <QKeyEvent>
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

constexpr int IconGap = 4; ///< on top of the four that style sheets leave

int iconSide()
{
    return Type::scaled(16);
}

/// Another icon with room behind it: style sheets have no word for the distance to the text.
class SpacedEngine final : public QIconEngine
{
public:
    explicit SpacedEngine(QIcon icon)
        : m_icon(std::move(icon))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect.topLeft(), spaced(mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &, QIcon::Mode mode, QIcon::State state) override
    {
        return spaced(mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return spaced(mode, state, scale);
    }

    QSize actualSize(const QSize &, QIcon::Mode, QIcon::State) override
    {
        return {iconSide() + IconGap, iconSide()};
    }
    bool isNull() override { return m_icon.isNull(); }
    QIconEngine *clone() const override { return new SpacedEngine(*this); }

private:
    QPixmap spaced(QIcon::Mode mode, QIcon::State state, qreal ratio)
    {
        QPixmap pixmap(QSizeF((iconSide() + IconGap) * ratio, iconSide() * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.drawPixmap(0, 0, m_icon.pixmap(QSize(iconSide(), iconSide()), ratio, mode, state));
        return pixmap;
    }

    QIcon m_icon;
};

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

void Button::setFlush(bool isFlush)
{
    setProperty("isFlush", isFlush);
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
    // Shown only where it was hidden on purpose: without a parent yet, it would become a window.
    if (!action->isVisible())
        hide();
    else if (testAttribute(Qt::WA_WState_ExplicitShowHide))
        show();
    setToolTip(action->toolTip() == action->iconText() ? QString() : action->toolTip());
    if (action->menu() != nullptr)
        setMenu(action->menu());
    m_icon = action->icon();
    dress();
}

/// Enter works as the space bar does, here as in a dialog.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
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
    QIcon icon;
    if (!m_iconName.isEmpty())
        icon = Paint::buttonIcon(m_iconName, ink, theme.disabled);
    else if (!m_icon.isNull())
        icon = Paint::retinted(m_icon, ink, theme.disabled);
    const bool isAlone = property("isIconOnly").toBool();
    setIconSize(QSize(isAlone || icon.isNull() ? iconSide() : iconSide() + IconGap, iconSide()));
    setIcon(isAlone || icon.isNull() ? icon : QIcon(new SpacedEngine(icon)));
}
