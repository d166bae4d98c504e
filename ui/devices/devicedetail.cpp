// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicedetail.h"

#include "core/base/text.h"
#include "ui/devices/changerows.h"
#include "ui/devices/coverageline.h"
#include "ui/devices/devicewords.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/parts.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Inventory {

namespace {

constexpr qsizetype NameLimit = 160;
constexpr int SideBySide = 620; ///< px at 100 % text size

void addFact(FactRows::Facts &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, visible(value, NameLimit)});
}

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
    m_jamf = makeBlock(u"jamfFacts"_s);
    column->addSpacing(18);
    column->addWidget(m_historyTitle = new Label(Type::Role::RowName, Label::Ink::Text, m_content));
    column->addWidget(m_changes = new ChangeRows(m_content));
    column->addStretch(1);
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
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(serial()); });
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

void DeviceDetail::show(const Dossier &dossier, const QDateTime &now, Words::Years years)
{
    const bool isAnother = dossier.device.id != device();
    m_dossier = dossier;
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

QString DeviceDetail::serial() const
{
    return m_dossier ? m_dossier->device.org.serialNumber : QString();
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
    warn();
    showCoverage();
    showOrg();
    showJamf();
    m_changes->show(m_dossier->changes, m_years);
    setAccessibleName(m_name->text());
}

void DeviceDetail::warn()
{
    const Device &device = m_dossier->device;
    const bool isManual = device.org.purchaseSourceType == "MANUALLY_ADDED"_L1;
    if (device.inOrg.isKnown() && !DeviceWords::isInOrg(device)) {
        m_callout->say(
            Severity::Warning,
            device.inJamf.isThere()
                ? tr("Released from Apple School Manager, but still in Jamf Pro. It cannot be enrolled "
                     "automatically again.")
                : tr("Released from Apple School Manager. It no longer belongs to the school."));
    } else if (DeviceWords::isInOrg(device) && !device.assignedServer) {
        m_callout->say(Severity::Warning,
                       tr("Assigned to no server. After an erase it enrols nowhere by itself."));
    } else if (DeviceWords::isSilent(device, m_now)) {
        const auto days = static_cast<int>(daysBetween(*device.jamf.lastInventoryUpdateDate, m_now));
        m_callout->say(
            Severity::Warning,
            tr("Not seen by Jamf Pro for %n day(s). It may be out of power or lost.", nullptr, days));
    } else if (DeviceWords::isInOrg(device) && !device.inJamf.isThere()) {
        m_callout->say(Severity::Notice, tr("Not in Jamf Pro: not enrolled yet, or removed there."));
    } else if (!device.inOrg.isKnown()) {
        m_callout->say(Severity::Notice,
                       tr("Not in Apple School Manager. It cannot be enrolled automatically."));
    } else if (isManual) {
        m_callout->say(Severity::Notice,
                       tr("Added with Apple Configurator. Apple's dates of order are not to be trusted."));
    } else {
        m_callout->clear();
    }
}

void DeviceDetail::showCoverage()
{
    const Device &device = m_dossier->device;
    m_line->show(device.coverage, m_now, m_years);
    const QString read = device.coverageFetchedAt
        ? tr("Read from Apple %1.").arg(Words::lookedAt(*device.coverageFetchedAt, m_now, m_years))
        : QString();
    QString state;
    if (!device.coverageFetchedAt) {
        state = device.inOrg.isThere() ? tr("Not read from Apple yet.")
                                       : tr("Unknown: Apple tells it of the school's own devices alone.");
    } else if (!device.coverageEndsAt) {
        state = device.coverage.isEmpty() ? tr("Apple knows no plan.") : tr("No plan with an end.");
    } else {
        const qint64 days = daysBetween(m_now, *device.coverageEndsAt);
        const QString date = Words::date(*device.coverageEndsAt, m_years);
        const auto left = static_cast<int>(days);
        const auto past = static_cast<int>(-days);
        state = days >= 0 ? tr("Covered until %1, %Ln day(s) left.", nullptr, left).arg(date)
                          : tr("Ended on %1, %Ln day(s) ago.", nullptr, past).arg(date);
    }
    m_coverage->setText(read.isEmpty() ? state : tr("%1 %2", "two sentences").arg(state, read));
}

void DeviceDetail::showOrg()
{
    const Device &device = m_dossier->device;
    const OrgDevice &org = device.org;
    const auto date
        = [this](const Moment &moment) { return moment ? Words::date(*moment, m_years) : QString(); };
    if (!device.inOrg.isKnown()) {
        m_org.since->setText(tr("Apple School Manager does not name this device."));
        m_org.facts->hide();
        return;
    }
    const Moment released = org.releasedFromOrgDateTime ? org.releasedFromOrgDateTime : device.inOrg.goneAt;
    m_org.since->setText(released
                             ? tr("Until %1", "a device in a service").arg(date(released))
                             : tr("Since %1", "a device in a service").arg(date(device.inOrg.firstSeenAt)));
    FactRows::Facts facts;
    const QString server
        = device.assignedServer ? DeviceWords::serverName(*device.assignedServer) : tr("None", "no server");
    addFact(facts, tr("Server"), server);
    addFact(facts, tr("Added"), date(org.addedToOrgDateTime));
    addFact(facts, tr("Ordered"), date(org.orderDateTime));
    addFact(facts, tr("Order"), org.orderNumber);
    addFact(facts, tr("Source"), DeviceWords::source(org.purchaseSourceType));
    addFact(facts, tr("Model"), org.deviceModel);
    addFact(facts, tr("Colour"), org.color);
    addFact(facts, tr("Part number"), org.partNumber);
    addFact(facts, u"IMEI"_s, org.imei.join(u", "_s));
    addFact(facts, u"MEID"_s, org.meid.join(u", "_s));
    addFact(facts, u"EID"_s, org.eid);
    addFact(facts, tr("Wi-Fi MAC"), org.wifiMacAddress);
    addFact(facts, tr("Bluetooth MAC"), org.bluetoothMacAddress);
    addFact(facts, tr("Ethernet MAC"), org.ethernetMacAddress.join(u", "_s));
    addFact(facts, tr("Move by"), date(org.mdmMigrationDeadlineDateTime));
    addFact(facts, tr("Changed", "a date"), date(org.updatedDateTime));
    m_org.facts->show(facts);
    m_org.facts->setVisible(true);
}

void DeviceDetail::showJamf()
{
    const Device &device = m_dossier->device;
    const JamfDevice &jamf = device.jamf;
    if (!device.inJamf.isKnown()) {
        m_jamf.since->setText(tr("Jamf Pro does not have this device."));
        m_jamf.facts->hide();
        return;
    }
    const auto date
        = [this](const Moment &moment) { return moment ? Words::date(*moment, m_years) : QString(); };
    m_jamf.since->setText(device.inJamf.goneAt
                              ? tr("Until %1", "a device in a service").arg(date(device.inJamf.goneAt))
                              : tr("Since %1", "a device in a service").arg(date(device.inJamf.firstSeenAt)));
    FactRows::Facts facts;
    const QString seen = jamf.lastInventoryUpdateDate
        ? Words::lookedAt(*jamf.lastInventoryUpdateDate, m_now, m_years)
        : tr("never", "no inventory yet");
    const auto flag
        = [](std::optional<bool> value) { return value ? DeviceWords::yesOrNo(*value) : QString(); };
    addFact(facts, tr("Last inventory"), seen);
    addFact(facts, tr("User"),
            jamf.realName.isEmpty() || jamf.username.isEmpty()
                ? jamf.realName + jamf.username
                : tr("%1 (%2)", "name, account").arg(jamf.realName, jamf.username));
    addFact(facts, tr("Email"), jamf.email);
    addFact(facts, tr("System"), DeviceWords::system(device));
    addFact(facts, tr("Supervised"), flag(jamf.supervised));
    addFact(facts, tr("Managed"), flag(jamf.managed));
    addFact(facts, tr("Asset tag"), jamf.assetTag);
    addFact(facts, tr("Model"), jamf.model);
    addFact(facts, tr("Wi-Fi MAC"), jamf.wifiMacAddress);
    addFact(facts, tr("Jamf Pro ID"), jamf.id);
    m_jamf.facts->show(facts);
    m_jamf.facts->setVisible(true);
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
