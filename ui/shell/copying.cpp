// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copying.h"

#include "ui/shell/button.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTimer>
#include <QToolTip>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Shown = 1500ms;

}

void copyAt(Button &button, const QString &text, const QString &icon)
{
    QGuiApplication::clipboard()->setText(text);
    const QString said = QCoreApplication::translate("Copying", "Copied", "to the clipboard, just now");
    button.setIconName(u"checkmark_16_regular"_s);
    button.setAccessibleDescription(said);
    QAccessibleEvent alert(&button, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QToolTip::showText(button.mapToGlobal(QPoint(0, button.height() - 8)), said, &button, {}, 1500);
    QTimer::singleShot(Shown, &button, [&button, icon] {
        button.setIconName(icon);
        button.setAccessibleDescription({});
    });
}
