// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/actionrows.h"

#include "ui/jamf/actionwords.h"
#include "ui/shell/iconwidget.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/words/jamf.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Jamf {

ActionRows::ActionRows(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"actions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Action action : allActions()) {
        m_rows.append(makeRow(action));
        column->addWidget(m_rows.last().place);
    }
    retranslate();
}

ActionRows::Row ActionRows::makeRow(Action action)
{
    Row row {.action = action, .place = new QWidget(this)};
    auto *line = new QHBoxLayout(row.place);
    line->setContentsMargins(0, 6, 0, 7);
    line->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    row.name = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, row.place));
    words->addWidget(row.name);
    row.why = new QWidget(row.place);
    auto *why = new QHBoxLayout(row.why);
    why->setContentsMargins(0, 0, 0, 0);
    why->setSpacing(6);
    row.lock = new IconWidget(u"lock_closed_16_regular"_s, Label::Ink::Second, row.why);
    row.reason = wrapping(new Label(Type::Role::Caption, Label::Ink::Second, row.why));
    row.reason->setObjectName(u"why-"_s + code(action));
    why->addWidget(row.lock, 0, Qt::AlignTop);
    why->addWidget(row.reason, 1);
    words->addWidget(row.why);
    line->addLayout(words, 1);
    row.button = makeButton(Button::Kind::Standard, {}, code(action), row.place);
    row.button->setSmall(true);
    line->addWidget(row.button, 0, Qt::AlignVCenter);
    connect(row.button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
    return row;
}

void ActionRows::show(const QHash<Action, Hindrance> &hindrances)
{
    m_hindrances = hindrances;
    retranslate();
}

void ActionRows::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        const Hindrance hindrance = m_hindrances.value(row.action);
        const bool isLocked = !hindrance.privileges.isEmpty();
        const QString why = isLocked ? ActionWords::missing(hindrance.privileges) : hindrance.reason;
        const QString name = Words::actionName(row.action);
        row.name->setText(name);
        row.name->setInk(why.isEmpty() ? Label::Ink::Text : Label::Ink::Third);
        row.lock->setVisible(isLocked);
        row.reason->setText(why);
        row.why->setVisible(!why.isEmpty());
        row.button->setText(tr("Preview…"));
        row.button->setEnabled(why.isEmpty());
        row.button->setAccessibleName(tr("%1: preview", "an action").arg(name));
        row.button->setAccessibleDescription(why);
    }
    update();
}

void ActionRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActionRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Row &row : std::as_const(m_rows)) {
        const int below = row.place->geometry().bottom();
        Paint::hairline(painter, QPointF(0, below), QPointF(width(), below), Theme::current().line);
    }
}

} // namespace Jamf
