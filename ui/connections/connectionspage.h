// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/roster.h"
#include "ui/shell/page.h"

#include <QAction>

class Button;
class EmptyState;
class Label;
class QSplitter;
class QStackedWidget;

namespace Connections {

class AppleForm;
class ConnectionDetail;
class ConnectionForm;
class ConnectionModel;
class ConnectionView;
class NoticeBox;

/// The school's connections among the settings: the list, and beside it one of them, or the form that adds or changes
/// one. In a narrow window one of the two at a time.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void add(); ///< opens the form for a new one

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    bool goBack() override;
    [[nodiscard]] QList<QWidget *> panes() override;

signals:
    void edited(); ///< connections were added, changed or removed

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeList();
    QWidget *makeSide();
    QWidget *makeEmpty();
    void connectAll();
    void retranslate();
    void refresh();
    void keepCurrent();
    void arrange();
    [[nodiscard]] bool isNarrow() const;

    void showDetail(const QString &id);
    void edit(const QString &id);
    void leaveForm();
    [[nodiscard]] AppleForm *appleForm(); ///< made when it is first wanted
    void discardForms();
    [[nodiscard]] bool isFormShown() const;
    void openSaved(const QString &id);
    void showMenu(const QString &id, const QPoint &where);

    Roster m_roster;
    QAction m_testAll {this}, m_add {this};
    bool m_isSideShown = false; ///< where there is room for one pane only

    ConnectionModel *m_model = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr;
    Label *m_count = nullptr;
    Button *m_addButton = nullptr;
    ConnectionView *m_view = nullptr;
    QStackedWidget *m_side = nullptr;
    ConnectionDetail *m_detail = nullptr;
    ConnectionForm *m_form = nullptr;
    AppleForm *m_appleForm = nullptr;
    QWidget *m_nothing = nullptr;
    EmptyState *m_empty = nullptr;
    NoticeBox *m_unread = nullptr;
    Button *m_readAgain = nullptr;
};

} // namespace Connections
