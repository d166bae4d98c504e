// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class Button;
class QAbstractItemView;

/// A field to search or filter in: an icon before the text, the key that leads here while it is empty, a button that
/// clears it while it is not. Esc clears it first and is the window's only when there is nothing to clear; so is Ctrl+Z when nothing was typed.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &icon, QWidget *parent = nullptr);

    void setKeyHint(const QKeySequence &key);
    /// What is filtered or searched: Down leads there, and so does Esc when there is nothing to clear. It outlives
    /// the field.
    void setList(QAbstractItemView *list);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool goToList();

    QString m_icon;
    QString m_keyHint;
    Button *m_clear;
    QAbstractItemView *m_list = nullptr;
};
