// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QDate>

class Button;
class Label;
class Preferences;
class QVBoxLayout;

/// Everything that is chosen about the program itself, and where its data lives. Whoever knows more (watched files,
/// connections) adds a section.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Preferences &preferences, QDate today, QWidget *parent = nullptr);

    /// A file or an address without its password.
    void setDataPlace(const QString &place);
    /// Takes @p section and puts it below the others. @p title becomes its window title; set that anew on a change of
    /// language and the heading follows.
    void addSection(const QString &title, QWidget *section);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(Label *heading);
    QWidget *makeDataRow();
    void retranslate();
    void showPlace();

    QString m_placeText;
    QVBoxLayout *m_column;
    Label *m_program;
    Label *m_data;
    Label *m_dataSentence;
    Label *m_place;
    Button *m_copy;
};
