// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/overviewpage.h"

#include "core/base/text.h"
#include "ui/credentials/addforms.h"
#include "ui/credentials/agewords.h"
#include "ui/credentials/arrivalspane.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/filterstrip.h"
#include "ui/credentials/overviewdelegate.h"
#include "ui/credentials/rowactions.h"
#include "ui/credentials/timeline.h"
#include "ui/credentials/unlockrow.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/skeletonrows.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Credentials {

OverviewPage::OverviewPage(const Ledger &ledger, Orders &orders, Intake &intake, Preferences &preferences,
                           QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_orders(orders)
    , m_intake(intake)
    , m_preferences(preferences)
    , m_model(new CredentialModel(ledger, preferences, CredentialModel::Arrangement::Grouped, this))
    , m_progress(new ProgressStrip(this))
    , m_strip(new FilterStrip(this))
    , m_timeline(new Timeline(ledger, preferences, this))
    , m_view(new CredentialView(*m_model, this))
    , m_delegate(new OverviewDelegate(m_view))
    , m_stack(new QStackedWidget(this))
    , m_skeleton(new SkeletonRows(56, 52, this))
    , m_empty(new EmptyState(u"certificate_24_regular"_s, this))
    , m_nothing(new EmptyState(u"certificate_24_regular"_s, this))
    , m_unreachable(new EmptyState(u"certificate_24_regular"_s, this))
    , m_side(new SidePane(this))
{
    setObjectName(u"overview"_s);
    m_view->setObjectName(u"overviewList"_s);
    m_view->setItemDelegate(m_delegate);
    m_strip->setList(m_view);
    m_check.setPriority(QAction::HighPriority);
    m_check.setObjectName(u"check"_s);
    makeStates();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_body = makeBody(), 1);
    row->addWidget(m_side);
    connectAll();
    retranslate();
    refresh();
}

QWidget *OverviewPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_strip);
    column->addWidget(m_timeline);
    column->addWidget(m_stack, 1);
    return body;
}

void OverviewPage::makeStates()
{
    const auto framed = [this](EmptyState *state, const QString &name) {
        state->setObjectName(name);
        auto *frame = new QWidget(m_stack);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(24, 24, 24, 24);
        column->addWidget(state);
        m_stack->addWidget(frame);
    };
    auto *blank = new QWidget(m_stack); // for the first 150 ms
    m_stack->addWidget(blank);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_view);
    framed(m_empty, u"emptyState"_s);
    framed(m_nothing, u"nothingMatches"_s);
    framed(m_unreachable, u"unreachable"_s);
    m_empty->setActions({&m_chooseFiles, &m_watchFolder});
    m_nothing->setActions({&m_clear});
    m_unreachable->setActions({&m_retry});
    QTimer::singleShot(150ms, this, [this] {
        if (!m_ledger.isLoaded() && !m_ledger.isUnreachable())
            m_stack->setCurrentWidget(m_skeleton);
    });
}

