// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"

#include <QWidget>

class Label;
class Button;
class ElidedLabel;

namespace Credentials {

/// The red stop: a new push certificate stands where a renewed one was meant. Says what would follow, shows both
/// topics, and offers the way back first.
class StopBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StopBox(QWidget *parent = nullptr);

    /// Shows what AnotherTopic in @p standing tells; hides itself where there is none.
    void show(const Standing &standing);

signals:
    void removeAsked();
    void keepAsked(const QString &otherTopic);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    Label *m_consequence;
    Label *m_thisLabel;
    ElidedLabel *m_this;
    Label *m_otherLabel;
    ElidedLabel *m_other;
    Button *m_remove;
    Button *m_keep;
};

} // namespace Credentials
