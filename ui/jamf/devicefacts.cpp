// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/devicefacts.h"

#include "core/base/text.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/parts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Jamf {

namespace {

constexpr qsizetype NameLimit = 160;
constexpr int SilentDays = 14;

/// Jamf Pro tells the number alone; which system it is follows from the model.
QString systemOf(const Device &device)
{
    const QString version = visible(device.osVersion, 60);
    if (device.sort == Device::Sort::Computer)
        return u"macOS "_s + version;
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> Systems {
        {"iPad"_L1, "iPadOS"_L1},
        {"iPhone"_L1, "iOS"_L1},
        {"iPod"_L1, "iOS"_L1},
        {"Apple TV"_L1, "tvOS"_L1},
        {"Apple Vision"_L1, "visionOS"_L1}};
    for (const auto &[model, system] : Systems) {
        if (device.model.startsWith(model))
            return QString(system) + u' ' + version;
    }
    return version;
}

} // namespace

Moment lastHeardOf(const Device &device)
{
    if (device.lastInventory && device.lastContact)
        return std::max(*device.lastInventory, *device.lastContact);
    return device.lastInventory ? device.lastInventory : device.lastContact;
}

DeviceFacts::DeviceFacts(QWidget *parent)
    : QWidget(parent)
    , m_name(wrapping(new Label(Type::Role::Section, Label::Ink::Text, this)))
    , m_what(wrapping(new Label(Type::Role::Caption, Label::Ink::Third, this)))
    , m_callout(new Callout(this))
    , m_facts(new FactRows(this))
{
    setObjectName(u"deviceFacts"_s);
    m_name->setObjectName(u"deviceName"_s);
    m_callout->setObjectName(u"deviceWarning"_s);
    m_facts->setObjectName(u"deviceRows"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addSpacing(2);
    column->addWidget(m_what);
    column->addSpacing(10);
    column->addWidget(m_callout);
    column->addSpacing(6);
    column->addWidget(m_facts);
}

void DeviceFacts::show(const Device &device, const QDateTime &now, Words::Years years)
{
    const auto orUnknown
        = [](const QString &text) { return text.isEmpty() ? tr("unknown", "fact of a device") : text; };
    const QString serial = visible(device.serialNumber, NameLimit);
    const QString model = visible(device.model, NameLimit);
    m_name->setText(visible(device.name.isEmpty() ? device.serialNumber : device.name, NameLimit));
    m_what->setText(serial.isEmpty() || model.isEmpty()
                        ? serial + model
                        : tr("%1 · %2", "serial number, model").arg(serial, model));
    warn(device, now, years);
    const QString inventory
        = device.lastInventory ? Words::lookedAt(*device.lastInventory, now, years) : QString();
    const QString profile = device.mdmProfileEnds
        ? (*device.mdmProfileEnds < now ? tr("ended %1", "a date") : tr("until %1", "a date"))
              .arg(Words::date(*device.mdmProfileEnds, years))
        : QString();
    m_facts->show({{tr("Last inventory"), orUnknown(inventory)},
                   {tr("System"), orUnknown(systemOf(device))},
                   {tr("User", "of a device"), orUnknown(visible(device.user, NameLimit))},
                   {tr("Management", "of a device"), orUnknown(managementOf(device))},
                   {tr("MDM profile"), orUnknown(profile)}});
}

QString DeviceFacts::managementOf(const Device &device)
{
    if (!device.isManaged)
        return {};
    if (!*device.isManaged)
        return tr("Not managed", "a device");
    if (!device.isSupervised)
        return tr("Managed", "a device");
    return *device.isSupervised ? tr("Managed, supervised", "a device")
                                : tr("Managed, not supervised", "a device");
}

void DeviceFacts::warn(const Device &device, const QDateTime &now, Words::Years years)
{
    const Moment heard = lastHeardOf(device);
    const qint64 silent = heard ? daysBetween(*heard, now) : 0;
    if (device.mdmProfileEnds && *device.mdmProfileEnds < now)
        m_callout->say(Severity::Expired,
                       tr("Its MDM profile ended on %1. It takes no commands until it is enrolled again.")
                           .arg(Words::date(*device.mdmProfileEnds, years)));
    else if (silent >= SilentDays)
        m_callout->say(Severity::Warning,
                       tr("No report for %n day(s). It may be out of power or lost.", nullptr,
                          static_cast<int>(silent)));
    else
        m_callout->clear();
}

} // namespace Jamf
