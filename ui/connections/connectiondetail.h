// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/testmodel.h"

#include <QAction>
#include <QScrollArea>

class Button;
class EmptyState;
class Label;
class ProgressStrip;
class QBoxLayout;
class QMenu;

namespace Connections {

class NoticeBox;
class TestTable;

/// One connection: what its last test told, row by row, what is missing, and what can be done with it. Removing asks
/// in place, and says what goes and what stays.
class ConnectionDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConnectionDetail(Roster &roster, QWidget *parent = nullptr);

    void show(const QString &connection);
    [[nodiscard]] QString connection() const { return m_connection; }
    void askToRemove();
    bool keep(); ///< takes the question back; false where none stands
    void setBackVisible(bool isVisible);
    void fillMenu(QMenu &menu); ///< with all that can be done with the connection

signals:
    void editAsked(const QString &connection);
    void authorityAsked(const QString &connection); ///< to be added
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    void makeNotices();
    void connectAll();
    void arrangeHead();
    void retranslate();
    void refresh();
    void showButtons(const Entry &entry);
    void showProgress(const Entry &entry);
    void showFailure(const Entry &entry);
    void showFindings(const Entry &entry);
    void showEmpty(const Entry &entry);
    void showRemoval(const Entry &entry);
    void setPaused(bool isPaused);
    void remove();
    void copyMissing();

    Roster &m_roster;
    QString m_connection;
    TestModel m_model;
    std::optional<Error> m_error; ///< of pausing or removing
    bool m_isRemoving = false; ///< the question stands
    QString m_leaving; ///< what is being removed

    QAction m_editAction {this}, m_testAction {this}, m_pauseAction {this}, m_removeAction {this};
    QWidget *m_content = nullptr;
    QBoxLayout *m_headRow = nullptr, *m_headColumn = nullptr;
    QWidget *m_buttons = nullptr;
    Button *m_back = nullptr;
    Label *m_name = nullptr, *m_about = nullptr;
    Button *m_edit = nullptr, *m_test = nullptr, *m_more = nullptr;
    NoticeBox *m_removal = nullptr, *m_trouble = nullptr, *m_paused = nullptr, *m_failure = nullptr,
              *m_missing = nullptr, *m_unread = nullptr;
    Button *m_keepButton = nullptr, *m_removeButton = nullptr, *m_resume = nullptr, *m_tryAgain = nullptr,
           *m_correct = nullptr, *m_addAuthority = nullptr, *m_copy = nullptr;
    ProgressStrip *m_progress = nullptr;
    EmptyState *m_empty = nullptr;
    TestTable *m_table = nullptr;
};

} // namespace Connections
