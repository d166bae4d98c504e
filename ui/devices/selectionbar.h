// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class Label;
class QMenu;

namespace Inventory {

/// What can be done with several devices at once. Hidden unless more than one is selected.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(qsizetype count);
    void setCanAssign(bool canAssign);
    [[nodiscard]] QMenu &exportMenu() const { return *m_menu; }

signals:
    void copyAsked();
    void assignAsked();
    void endAsked(); ///< select none of them any longer

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();

    Label *m_words;
    Button *m_assign;
    Button *m_copy;
    Button *m_export;
    Button *m_end;
    QMenu *m_menu;
    qsizetype m_count = 0;
};

} // namespace Inventory
