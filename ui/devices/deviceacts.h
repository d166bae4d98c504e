// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"

#include <QWidget>

class Button;
class Label;

namespace Inventory {

/// What can be done with one device: the ways to the pages that do it. Hidden where there is none.
class DeviceActs final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceActs(QWidget *parent = nullptr);

    void show(const Device &device, bool canAssign);

signals:
    void assignAsked();
    void lookupAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Button *m_assign;
    Button *m_lookup;
};

/// Apple's rule for a device that is sent to a repair, as far as it touches the assignment, and the way to the article.
/// Hidden for kinds of which the rule says nothing.
class RepairNote final : public QWidget
{
    Q_OBJECT

public:
    explicit RepairNote(QWidget *parent = nullptr);

    void show(const Device &device);

signals:
    void articleAsked(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Rule { None, UnassignFirst, IsUnassigned, StaysAssigned };
    [[nodiscard]] static Rule ruleFor(const Device &device);
    void retranslate();

    Rule m_rule = Rule::None;
    Label *m_title;
    Label *m_words;
    Button *m_article;
};

} // namespace Inventory
