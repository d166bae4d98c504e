// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/factrows.h"

#include "ui/shell/paint.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace {

constexpr int RowRoom = 5; ///< above and below the words

} // namespace

void FactRows::show(const Facts &facts)
{
    if (m_grid && facts == m_facts)
        return;
    m_facts = facts;
    build();
}

void FactRows::addField(const QString &label, QWidget *field)
{
    m_fieldLabel = label;
    m_field = field;
    m_field->setParent(this);
    build();
}

void FactRows::build()
{
    for (Label *part : findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly))
        discard(part);
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnMinimumWidth(0, Type::scaled(104));
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : std::as_const(m_facts)) {
        addLabel(row, label);
        auto *words = wrapping(new Label(Type::Role::Cell, Label::Ink::Text, this));
        words->setText(value);
        words->setContentsMargins(0, RowRoom, 0, RowRoom);
        m_grid->addWidget(words, row++, 1);
    }
    if (m_field) {
        addLabel(row, m_fieldLabel);
        m_grid->setRowMinimumHeight(row, Type::scaled(40));
        m_grid->addWidget(m_field, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
        m_field->show();
    }
    update();
}

void FactRows::addLabel(int row, const QString &words)
{
    auto *label = new Label(Type::Role::Cell, Label::Ink::Third, this);
    label->setText(words);
    label->setWordWrap(true);
    label->setContentsMargins(0, RowRoom, 0, RowRoom);
    label->setFixedWidth(Type::scaled(104));
    m_grid->addWidget(label, row, 0);
    m_grid->setRowMinimumHeight(row, Type::scaled(32));
}

void FactRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not at once: whoever dresses all widgets anew has yet to come to the labels.
    if (event->type() == QEvent::StyleChange && m_grid)
        QMetaObject::invokeMethod(this, &FactRows::build, Qt::QueuedConnection);
}

void FactRows::paintEvent(QPaintEvent *)
{
    if (!m_grid)
        return;
    QPainter painter(this);
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const QLayoutItem *label = m_grid->itemAtPosition(row, 0);
        const QLayoutItem *value = m_grid->itemAtPosition(row, 1);
        if (!label)
            continue;
        const int below = std::max(label->geometry().bottom(), value ? value->geometry().bottom() : 0) + 1;
        Paint::hairline(painter, QPointF(0, below), QPointF(width(), below), Theme::current().line);
    }
}
