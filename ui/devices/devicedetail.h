// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/asking.h"
#include "ui/devices/register.h"
#include "ui/words/words.h"

#include <QScrollArea>

class Button;
class Callout;
class FactRows;
class Label;
class QGridLayout;
class QVBoxLayout;

namespace Inventory {

class AskRow;
class ChangeRows;
class CoverageLine;
class DeviceActs;
class RepairNote;

/// All that is known of one device: what should be seen to, coverage on a line of time, what Apple School Manager and
/// what Jamf Pro say of it (side by side where there is room), and its history.
class DeviceDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DeviceDetail(QWidget *parent = nullptr);

    /// @p asking is of this device.
    void show(const Dossier &dossier, const QDateTime &now, Words::Years years, const Asking &asking = {});
    void showNothing(); ///< no device is chosen
    void setCanAssign(bool canAssign); ///< there is an Apple School Manager to assign it in
    void setCanAsk(bool canAsk); ///< there is an Apple School Manager to ask for it in
    void setWayBack(bool isThere); ///< a button back to the list
    [[nodiscard]] qint64 device() const { return m_dossier ? m_dossier->device.id : 0; }
    [[nodiscard]] QString serial() const;
    [[nodiscard]] QString connection() const; ///< the one that Apple names it in; empty where none does
    /// Of the device that is shown.
    void showAsking(const Asking &asking, const QDateTime &now);

signals:
    void backAsked();
    void copyAsked(const QString &serial);
    void assignAsked(const QString &serial); ///< to an MDM server, or to none
    void lookupAsked(const QString &serial, const QString &connection); ///< on its Jamf Pro server
    void appleAsked(const QString &serial, const QString &connection); ///< for this device by itself
    void articleAsked(const QString &id); ///< of the FAQ

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Block
    {
        QWidget *widget = nullptr;
        Label *title = nullptr;
        Label *since = nullptr;
        FactRows *facts = nullptr;
    };

    void build();
    QLayout *makeHead();
    Block makeBlock(const QString &name);
    void retranslate();
    void refresh();
    void warn();
    void showCoverage();
    void showOrg();
    [[nodiscard]] QString sinceWords() const; ///< when it belonged to the school
    void showJamf();
    void arrange();

    std::optional<Dossier> m_dossier;
    QDateTime m_now;
    Words::Years m_years = Words::Years::Common;
    QWidget *m_content;
    Button *m_back;
    Label *m_name;
    Label *m_what;
    Button *m_copy;
    DeviceActs *m_acts;
    bool m_canAssign = false;
    bool m_canAsk = false;
    Asking m_asking {};
    AskRow *m_ask;
    Callout *m_callout;
    Label *m_coverageTitle;
    CoverageLine *m_line;
    Label *m_coverage;
    QGridLayout *m_blocks;
    Block m_org;
    Block m_jamf;
    RepairNote *m_repair;
    Label *m_historyTitle;
    ChangeRows *m_changes;
    Label *m_none;
};

} // namespace Inventory
