// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apple/schooldesk.h"

#include <QWidget>

class Button;
class Callout;
class FactRows;
class Label;
class QBoxLayout;

namespace SchoolManager {

class SheetView;
class ToggleStrip;

/// What Apple does with what it was told: how far it is, and once it has ended, what its log says of each device. Shows
/// one run or several that were sent together.
class RunPane final : public QWidget
{
    Q_OBJECT

public:
    RunPane(const Surroundings &around, SchoolDesk &desk, QWidget *parent = nullptr);

    void show(const QList<qint64> &runs);
    [[nodiscard]] const QList<qint64> &runs() const { return m_ids; }
    [[nodiscard]] bool isOver() const; ///< nothing of it is under way at Apple, as far as is known
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString said() const; ///< the state in a sentence
    void focusFirst();
    [[nodiscard]] QList<QWidget *> panes();
    void saveLog(const QString &path); ///< as Apple wrote it

    using QWidget::show;

signals:
    void retryWanted(const Sync::Proposal &proposal, const QStringList &serials);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    void refresh();
    void showRows(const QList<Sync::AssignmentRun> &runs);
    void showSide(const QList<Sync::AssignmentRun> &runs);
    void showButtons(const QList<Sync::AssignmentRun> &runs);
    void chooseLog();
    void retry();
    void toggleWatching();
    void arrange();
    [[nodiscard]] bool isWatched(const QList<Sync::AssignmentRun> &runs) const; ///< one of them at least
    [[nodiscard]] QList<Sync::AssignmentRun> shownRuns() const;

    const Surroundings &m_around;
    SchoolDesk &m_desk;
    QList<qint64> m_ids;
    QString m_failure; ///< why the log was not saved

    QBoxLayout *m_row = nullptr;
    ToggleStrip *m_toggles = nullptr;
    SheetView *m_table = nullptr;
    QWidget *m_side = nullptr;
    Label *m_heading = nullptr;
    Callout *m_state = nullptr;
    FactRows *m_facts = nullptr;
    Label *m_note = nullptr;
    Button *m_watch = nullptr;
    Button *m_log = nullptr;
    Button *m_retry = nullptr;
    Button *m_close = nullptr;
};

} // namespace SchoolManager
