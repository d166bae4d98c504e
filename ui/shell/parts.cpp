// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/parts.h"

#include "ui/shell/paint.h"

#include <QFontMetrics>
#include <QLayout>
#include <QPainter>

Label *wrapping(Label *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void discard(QWidget *widget)
{
    widget->hide();
    // Until it ends, nobody shall find it by its name in place of what follows it.
    widget->setObjectName({});
    for (QWidget *part : widget->findChildren<QWidget *>())
        part->setObjectName({});
    widget->deleteLater();
}

void discardAll(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            discard(item->widget());
        delete item;
    }
}

Button *makeButton(Button::Kind kind, const QString &icon, const QString &objectName, QWidget *parent)
{
    auto *button = new Button(kind, parent);
    button->setObjectName(objectName);
    if (!icon.isEmpty())
        button->setIconName(icon);
    return button;
}

ElidedLabel::ElidedLabel(Type::Role role, Label::Ink ink, QWidget *parent)
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
    painter.setPen(Label::color(m_ink, Theme::current()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_text, Qt::ElideMiddle, width()));
}

MarkWidget::MarkWidget(int side, Credentials::Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_severity(severity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkWidget::show(Credentials::Severity severity)
{
    m_severity = severity;
    update();
}

void MarkWidget::setGround(Credentials::Severity tint)
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
