// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formrow.h"

#include "ui/shell/fields.h"
#include "ui/shell/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStyle>

FormRow::FormRow(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new Label(Type::Role::Interface, Label::Ink::Second, this))
    , m_mark(new MarkWidget(14, Credentials::Severity::Expired, this))
    , m_below(new Label(Type::Role::Caption, Label::Ink::Third, this))
{
    m_label->setWordWrap(true);
    m_label->setBuddy(field);
    m_below->setWordWrap(true);
    passWheel(*field); // a form scrolls where it has no room
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, Type::scaled(100));
    grid->setColumnStretch(1, 1);
    m_label->setContentsMargins(0, 6, 0, 6); // on the line of the field's words
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    grid->addWidget(field, 0, 1);
    // A box of its own: without the mark the words stand at the field's edge.
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    grid->addLayout(below, 1, 1);
    showBelow();
}

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void FormRow::setHelp(const QString &help)
{
    m_help = help;
    showBelow();
}

void FormRow::setError(const QString &error)
{
    m_error = error;
    showBelow();
}

void FormRow::showBelow()
{
    const QString text = hasError() ? m_error : m_help;
    m_mark->setVisible(hasError());
    m_below->setInk(hasError() ? Label::Ink::Wrong : Label::Ink::Third);
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
    if (m_field->property("isWrong").toBool() != hasError()) {
        m_field->setProperty("isWrong", hasError());
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
    }
}
