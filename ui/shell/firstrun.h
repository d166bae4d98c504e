// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QUrl>
#include <QWidget>

#include <optional>

class Button;
class Callout;
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

    /// The database could not be opened or read: said above the choices, which are lost with this run of the program.
    void tellFailure(const Error &error);

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
    Callout *m_failure;
    std::optional<Error> m_error {};
    Label *m_question;
    StartBox *m_box;
    Label *m_promise;
    Button *m_skip;
};
