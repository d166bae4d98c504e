// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/noticebox.h"

#include "core/base/text.h"
#include "ui/shell/parts.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

constexpr int BesideFrom = 600; ///< px of width, where buttons stand beside the words

} // namespace

NoticeBox::NoticeBox(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkWidget(18, Credentials::Severity::Unknown, this))
    , m_consequence(wrapping(new Label(Type::Role::RowName, Label::Ink::Text, this)))
    , m_advice(wrapping(new Label(Type::Role::Interface, Label::Ink::Second, this)))
    , m_facts(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(16, 12, 12, 12);
    whole->setSpacing(12);
    whole->addWidget(m_mark, 0, Qt::AlignTop);
    whole->addLayout(m_row, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_consequence);
    words->addWidget(m_advice);
    words->addWidget(m_facts);
    words->addStretch(1); // what is left over must not push the lines apart
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    hide();
}

void NoticeBox::show(Credentials::Severity severity, const QString &consequence, const QString &advice,
                     const QList<Fact> &facts)
{
    m_severity = severity;
    m_mark->show(severity);
    m_mark->setGround(severity);
    m_consequence->setText(visible(consequence));
    QStringList lines = advice.split(u'\n');
    for (QString &line : lines)
        line = visible(line);
    m_advice->setText(lines.join(u'\n'));
    m_advice->setVisible(!advice.isEmpty());
    showFacts(facts);
    setAccessibleName(m_consequence->text());
    setAccessibleDescription(m_advice->text());
    arrange();
    update();
    setVisible(true);
}

void NoticeBox::showFacts(const QList<Fact> &facts)
{
    for (QWidget *part : m_facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        discard(part);
    delete m_facts->layout();
    m_facts->setVisible(!facts.isEmpty());
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &[label, value] : facts) {
        const int row = grid->rowCount();
        auto *name = new Label(Type::Role::Cell, Label::Ink::Second, m_facts);
        auto *words = wrapping(new Label(Type::Role::Fixed, Label::Ink::Text, m_facts));
        name->setText(label);
        words->setText(visible(value));
        words->setAccessibleName(label);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
}

void NoticeBox::addButton(Button *button)
{
    button->setSmall(true);
    m_buttons->addWidget(button);
    arrange();
}

void NoticeBox::arrange()
{
    const bool isBeside = width() >= Type::scaled(BesideFrom) && m_facts->isHidden();
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_buttons, isBeside ? Qt::AlignVCenter | Qt::AlignRight : Qt::AlignLeft);
}

void NoticeBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NoticeBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        update();
}

void NoticeBox::paintEvent(QPaintEvent *)
{
    const auto colors = Theme::current().of(m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.mark);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Connections
