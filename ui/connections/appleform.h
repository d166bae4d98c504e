// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/appletest.h"
#include "ui/connections/roster.h"

#include <QWidget>

class Button;
class FormRow;
class Label;
class ProgressStrip;
class SegmentedControl;
class QLineEdit;
class QScrollArea;

namespace Connections {

class KeyField;
class MoreFields;
class NoticeBox;

/// Adds an account at Apple School Manager or Apple Business, or changes one. As ConnectionForm in all that it does not
/// say otherwise; the addresses are Apple's own, as the client id has them.
class AppleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AppleForm(Roster &roster, QWidget *parent = nullptr);

    void startNew();
    void startEdit(const Connection &connection);
    void askForAuthority();
    void discard(); ///< forgets what was typed, the key as well

signals:
    void saved(const QString &id);
    void left(); ///< without saving
    void jamfWanted(); ///< somebody chose the other service

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeFoot();
    void connectFields();
    void start(const Connection &connection);
    void retranslate();
    void showMore(bool isShown);
    void showKept();
    [[nodiscard]] bool isKept() const;

    [[nodiscard]] Result<Connection> connectionNow() const;
    [[nodiscard]] bool validate();
    [[nodiscard]] Account account();
    void save();
    void test();
    void cancelTest();
    void clearOutcome();
    void showError(const Error &error, const QString &consequence);
    void showReport(const Sync::AppleReport &report);

    Roster &m_roster;
    Connection m_base;
    bool m_isSaving = false;
    bool m_isTesting = false;
    Answer<Sync::AppleReport> m_trial;
    int m_sitting = 0; ///< what was begun in another one concerns nobody any more

    QScrollArea *m_scroller;
    Label *m_title;
    SegmentedControl *m_service;
    QLineEdit *m_client, *m_keyId, *m_name;
    KeyField *m_key;
    FormRow *m_serviceRow, *m_clientRow, *m_keyIdRow, *m_keyRow, *m_nameRow;
    Button *m_moreToggle;
    MoreFields *m_more;
    ProgressStrip *m_progress;
    NoticeBox *m_notice;
    Button *m_cancel, *m_test, *m_save;
};

} // namespace Connections
