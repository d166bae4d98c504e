// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/roster.h"

#include <QWidget>

class Button;
class FormRow;
class Label;
class ProgressStrip;
class SegmentedControl;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace Connections {

class MoreFields;
class NoticeBox;
class SignInFields;

/// Adds a connection, or changes one. What is wrong is said beside its field; a test before saving reads the server
/// once and keeps nothing. Secrets leave their fields when they are used, and this form when it is closed.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(Roster &roster, QWidget *parent = nullptr);

    void startNew();
    void startEdit(const Connection &connection);
    void askForAuthority(); ///< of the one that is edited
    void discard(); ///< forgets what was typed, the secrets as well

signals:
    void saved(const QString &id);
    void left(); ///< without saving
    void appleWanted(); ///< somebody chose the other service

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Deed { None, Testing, Saving };

    QWidget *makeFields();
    QWidget *makeFoot();
    void makeNotice();
    void connectFields();
    void start(const Connection &connection);
    void retranslate();
    void showMore(bool isShown);

    [[nodiscard]] QString suggestedName(const QUrl &address) const;
    void settleAddress();
    void demandAddress(); ///< settled, or said to be missing
    [[nodiscard]] bool checkName();
    [[nodiscard]] bool validate();
    [[nodiscard]] Account account();

    void save();
    void test();
    void cancelTest();
    void setDeed(Deed deed);
    void clearOutcome();
    void takeReport(const Check::SweepReport &report);
    void showReport();
    void showError(const Error &error);
    [[nodiscard]] QWidget *labelField(const Error &error);
    void showOutcome();

    Roster &m_roster;
    Connection m_base;
    QString m_suggestion; ///< the name that was put in by itself
    Deed m_deed = Deed::None;
    Deed m_lastDeed = Deed::None; ///< what trying again does
    Answer<Check::SweepReport> m_sweep;
    std::optional<Error> m_error;
    std::optional<Check::SweepReport> m_report;
    bool m_isLabelled = false; ///< the error stands beside a field
    int m_sitting = 0; ///< what was begun in another one concerns nobody any more

    QScrollArea *m_scroller;
    Label *m_title;
    SegmentedControl *m_service;
    FormRow *m_serviceRow;
    QLineEdit *m_address;
    QLineEdit *m_name;
    FormRow *m_addressRow, *m_nameRow;
    SignInFields *m_signIn;
    Button *m_moreToggle;
    MoreFields *m_more;
    ProgressStrip *m_progress;
    NoticeBox *m_notice;
    Button *m_again, *m_addAuthority, *m_copy;
    Label *m_saying;
    Button *m_cancel, *m_test, *m_save;
};

} // namespace Connections
