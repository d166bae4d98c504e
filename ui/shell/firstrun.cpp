// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/callout.h"
#include "ui/shell/iconwidget.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferenceform.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startbox.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 720;

/// @p content, at most a column wide, in the middle.
QHBoxLayout *centred(QWidget *content)
{
    auto *row = new QHBoxLayout;
    content->setMaximumWidth(ColumnWidth);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    return row;
}

} // namespace

FirstRun::FirstRun(Preferences &preferences, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_middle(nullptr)
    , m_title(new Label(Type::Role::Welcome))
    , m_sentence(new Label(Type::Role::Article, Label::Ink::Second))
    , m_failure(new Callout)
    , m_question(new Label(Type::Role::Section))
    , m_box(new StartBox)
    , m_promise(new Label(Type::Role::Caption, Label::Ink::Third))
    , m_skip(new Button)
{
    auto *middle = new QWidget;
    m_middle = centred(makeColumn(preferences, today));
    middle->setLayout(m_middle);
    auto *scroller = new QScrollArea;
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(middle);
    middle->setAutoFillBackground(false);

    auto *foot = centred(makeFoot());
    foot->setContentsMargins(24, 16, 24, 24);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroller, 1);
    page->addLayout(foot);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    connect(m_box, &StartBox::filesWanted, this, &FirstRun::filesWanted);
    connect(m_box, &StartBox::filesDropped, this, &FirstRun::filesDropped);
    connect(m_box, &StartBox::connectionWanted, this, &FirstRun::connectionWanted);
    connect(m_box, &StartBox::demoWanted, this, &FirstRun::demoWanted);
    connect(m_skip, &QPushButton::clicked, this, &FirstRun::skipped);
    retranslate();
}

QWidget *FirstRun::makeColumn(Preferences &preferences, QDate today)
{
    for (auto *label : {m_sentence, m_promise})
        label->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addWidget(m_failure);
    column->addSpacing(16);
    m_form = new PreferenceForm(preferences, today, PreferenceForm::Extent::FirstRun);
    column->addWidget(m_form);
    column->addSpacing(32);
    column->addWidget(m_question);
    column->addSpacing(8);
    column->addWidget(m_box);
    column->addSpacing(12);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(8);
    promise->addWidget(new IconWidget(u"lock_closed_16_regular"_s));
    promise->addWidget(m_promise, 1);
    column->addLayout(promise);
    column->addStretch(1);
    return content;
}

QWidget *FirstRun::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_skip);
    m_skip->setObjectName("skip");
    return foot;
}

void FirstRun::retranslate()
{
    m_title->setText(tr("Welcome to Caretaker"));
    m_sentence->setText(
        tr("It tells you when each Apple certificate and token lapses, and what stops working then."));
    m_question->setText(tr("Where to start?"));
    m_promise->setText(tr("Data stays on this computer. Passwords of files are not kept; those of "
                          "connections are in its keychain."));
    m_skip->setText(tr("Skip, start empty"));
    if (m_error)
        m_failure->say(Credentials::Severity::Urgent,
                       visible(Words::sentence(*m_error)) + u'\n'
                           + tr("Until that is put right, nothing you choose or add is kept."));
    setAccessibleName(m_title->text());
}

void FirstRun::tellFailure(const Error &error)
{
    m_error = error;
    retranslate();
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// No focus proxy: Tab would take the page itself for a field, and pass over what stands before the proxy.
void FirstRun::focusInEvent(QFocusEvent *)
{
    m_form->takeFocus();
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_middle->setContentsMargins(24, height() < 760 ? 24 : 56, 24, 8);
}
