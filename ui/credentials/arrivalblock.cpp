// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/arrivalblock.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "ui/credentials/credentialfilter.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"

#include <QAbstractButton>
#include <QDir>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qsizetype ShownLines = 40; ///< of each sort; a folder can hold thousands
constexpr qsizetype NameLimit = 160;

} // namespace

ArrivalBlock::ArrivalBlock(Check::Arrival arrival, const Ledger &ledger, const Preferences &preferences,
                           QWidget *parent)
    : QWidget(parent)
    , m_arrival(std::move(arrival))
    , m_ledger(ledger)
    , m_preferences(preferences)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"arrival"_s);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    for (const Recorded &recorded : std::as_const(m_arrival.recorded)) {
        if (const EntryPtr entry = m_ledger.entry(recorded.credential))
            m_arrived.insert(recorded.credential,
                             {visible(Words::name(entry->credential), NameLimit), entry->standing.notAfter});
    }
    build();
    refresh();
}

void ArrivalBlock::build()
{
    auto *where = new ElidedLabel(Type::Role::Caption, Label::Ink::Third, this);
    where->setText(visible(QDir::toNativeSeparators(m_arrival.where)));
    m_column->addWidget(where);
    // What asks for something comes first.
    for (const Check::Trouble &trouble :
         m_arrival.troubles.first(std::min(ShownLines, m_arrival.troubles.size())))
        addTrouble(trouble);
    addRest(m_arrival.troubles.size() - ShownLines);
    for (const Recorded &recorded : m_arrival.recorded.first(std::min(ShownLines, m_arrival.recorded.size())))
        addRecorded(recorded);
    addRest(m_arrival.recorded.size() - ShownLines);
    for (const Observation &observation :
         m_arrival.undated.first(std::min(ShownLines, m_arrival.undated.size())))
        addUndated(observation);
    addRest(m_arrival.undated.size() - ShownLines);
    if (m_arrival.recorded.isEmpty() && m_arrival.undated.isEmpty() && m_arrival.troubles.isEmpty()) {
        addLine([](Line &line) {
            line.mark->show(Severity::Notice);
            line.name->setText(tr("Nothing that lapses was found here."));
        });
    }
}

QVBoxLayout *ArrivalBlock::addLine(std::function<void(Line &)> say)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    Line line {.mark = new MarkWidget(16, Severity::Unknown, this),
               .name = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, this)),
               .sentence = wrapping(new Label(Type::Role::Cell, Label::Ink::Second, this)),
               .say = std::move(say)};
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(line.name);
    column->addWidget(line.sentence);
    // The mark stands in the middle of the first line.
    auto *markColumn = new QVBoxLayout;
    markColumn->addSpacing(2);
    markColumn->addWidget(line.mark, 0, Qt::AlignTop);
    row->addLayout(markColumn);
    row->addLayout(column, 1);
    m_column->addLayout(row);
    m_lines.push_back(std::move(line));
    return column;
}

void ArrivalBlock::addRest(qsizetype hidden)
{
    if (hidden <= 0)
        return;
    auto *rest = new Label(Type::Role::Caption, Label::Ink::Third, this);
    m_column->addWidget(rest);
    m_words.emplace_back(
        [rest, hidden] { rest->setText(tr("%Ln more", nullptr, static_cast<int>(hidden))); });
}

void ArrivalBlock::addRecorded(const Recorded &recorded)
{
    QVBoxLayout *column = addLine([this, recorded](Line &line) {
        const EntryPtr entry = m_ledger.entry(recorded.credential);
        line.mark->show(!entry                        ? Severity::Unknown
                            : isStop(entry->standing) ? Severity::Expired
                                                      : entry->standing.severity);
        const QString name = entry ? visible(Words::name(entry->credential), NameLimit)
                                   : m_arrived.value(recorded.credential).name;
        line.name->setText(name);
        line.name->setVisible(!name.isEmpty());
        line.sentence->setText(sentenceOf(recorded));
    });
    if (const EntryPtr entry = m_ledger.entry(recorded.credential)) {
        if (needsKey(entry->standing))
            addUnlock(UnlockRow::Need::Key, m_arrival.where, SourceKind::File, *column);
    }
    auto *details = makeButton(Button::Kind::Plain, {}, u"details"_s, this);
    details->setFlush(true);
    column->addWidget(details, 0, Qt::AlignLeft);
    connect(details, &QPushButton::clicked, this, [this, recorded] { emit opened(recorded.credential); });
    m_words.emplace_back([this, details, id = recorded.credential] {
        details->setText(tr("Details…"));
        details->setVisible(m_ledger.entry(id) != nullptr);
    });
}

bool ArrivalBlock::hasRead() const
{
    return !m_arrival.recorded.isEmpty() || !m_arrival.undated.isEmpty();
}

/// A date that was locked until now is no renewal.
QString ArrivalBlock::renewalOf(const Moment &former, const Moment &end) const
{
    const Words::Years years = m_preferences.years();
    const QString date = end ? Words::date(*end, years) : tr("no date", "in place of a date");
    return former ? tr("Renewed: %1 → %2.").arg(Words::date(*former, years), date)
                  : tr("Its date is known now: it ends on %1.").arg(date);
}

