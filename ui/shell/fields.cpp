// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fields.h"

#include <QComboBox>
#include <QEvent>

namespace {

class WheelPass final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // for whatever scrolls
        return true;
    }
};

} // namespace

void passWheel(QWidget &field)
{
    if (field.focusPolicy() == Qt::WheelFocus)
        field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelPass(&field));
}

void refill(QComboBox &box, const QList<std::pair<QString, QString>> &choices)
{
    QList<std::pair<QString, QString>> before;
    for (int i = 0; i < box.count(); ++i)
        before.append({box.itemText(i), box.itemData(i).toString()});
    if (before == choices)
        return;
    box.clear();
    for (const auto &[name, data] : choices)
        box.addItem(name, data);
}
