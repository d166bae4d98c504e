// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/previewpane.h"

#include "core/base/text.h"
#include "core/jamf/codes.h"
#include "ui/jamf/actionwords.h"
#include "ui/jamf/previewmodel.h"
#include "ui/jamf/previewtable.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/fields.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sideedge.h"
#include "ui/words/jamf.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Jamf {

namespace {

constexpr int UsualLimit = 50;
constexpr int HighestLimit = 500;
constexpr int TypedFrom = 11; ///< devices
constexpr int SideWidth = 344;
constexpr int StackedBelow = 720;
const auto LimitState = u"jamf-limit"_s;

} // namespace

PreviewPane::PreviewPane(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_model(new PreviewModel(this))
{
    setObjectName(u"preview"_s);
    build();
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int limit) {
        m_preferences.putState(LimitState, QByteArray::number(limit));
        refresh();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &PreviewPane::refresh);
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
    m_row->addWidget(m_table = new PreviewTable(*m_model, this), 1);
    m_row->addWidget(m_side = buildSide());
    m_table->setMinimumHeight(Type::scaled(32 + 2 * 36));
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
    m_heading->setObjectName(u"previewHeading"_s);
    column->addWidget(m_effect = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, summary)));
    column->addSpacing(4);
    column->addWidget(m_callout = new Callout(summary));
    m_callout->setObjectName(u"previewCallout"_s);
    column->addSpacing(4);
    column->addWidget(m_facts = new FactRows(summary));
    m_limit = new QSpinBox(m_facts);
    m_limit->setObjectName(u"limit"_s);
    m_limit->setRange(1, HighestLimit);
    passWheel(*m_limit);
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_limit->setFixedWidth(Type::scaled(88));
    const int kept = m_preferences.state(LimitState).toInt();
    m_limit->setValue(kept > 0 ? kept : UsualLimit);
    column->addStretch();
    return summary;
}

/// What is confirmed, and with what: always in sight.
QWidget *PreviewPane::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(8);
    m_typing = new QWidget(foot);
    auto *typing = new QVBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 0, 0);
    typing->setSpacing(4);
    typing->addWidget(m_confirmTitle = new Label(Type::Role::RowName, Label::Ink::Text, m_typing));
    typing->addWidget(m_instruction
                      = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, m_typing)));
    m_instruction->setTextFormat(Qt::RichText); // for the word in bold
    typing->addWidget(m_typed = new QLineEdit(m_typing));
    m_typed->setObjectName(u"typed"_s);
    column->addWidget(m_typing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel = makeButton(Button::Kind::Standard, {}, u"cancelPreview"_s, foot));
    buttons->addWidget(m_send = makeButton(Button::Kind::Primary, {}, u"confirm"_s, foot));
    column->addLayout(buttons);
    return foot;
}

void PreviewPane::preview(const Order &order)
{
    m_order = order;
    m_stage = Stage::Asking;
    m_outcome.reset();
    m_model->show(order.action, order.devices);
    m_typed->clear();
    refresh();
    if (isToBeTyped())
        m_typed->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason); // Enter must not send what nobody has read
}

int PreviewPane::count() const
{
    return static_cast<int>(m_model->included().size());
}

bool PreviewPane::isBeyondLimit() const
{
    return count() > m_limit->value();
}

bool PreviewPane::isToBeTyped() const
{
    return count() >= TypedFrom && !isBeyondLimit() && m_stage == Stage::Asking;
}

void PreviewPane::confirm()
{
    if (!m_send->isEnabled())
        return;
    m_stage = Stage::Sending;
    m_outcome.reset();
    refresh();
    Order order = m_order;
    order.devices = m_model->included();
    emit confirmed(order);
}

void PreviewPane::showOutcome(const Result<Done> &outcome)
{
    m_outcome = outcome;
    m_stage = outcome ? Stage::Over : Stage::Asking;
    if (outcome)
        m_model->showOutcome(*outcome);
    m_typed->clear(); // once more is another decision
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

bool PreviewPane::isOver() const
{
    return m_stage == Stage::Over;
}

QString PreviewPane::heading() const
{
    return Words::actionName(m_order.action);
}

QList<QWidget *> PreviewPane::panes()
{
    return {m_table, m_side};
}

void PreviewPane::refresh()
{
    m_table->setAccessibleName(tr("Devices of this action"));
    m_heading->setText(ActionWords::heading(m_order.action, count()));
    m_effect->setText(ActionWords::effect(m_order.action));
    showFacts();
    showSummary();
    showConfirmation();
}

void PreviewPane::showFacts()
{
    const QLocale locale;
    m_facts->show({{tr("Server", "that an action is sent to"), visible(m_order.where, 120)},
                   {tr("Chosen", "devices"), locale.toString(m_order.devices.size())},
                   {tr("Left out", "devices, how many"), locale.toString(m_model->leftOut().size())}});
    m_facts->addField(tr("Limit for one run"), m_limit);
    m_limit->setAccessibleName(tr("Limit for one run"));
    m_limit->setEnabled(m_stage == Stage::Asking);
}

void PreviewPane::showSummary()
{
    const int devices = count();
    if (m_stage == Stage::Sending)
        return m_callout->say(Severity::Notice, tr("Sending…"));
    if (m_outcome && !*m_outcome)
        return m_callout->say(Severity::Expired, ActionWords::notDone(m_outcome->error()));
    if (m_outcome) {
        const auto accepted = static_cast<int>((*m_outcome)->accepted.size());
        const auto refused = static_cast<int>((*m_outcome)->refused.size());
        if (refused > 0)
            return m_callout->say(Severity::Warning,
                                  tr("Jamf Pro refused %n device(s).", nullptr, refused) + u' '
                                      + tr("%n device(s) accepted.", nullptr, accepted));
        return m_callout->say(Severity::Ok,
                              tr("Jamf Pro has taken it for %n device(s). What becomes of it "
                                 "stands among the recent commands.",
                                 nullptr, accepted));
    }
    if (devices == 0)
        m_callout->say(Severity::Unknown, tr("There is nothing to send: all of them are left out."));
    else if (isBeyondLimit())
        m_callout->say(Severity::Warning,
                       tr("%n device(s) are more than one run may have. Choose fewer, or raise the limit.",
                          nullptr, devices));
    else
        m_callout->say(Severity::Notice, tr("Nothing has been sent yet."));
}

void PreviewPane::showConfirmation()
{
    const int devices = count();
    const QString word = ActionWords::toType(m_order.action, devices);
    const QString instruction = tr("Type %1 to go on.", "a word and the number of devices");
    m_typing->setVisible(isToBeTyped());
    m_confirmTitle->setText(tr("Confirm"));
    m_instruction->setText(instruction.toHtmlEscaped().arg(
        u"<span style=\"font-weight:600\">%1</span>"_s.arg(word.toHtmlEscaped())));
    m_typed->setAccessibleName(instruction.arg(word));
    m_cancel->setText(m_stage == Stage::Over ? tr("Back to the server") : tr("Cancel"));
    m_cancel->setEnabled(m_stage != Stage::Sending);
    m_send->setVisible(m_stage != Stage::Over);
    m_send->setText(ActionWords::button(m_order.action, devices));
    const bool isTyped = !isToBeTyped() || ActionWords::isTyped(m_typed->text(), m_order.action, devices);
    m_send->setEnabled(m_stage == Stage::Asking && devices > 0 && !isBeyondLimit() && isTyped);
}

void PreviewPane::arrange()
{
    const bool isStacked = width() < Type::scaled(StackedBelow);
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

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    paintSideEdge(*this, *m_row, *m_side);
}

} // namespace Jamf
