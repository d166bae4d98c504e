// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/searchbox.h"

#include <QKeyEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int RowsOfAPage = 5;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : SearchField(u"search_16_regular"_s, parent)
{
    setObjectName(u"faqSearch"_s);
    setKeyHint(QKeySequence(Qt::Key_Slash));
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    SearchField::focusInEvent(event);
    emit focusChanged(true);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    emit focusChanged(false);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: emit stepped(-1); return;
    case Qt::Key_Down: emit stepped(1); return;
    case Qt::Key_PageUp: emit stepped(-RowsOfAPage); return;
    case Qt::Key_PageDown: emit stepped(RowsOfAPage); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit accepted(); return;
    default: SearchField::keyPressEvent(event);
    }
}

} // namespace Faq
