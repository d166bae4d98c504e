// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/arrivalspane.h"

#include "ui/credentials/arrivalblock.h"
#include "ui/credentials/unlockrow.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidepane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qsizetype MaxBlocks = 100; ///< the oldest go first

} // namespace

ArrivalsPane::ArrivalsPane(Intake &intake, Orders &orders, const Ledger &ledger,
                           const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_orders(orders)
    , m_ledger(ledger)
    , m_preferences(preferences)
    , m_column(new QVBoxLayout(this))
    , m_reading(new Label(Type::Role::Interface, Label::Ink::Third, this))
{
    setObjectName(u"arrivals"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    m_reading->setObjectName(u"reading"_s);
    m_reading->setContentsMargins(16, 12, 16, 12);
    m_reading->hide();
    m_column->addWidget(m_reading);
    m_column->addStretch();
    connect(&ledger, &Ledger::changed, this, &ArrivalsPane::refresh);
    connect(&preferences, &Preferences::changed, this, &ArrivalsPane::refresh);
}

void ArrivalsPane::await()
{
    m_isAwaited = true;
    m_awaitedFrom = window()->focusWidget();
    if (!m_blocks.isEmpty())
        return;
    m_reading->setText(tr("Reading…"));
    m_reading->show();
}

bool ArrivalsPane::show(const Check::Arrival &arrival)
{
    m_reading->hide();
    int place = 0;
    ArrivalBlock *former = nullptr;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks.at(i)->where() != arrival.where)
            continue;
        place = static_cast<int>(i);
        former = m_blocks.takeAt(i);
        delete m_column->takeAt(place);
        break;
    }
    if (arrival.troubles.isEmpty())
        m_given.remove(arrival.where);
    auto *block = new ArrivalBlock(arrival, m_ledger, m_preferences, this);
    m_column->insertWidget(place, block);
    block->show();
    makeRoom();
    m_blocks.insert(place, block);
    connect(block, &ArrivalBlock::opened, this, &ArrivalsPane::opened);
    connect(block, &ArrivalBlock::unlockAsked, this, &ArrivalsPane::unlock);
    connect(block, &ArrivalBlock::stopAsked, &m_orders, &Orders::unwatchOrdered);
    if (m_blocks.size() > MaxBlocks)
        discard(m_blocks.takeLast());
    const bool hadFocus = former && former->isAncestorOf(window()->focusWidget());
    const bool isFocusHere = hadFocus || mayTakeFocus(*block);
    const bool isTaken = isFocusHere && block->takeFocus();
    m_isAwaited = m_isAwaited && isFocusHere && !isTaken;
    if (former)
        discard(former); // not before the keyboard has left it: Qt would send it to the far end of the window
    return isFocusHere && !isTaken;
}

bool ArrivalsPane::mayTakeFocus(const ArrivalBlock &arrived) const
{
    if (!isVisibleTo(window()))
        return false; // behind a form, on another page or closed
    const QWidget *now = window()->focusWidget();
    const QWidget *side = this;
    while (side && !qobject_cast<const SidePane *>(side))
        side = side->parentWidget();
    const bool isHere = side && side->isAncestorOf(now);
    for (const QWidget *each = now; isHere && each; each = each->parentWidget()) {
        if (qobject_cast<const UnlockRow *>(each))
            return false; // a password may be half typed
    }
    return m_isAwaited ? !now || isHere || now == m_awaitedFrom : isHere && arrived.asks();
}

void ArrivalsPane::makeRoom()
{
    resize(width(), std::max(height(), m_column->totalHeightForWidth(width())));
    m_column->activate();
    // The area that scrolls it learns of its height by an event; that must come before the next frame.
    for (QWidget *each = this; each && !each->isWindow(); each = each->parentWidget())
        QCoreApplication::sendPostedEvents(each, QEvent::LayoutRequest);
    update(); // the lines between them are this pane's own
}

QString ArrivalsPane::heading() const
{
    const bool hasRead = std::any_of(m_blocks.begin(), m_blocks.end(), std::mem_fn(&ArrivalBlock::hasRead));
    return hasRead ? tr("Added") : m_blocks.isEmpty() ? tr("Adding") : tr("Could not be read");
}

void ArrivalsPane::ask(const Check::Trouble &trouble)
{
    show({.where = trouble.where, .troubles = {trouble}});
    m_blocks.first()->takeFocus();
}

void ArrivalsPane::askForKey(qint64 credential)
{
    const EntryPtr entry = m_ledger.entry(credential);
    if (!entry || entry->standing.inService < 0)
        return;
    const Sighting &sighting = entry->credential.sightings.at(entry->standing.inService);
    show({.where = sighting.where, .recorded = {{.credential = credential, .change = Change::SeenAgain}}});
    m_blocks.first()->focusUnlock();
}

void ArrivalsPane::clear()
{
    m_reading->hide();
    for (ArrivalBlock *block : std::as_const(m_blocks))
        discard(block);
    m_blocks.clear();
    m_given.clear();
    m_isAwaited = false;
}

void ArrivalsPane::unlock(const QString &where, SourceKind source, const Unlock &given)
{
    Unlock &all = m_given[where];
    // A wrong password is worth nothing a second time; a key may wait for its password.
    if (!given.passwords.isEmpty())
        all.passwords = given.passwords;
    if (!given.keys.isEmpty())
        all.keys = given.keys;
    m_intake.again(where, source, all);
}

void ArrivalsPane::refresh()
{
    m_reading->setText(tr("Reading…"));
    for (ArrivalBlock *block : std::as_const(m_blocks))
        block->refresh();
}

void ArrivalsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ArrivalsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const ArrivalBlock *block : std::as_const(m_blocks)) {
        const int y = block->geometry().bottom() + 1;
        Paint::hairline(painter, QPointF(0, y), QPointF(width(), y), Theme::current().line);
    }
}

} // namespace Credentials