QString ArrivalBlock::sentenceOf(const Recorded &recorded) const
{
    const EntryPtr entry = m_ledger.entry(recorded.credential);
    const Words::Years years = m_preferences.years();
    const auto dateOf = [years](const Moment &moment) {
        return moment ? Words::date(*moment, years) : tr("no date", "in place of a date");
    };
    if (!entry)
        return tr("It was removed.");
    const Moment end = entry->standing.notAfter;
    const Moment former = m_arrived.value(recorded.credential).end;
    QString sentence;
    const bool isRenewedSince = former && end && *end > *former;
    switch (isRenewedSince ? Change::Renewed : recorded.change) {
    case Change::New:
        sentence = !end              ? tr("New. Its date is not known.")
            : *end <= m_ledger.now() ? tr("New. It ended on %1.").arg(dateOf(end))
                                     : tr("New. Ends on %1.").arg(dateOf(end));
        break;
    case Change::NewPlace: sentence = tr("Known already, now also seen here."); break;
    case Change::SeenAgain: sentence = tr("Known already. Nothing has changed."); break;
    case Change::Renewed:
        sentence = renewalOf(isRenewedSince ? former : m_ledger.formerEnd(recorded.credential), end);
        break;
    case Change::Older:
        sentence = tr("Older than the one in service, which ends on %1.").arg(dateOf(end));
        break;
    }
    if (isStop(entry->standing))
        return tr("%1 %2", "two sentences")
            .arg(sentence, tr("Stop. This is a new push certificate, not a renewal."));
    const Problem *problem = worstOf(entry->standing.problems);
    return problem ? tr("%1 %2", "two sentences").arg(sentence, visible(Words::sentence(*problem)))
                   : sentence;
}

void ArrivalBlock::addUndated(const Observation &observation)
{
    addLine([observation](Line &line) {
        line.mark->show(Severity::Notice);
        const QString own = visible(observation.name, NameLimit);
        const QString kind = Words::kind(observation.kind);
        line.name->setText(own.isEmpty() ? kind : tr("%1 · %2", "kind, name").arg(kind, own));
        line.sentence->setText(tr("Recognised. It never lapses, so it is not kept."));
    });
}

void ArrivalBlock::addTrouble(const Check::Trouble &trouble)
{
    const bool isInside = trouble.where != m_arrival.where;
    QVBoxLayout *column = addLine([trouble, isInside](Line &line) {
        line.mark->show(Severity::Unknown);
        line.name->setText(isInside ? visible(QFileInfo(trouble.where).fileName(), NameLimit) : QString());
        line.name->setVisible(isInside);
        line.name->setToolTip(visible(trouble.where).toHtmlEscaped());
        line.sentence->setText(visible(Words::sentence(trouble.error)));
    });
    if (const auto need = needOf(trouble.error.code))
        return addUnlock(*need, trouble.where, trouble.source, *column);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    auto *again = makeButton(Button::Kind::Plain, {}, u"again"_s, this);
    again->setFlush(true);
    buttons->addWidget(again);
    connect(again, &QPushButton::clicked, this,
            [this, trouble] { emit unlockAsked(trouble.where, trouble.source, {}); });
    m_words.emplace_back([again] { again->setText(tr("Try again")); });
    const auto &watched = m_ledger.snapshot().watched;
    const auto entry = std::find_if(watched.begin(), watched.end(), [&trouble](const Check::Watched &each) {
        return each.where == trouble.where;
    });
    if (entry != watched.end()) {
        auto *stop = makeButton(Button::Kind::Plain, {}, u"stopWatching"_s, this);
        stop->setFlush(true);
        buttons->addWidget(stop);
        connect(stop, &QPushButton::clicked, this, [this, id = entry->id] { emit stopAsked(id); });
        m_words.emplace_back([stop] { stop->setText(tr("Stop watching")); });
    }
    buttons->addStretch();
    column->addLayout(buttons);
}

void ArrivalBlock::addUnlock(UnlockRow::Need need, const QString &where, SourceKind source,
                             QVBoxLayout &column)
{
    auto *row = new UnlockRow(need, this);
    column.addSpacing(4);
    column.addWidget(row);
    m_unlocks.append(row);
    connect(row, &UnlockRow::unlocked, this,
            [this, where, source](const Unlock &unlock) { emit unlockAsked(where, source, unlock); });
}

void ArrivalBlock::refresh()
{
    for (Line &line : m_lines)
        line.say(line);
    for (const auto &say : m_words)
        say();
}

bool ArrivalBlock::takeFocus()
{
    if (focusUnlock())
        return true;
    for (auto *button : findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool ArrivalBlock::focusUnlock()
{
    if (m_unlocks.isEmpty())
        return false;
    m_unlocks.first()->takeFocus();
    return true;
}

} // namespace Credentials
