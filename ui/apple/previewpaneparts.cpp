// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/foot.h"
#include "ui/apple/previewpane.h"
#include "ui/apple/sheetview.h"
#include "ui/apple/togglestrip.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/fields.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sideedge.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace SchoolManager {

namespace {

constexpr int UsualLimit = 50;
constexpr int HighestLimit = 10'000;
constexpr int SideWidth = 344;
constexpr int StackedBelow = 720;
constexpr int ShortBelow = 460;
constexpr auto Pulse = 5s; // between two looks at the clock
const auto LimitState = u"asm-limit"_s;

} // namespace

PreviewPane::PreviewPane(const Surroundings &around, SchoolDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_desk(desk)
{
    setObjectName(u"asmPreview"_s);
    m_pulse.setObjectName(u"asmPreviewPulse"_s);
    build();
    connect(&m_pulse, &QTimer::timeout, this, &PreviewPane::followTime);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int limit) {
        m_around.preferences.putState(LimitState, QByteArray::number(limit));
        m_unsaved.reset();
        showCallout();
        showConfirmation();
    });
    connect(m_toggles, &ToggleStrip::chosen, this, &PreviewPane::showRows);
    connect(m_choice, &QCheckBox::clicked, this, [this](bool isOn) {
        Sync::Proposal proposal = wanted();
        (isAssigning()                                         ? proposal.takesAnyFamily
             : proposal.sort == Sync::Proposal::Sort::Unassign ? proposal.isForRepair
                                                               : proposal.takesUntold)
            = isOn;
        ask(proposal);
    });
    connect(m_families, &QCheckBox::clicked, this, [this](bool isOn) {
        Sync::Proposal proposal = wanted();
        proposal.takesAnyFamily = isOn;
        ask(proposal);
    });
    connect(m_typed, &QLineEdit::textChanged, this, &PreviewPane::showConfirmation);
    connect(m_typed, &QLineEdit::returnPressed, this, &PreviewPane::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &PreviewPane::closed);
    connect(m_send, &QPushButton::clicked, this, &PreviewPane::confirm);
    refresh();
}

void PreviewPane::build()
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    m_row->addWidget(buildLeft(), 1);
    m_row->addWidget(m_side = buildSide());
}

QWidget *PreviewPane::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggles = new ToggleStrip(left));
    column->addWidget(m_table = new SheetView(left), 1);
    m_table->setStacks(true);
    m_table->setObjectName(u"asmPreviewTable"_s);
    return left;
}

QWidget *PreviewPane::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildSummary());
    column->addWidget(scroll, 1);
    column->addWidget(buildFoot());
    return side;
}

QWidget *PreviewPane::buildSummary()
{
    auto *summary = new QWidget;
    summary->setAutoFillBackground(true);
    summary->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(8);
    column->addWidget(m_heading = wrapping(new Label(Type::Role::Section, Label::Ink::Text, summary)));
    m_heading->setObjectName(u"asmPreviewHeading"_s);
    column->addWidget(m_effect = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, summary)));
    column->addSpacing(4);
    column->addWidget(m_callout = new Callout(summary));
    m_callout->setObjectName(u"asmPreviewCallout"_s);
    column->addWidget(m_facts = new FactRows(summary));
    m_limit = new QSpinBox(m_facts);
    m_limit->setObjectName(u"asmLimit"_s);
    m_limit->setRange(1, HighestLimit);
    passWheel(*m_limit);
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_limit->setFixedWidth(Type::scaled(88));
    const int kept = m_around.preferences.state(LimitState).toInt();
    m_limit->setValue(kept > 0 ? kept : UsualLimit);
    column->addWidget(m_families = new QCheckBox(summary));
    m_families->setObjectName(u"asmFamilies"_s);
    column->addWidget(m_choice = new QCheckBox(summary));
    m_choice->setObjectName(u"asmChoice"_s);
    column->addSpacing(4);
    column->addWidget(m_rule = new Callout(summary));
    m_rule->setObjectName(u"asmRule"_s);
    column->addStretch();
    return summary;
}

/// What is confirmed, and with what: always in sight.
QWidget *PreviewPane::buildFoot()
{
    auto *foot = new Foot(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(6);
    column->addWidget(m_confirmTitle = new Label(Type::Role::RowName, Label::Ink::Text, foot));
    column->addWidget(m_instruction = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, foot)));
    m_instruction->setTextFormat(Qt::RichText); // for the word in bold
    column->addWidget(m_typed = new QLineEdit(foot));
    m_typed->setObjectName(u"asmTyped"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel = makeButton(Button::Kind::Standard, {}, u"asmCancel"_s, foot));
    buttons->addWidget(m_send = makeButton(Button::Kind::Primary, {}, u"asmConfirm"_s, foot));
    column->addLayout(buttons);
    return foot;
}

void PreviewPane::show(const Sync::AssignmentPreview &preview)
{
    m_preview = preview;
    m_asked.reset();
    m_error.reset();
    m_unsaved.reset();
    m_isSending = false;
    m_typed->clear();
    refresh();
}

void PreviewPane::setSending(bool isSending)
{
    m_isSending = isSending;
    m_error.reset();
    m_unsaved.reset();
    refresh();
}

void PreviewPane::showError(const Error &error)
{
    m_isSending = false;
    m_asked.reset();
    m_error = error;
    m_unsaved.reset();
    m_typed->clear(); // once more is another decision
    refresh();
}

Sync::Proposal PreviewPane::wanted() const
{
    return m_asked.value_or(m_preview.proposal);
}

/// What is shown is what was wanted before: it is not sent, and what comes in its place is another decision.
void PreviewPane::ask(const Sync::Proposal &proposal)
{
    m_asked = proposal;
    m_typed->clear();
    showConfirmation();
    emit proposalChanged(proposal);
}

void PreviewPane::confirm()
{
    followTime(); // the button may be as it was some seconds ago
    if (!m_send->isEnabled())
        return;
    setSending(true);
    emit confirmed();
}

/// Apple's wait ends and a deadline passes while somebody looks on.
void PreviewPane::followTime()
{
    showFacts();
    showCallout();
    showConfirmation();
}

int PreviewPane::leftOut() const
{
    return static_cast<int>(m_preview.devices.size()) - m_preview.sent();
}

void PreviewPane::focusFirst()
{
    if (m_typed->isVisible())
        m_typed->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PreviewPane::panes()
{
    return {m_toggles, m_table, m_side};
}

void PreviewPane::arrange()
{
    const bool isStacked = width() < Type::scaled(StackedBelow);
    // Where everything is short of room, what is confirmed goes before the list of it.
    m_isShort = isStacked && height() < Type::scaled(ShortBelow);
    m_toggles->setVisible(!m_isShort);
    m_table->setMinimumHeight(Type::scaled(m_isShort ? 32 + 28 + 2 * 32 : 32 + 3 * 32));
    m_confirmTitle->setVisible(!m_isShort && m_typed->isVisibleTo(this));
    placeSide(*m_row, *m_side, isStacked, Type::scaled(SideWidth));
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followTime();
    m_pulse.start(Pulse);
}

void PreviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pulse.stop();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    paintSideEdge(*this, *m_row, *m_side);
}

void PreviewPane::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export preview"), u"preview.csv"_s, tr("Tables (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewPane::exportRows);
    dialog->open();
}

} // namespace SchoolManager
