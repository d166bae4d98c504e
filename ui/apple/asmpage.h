// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apple/surroundings.h"
#include "ui/shell/page.h"

#include <QAction>

class EmptyState;
class QStackedWidget;

namespace SchoolManager {

class EntryPane;
class HomePane;
class PreviewPane;
class RunPane;
class SchoolDesk;
class StepsLine;

/// Apple School Manager: the servers of the school's account, and the way to assign devices to them or take them off.
class AsmPage final : public Page
{
    Q_OBJECT

public:
    explicit AsmPage(Surroundings around, QWidget *parent = nullptr);
    ~AsmPage() override;

    /// Devices that another page has chosen: asks what to do with them. Nothing is sent.
    void offer(const QStringList &serials);
    void reload(); ///< connections were added, changed or removed
    /// Whether there is anything to show: a connection of this kind.
    [[nodiscard]] bool hasConnection() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isStale() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    void focusFilter() override;
    bool goBack() override;
    [[nodiscard]] QList<QWidget *> panes() override;

signals:
    void connectionsWanted(); ///< Settings, Connections
    void connectionsKnown(bool areThere);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Stage { Home, Entry, Preview, Run };

    void build();
    void connectParts();
    void retranslate();
    void refresh();
    void enter(Stage stage);
    void look(const Sync::Proposal &proposal);
    void showPreview(const Sync::Proposal &proposal, const Result<Sync::AssignmentPreview> &preview);
    void send();
    void openRuns(const QList<qint64> &runs);
    void retry(const Sync::Proposal &proposal, const QStringList &serials);
    [[nodiscard]] Sync::Proposal::Sort sort() const; ///< of what is being put together
    [[nodiscard]] QString checkedWords() const;

    const Surroundings m_around;
    SchoolDesk *m_desk;
    Stage m_stage = Stage::Home;
    Sync::SerialList m_list;
    int m_looks = 0; ///< of the newest preview; one more once none is wanted, and what comes is dropped
    QString m_lookedAt {}; ///< the connection it is of

    QStackedWidget *m_stack = nullptr;
    QWidget *m_blank = nullptr;
    EmptyState *m_empty = nullptr;
    HomePane *m_home = nullptr;
    QWidget *m_way = nullptr;
    StepsLine *m_steps = nullptr;
    QStackedWidget *m_panes = nullptr;
    EntryPane *m_entry = nullptr;
    PreviewPane *m_preview = nullptr;
    RunPane *m_run = nullptr;
    QAction m_assign;
    QAction m_read;
    QAction m_connections;
    QAction m_edit;
    QAction m_export;
};

} // namespace SchoolManager
