// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/library.h"

namespace Faq {

Library::Library(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Library::open()
{
    if (m_state == State::Opening || m_state == State::Open)
        return;
    m_state = State::Opening;
    read();
    emit changed();
}

void Library::refresh()
{
    if (m_state == State::Closed)
        return;
    read();
}

void Library::read()
{
    deliver(m_desk.open(), this, [this](const Result<SharedContents> &contents) {
        m_error.reset();
        if (contents) {
            m_catalogue = Catalogue(*contents);
            m_state = State::Open;
        } else {
            m_error = contents.error();
            // What was read before stays readable.
            m_state = m_catalogue.works().isEmpty() ? State::Failed : State::Open;
        }
        emit changed();
    });
}

} // namespace Faq
