// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageheader.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isPrimary(const QAction *action)
{
    return action->priority() == QAction::HighPriority;
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::Role::PageTitle))
    , m_subtitle(new Label(Type::Role::Caption, Label::Ink::Third))
    , m_buttons(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 1);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    arrange();
}

void PageHeader::show(const Page &page)
{
    m_title->setText(page.title());
    m_subtitle->setText(page.subtitle());
    m_subtitle->setInk(page.isStale() ? Label::Ink::Stale : Label::Ink::Third);
    m_subtitle->setVisible(!page.subtitle().isEmpty());
    if (const auto actions = page.headerActions(); actions != m_actions)
        place(actions);
}

void PageHeader::setSmall(bool isSmall)
{
    if (m_isSmall == isSmall)
        return;
    m_isSmall = isSmall;
    arrange();
    place(m_actions);
}

void PageHeader::arrange()
{
    m_title->setFixedHeight(Type::lineHeight(Type::Role::PageTitle));
    m_subtitle->setFixedHeight(Type::lineHeight(Type::Role::Caption));
    setFixedHeight(Type::scaled(m_isSmall ? 48 : 64));
}

void PageHeader::place(const QList<QAction *> &actions)
{
    m_actions = actions;
    discardAll(*m_buttons);
    auto ordered = actions;
    std::stable_partition(ordered.begin(), ordered.end(), [](const QAction *one) { return !isPrimary(one); });
    QList<QAction *> hidden;
    for (auto *action : ordered)
        if (m_isSmall && !isPrimary(action))
            hidden.append(action);
    if (!hidden.isEmpty())
        placeMenu(hidden);
    for (auto *action : ordered) {
        if (hidden.contains(action))
            continue;
        auto *button = new Button(isPrimary(action) ? Button::Kind::Primary : Button::Kind::Standard, this);
        button->follow(action);
        m_buttons->addWidget(button);
    }
    emit rebuilt();
}

void PageHeader::placeMenu(const QList<QAction *> &actions)
{
    auto *more = Button::iconOnly(u"more_horizontal_16_regular"_s, this);
    more->setObjectName("more");
    more->setName(tr("More actions"));
    auto *menu = new QMenu(more);
    for (auto *action : actions) {
        // An action with choices of its own shows them as a submenu.
        if (action->menu() != nullptr)
            menu->addMenu(action->menu());
        else
            menu->addAction(action);
    }
    more->setMenu(menu);
    m_buttons->addWidget(more);
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        place(m_actions);
    QWidget::changeEvent(event);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
}
