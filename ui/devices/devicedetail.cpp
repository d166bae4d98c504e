// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicedetail.h"

#include "core/base/text.h"
#include "ui/devices/askrow.h"
#include "ui/devices/changerows.h"
#include "ui/devices/coverageline.h"
#include "ui/devices/deviceacts.h"
#include "ui/devices/devicewords.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qsizetype NameLimit = 160;
constexpr int SideBySide = 620; ///< px at 100 % text size

} // namespace

DeviceDetail::DeviceDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
{
    setObjectName(u"deviceDetail"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    build();
    setWidget(m_content);
    retranslate();
    showNothing();
}

void DeviceDetail::build()
{
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 16, 20, 24);
    column->setSpacing(0);
    column->addWidget(m_none = new Label(Type::Role::Interface, Label::Ink::Third, m_content));
    m_none->setWordWrap(true);
    column->addLayout(makeHead());
    column->addSpacing(10);
    column->addWidget(m_acts = new DeviceActs(m_content));
    column->addWidget(m_callout = new Callout(m_content));
    m_callout->setObjectName(u"deviceCallout"_s);
    column->addSpacing(16);
    column->addWidget(m_coverageTitle = new Label(Type::Role::RowName, Label::Ink::Text, m_content));
    column->addSpacing(4);
    column->addWidget(m_line = new CoverageLine(m_content));
    column->addSpacing(2);
    column->addWidget(m_coverage = wrapping(new Label(Type::Role::Cell, Label::Ink::Second, m_content)));
    m_coverage->setObjectName(u"coverageWords"_s);
    column->addSpacing(18);
    column->addLayout(m_blocks = new QGridLayout);
    m_blocks->setHorizontalSpacing(24);
    m_blocks->setVerticalSpacing(18);
    m_org = makeBlock(u"orgFacts"_s);
    m_ask = new AskRow(m_org.widget);
    static_cast<QVBoxLayout *>(m_org.widget->layout())->insertWidget(2, m_ask); // before the facts
    m_jamf = makeBlock(u"jamfFacts"_s);
    column->addSpacing(18);
    column->addWidget(m_repair = new RepairNote(m_content));
    column->addWidget(m_historyTitle = new Label(Type::Role::RowName, Label::Ink::Text, m_content));
    column->addWidget(m_changes = new ChangeRows(m_content));
    column->addStretch(1);
    connect(m_acts, &DeviceActs::assignAsked, this, [this] { emit assignAsked(serial()); });
    connect(m_acts, &DeviceActs::lookupAsked, this,
            [this] { emit lookupAsked(serial(), m_dossier->device.inJamf.connection); });
    connect(m_ask, &AskRow::asked, this, [this] { emit appleAsked(serial(), connection()); });
    connect(m_repair, &RepairNote::articleAsked, this, &DeviceDetail::articleAsked);
    arrange();
}

QLayout *DeviceDetail::makeHead()
{
    m_back = makeButton(Button::Kind::Plain, u"arrow_left_16_regular"_s, u"backToDevices"_s, m_content);
    m_back->setFlush(true);
    connect(m_back, &QPushButton::clicked, this, &DeviceDetail::backAsked);
    m_name = wrapping(new Label(Type::Role::Section, Label::Ink::Text, m_content));
    m_name->setObjectName(u"deviceName"_s);
    m_what = wrapping(new Label(Type::Role::Caption, Label::Ink::Third, m_content));
    m_what->setObjectName(u"deviceWhat"_s);
    m_copy = Button::iconOnly(u"copy_16_regular"_s, m_content);
    m_copy->setObjectName(u"copySerial"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyAsked(serial()); });
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(2);
    head->setColumnStretch(0, 1);
    head->addWidget(m_back, 0, 0, 1, 2);
    head->addWidget(m_name, 1, 0);
    head->addWidget(m_what, 2, 0);
    head->addWidget(m_copy, 1, 1, 2, 1, Qt::AlignTop);
    return head;
}

