// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/detailpane.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "ui/credentials/credentialfilter.h"
#include "ui/credentials/detailhead.h"
#include "ui/credentials/factsgrid.h"
#include "ui/credentials/lifebar.h"
#include "ui/credentials/matchbox.h"
#include "ui/credentials/places.h"
#include "ui/credentials/sightingmodel.h"
#include "ui/credentials/stopbox.h"
#include "ui/credentials/thresholdsrow.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// The day that a countdown leads to; of what has none, its age.
QString dateWords(const Entry &entry, Words::Years years)
{
    const auto &[credential, standing] = entry;
    if (standing.neverEnds)
        return DetailPane::tr("It never ends.");
    if (standing.notAfter)
        return Words::dateAndTime(*standing.notAfter, years);
    const bool isInUse = isInOrder(standing) && !carriesDate(credential.kind) && credential.recordedAt;
    return isInUse ? Words::inUseSince(*credential.recordedAt, years) : QString();
}

} // namespace

void DetailPane::show(qint64 credential)
{
    const bool isAnother = credential != m_credential;
    if (isAnother)
        save();
    m_credential = credential;
    m_entry = m_ledger.entry(credential);
    m_content->setVisible(m_entry != nullptr);
    if (!m_entry)
        return;
    if (isAnother)
        ensureVisible(0, 0);
    showFields(isAnother);
    refresh();
}

void DetailPane::refresh()
{
    m_orderedNotes.settle(m_ledger);
    m_orderedCustodians.settle(m_ledger);
    m_entry = m_ledger.entry(m_credential);
    m_content->setVisible(m_entry != nullptr);
    if (!m_entry)
        return;
    const auto &[credential, standing] = *m_entry;
    m_credential = credential.id; // what was shown may be an alias of it by now
    const Words::Years years = m_preferences.years();
    m_head->show(m_entry);
    m_stop->show(standing);
    m_countdown->show(standing, m_ledger.now());
    m_date->setText(dateWords(*m_entry, years));
    m_date->setVisible(!m_date->text().isEmpty());
    // The date stands on the line of the number.
    const QFontMetrics metrics(m_date->font());
    const int below = Type::lineHeight(Type::Role::CountdownDetail) - BigCountdown::baseline();
    m_date->setContentsMargins(0, 0, 0, std::max(0, below - metrics.descent()));
    m_life->show(standing, credential.thresholds, m_ledger.now(), years);
    m_consequence->setText(Words::consequence(credential.kind, standing.severity == Severity::Expired));
    const QString advice = Words::advice(credential.kind);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    showProblems();
    m_matches->show(m_entry, years);
    m_facts->show(credential.facts);
    m_sightings->show(m_entry);
    fitTable();
    showPlaces();
    showFields(false);
}

void DetailPane::showFields(bool isAnother)
{
    const Credential &credential = m_entry->credential;
    const QString &custodian = m_orderedCustodians.textOf(credential);
    const QString &notes = m_orderedNotes.textOf(credential);
    if (isAnother || !m_custodian->hasFocus())
        m_custodian->setText(custodian);
    if ((isAnother || !m_notes->hasFocus()) && m_notes->toPlainText() != notes)
        m_notes->setPlainText(notes);
    if (isAnother || !m_thresholds->isAncestorOf(focusWidget()))
        m_thresholds->show(credential.thresholds);
}

void DetailPane::showProblems()
{
    discardAll(*m_problems);
    for (const Problem &problem : m_entry->standing.problems) {
        if (problem.code == Codes::AnotherTopic)
            continue; // the stop box says it
        if (problem.code == Codes::LikelySameAs)
            continue; // as the box of matches does
        auto *line = new QWidget(m_content);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new MarkWidget(16, weightOf(problem), line), 0, Qt::AlignTop);
        auto *words = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, line));
        words->setText(visible(Words::sentence(problem)));
        row->addWidget(words, 1);
        if (problem.code == Codes::KeyNeeded) {
            auto *choose = makeButton(Button::Kind::Standard, {}, u"chooseKey"_s, line);
            choose->setSmall(true);
            choose->setText(tr("Choose key…"));
            row->addWidget(choose, 0, Qt::AlignTop);
            connect(choose, &QPushButton::clicked, this, [this] { emit keyAsked(m_credential); });
        }
        m_problems->addWidget(line);
    }
}

void DetailPane::showPlaces()
{
    discardAll(*m_places);
    for (const Check::Watched &place : placesOf(m_entry->credential, m_ledger.snapshot().watched)) {
        auto *line = new QWidget(m_content);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto *where = new ElidedLabel(Type::Role::Caption, Label::Ink::Third, line);
        where->setText(
            tr("Watched: %1")
                .arg(visible(isOnDisk(place) ? QDir::toNativeSeparators(place.where) : place.where)));
        where->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *stop = makeButton(Button::Kind::Plain, {}, u"stopWatching"_s, line);
        stop->setFlush(true);
        stop->setText(tr("Stop watching"));
        stop->setAccessibleName(tr("Stop watching %1").arg(nameOf(place)));
        connect(stop, &QPushButton::clicked, this, [this, place] { m_orders.stopWatching(place); });
        row->addWidget(where);
        row->addWidget(stop);
        row->addStretch();
        m_places->addWidget(line);
    }
}

void DetailPane::fitTable()
{
    const int rows = std::clamp(m_sightings->rowCount(), 1, 8);
    const int row = Type::scaled(32);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->horizontalHeader()->setFixedHeight(Type::scaled(32));
    m_table->setFixedHeight(Type::scaled(32) + rows * row + 2);
    for (const auto column : {SightingModel::Column::Source, SightingModel::Column::Seen,
                              SightingModel::Column::End, SightingModel::Column::Outcome})
        m_table->resizeColumnToContents(static_cast<int>(column));
}

void DetailPane::save()
{
    if (!m_entry)
        return;
    const EntryPtr entry = m_entry; // what is ordered may come to the ledger at once
    const Credential &credential = entry->credential;
    const QString notes = m_notes->toPlainText();
    const QString custodian = m_custodian->text().trimmed();
    if (m_orderedNotes.isOther(credential, notes)) {
        m_orderedNotes.add(credential, notes);
        emit m_orders.notesOrdered(credential.id, notes);
    }
    if (m_orderedCustodians.isOther(credential, custodian)) {
        m_orderedCustodians.add(credential, custodian);
        emit m_orders.custodianOrdered(credential.id, custodian);
    }
}

void DetailPane::rename()
{
    m_head->rename();
}

bool DetailPane::cancelRename()
{
    return m_head->cancelRename();
}

void DetailPane::setBackVisible(bool isVisible)
{
    m_back->setVisible(isVisible);
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_notes || watched == m_custodian))
        save();
    return QScrollArea::eventFilter(watched, event);
}

void DetailPane::hideEvent(QHideEvent *event)
{
    save();
    QScrollArea::hideEvent(event);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = viewport()->width() >= Type::scaled(680);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (!m_content || (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange))
        return;
    retranslate();
    refresh();
}

} // namespace Credentials
