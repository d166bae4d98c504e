// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/parts.h"

#include "ui/shell/paint.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace Credentials {

QColor colorOf(Ink ink)
{
    const Theme theme = Theme::current();
    switch (ink) {
    case Ink::Text: return theme.text;
    case Ink::Text2: return theme.text2;
    case Ink::Text3: return theme.text3;
    case Ink::Expired: return theme.expired.text;
    case Ink::Warning: return theme.warning.text;
    }
    Q_UNREACHABLE();
}

TextLabel::TextLabel(Type::Role role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

TextLabel *TextLabel::wrapping()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    return this;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    const bool isOurs = type == QEvent::StyleChange || type == QEvent::PaletteChange || type == QEvent::LanguageChange;
    if (isOurs && !m_isDressing)
        dress();
}

void TextLabel::dress()
{
    m_isDressing = true;
    setFont(Type::font(m_role));
    QPalette ours = palette();
    ours.setColor(QPalette::WindowText, colorOf(m_ink));
    setPalette(ours);
    m_isDressing = false;
}

ElidedLabel::ElidedLabel(Type::Role role, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics(Type::font(m_role)).horizontalAdvance(m_text) + 2, Type::lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Type::scaled(60)), Type::lineHeight(m_role)};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = Type::font(m_role);
    painter.setFont(font);
    painter.setPen(colorOf(m_ink));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_text, Qt::ElideMiddle, width()));
}

void Badge::show(Severity severity)
{
    m_severity = severity;
    setAccessibleName(Words::severity(severity));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(Type::font(Type::Role::Caption));
    return {metrics.horizontalAdvance(Words::severity(m_severity)) + Type::scaled(12) + 18, Type::scaled(20)};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const auto &colors = theme.of(m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    const QRect box(0, (height() - Type::scaled(20)) / 2, sizeHint().width(), Type::scaled(20));
    painter.drawRoundedRect(box, 4, 4);
    const int side = Type::scaled(12);
    Paint::severityMark(painter, QRect(6, (height() - side) / 2, side, side), m_severity, theme, colors.tint);
    painter.setFont(Type::font(Type::Role::Caption));
    painter.setPen(colors.text);
    painter.drawText(box.adjusted(side + 11, 0, 0, 0), Qt::AlignVCenter, Words::severity(m_severity));
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_severity);
}

MarkWidget::MarkWidget(int side, Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_severity(severity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkWidget::show(Severity severity)
{
    m_severity = severity;
    update();
}

void MarkWidget::setGround(Severity tint)
{
    m_tint = tint;
    update();
}

QSize MarkWidget::sizeHint() const
{
    return {Type::scaled(m_side), Type::scaled(m_side)};
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::severityMark(painter, rect(), m_severity, theme, m_tint ? theme.of(*m_tint).tint : theme.base);
}

Button::Button(ButtonLook look, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
    , m_icon(icon)
{
    constexpr std::array Kinds {"standard", "primary", "plain", "quiet", "danger"};
    setProperty("kind", QString::fromLatin1(Kinds.at(static_cast<size_t>(look))));
    setAutoDefault(false);
    dress();
}

Button *Button::small()
{
    setProperty("isSmall", true);
    return this;
}

void Button::setIconOnly(const QString &name)
{
    setProperty("isIconOnly", true);
    setAccessibleName(name);
    setToolTip(name);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void Button::dress()
{
    if (m_icon.isEmpty())
        return;
    const Theme theme = Theme::current();
    const QColor color = m_look == ButtonLook::Primary ? theme.onAccent
        : m_look == ButtonLook::Quiet                  ? theme.text2
                                                       : theme.text;
    setIcon(Paint::buttonIcon(m_icon, color, theme.disabled));
}

} // namespace Credentials
