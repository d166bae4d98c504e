// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

#include <functional>

/// How many of the widgets that live now end while @p work runs. While Qt tells all widgets of a new style it goes by a
/// list that it made first, so that the end of any of them is a crash, sooner or later.
inline int endingsDuring(const std::function<void()> &work)
{
    int endings = 0;
    QObject watch;
    for (const QWidget *widget : QApplication::allWidgets())
        QObject::connect(widget, &QObject::destroyed, &watch, [&endings] { ++endings; });
    work();
    return endings;
}
