// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"
#include "ui/credentials/orderedtexts.h"
#include "ui/credentials/orders.h"

#include <QScrollArea>

class Button;
class Label;
class Preferences;
class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QVBoxLayout;

namespace Credentials {

class BigCountdown;
class DetailHead;
class FactsGrid;
class LifeBar;
class MatchBox;
class SightingModel;
class StopBox;
class ThresholdsRow;

/// Everything about one credential. What a person changes is ordered when they leave the field; what arrives
/// meanwhile never overwrites a field that is being written in, nor what was ordered and is not in the ledger yet.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    DetailPane(const Ledger &ledger, Orders &orders, const Preferences &preferences,
               QWidget *parent = nullptr);

    void show(qint64 credential); ///< one that is not in the ledger empties the pane
    [[nodiscard]] qint64 credential() const { return m_credential; }
    void rename();
    bool cancelRename();
    void setBackVisible(bool isVisible);

signals:
    void backAsked();
    void keyAsked(qint64 credential);
    void articleAsked(Credentials::Kind kind); ///< on what to do

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *makeFacts();
    QWidget *makePeople();
    void makeTable();
    Label *heading(QVBoxLayout &column);
    void connectAll();
    void refresh();
    void showProblems();
    void showPlaces();
    void showFields(bool isAnother);
    void fitTable();
    void save();
    void retranslate();

    const Ledger &m_ledger;
    Orders &m_orders;
    const Preferences &m_preferences;
    qint64 m_credential = 0;
    EntryPtr m_entry;
    OrderedTexts m_orderedNotes {&Credential::notes};
    OrderedTexts m_orderedCustodians {&Credential::custodian};

    QWidget *m_content = nullptr;
    Button *m_back = nullptr;
    DetailHead *m_head = nullptr;
    StopBox *m_stop = nullptr;
    BigCountdown *m_countdown = nullptr;
    Label *m_date = nullptr;
    LifeBar *m_life = nullptr;
    Label *m_consequence = nullptr;
    Label *m_advice = nullptr;
    Button *m_article = nullptr;
    QVBoxLayout *m_problems = nullptr;
    MatchBox *m_matches = nullptr;
    QBoxLayout *m_columns = nullptr;
    Label *m_factsHeading = nullptr;
    FactsGrid *m_facts = nullptr;
    Label *m_custodianHeading = nullptr;
    QLineEdit *m_custodian = nullptr;
    Label *m_thresholdsHeading = nullptr;
    ThresholdsRow *m_thresholds = nullptr;
    Label *m_sightingsHeading = nullptr;
    QTableView *m_table = nullptr;
    SightingModel *m_sightings = nullptr;
    QVBoxLayout *m_places = nullptr; ///< watched, and it was seen there
    Label *m_notesHeading = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace Credentials