void OverviewPage::connectAll()
{
    connect(&m_ledger, &Ledger::changed, this, &OverviewPage::refresh);
    connect(&m_ledger, &Ledger::checkingChanged, this, &OverviewPage::showProgress);
    connect(&m_preferences, &Preferences::changed, this, &Page::headerChanged);
    connect(m_strip, &FilterStrip::filterChanged, this, &OverviewPage::applyFilter);
    connect(m_timeline, &Timeline::opened, this, &OverviewPage::opened);
    connect(m_progress, &ProgressStrip::cancelled, &m_orders, &Orders::cancelOrdered);
    connect(m_delegate, &RowDelegate::actionAsked, m_view, &CredentialView::actionAsked);
    connect(&m_check, &QAction::triggered, &m_orders, &Orders::checkOrdered);
    connect(&m_clear, &QAction::triggered, m_strip, &FilterStrip::clear);
    connect(&m_retry, &QAction::triggered, &m_orders, &Orders::loadOrdered);
    connect(&m_chooseFiles, &QAction::triggered, &m_intake, &Intake::chooseFiles);
    connect(&m_watchFolder, &QAction::triggered, &m_intake, &Intake::chooseFolder);
    connect(&m_intake, &Intake::formAsked, this, &OverviewPage::openForm);
    connect(&m_intake, &Intake::offered, this, [this] {
        openArrivals();
        m_arrivals->await();
    });
    // What is watched again is added without being offered.
    const auto expect = [this] { m_isDismissed = false; };
    connect(&m_orders, &Orders::pathsOrdered, this, expect);
    connect(&m_orders, &Orders::hostOrdered, this, expect);
    connect(&m_orders, &Orders::typedOrdered, this, expect);
    connect(m_side, &SidePane::closed, this, &OverviewPage::leavePane);

    auto *rows = new RowActions(*m_view, m_orders, m_ledger);
    connect(rows, &RowActions::opened, this, &OverviewPage::opened);
    connect(rows, &RowActions::renameAsked, this, &OverviewPage::renameAsked);
    connect(rows, &RowActions::keyAsked, this, &OverviewPage::askForKey);
    connect(rows, &RowActions::articleAsked, this, &OverviewPage::articleAsked);
    connect(rows, &RowActions::troubleAsked, this, &OverviewPage::answer);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::subtitle() const
{
    return AgeWords::subtitle(m_ledger, m_preferences);
}

bool OverviewPage::isStale() const
{
    return AgeWords::daysSinceCheck(m_ledger).value_or(0) > 0;
}

QList<QAction *> OverviewPage::headerActions() const
{
    return {m_intake.addAction(), const_cast<QAction *>(&m_check)};
}

QString OverviewPage::statusLeft() const
{
    return AgeWords::troubles(m_ledger);
}

QString OverviewPage::statusRight() const
{
    return AgeWords::watched(m_ledger);
}

QAction *OverviewPage::statusAction() const
{
    return m_intake.watchedAction();
}

void OverviewPage::focusFilter()
{
    m_strip->focusField();
}

bool OverviewPage::goBack()
{
    if (m_side->content()) {
        m_side->close();
        return true;
    }
    if (m_strip->filter().isEmpty())
        return false;
    m_strip->clear();
    return true;
}

void OverviewPage::applyFilter(const CredentialFilter &filter)
{
    m_model->setFilter(filter);
    m_timeline->setFilter(filter);
    m_view->ensureCurrent(false);
    refresh();
}

void OverviewPage::refresh()
{
    // What could not be read stands in the list as well, among what is unknown.
    Counts counts = m_ledger.counts();
    counts.of.at(static_cast<size_t>(Severity::Unknown)) += static_cast<int>(m_ledger.unread().size());
    m_strip->setCounts(counts);
    m_strip->setMatches(m_model->matches(), counts.total());
    showState();
    emit headerChanged();
}

void OverviewPage::showState()
{
    if (m_ledger.isUnreachable()) {
        m_stack->setCurrentWidget(m_unreachable->parentWidget());
        m_strip->hide();
    }
    if (!m_ledger.isLoaded())
        return;
    const bool isEmpty = m_ledger.entries().isEmpty() && m_ledger.snapshot().troubles.isEmpty();
    const bool isNothing = !isEmpty && m_model->matches() == 0;
    if (isNothing)
        m_nothing->setWords(m_model->filter().text.isEmpty()
                                ? tr("Nothing of this severity.")
                                : tr("Nothing matches “%1”.").arg(visible(m_model->filter().text, 60)),
                            {});
    m_stack->setCurrentWidget(isEmpty         ? m_empty->parentWidget()
                                  : isNothing ? m_nothing->parentWidget()
                                              : m_view);
    m_strip->setVisible(!isEmpty);
    arrange();
}

void OverviewPage::showProgress()
{
    m_check.setEnabled(!m_ledger.isChecking());
    if (m_ledger.isChecking()) {
        if (!m_progress->isUnderWay())
            m_progress->start(tr("Checking %Ln place(s)", nullptr, m_ledger.total()));
        m_progress->advance(m_ledger.done(), m_ledger.total());
    } else if (m_progress->isUnderWay()) {
        m_progress->finish();
    }
    emit headerChanged();
}

} // namespace Credentials
