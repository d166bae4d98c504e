// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QDate>

class Button;
class Label;
class Preferences;
class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;
class SectionChoice;

/// Everything that is chosen about the program itself, and where its data lives. Whoever knows more (watched files,
/// connections) adds a section, or a pane where it needs all the room.
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

    /// Takes @p pane, which stands under its title beside the general settings; while it is shown, header and status
    /// line say what it tells.
    void addPane(Page *pane);
    void openPane(Page *pane);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    [[nodiscard]] QAction *statusAction() const override;
    void focusFilter() override;
    bool goBack() override;
    [[nodiscard]] QList<QWidget *> panes() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildGeneral();
    void showPane(int index); ///< 0 is the general one
    [[nodiscard]] Page *pane() const; ///< null while the general settings are shown
    void arrange();
    void addHeading(Label *heading);
    QWidget *makeDataRow();
    void retranslate();
    void showPlace();

    Preferences &m_preferences;
    QDate m_today;
    QString m_placeText;
    QList<Page *> m_panes;
    // Null until the page is shown for the first time, or gets a section:
    QBoxLayout *m_layout = nullptr;
    SectionChoice *m_choice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_column = nullptr;
    Label *m_program = nullptr;
    Label *m_data = nullptr;
    Label *m_dataSentence = nullptr;
    Label *m_place = nullptr;
    Button *m_copy = nullptr;
};
