// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/glossary.h"

#include <QWidget>

class Label;

namespace Faq {

/// What a word means that was searched for: its name in the window's language, the other one, and the explanation.
class TermLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TermLine(QWidget *parent = nullptr);

    void show(const Term &term);
    [[nodiscard]] QString text() const; ///< all of it, for tests and screen readers

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    Term m_term;
    Label *m_name;
    Label *m_meaning;
};

/// "SCEP · 簡易憑證註冊通訊協定", in the window's language first.
[[nodiscard]] QString namesOf(const Term &term);
[[nodiscard]] QString meaningOf(const Term &term);

} // namespace Faq
