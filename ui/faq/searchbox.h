// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchfield.h"

namespace Faq {

/// The field to search in, from which the arrow keys move in the list and Enter opens. What an input method composes
/// is no text yet: textChanged() comes when it is committed.
class SearchBox final : public SearchField
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

signals:
    void stepped(int rows);
    void accepted();
    void focusChanged(bool hasFocus);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Faq
