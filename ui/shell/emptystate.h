// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

class Button;
class Label;
class QAction;
class QHBoxLayout;

/// A dashed box in place of a list that has nothing to show: icon, one bold line, one sentence, at most two buttons.
/// It takes files that are dropped on it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr); ///< 24 px

    void setWords(const QString &line, const QString &sentence);
    /// The first is primary; the caller keeps them.
    void setActions(const QList<QAction *> &actions);

signals:
    void dropped(const QList<QUrl> &urls);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_line;
    Label *m_sentence;
    QHBoxLayout *m_buttons;
    bool m_isUnderDrag = false;
};
