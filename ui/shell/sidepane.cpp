// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepane.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

SidePane::SidePane(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::Role::Section, Label::Ink::Text, this))
    , m_close(Button::iconOnly(u"dismiss_16_regular"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePane"_s);
    m_close->setObjectName(u"closePane"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_close, &QPushButton::clicked, this, &SidePane::close);
    hide();
    retranslate();
}

void SidePane::add(QWidget *content)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
}

void SidePane::open(QWidget *content, const QString &title)
{
    setTitle(title);
    for (int i = 0; i < m_stack->count(); ++i) {
        if (static_cast<QScrollArea *>(m_stack->widget(i))->widget() == content)
            m_stack->setCurrentIndex(i);
    }
    show();
}

void SidePane::setTitle(const QString &title)
{
    m_title->setText(title);
}

QWidget *SidePane::content() const
{
    const auto *scroll = static_cast<const QScrollArea *>(m_stack->currentWidget());
    return isHidden() || !scroll ? nullptr : scroll->widget();
}

void SidePane::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void SidePane::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void SidePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SidePane::retranslate()
{
    m_close->setName(tr("Close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
}

void SidePane::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    const int below = m_stack->y() - 1;
    painter.fillRect(QRect(0, 0, width(), below), theme.raised);
    Paint::hairline(painter, QPointF(0, 0), QPointF(0, height()), theme.line);
    Paint::hairline(painter, QPointF(0, below), QPointF(width(), below), theme.line);
}
