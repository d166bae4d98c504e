// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/watchedpane.h"

#include "core/base/text.h"
#include "ui/credentials/places.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

bool isSamePlace(const Check::Watched &one, const Check::Watched &other)
{
    return one.kind == other.kind && one.where == other.where;
}

} // namespace

WatchedPane::WatchedPane(Orders &orders, const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_ledger(ledger)
    , m_column(new QVBoxLayout(this))
    , m_explanation(wrapping(new Label(Type::Role::Cell, Label::Ink::Second, this)))
{
    setObjectName(u"watchedPlaces"_s);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(16);
    m_column->addWidget(m_explanation);
    m_column->addStretch();
    connect(&ledger, &Ledger::changed, this, &WatchedPane::refresh);
    prepare();
}

void WatchedPane::prepare()
{
    m_stopped.clear();
    m_shown = m_ledger.snapshot().watched;
    rebuild();
    if (auto *first = m_rows->findChild<QAbstractButton *>(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void WatchedPane::refresh()
{
    const QList<Check::Watched> &watched = m_ledger.snapshot().watched;
    if (watched == m_shown)
        return;
    m_shown = watched;
    m_stopped.removeIf([&watched](const Check::Watched &place) {
        return std::ranges::any_of(watched, [&place](const auto &each) { return isSamePlace(place, each); });
    });
    rebuild();
}

void WatchedPane::rebuild()
{
    m_words.clear();
    const bool hasFocus = m_rows && m_rows->isAncestorOf(QApplication::focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // its button may be what was just clicked
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    m_column->insertWidget(1, m_rows);
    for (const Check::Watched &place : std::as_const(m_stopped))
        addRow(place, false);
    for (const Check::Watched &place : std::as_const(m_shown)) {
        if (std::ranges::none_of(m_stopped, [&place](const auto &each) { return isSamePlace(place, each); }))
            addRow(place, true);
    }
    retranslate();
    m_rows->show();
    // What was stopped stands in front, so that Return takes it back.
    if (auto *first = m_rows->findChild<QAbstractButton *>(); hasFocus && first)
        first->setFocus(Qt::OtherFocusReason);
}

void WatchedPane::addRow(const Check::Watched &place, bool isWatched)
{
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    auto *name = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, m_rows));
    name->setText(nameOf(place));
    auto *where = new ElidedLabel(Type::Role::Caption, Label::Ink::Third, m_rows);
    auto *button
        = makeButton(Button::Kind::Plain, {}, isWatched ? u"stopWatching"_s : u"watchAgain"_s, m_rows);
    button->setFlush(true);
    row->addWidget(name);
    row->addWidget(where);
    row->addWidget(button, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    m_words.emplace_back([place, isWatched, where, button] {
        where->setText(!isWatched            ? tr("No longer watched.")
                           : isOnDisk(place) ? visible(QDir::toNativeSeparators(place.where))
                           : place.kind == Check::WatchKind::Host ? Words::source(SourceKind::TlsHost)
                                                                  : Words::source(SourceKind::Typed));
        button->setText(isWatched ? tr("Stop watching") : tr("Watch again"));
        button->setAccessibleName(tr("%1: %2", "button, place").arg(button->text(), nameOf(place)));
    });
    connect(button, &QPushButton::clicked, this, [this, place, isWatched] {
        if (!isWatched)
            return m_orders.watchAgain(place);
        m_stopped.prepend(place);
        emit m_orders.unwatchOrdered(place.id);
        rebuild();
    });
}

void WatchedPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WatchedPane::retranslate()
{
    m_explanation->setText(m_shown.isEmpty() && m_stopped.isEmpty()
                               ? tr("Nothing is watched.")
                               : tr("Each check looks here. Where watching stops, what was seen stays."));
    for (const auto &say : m_words)
        say();
}

} // namespace Credentials