DeviceDetail::Block DeviceDetail::makeBlock(const QString &name)
{
    Block block {.widget = new QWidget(m_content)};
    block.title = new Label(Type::Role::RowName, Label::Ink::Text, block.widget);
    block.since = wrapping(new Label(Type::Role::Caption, Label::Ink::Third, block.widget));
    block.since->setObjectName(name + u"Since"_s);
    block.facts = new FactRows(block.widget);
    block.facts->setObjectName(name);
    auto *column = new QVBoxLayout(block.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(block.title);
    column->addWidget(block.since);
    column->addWidget(block.facts);
    column->addStretch(1);
    return block;
}

void DeviceDetail::show(const Dossier &dossier, const QDateTime &now, Words::Years years,
                        const Asking &asking)
{
    const bool isAnother = dossier.device.id != device();
    m_dossier = dossier;
    m_asking = asking;
    m_now = now;
    m_years = years;
    refresh();
    if (isAnother)
        ensureVisible(0, 0);
}

void DeviceDetail::showNothing()
{
    m_dossier.reset();
    refresh();
}

void DeviceDetail::setWayBack(bool isThere)
{
    m_back->setVisible(isThere);
}

void DeviceDetail::setCanAssign(bool canAssign)
{
    m_canAssign = canAssign;
    if (m_dossier)
        m_acts->show(m_dossier->device, canAssign);
}

void DeviceDetail::setCanAsk(bool canAsk)
{
    m_canAsk = canAsk;
    if (m_dossier)
        showOrg();
}

QString DeviceDetail::serial() const
{
    return m_dossier ? m_dossier->device.org.serialNumber : QString();
}

QString DeviceDetail::connection() const
{
    return m_dossier ? m_dossier->device.inOrg.connection : QString();
}

void DeviceDetail::showAsking(const Asking &asking, const QDateTime &now)
{
    m_asking = asking;
    m_now = now;
    if (m_dossier)
        showOrg();
}

void DeviceDetail::refresh()
{
    const bool isThere = m_dossier.has_value();
    m_none->setVisible(!isThere);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_name, m_what, m_copy, m_coverageTitle, m_coverage, m_org.widget,
                                           m_jamf.widget, m_historyTitle, m_changes})
        part->setVisible(isThere);
    if (!isThere) {
        m_line->hide();
        m_acts->hide();
        m_repair->hide();
        m_callout->clear();
        return;
    }
    const Device &device = m_dossier->device;
    const QString model = device.org.deviceModel.isEmpty() ? device.jamf.model : device.org.deviceModel;
    m_name->setText(
        visible(device.jamf.name.isEmpty() ? device.org.serialNumber : device.jamf.name, NameLimit));
    QStringList what;
    const QString serial = device.jamf.name.isEmpty() ? QString() : device.org.serialNumber;
    for (const QString &part : {serial, model, device.org.deviceCapacity}) {
        if (!part.isEmpty())
            what.append(visible(part, NameLimit));
    }
    m_what->setText(what.join(u" · "_s));
    m_acts->show(device, m_canAssign);
    m_repair->show(device);
    warn();
    showCoverage();
    showOrg();
    showJamf();
    m_changes->show(m_dossier->changes, m_years);
    setAccessibleName(m_name->text());
}

void DeviceDetail::arrange()
{
    const bool isWide = viewport()->width() >= Type::scaled(SideBySide);
    m_blocks->removeWidget(m_org.widget);
    m_blocks->removeWidget(m_jamf.widget);
    m_blocks->addWidget(m_org.widget, 0, 0, Qt::AlignTop);
    m_blocks->addWidget(m_jamf.widget, isWide ? 0 : 1, isWide ? 1 : 0, Qt::AlignTop);
    m_blocks->setColumnStretch(0, 1);
    m_blocks->setColumnStretch(1, isWide ? 1 : 0);
}

void DeviceDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DeviceDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeviceDetail::retranslate()
{
    m_none->setText(tr("Choose a device to see what is known of it."));
    m_back->setText(tr("All devices"));
    m_copy->setName(tr("Copy the serial number"));
    m_coverageTitle->setText(tr("Coverage", "by AppleCare or a warranty"));
    m_org.title->setText(tr("Apple School Manager"));
    m_jamf.title->setText(tr("Jamf Pro"));
    m_historyTitle->setText(tr("History"));
    refresh();
}

} // namespace Inventory
