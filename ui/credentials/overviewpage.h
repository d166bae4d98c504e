// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/credentialfilter.h"
#include "ui/credentials/intake.h"
#include "ui/shell/page.h"

class EmptyState;
class Preferences;
class ProgressStrip;
class QStackedWidget;
class SidePane;
class SkeletonRows;

namespace Credentials {

class ArrivalsPane;
class CredentialModel;
class CredentialView;
class FilterStrip;
class HostForm;
class OverviewDelegate;
class PasteForm;
class Timeline;
class TypedForm;
class WatchedPane;

/// What lapses when, most urgent first, and the way in for everything new.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const Ledger &ledger, Orders &orders, Intake &intake, Preferences &preferences,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isStale() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    [[nodiscard]] QAction *statusAction() const override;
    void focusFilter() override;
    bool goBack() override;

    /// Tells in the pane what came of something added. It fetches nobody: behind a form it waits until that is closed,
    /// and on another page it is there when somebody comes back.
    void showArrival(const Check::Arrival &arrival);
    void askForKey(qint64 credential);

signals:
    void opened(qint64 credential);
    void renameAsked(qint64 credential);
    void articleAsked(Credentials::Kind kind);
    void attentionAsked(); ///< what a person has just done goes on here

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    void makeStates();
    void connectAll();
    void retranslate();
    void refresh();
    void showState();
    void showProgress();
    void applyFilter(const CredentialFilter &filter);
    void openForm(Intake::Form form);
    void makeArrivals();
    void showArrivals();
    void openArrivals();
    void leavePane();
    void answer(const Check::Trouble &trouble);
    void arrange();
    template <typename Form, typename... Arguments>
    Form *made(Form *&form, Arguments &...arguments);

    const Ledger &m_ledger;
    Orders &m_orders;
    Intake &m_intake;
    Preferences &m_preferences;

    CredentialModel *m_model;
    ProgressStrip *m_progress;
    FilterStrip *m_strip;
    Timeline *m_timeline;
    CredentialView *m_view;
    OverviewDelegate *m_delegate;
    QStackedWidget *m_stack;
    QWidget *m_body = nullptr;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    EmptyState *m_unreachable;
    SidePane *m_side;
    ArrivalsPane *m_arrivals = nullptr; ///< made when first needed, as the forms are
    PasteForm *m_paste = nullptr;
    HostForm *m_host = nullptr;
    TypedForm *m_typed = nullptr;
    WatchedPane *m_watched = nullptr;
    bool m_hasUnseen = false; ///< something arrived that was not shown at once
    bool m_isDismissed = false; ///< the arrivals were closed by hand, and nothing was added since

    QAction m_check;
    QAction m_chooseFiles;
    QAction m_watchFolder;
    QAction m_clear;
    QAction m_retry;
};

} // namespace Credentials
