// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/assignment.h"

#include <QWidget>

class Button;
class Callout;
class FormRow;
class Label;
class MarkWidget;
class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class SegmentedControl;

namespace SchoolManager {

/// Which devices, and where to: serial numbers pasted, offered by another page, or out of a file that is chosen or
/// dropped. Sends nothing.
class EntryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPane(Clock clock, QWidget *parent = nullptr);

    void setServers(const QList<Inventory::MdmServer> &servers); ///< the choice stays where it still exists
    void chooseServer(const QString &id);
    void setSort(Sync::Proposal::Sort sort);
    void setDeadline(const Moment &deadline); ///< nothing changes without one
    void offer(const QStringList &serials); ///< in place of what stood there
    void clear();
    void readFile(const QString &path);
    void focusField();
    [[nodiscard]] Sync::Proposal proposal() const;
    [[nodiscard]] const Sync::SerialList &list() const { return m_list; }
    [[nodiscard]] QList<QWidget *> panes();

signals:
    void previewWanted();
    void closed();
    void sortChosen();
    void serverChosen(const QString &id); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    void chooseFile();
    void take(const Result<Sync::SerialList> &list, const QString &source);
    void readText();
    void retranslate();
    void refresh();
    [[nodiscard]] Sync::Proposal::Sort sort() const;
    [[nodiscard]] QString ruleWords() const;

    Clock m_clock;
    SegmentedControl *m_sort = nullptr;
    QComboBox *m_servers = nullptr;
    FormRow *m_serverRow = nullptr;
    QComboBox *m_migration = nullptr; ///< which of the things that can be done about one
    FormRow *m_migrationRow = nullptr;
    QDateTimeEdit *m_deadline = nullptr;
    FormRow *m_deadlineRow = nullptr;
    Callout *m_rule = nullptr;
    Label *m_listLabel = nullptr;
    Label *m_listHelp = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Button *m_file = nullptr;
    MarkWidget *m_mark = nullptr;
    Label *m_said = nullptr;
    Button *m_cancel = nullptr;
    Button *m_preview = nullptr;
    Sync::SerialList m_list;
    std::optional<Error> m_error;
    QString m_source; ///< the name of the file that the list is from
    bool m_isFilling = false; ///< the text is put there by the program
};

} // namespace SchoolManager
