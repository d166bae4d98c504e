// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class Label;
class QScrollArea;
class QStackedWidget;

/// A pane beside the list that holds one of several contents at a time, each under its title, and can be closed.
class SidePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePane(QWidget *parent = nullptr);

    /// Takes @p content over. It scrolls.
    void add(QWidget *content);
    void open(QWidget *content, const QString &title);
    void setTitle(const QString &title);
    [[nodiscard]] QWidget *content() const; ///< nullptr while closed
    void takeFocus(); ///< to the button that closes it, where its content has nothing to focus
    void close();

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    Button *m_close;
    QStackedWidget *m_stack;
};
