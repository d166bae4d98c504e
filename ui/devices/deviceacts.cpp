// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deviceacts.h"

#include "ui/devices/devicewords.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

const auto RepairArticle = u"rep-1"_s;

} // namespace

DeviceActs::DeviceActs(QWidget *parent)
    : QWidget(parent)
    , m_assign(makeButton(Button::Kind::Standard, u"arrow_swap_16_regular"_s, u"assignDevice"_s, this))
    , m_lookup(makeButton(Button::Kind::Standard, u"search_16_regular"_s, u"lookUpDevice"_s, this))
{
    setObjectName(u"deviceActs"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 12);
    row->setSpacing(8);
    for (auto *button : {m_assign, m_lookup}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_assign, &QPushButton::clicked, this, &DeviceActs::assignAsked);
    connect(m_lookup, &QPushButton::clicked, this, &DeviceActs::lookupAsked);
    hide();
    retranslate();
}

void DeviceActs::show(const Device &device, bool canAssign)
{
    const bool isAssignable = canAssign && DeviceWords::isInOrg(device);
    m_assign->setVisible(isAssignable);
    m_lookup->setVisible(device.inJamf.isThere());
    setVisible(isAssignable || device.inJamf.isThere());
}

void DeviceActs::retranslate()
{
    m_assign->setText(tr("Assign…", "a device to an MDM server"));
    m_assign->setToolTip(tr("To another server, or to none"));
    m_lookup->setText(tr("In Jamf Pro", "a device, a button to where it is looked up"));
    m_lookup->setToolTip(tr("Look it up in Jamf Pro, with what can be sent to it"));
}

void DeviceActs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

RepairNote::RepairNote(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::Role::RowName, Label::Ink::Text, this))
    , m_words(wrapping(new Label(Type::Role::Cell, Label::Ink::Second, this)))
    , m_article(makeButton(Button::Kind::Plain, u"book_16_regular"_s, u"repairArticle"_s, this))
{
    setObjectName(u"repairNote"_s);
    m_words->setObjectName(u"repairWords"_s);
    m_article->setFlush(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 18);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_article, 0, Qt::AlignLeft);
    connect(m_article, &QPushButton::clicked, this, [this] { emit articleAsked(RepairArticle); });
    hide();
    retranslate();
}

RepairNote::Rule RepairNote::ruleFor(const Device &device)
{
    const QString &family = device.org.productFamily;
    if (!DeviceWords::isInOrg(device))
        return Rule::None;
    if (family == "Mac"_L1)
        return Rule::StaysAssigned;
    if (family != "iPhone"_L1 && family != "iPad"_L1 && family != "AppleTV"_L1)
        return Rule::None;
    return device.assignedServer ? Rule::UnassignFirst : Rule::IsUnassigned;
}

void RepairNote::show(const Device &device)
{
    m_rule = ruleFor(device);
    setVisible(m_rule != Rule::None);
    retranslate();
}

void RepairNote::retranslate()
{
    m_title->setText(tr("Before a repair"));
    m_article->setText(tr("What to do before a repair"));
    switch (m_rule) {
    case Rule::None: m_words->clear(); break;
    case Rule::UnassignFirst:
        m_words->setText(
            tr("Unassign it first. While it is assigned, it can come back locked into set-up, and a "
               "replacement can go astray."));
        break;
    case Rule::IsUnassigned:
        m_words->setText(tr("It is assigned to no server, as a repair wants it."));
        break;
    case Rule::StaysAssigned: m_words->setText(tr("A Mac stays assigned.")); break;
    }
}

void RepairNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Inventory
