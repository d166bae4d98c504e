// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/callout.h"

#include "ui/shell/paint.h"
#include "ui/shell/parts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Callout::Callout(QWidget *parent)
    : QWidget(parent)
    , m_words(wrapping(new Label(Type::Role::Interface, Label::Ink::Text, this)))
{
    m_words->setObjectName(u"words"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(44, 10, 12, 10);
    column->addWidget(m_words);
    hide();
}

void Callout::say(Credentials::Severity severity, const QString &words)
{
    m_severity = severity;
    m_words->setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    update();
}

void Callout::clear()
{
    say(m_severity, {});
}

void Callout::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const auto &colors = theme.of(m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.mark);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF mark(14, m_words->y() + (Type::lineHeight(Type::Role::Interface) - 18) / 2.0, 18, 18);
    Paint::severityMark(painter, mark, m_severity, theme, colors.tint);
}
