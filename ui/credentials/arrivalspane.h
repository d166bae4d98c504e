// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/intake.h"

#include <QPointer>
#include <QWidget>

class Preferences;
class QVBoxLayout;

class Label;
namespace Credentials {

class ArrivalBlock;

/// What everything added since the pane was last closed gave, newest on top, and the place where passwords and keys are
/// asked for. What a person gave to open a file is held until that file is read or the pane is cleared, because a
/// key may need its password too; then it is wiped.
class ArrivalsPane final : public QWidget
{
    Q_OBJECT

public:
    ArrivalsPane(Intake &intake, Orders &orders, const Ledger &ledger, const Preferences &preferences,
                 QWidget *parent = nullptr);

    void await(); ///< something is being read: says so until it arrives
    /// Replaces what the same place gave before. The keyboard goes to what was waited for, unless it was taken
    /// elsewhere meanwhile or the pane is out of sight; true where it belongs here, but nothing that arrived can
    /// have it.
    bool show(const Check::Arrival &arrival);
    /// Asks for what would help with @p trouble, as if it had just arrived.
    void ask(const Check::Trouble &trouble);
    void askForKey(qint64 credential);
    void clear();
    /// Hundreds of lines take a while to be laid out; until then they would be painted one over the other.
    void makeRoom();
    /// What stands above it: whether something was added, or nothing could be read.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_blocks.size()); }

signals:
    void opened(qint64 credential);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] bool mayTakeFocus(const ArrivalBlock &arrived) const;
    void unlock(const QString &where, SourceKind source, const Unlock &given);

    Intake &m_intake;
    Orders &m_orders;
    const Ledger &m_ledger;
    const Preferences &m_preferences;
    QVBoxLayout *m_column;
    Label *m_reading;
    QList<ArrivalBlock *> m_blocks;
    QHash<QString, Unlock> m_given;
    bool m_isAwaited = false; ///< something that was just asked for, and has not come yet
    QPointer<QWidget> m_awaitedFrom; ///< what had the keyboard then
};

} // namespace Credentials
