// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/asking.h"

#include <QWidget>

class Button;
class Label;

namespace Inventory {

/// The button that asks Apple for one device by itself. While Apple is asked, words stand in its place; why there was no
/// answer stands with it.
class AskRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AskRow(QWidget *parent = nullptr);

    void show(const Asking &asking);

    using QWidget::show;

signals:
    void asked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Asking m_asking {};
    Button *m_ask;
    Label *m_progress;
    Label *m_error;
};

} // namespace Inventory
