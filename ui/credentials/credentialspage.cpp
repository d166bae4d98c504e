// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialspage.h"

#include "ui/credentials/agewords.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/detailpane.h"
#include "ui/credentials/listdelegate.h"
#include "ui/credentials/rowactions.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

const QString SplitterState = u"credentials.splitter"_s;

} // namespace

CredentialsPage::CredentialsPage(const Ledger &ledger, Orders &orders, Intake &intake,
                                 Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_orders(orders)
    , m_intake(intake)
    , m_preferences(preferences)
{
    setObjectName(u"credentials"_s);
    m_check.setObjectName(u"checkFromCredentials"_s);
    connect(&m_check, &QAction::triggered, &m_orders, &Orders::checkOrdered);
    connect(&m_ledger, &Ledger::changed, this, &CredentialsPage::refresh);
    connect(&m_ledger, &Ledger::checkingChanged, this, &CredentialsPage::showProgress);
    retranslate();
}

void CredentialsPage::build()
{
    m_model = new CredentialModel(m_ledger, m_preferences, CredentialModel::Arrangement::Plain, this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list = makeList());
    m_splitter->addWidget(m_detail = new DetailPane(m_ledger, m_orders, m_preferences, m_splitter));
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress = new ProgressStrip(this));
    column->addWidget(m_splitter, 1);
    if (!m_splitter->restoreState(m_preferences.state(SplitterState)))
        m_splitter->setSizes({Type::scaled(384), 10'000});
    connectAll();
    retranslate();
    refresh();
    showProgress();
}

QWidget *CredentialsPage::makeList()
{
    auto *list = new QWidget(m_splitter);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    list->setMinimumWidth(272);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_field = new SearchField(u"filter_16_regular"_s, list);
    m_field->setObjectName(u"listFilter"_s);
    m_field->setKeyHint(QKeySequence::Find);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(16, 0, 16, 0);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    m_view = new CredentialView(*m_model, list);
    m_view->setObjectName(u"credentialList"_s);
    m_view->setItemDelegate(new ListDelegate(m_view));
    m_field->setList(m_view);
    column->addWidget(m_view, 1);
    return list;
}

void CredentialsPage::connectAll()
{
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter({.text = text});
        m_view->ensureCurrent();
    });
    connect(m_progress, &ProgressStrip::cancelled, &m_orders, &Orders::cancelOrdered);
    connect(m_view, &CredentialView::currentCredentialChanged, this, &CredentialsPage::showDetail);
    connect(m_detail, &DetailPane::backAsked, this, &CredentialsPage::goBack);
    connect(m_detail, &DetailPane::keyAsked, this, &CredentialsPage::keyAsked);
    connect(m_detail, &DetailPane::articleAsked, this, &CredentialsPage::articleAsked);
    // The row that stays: the other one is gone as soon as they are joined.
    connect(&m_orders, &Orders::pairOrdered, this, [this](const PairOrder &order) {
        if (order.what == PairOrder::What::Join)
            m_view->select(order.credential);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_preferences.putState(SplitterState, m_splitter->saveState()); });
    auto *rows = new RowActions(*m_view, m_orders, m_ledger);
    connect(rows, &RowActions::opened, this, [this](qint64 credential) {
        open(credential);
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(rows, &RowActions::renameAsked, this, &CredentialsPage::rename);
    connect(rows, &RowActions::keyAsked, this, &CredentialsPage::keyAsked);
    connect(rows, &RowActions::articleAsked, this, &CredentialsPage::articleAsked);
}

QString CredentialsPage::title() const
{
    return tr("Credentials");
}

QString CredentialsPage::subtitle() const
{
    return AgeWords::subtitle(m_ledger, m_preferences);
}

bool CredentialsPage::isStale() const
{
    return AgeWords::daysSinceCheck(m_ledger).value_or(0) > 0;
}

QList<QAction *> CredentialsPage::headerActions() const
{
    return {m_intake.addAction(), const_cast<QAction *>(&m_check)};
}

int CredentialsPage::railCount() const
{
    return m_ledger.isLoaded() ? m_ledger.counts().total() : -1;
}

QString CredentialsPage::statusLeft() const
{
    return AgeWords::troubles(m_ledger);
}

QString CredentialsPage::statusRight() const
{
    return AgeWords::watched(m_ledger);
}

QAction *CredentialsPage::statusAction() const
{
    return m_intake.watchedAction();
}

void CredentialsPage::focusFilter()
{
    if (!m_field)
        return;
    m_isDetailShown = false;
    arrange();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool CredentialsPage::goBack()
{
    if (!m_view)
        return false;
    if (m_detail->cancelRename())
        return true;
    if (m_isDetailShown && !m_list->isVisible()) {
        m_isDetailShown = false;
        arrange();
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

void CredentialsPage::open(qint64 credential)
{
    if (!m_view)
        build();
    if (!m_model->indexOf(credential).isValid())
        m_field->clear();
    m_view->select(credential);
    showDetail(credential);
    m_isDetailShown = true;
    arrange();
}

void CredentialsPage::rename(qint64 credential)
{
    open(credential);
    m_detail->rename();
}

void CredentialsPage::search(const QString &text)
{
    if (!m_view)
        build();
    m_isDetailShown = false;
    m_field->setText(text);
    arrange();
    m_view->setFocus(Qt::OtherFocusReason);
}

void CredentialsPage::showDetail(qint64 credential)
{
    if (credential)
        m_detail->show(credential);
}

void CredentialsPage::refresh()
{
    if (m_view) {
        m_view->ensureCurrent();
        if (!m_ledger.entry(m_detail->credential()))
            m_detail->show(m_view->currentCredential());
        m_field->setPlaceholderText(tr("Filter %Ln credential(s)", nullptr, m_ledger.counts().total()));
    }
    emit headerChanged();
}

void CredentialsPage::showProgress()
{
    m_check.setEnabled(!m_ledger.isChecking());
    if (m_progress && m_ledger.isChecking()) {
        if (!m_progress->isUnderWay())
            m_progress->start(tr("Checking %Ln place(s)", nullptr, m_ledger.total()));
        m_progress->advance(m_ledger.done(), m_ledger.total());
    } else if (m_progress && m_progress->isUnderWay()) {
        m_progress->finish();
    }
    emit headerChanged();
}

void CredentialsPage::arrange()
{
    if (!m_view)
        return;
    const bool isSmall = window()->width() * 100 / Type::textSize() < 900;
    m_list->setVisible(!isSmall || !m_isDetailShown);
    m_list->setMaximumWidth(isSmall ? QWIDGETSIZE_MAX : Type::scaled(472));
    m_detail->setVisible(!isSmall || m_isDetailShown);
    m_detail->setBackVisible(isSmall);
}

void CredentialsPage::showEvent(QShowEvent *event)
{
    if (!m_view)
        build();
    Page::showEvent(event);
    arrange();
}

void CredentialsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CredentialsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void CredentialsPage::retranslate()
{
    const Theme theme = Theme::current();
    m_check.setText(tr("Check now"));
    m_check.setIcon(Paint::buttonIcon(u"arrow_sync_16_regular"_s, theme.text, theme.disabled));
    if (m_view) {
        m_view->setAccessibleName(tr("Credentials"));
        m_field->setAccessibleName(tr("Filter credentials"));
    }
    emit headerChanged();
}

} // namespace Credentials
