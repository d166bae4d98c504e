// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

/// What a screen reader could only call "button" or "edit" in @p page: nothing where all is well.
inline QStringList nameless(const QWidget &page)
{
    QList<const QWidget *> named; // by a label beside them
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->buddy())
            named.append(label->buddy());
    }
    QStringList found;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // The status line's link is away, and has no words, where there is nothing to lead to.
        const bool isAway = widget->isHidden() && widget->objectName() == QLatin1String("statusLink");
        const bool isButton = button && button->text().isEmpty() && !isAway;
        const bool isField = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->inherits("QComboBoxListView")
            || qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (!(isButton || isField) || isInner || named.contains(widget))
            continue;
        if (widget->accessibleName().isEmpty() || (isButton && widget->toolTip().isEmpty()))
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                         + widget->objectName());
    }
    return found;
}
