// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/devices.h"
#include "ui/words/words.h"

#include <QWidget>

class Callout;
class FactRows;
class Label;

namespace Jamf {

/// One device: what it is called, what should be seen to, and the facts that matter in a day's work.
class DeviceFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceFacts(QWidget *parent = nullptr);

    void show(const Device &device, const QDateTime &now, Words::Years years);

private:
    [[nodiscard]] static QString managementOf(const Device &device); ///< empty where it is not known
    void warn(const Device &device, const QDateTime &now, Words::Years years);

    Label *m_name;
    Label *m_what;
    Callout *m_callout;
    FactRows *m_facts;
};

/// When it was heard of last; nothing where Jamf Pro does not say.
[[nodiscard]] Moment lastHeardOf(const Device &device);

} // namespace Jamf
