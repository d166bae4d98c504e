// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/listpane.h"

#include "ui/faq/glossaryview.h"
#include "ui/faq/termline.h"
#include "ui/faq/understoodline.h"
#include "ui/shell/button.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/skeletonrows.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Faq {

namespace {

QWidget *inMargins(QWidget *content, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(content, 1);
    return page;
}

} // namespace

ListPane::ListPane(ArticleModel &model, QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchBox(this))
    , m_chooser(new Button(Button::Kind::Standard, this))
    , m_term(new TermLine(this))
    , m_understood(new UnderstoodLine(this))
    , m_understoodRow(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ArticleList(model, m_stack))
    , m_glossary(new GlossaryView(m_stack))
    , m_blank(new QWidget(m_stack))
    , m_skeleton(new SkeletonRows(60, 16, m_stack))
    , m_nothing(new EmptyState(u"search_20_regular"_s))
    , m_failure(new EmptyState(u"book_question_mark_24_regular"_s))
    , m_nothingPage(inMargins(m_nothing, m_stack))
    , m_failurePage(inMargins(m_failure, m_stack))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_chooser->setObjectName(u"sectionChooser"_s);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(16, 8, 16, 8);
    fieldRow->setSpacing(8);
    fieldRow->addWidget(m_chooser);
    fieldRow->addWidget(m_field, 1);
    auto *below = new QVBoxLayout(m_understoodRow);
    below->setContentsMargins(16, 0, 16, 10);
    below->setSpacing(0);
    below->addWidget(m_term);
    below->addWidget(m_understood);
    m_term->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fieldRow);
    column->addWidget(m_understoodRow);
    column->addWidget(m_stack, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_glossary), m_blank,
                          static_cast<QWidget *>(m_skeleton), m_nothingPage, m_failurePage})
        m_stack->addWidget(page);
    m_understoodRow->hide();
    m_clear.setObjectName(u"clearSearch"_s);
    m_retry.setObjectName(u"retryFaq"_s);
    m_failure->setActions({&m_retry});
    // What takes less is better not announced.
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(&m_clear, &QAction::triggered, m_field, [this] {
        m_field->clear();
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_retry, &QAction::triggered, this, &ListPane::retryWanted);
    retranslate();
}

void ListPane::show(Showing what)
{
    m_patience.stop();
    m_understoodRow->setVisible(!m_understood->isHidden() || !m_term->isHidden());
    switch (what) {
    case Showing::Rows: return m_stack->setCurrentWidget(m_list);
    case Showing::Terms: return m_stack->setCurrentWidget(m_glossary);
    case Showing::Nothing: return m_stack->setCurrentWidget(m_nothingPage);
    case Showing::Failure: return m_stack->setCurrentWidget(m_failurePage);
    case Showing::Waiting: m_stack->setCurrentWidget(m_blank); m_patience.start();
    }
}

void ListPane::showNothing(const QString &line, const QString &sentence, bool canClear)
{
    m_nothing->setWords(line, sentence);
    m_nothing->setActions(canClear ? QList<QAction *> {&m_clear} : QList<QAction *> {});
    show(Showing::Nothing);
}

void ListPane::showFailure(const QString &line, const QString &sentence)
{
    m_failure->setWords(line, sentence);
    show(Showing::Failure);
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListPane::retranslate()
{
    m_clear.setText(tr("Clear", "the search"));
    m_retry.setText(tr("Try again"));
    m_list->setAccessibleName(tr("Articles"));
}

} // namespace Faq
