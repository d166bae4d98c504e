// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/addforms.h"
#include "ui/credentials/arrivalspane.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/filterstrip.h"
#include "ui/credentials/overviewdelegate.h"
#include "ui/credentials/overviewpage.h"
#include "ui/credentials/timeline.h"
#include "ui/credentials/unlockrow.h"
#include "ui/credentials/watchedpane.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

RowShape shapeOf(int width)
{
    return width < 900 ? RowShape::Narrow : width < 1200 ? RowShape::Medium : RowShape::Wide;
}

} // namespace

template <typename Form, typename... Arguments>
Form *OverviewPage::made(Form *&form, Arguments &...arguments)
{
    if (!form) {
        form = new Form(arguments..., m_side);
        m_side->add(form);
    }
    return form;
}

void OverviewPage::openForm(Intake::Form form)
{
    emit attentionAsked();
    const auto show = [this](auto *content, const QString &title) {
        m_side->open(content, title);
        arrange();
        content->prepare();
    };
    switch (form) {
    case Intake::Form::Paste: return show(made(m_paste, m_intake, m_ledger), tr("Paste"));
    case Intake::Form::Host: return show(made(m_host, m_intake), tr("Add a host"));
    case Intake::Form::Typed: return show(made(m_typed, m_intake), tr("Typed entry"));
    case Intake::Form::Watched: return show(made(m_watched, m_orders, m_ledger), tr("Watched places"));
    }
}

void OverviewPage::makeArrivals()
{
    made(m_arrivals, m_intake, m_orders, m_ledger, m_preferences);
    connect(m_arrivals, &ArrivalsPane::opened, this, &OverviewPage::opened, Qt::UniqueConnection);
}

void OverviewPage::showArrivals()
{
    makeArrivals();
    m_hasUnseen = false;
    m_isDismissed = false;
    m_side->open(m_arrivals, m_arrivals->heading());
    arrange();
    layout()->activate(); // what is shown next is laid out for the width that the pane has from now on
    m_arrivals->makeRoom();
}

/// For somebody who has just added or asked for something, wherever that was.
void OverviewPage::openArrivals()
{
    showArrivals();
    emit attentionAsked();
}

void OverviewPage::showArrival(const Check::Arrival &arrival)
{
    m_intake.arrived(arrival);
    makeArrivals();
    // A form may be half filled in, and what somebody closed stays closed: but nothing else may tell what went wrong.
    const bool isTrouble = arrival.recorded.isEmpty() && !arrival.troubles.isEmpty();
    if (!m_side->content() && (!m_isDismissed || isTrouble))
        showArrivals();
    if (m_arrivals->show(arrival))
        m_side->takeFocus();
    if (m_side->content() == m_arrivals)
        m_side->setTitle(m_arrivals->heading());
    else
        m_hasUnseen = true;
}

void OverviewPage::leavePane()
{
    if (m_hasUnseen && !m_isDismissed) { // it came behind the form that was closed now
        showArrivals();
        return m_side->takeFocus();
    }
    if (m_arrivals && !m_hasUnseen)
        m_arrivals->clear();
    if (m_arrivals && m_arrivals->isVisibleTo(m_side)) // and not a form in front of it
        m_isDismissed = true;
    arrange();
    m_view->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::askForKey(qint64 credential)
{
    openArrivals();
    m_arrivals->askForKey(credential);
    m_side->setTitle(m_arrivals->heading());
}

void OverviewPage::answer(const Check::Trouble &trouble)
{
    openArrivals();
    m_arrivals->ask(trouble);
    m_side->setTitle(m_arrivals->heading());
    if (!needOf(trouble.error.code))
        m_intake.again(trouble.where, trouble.source, {});
}

void OverviewPage::arrange()
{
    // As large text needs the room of a smaller window, widths are compared at 100 % text size.
    const int windowWidth = window()->width() * 100 / Type::textSize();
    const bool hasSide = m_side->content() != nullptr;
    const bool isSmall = windowWidth < 900;
    const int side = std::min(Type::scaled(400), window()->width() / 3);
    m_body->setVisible(!(isSmall && hasSide));
    if (isSmall) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(side);
    }
    const RowShape shape
        = shapeOf(hasSide && !isSmall ? windowWidth - side * 100 / Type::textSize() : windowWidth);
    const bool isOther = shape != m_delegate->shape();
    m_delegate->setShape(shape);
    if (isOther) {
        m_strip->setShape(shape);
        m_view->relayout();
    }
    const bool hasEntries = !m_ledger.entries().isEmpty();
    m_timeline->setVisible(hasEntries && shape != RowShape::Narrow && window()->height() >= 600);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
    if (m_arrivals && m_side->content() == m_arrivals) {
        layout()->activate();
        m_arrivals->makeRoom(); // for what arrived while another page was open
    }
    if (!window()->focusWidget())
        m_view->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange)
        showState();
}

void OverviewPage::retranslate()
{
    const Theme theme = Theme::current();
    m_check.setText(tr("Check now"));
    m_check.setIcon(Paint::buttonIcon(u"arrow_sync_16_regular"_s, theme.onAccent, theme.disabled));
    m_chooseFiles.setText(tr("Choose files…"));
    m_watchFolder.setText(tr("Watch a folder…"));
    m_clear.setText(tr("Clear", "the filter"));
    m_view->setAccessibleName(tr("Credentials, most urgent first"));
    m_retry.setText(tr("Try again"));
    m_unreachable->setWords(tr("The data could not be read."),
                            tr("The reason stands above. Nothing was changed."));
    m_empty->setWords(tr("No credentials yet"),
                      tr("Drop a certificate, a token or a whole folder anywhere on this window."));
    if (const QWidget *content = m_side->content())
        m_side->setTitle(content == m_paste         ? tr("Paste")
                             : content == m_host    ? tr("Add a host")
                             : content == m_typed   ? tr("Typed entry")
                             : content == m_watched ? tr("Watched places")
                                                    : m_arrivals->heading());
    emit headerChanged();
}

} // namespace Credentials
