// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/actions.h"

#include <QWidget>

class Button;
class Label;

namespace Jamf {

/// The actions, a row each with its button. One that cannot be done says why below its name.
class ActionRows final : public QWidget
{
    Q_OBJECT

public:
    /// Why an action cannot be done now: names of privileges, or a sentence.
    struct Hindrance
    {
        QStringList privileges {};
        QString reason {};
    };

    explicit ActionRows(QWidget *parent = nullptr);

    void show(const QHash<Action, Hindrance> &hindrances);

signals:
    void chosen(Jamf::Action action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        Action action;
        QWidget *place = nullptr;
        Label *name = nullptr;
        QWidget *why = nullptr;
        QWidget *lock = nullptr;
        Label *reason = nullptr;
        Button *button = nullptr;
    };

    [[nodiscard]] Row makeRow(Action action);
    void retranslate();

    QList<Row> m_rows;
    QHash<Action, Hindrance> m_hindrances;
};

} // namespace Jamf
