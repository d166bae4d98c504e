// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/searching.h"

namespace Faq {

Searching::Searching(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Searching::ask(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    again();
}

void Searching::again()
{
    const quint64 turn = ++m_turn;
    if (m_text.isEmpty())
        return;
    const auto answer = m_desk.search({.text = m_text, .reader = spokenLanguage()});
    deliver(answer, this, [this, turn](const Result<Found> &result) {
        if (turn != m_turn)
            return;
        if (result)
            emit found(*result);
        else
            emit failed(result.error());
    });
}

} // namespace Faq
