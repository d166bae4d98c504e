// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class Label;
class Preferences;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class SegmentedControl;

/// The choices that a person makes about the program itself: language, school name, appearance, years, and (in
/// Settings) text size and whether it looks by itself. Every choice takes effect at once. Years are asked for in Chinese only, where Minguo applies.
class PreferenceForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { FirstRun, Settings };

    /// @p today gives the year that the segments for years show.
    PreferenceForm(Preferences &preferences, QDate today, Extent extent, QWidget *parent = nullptr);

    void takeFocus(); ///< to the school's name, the one thing that has to be typed

protected:
    void changeEvent(QEvent *event) override;

private:
    Label *addRow(QWidget *field);
    void connectFields();
    void orderTabs();
    void retranslate();
    void showChoices();

    Preferences &m_preferences;
    QDate m_today;
    QGridLayout *m_grid;
    SegmentedControl *m_language;
    QLineEdit *m_school;
    SegmentedControl *m_appearance;
    SegmentedControl *m_years;
    SegmentedControl *m_textSize;
    bool m_hasTextSize;
    QCheckBox *m_looksDaily;
    Label *m_dailyHelp;
    QList<Label *> m_labels;
};
