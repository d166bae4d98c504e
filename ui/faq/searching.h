// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/library.h"

namespace Faq {

/// What is searched for while one types. An answer to words that are no longer the last ones is dropped.
class Searching final : public QObject
{
    Q_OBJECT

public:
    explicit Searching(Desk &desk, QObject *parent = nullptr);

    void ask(const QString &text); ///< empty words end it
    void again(); ///< the same, after the contents or the language have changed
    [[nodiscard]] const QString &text() const { return m_text; }

signals:
    void found(const Faq::Found &found);
    void failed(const Error &error);

private:
    Desk &m_desk;
    QString m_text;
    quint64 m_turn = 0;
};

} // namespace Faq
