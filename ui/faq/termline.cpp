// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/termline.h"

#include "core/base/text.h"
#include "ui/faq/catalogue.h"
#include "ui/shell/label.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype NameLimit = 120;
constexpr qsizetype MeaningLimit = 1000;

} // namespace

QString namesOf(const Term &term)
{
    const bool isChinese = spokenLanguage() == Language::TraditionalChinese;
    const QString own = visible(isChinese ? term.chinese : term.english, NameLimit);
    const QString other = visible(isChinese ? term.english : term.chinese, NameLimit);
    return other.isEmpty() || other == own ? own : own + u" · "_s + other;
}

QString meaningOf(const Term &term)
{
    const bool isChinese = spokenLanguage() == Language::TraditionalChinese;
    return visible(isChinese ? term.explainedInChinese : term.explainedInEnglish, MeaningLimit);
}

TermLine::TermLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(Type::Role::RowName, Label::Ink::Text, this))
    , m_meaning(new Label(Type::Role::Caption, Label::Ink::Second, this))
{
    setObjectName(u"termLine"_s);
    m_name->setWordWrap(true);
    m_meaning->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_meaning);
}

void TermLine::show(const Term &term)
{
    m_term = term;
    say();
    setVisible(true);
}

QString TermLine::text() const
{
    return m_name->text() + u'\n' + m_meaning->text();
}

void TermLine::say()
{
    m_name->setText(namesOf(m_term));
    m_meaning->setText(meaningOf(m_term));
    setAccessibleName(text());
}

void TermLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace Faq
