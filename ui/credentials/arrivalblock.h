// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/intake.h"
#include "ui/credentials/unlockrow.h"

#include <QWidget>

#include <functional>

class Label;
class MarkWidget;
class Preferences;
class QVBoxLayout;

namespace Credentials {

/// What one added thing gave, line by line: new, renewed, known, older, recognised without a date, could not be read.
class ArrivalBlock final : public QWidget
{
    Q_OBJECT

public:
    ArrivalBlock(Check::Arrival arrival, const Ledger &ledger, const Preferences &preferences,
                 QWidget *parent = nullptr);

    [[nodiscard]] const QString &where() const { return m_arrival.where; }
    /// Whether anything in it could be read.
    [[nodiscard]] bool hasRead() const;
    /// Says the lines anew: the ledger, the language or the calendar is another one.
    void refresh();
    /// The first field or button that asks for a password or a key gets the focus; false where there is none.
    bool focusUnlock();
    /// The same, or else the first button; false where there is none.
    bool takeFocus();
    [[nodiscard]] bool asks() const { return !m_unlocks.isEmpty(); }

signals:
    void opened(qint64 credential);
    void unlockAsked(const QString &where, Credentials::SourceKind source, const Credentials::Unlock &unlock);
    void stopAsked(qint64 watched);

private:
    struct Line
    {
        MarkWidget *mark;
        Label *name;
        Label *sentence;
        std::function<void(Line &)> say;
    };

    struct Arrived ///< a credential as it stood when it arrived
    {
        QString name;
        Moment end;
    };

    void build();
    void addRecorded(const Recorded &recorded);
    void addUndated(const Observation &observation);
    void addTrouble(const Check::Trouble &trouble);
    void addUnlock(UnlockRow::Need need, const QString &where, SourceKind source, QVBoxLayout &column);
    QVBoxLayout *addLine(std::function<void(Line &)> say);
    void addRest(qsizetype hidden);
    [[nodiscard]] QString renewalOf(const Moment &former, const Moment &end) const;
    [[nodiscard]] QString sentenceOf(const Recorded &recorded) const;

    Check::Arrival m_arrival;
    const Ledger &m_ledger;
    const Preferences &m_preferences;
    QVBoxLayout *m_column;
    QHash<qint64, Arrived> m_arrived;
    std::vector<Line> m_lines;
    std::vector<std::function<void()>> m_words; ///< texts beside the lines
    QList<UnlockRow *> m_unlocks;
};

} // namespace Credentials
