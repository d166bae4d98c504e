// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QUrl>
#include <QWidget>

class Button;
class Label;
class Preferences;
class PreferenceForm;
class QHBoxLayout;
class StartBox;

/// The first screen: what the program is for, the choices about the program itself, and where to start. It acts on
/// nothing but the preferences; what is chosen to start with it tells by signals.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    FirstRun(Preferences &preferences, QDate today, QWidget *parent = nullptr);

signals:
    void filesWanted(); ///< "Choose files…"
    void filesDropped(const QList<QUrl> &urls);
    void connectionWanted(); ///< the form for a new one
    void demoWanted();
    void skipped();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< goes to the first field that has to be typed
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeColumn(Preferences &preferences, QDate today);
    QWidget *makeFoot();
    void retranslate();

    QHBoxLayout *m_middle;
    PreferenceForm *m_form = nullptr;
    Label *m_title;
    Label *m_sentence;
    Label *m_question;
    StartBox *m_box;
    Label *m_promise;
    Button *m_skip;
};
