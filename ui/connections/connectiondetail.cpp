// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondetail.h"

#include "ui/connections/noticebox.h"
#include "ui/connections/testtable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/parts.h"
#include "ui/shell/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Connections {

ConnectionDetail::ConnectionDetail(Roster &roster, QWidget *parent)
    : QScrollArea(parent)
    , m_roster(roster)
    , m_model(roster)
{
    setObjectName(u"connectionDetail"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connectAll();
    retranslate();
}

void ConnectionDetail::build()
{
    auto *ground = new QWidget(this);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget(ground);
    outer->addWidget(m_content);
    outer->addStretch(1);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(12);
    m_back = makeButton(Button::Kind::Plain, u"arrow_left_16_regular"_s, u"back"_s, m_content);
    m_back->setFlush(true);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(makeHead());
    makeNotices();
    m_progress = new ProgressStrip(m_content);
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(u"plug_connected_24_regular"_s, m_content);
    m_empty->setObjectName(u"untested"_s);
    m_empty->setAcceptDrops(false);
    m_empty->setFixedHeight(Type::scaled(200));
    m_table = new TestTable(m_model, m_content);
    for (QWidget *part : {static_cast<QWidget *>(m_removal), static_cast<QWidget *>(m_trouble),
                          static_cast<QWidget *>(m_paused), static_cast<QWidget *>(m_failure),
                          static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_unread),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_table)})
        column->addWidget(part);
    setWidget(ground);
    m_back->hide();
}

QWidget *ConnectionDetail::makeHead()
{
    auto *head = new QWidget(m_content);
    m_headColumn = new QVBoxLayout(head);
    m_headColumn->setContentsMargins(0, 0, 0, 0);
    m_headColumn->setSpacing(2);
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headRow->setSpacing(8);
    m_name = wrapping(new Label(Type::Role::Section, Label::Ink::Text, head));
    m_about = wrapping(new Label(Type::Role::Caption, Label::Ink::Third, head));
    m_name->setObjectName(u"detailName"_s);
    m_about->setObjectName(u"detailAbout"_s);
    m_edit = new Button(Button::Kind::Standard, head);
    m_test = new Button(Button::Kind::Standard, head);
    m_more = Button::iconOnly(u"more_horizontal_16_regular"_s, head);
    m_edit->setObjectName(u"edit"_s);
    m_test->setObjectName(u"test"_s);
    m_more->setObjectName(u"moreActions"_s);
    m_edit->follow(&m_editAction);
    m_test->follow(&m_testAction);
    m_test->setIconName(u"arrow_clockwise_16_regular"_s);
    auto *menu = new QMenu(m_more);
    menu->addAction(&m_pauseAction);
    menu->addAction(&m_removeAction);
    m_more->setMenu(menu);

    m_headRow->addWidget(m_name, 1);
    m_buttons = new QWidget(head);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    for (Button *button : {m_edit, m_test, m_more})
        buttons->addWidget(button);
    m_headColumn->addLayout(m_headRow);
    m_headColumn->addWidget(m_about);
    m_headRow->addWidget(m_buttons);
    return head;
}

void ConnectionDetail::makeNotices()
{
    const auto notice = [this](const QString &name) {
        auto *box = new NoticeBox(m_content);
        box->setObjectName(name);
        return box;
    };
    const auto button = [](NoticeBox *box, Button::Kind kind, const QString &icon, const QString &name) {
        auto *made = makeButton(kind, icon, name, box);
        box->addButton(made);
        return made;
    };
    m_removal = notice(u"removalNotice"_s);
    m_keepButton = button(m_removal, Button::Kind::Standard, {}, u"keep"_s);
    m_removeButton = button(m_removal, Button::Kind::Armed, {}, u"removeNow"_s);
    m_trouble = notice(u"troubleNotice"_s);
    m_paused = notice(u"pausedNotice"_s);
    m_resume = button(m_paused, Button::Kind::Standard, u"play_16_regular"_s, u"resume"_s);
    m_failure = notice(u"failureNotice"_s);
    m_addAuthority
        = button(m_failure, Button::Kind::Standard, u"document_16_regular"_s, u"addItsAuthority"_s);
    m_tryAgain
        = button(m_failure, Button::Kind::Standard, u"arrow_clockwise_16_regular"_s, u"tryTestAgain"_s);
    m_correct = button(m_failure, Button::Kind::Standard, u"edit_16_regular"_s, u"correct"_s);
    m_missing = notice(u"missingNotice"_s);
    m_copy = button(m_missing, Button::Kind::Standard, u"copy_16_regular"_s, u"copyNames"_s);
    m_unread = notice(u"unreadNotice"_s);
}

void ConnectionDetail::connectAll()
{
    connect(&m_editAction, &QAction::triggered, this, [this] { emit editAsked(m_connection); });
    connect(&m_testAction, &QAction::triggered, this, [this] { m_roster.test(m_connection); });
    connect(&m_pauseAction, &QAction::triggered, this, [this] {
        if (const Entry *entry = m_roster.entry(m_connection))
            setPaused(!entry->connection.isPaused);
    });
    connect(&m_removeAction, &QAction::triggered, this, &ConnectionDetail::askToRemove);
    connect(m_back, &QPushButton::clicked, this, &ConnectionDetail::backAsked);
    connect(m_resume, &QPushButton::clicked, &m_pauseAction, &QAction::trigger);
    connect(m_tryAgain, &QPushButton::clicked, &m_testAction, &QAction::trigger);
    connect(m_correct, &QPushButton::clicked, &m_editAction, &QAction::trigger);
    connect(m_addAuthority, &QPushButton::clicked, this, [this] { emit authorityAsked(m_connection); });
    connect(m_keepButton, &QPushButton::clicked, this, &ConnectionDetail::keep);
    connect(m_removeButton, &QPushButton::clicked, this, &ConnectionDetail::remove);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionDetail::copyMissing);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_roster.cancel(m_connection); });
    connect(m_table, &TestTable::rowReached, this, [this](const QRect &row) {
        const QPoint at = m_table->mapTo(widget(), row.center());
        ensureVisible(at.x(), at.y(), 0, row.height());
    });
    connect(&m_roster, &Roster::listed, this, &ConnectionDetail::refresh);
    connect(&m_roster, &Roster::changed, this, [this](const QString &id) {
        if (id == m_connection)
            refresh();
    });
    m_empty->setActions({&m_testAction});
}

void ConnectionDetail::fillMenu(QMenu &menu)
{
    menu.addActions({&m_testAction, &m_editAction, &m_pauseAction});
    menu.addSeparator();
    menu.addAction(&m_removeAction);
}

void ConnectionDetail::setBackVisible(bool isVisible)
{
    m_back->setVisible(isVisible);
}

void ConnectionDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeHead();
}

/// The buttons beside the name, or below all words where there is no room.
void ConnectionDetail::arrangeHead()
{
    const bool isWide = viewport()->width() >= Type::scaled(440);
    const bool isBeside = m_headRow->indexOf(m_buttons) >= 0;
    if (isWide == isBeside)
        return;
    (isBeside ? m_headRow : m_headColumn)->removeWidget(m_buttons);
    if (isWide)
        m_headRow->addWidget(m_buttons);
    else
        m_headColumn->addWidget(m_buttons, 0, Qt::AlignLeft);
    m_buttons->layout()->setContentsMargins(0, isWide ? 0 : 6, 0, 0);
}

void ConnectionDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (!m_table || (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange))
        return;
    retranslate();
}

} // namespace Connections
