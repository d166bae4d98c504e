// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/factsgrid.h"

#include "core/base/text.h"
#include "ui/shell/copying.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qsizetype ValueLimit = 600; ///< of a wrapped value; the whole is in the file

constexpr int RowRoom = 6; ///< above and below the words

bool isHex(QStringView key)
{
    return key == Fact::Serial || key == Fact::Sha256 || key == Fact::KeySha256
        || key == Fact::RecipientSerial;
}

bool isFixed(QStringView key)
{
    return isHex(key) || key == Fact::Topic || key == Fact::Uuid || key == Fact::Identifier;
}

} // namespace

QString groupedInFours(const QString &hex)
{
    QString grouped;
    grouped.reserve(hex.size() * 5 / 4);
    for (qsizetype i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += hex.at(i);
    }
    return grouped;
}

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"facts"_s);
}

void FactsGrid::show(const Facts &facts)
{
    if (m_grid && facts == m_facts)
        return;
    m_facts = facts;
    build();
}

void FactsGrid::build()
{
    for (QWidget *part : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        discard(part);
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnMinimumWidth(0, Type::scaled(88));
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    // What tells one push certificate from another comes first.
    const QString topic = m_facts.value(Fact::Topic);
    if (!topic.isEmpty())
        addRow(row++, Fact::Topic, topic);
    for (const auto &[key, value] : m_facts.all()) {
        if (key != Fact::Topic)
            addRow(row++, key, value);
    }
    update();
}

void FactsGrid::addRow(int row, const QString &key, const QString &value)
{
    const QString words = Words::factLabel(key);
    auto *label = new Label(Type::Role::Cell, Label::Ink::Third, this);
    label->setText(words);
    label->setWordWrap(true);
    label->setContentsMargins(0, RowRoom, 0, RowRoom);
    label->setMaximumWidth(Type::scaled(132));
    m_grid->addWidget(label, row, 0);
    m_grid->setRowMinimumHeight(row, Type::scaled(32));
    if (!isFixed(key)) {
        auto *text = wrapping(new Label(Type::Role::Cell, Label::Ink::Text, this));
        text->setBreakableText(visible(value, ValueLimit));
        text->setContentsMargins(0, RowRoom, 0, RowRoom);
        m_grid->addWidget(text, row, 1, 1, 2);
        return;
    }
    auto *text = new ElidedLabel(Type::Role::Fixed, Label::Ink::Text, this);
    text->setText(isHex(key) ? groupedInFours(visible(value)) : visible(value));
    m_grid->addWidget(text, row, 1);
    auto *copy = Button::iconOnly(u"copy_16_regular"_s, this);
    copy->setSmall(true);
    copy->setObjectName(u"copy-"_s + key);
    copy->setName(tr("Copy %1").arg(words));
    connect(copy, &QPushButton::clicked, this,
            [copy, value = value] { copyAt(*copy, value, u"copy_16_regular"_s); });
    m_grid->addWidget(copy, row, 2);
}

void FactsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        build();
}

void FactsGrid::paintEvent(QPaintEvent *)
{
    if (!m_grid)
        return;
    QPainter painter(this);
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        // QGridLayout::cellRect() forgets where its rows are once a word wraps.
        const QLayoutItem *label = m_grid->itemAtPosition(row, 0);
        if (!label)
            continue;
        const int y = label->geometry().bottom() + 1;
        Paint::hairline(painter, QPointF(0, y), QPointF(width(), y), Theme::current().line);
    }
}

} // namespace Credentials
