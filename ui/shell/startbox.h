// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

class Button;
class Label;

/// The ways to begin, as rows of one box: files (dropped on it or chosen), a connection to the
/// server, and the demonstration school.
class StartBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StartBox(QWidget *parent = nullptr);

signals:
    void filesWanted();
    void filesDropped(const QList<QUrl> &urls);
    void connectionWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Way
    {
        QWidget *row;
        Label *name;
        Label *sentence;
        Button *button;
    };

    Way makeWay(bool isPrimary);
    void retranslate();

    Way m_files;
    Way m_connection;
    Way m_demo;
    bool m_isUnderDrag = false;
};
