// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/foot.h"
#include "ui/apple/runpane.h"
#include "ui/apple/sheetview.h"
#include "ui/apple/togglestrip.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/sideedge.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace SchoolManager {

namespace {

constexpr int SideWidth = 344;
constexpr int StackedBelow = 720;

} // namespace

RunPane::RunPane(const Surroundings &around, SchoolDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_desk(desk)
{
    setObjectName(u"asmRun"_s);
    build();
    connect(&m_desk, &SchoolDesk::changed, this, &RunPane::refresh);
    connect(m_toggles, &ToggleStrip::chosen, this, &RunPane::refresh);
    connect(m_watch, &QPushButton::clicked, this, &RunPane::toggleWatching);
    connect(m_log, &QPushButton::clicked, this, &RunPane::chooseLog);
    connect(m_retry, &QPushButton::clicked, this, &RunPane::retry);
    connect(m_close, &QPushButton::clicked, this, &RunPane::closed);
    refresh();
}

void RunPane::build()
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggles = new ToggleStrip(left));
    column->addWidget(m_table = new SheetView(left), 1);
    m_table->setStacks(true);
    m_table->setObjectName(u"asmRunTable"_s);
    m_table->setMinimumHeight(Type::scaled(32 + 3 * 32));
    m_row->addWidget(left, 1);
    m_row->addWidget(m_side = buildSide());
}

QWidget *RunPane::buildSide()
{
    auto *side = new QWidget(this);
    auto *outer = new QVBoxLayout(side);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *summary = new QWidget;
    summary->setAutoFillBackground(true);
    summary->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(8);
    column->addWidget(m_heading = wrapping(new Label(Type::Role::Section, Label::Ink::Text, summary)));
    m_heading->setObjectName(u"asmRunHeading"_s);
    column->addWidget(m_state = new Callout(summary));
    m_state->setObjectName(u"asmRunState"_s);
    column->addWidget(m_facts = new FactRows(summary));
    column->addWidget(m_note = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, summary)));
    m_note->setObjectName(u"asmRunNote"_s);
    column->addStretch();
    scroll->setWidget(summary);
    outer->addWidget(scroll, 1);
    auto *foot = new Foot(side);
    auto *buttons = new QVBoxLayout(foot);
    buttons->setContentsMargins(24, 12, 24, 16);
    buttons->setSpacing(8);
    buttons->addWidget(
        m_retry = makeButton(Button::Kind::Standard, u"arrow_clockwise_16_regular"_s, u"asmRetry"_s, foot));
    buttons->addWidget(
        m_log = makeButton(Button::Kind::Standard, u"arrow_download_16_regular"_s, u"asmSaveLog"_s, foot));
    buttons->addWidget(m_watch = makeButton(Button::Kind::Standard, {}, u"asmWatch"_s, foot));
    buttons->addWidget(m_close = makeButton(Button::Kind::Primary, {}, u"asmClose"_s, foot));
    outer->addWidget(foot);
    return side;
}

void RunPane::arrange()
{
    const bool isStacked = width() < Type::scaled(StackedBelow);
    placeSide(*m_row, *m_side, isStacked, Type::scaled(SideWidth));
}

void RunPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void RunPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RunPane::paintEvent(QPaintEvent *)
{
    paintSideEdge(*this, *m_row, *m_side);
}

} // namespace SchoolManager
