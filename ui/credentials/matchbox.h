// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"
#include "ui/words/words.h"

#include <QWidget>

class Label;
class QVBoxLayout;

namespace Credentials {

/// Asks whether another credential is the same as the one that is shown, and lets a person part what was joined. One
/// line for each other one; hidden where there is none.
class MatchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchBox(const Ledger &ledger, QWidget *parent = nullptr);

    void show(const EntryPtr &entry, Words::Years years);

signals:
    void decided(const Credentials::PairOrder &order);

private:
    struct Choice
    {
        QString text;
        QString name; ///< of the button, for tests and screen readers' paths
        PairOrder order;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    struct Line
    {
        QString sentence;
        QString reason {};
        QList<Choice> choices {};
        friend bool operator==(const Line &, const Line &) = default;
    };

    [[nodiscard]] Line proposalOf(const Problem &problem, Words::Years years) const;
    [[nodiscard]] QString reasonFor(const Problem &problem, Words::Years years) const;
    [[nodiscard]] Line joinedWith(const Alias &alias) const;
    void rebuild(const QList<Line> &lines);
    void add(const Line &line);

    const Ledger &m_ledger;
    EntryPtr m_entry;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace Credentials
