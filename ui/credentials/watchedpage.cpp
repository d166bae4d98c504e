// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/watchedpage.h"

#include "ui/credentials/agewords.h"
#include "ui/credentials/watchedpane.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Credentials {

WatchedPage::WatchedPage(Orders &orders, const Ledger &ledger, Intake &intake, QWidget *parent)
    : Page(parent)
    , m_orders(orders)
    , m_ledger(ledger)
    , m_intake(intake)
{
    connect(&ledger, &Ledger::changed, this, &Page::headerChanged);
}

QString WatchedPage::title() const
{
    return tr("Watched places");
}

QString WatchedPage::subtitle() const
{
    return AgeWords::watched(m_ledger);
}

QList<QAction *> WatchedPage::headerActions() const
{
    return {m_intake.addAction()};
}

void WatchedPage::showEvent(QShowEvent *event)
{
    if (!m_isBuilt) {
        m_isBuilt = true;
        auto *pane = new WatchedPane(m_orders, m_ledger);
        pane->setMaximumWidth(720);
        pane->layout()->setContentsMargins(24, 20, 24, 24);
        auto *scroller = new QScrollArea;
        scroller->setWidgetResizable(true);
        scroller->setFrameShape(QFrame::NoFrame);
        scroller->setFocusPolicy(Qt::NoFocus);
        scroller->setWidget(pane);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(scroller);
    }
    Page::showEvent(event);
}

void WatchedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        emit headerChanged();
    Page::changeEvent(event);
}

} // namespace Credentials
