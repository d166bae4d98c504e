// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class Button;
class Label;

/// What is under way, how far it is, and a way out. Stays hidden for the first 400 ms, so that quick work shows
/// nothing; after 10 s it says about how much longer it takes.
class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// @p what is a sentence without a full stop: "Checking 14 credentials".
    void start(const QString &what);
    void say(const QString &what); ///< other words for the same
    void advance(int done, int of); ///< @p of 0 where nobody knows
    void finish();
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNumbers();

    Label *m_what;
    Label *m_numbers;
    Button *m_cancel;
    QTimer m_patience;
    qint64 m_startedAt = 0; ///< ms
    int m_done = 0;
    int m_of = 0;
    bool m_isUnderWay = false;
};
