// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/previewpane.h"

#include "core/base/text.h"
#include "core/inventory/codes.h"
#include "core/inventory/csv.h"
#include "ui/apple/sheetview.h"
#include "ui/apple/togglestrip.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/words/assignment.h"
#include "ui/words/sentences.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Credentials::Severity;
using Sync::Fate;
using Sync::Proposal;

// What the preview says; its parts are put together, and what is done with them is answered, in previewpaneparts.cpp.

namespace SchoolManager {

namespace {

constexpr qsizetype NameLimit = 80;
constexpr qsizetype SerialLimit = 24; // of what is none, too
constexpr int AllRows = -1;
constexpr int SentRows = -2;
constexpr qint64 OneHour = 60 * 60; // seconds, that a connection's writes are counted in
constexpr std::array LeftOut {Fate::NoSerial,        Fate::Unknown,        Fate::Released,
                              Fate::OtherFamily,     Fate::StaysForRepair, Fate::Twice,
                              Fate::AlreadyThere,    Fate::NotAssigned,    Fate::CannotMigrate,
                              Fate::MigrationUntold, Fate::NotMigrating};

Severity severityOf(Fate fate)
{
    switch (fate) {
    case Fate::NoSerial:
    case Fate::Unknown: return Severity::Unknown;
    case Fate::Released:
    case Fate::CannotMigrate:
    case Fate::OtherFamily: return Severity::Warning;
    case Fate::MigrationUntold: return Severity::Unknown;
    case Fate::StaysForRepair:
    case Fate::Twice:
    case Fate::AlreadyThere:
    case Fate::NotMigrating:
    case Fate::NotAssigned: return Severity::Notice;
    case Fate::Assigned:
    case Fate::Moved:
    case Fate::Unassigned:
    case Fate::Migrated:
    case Fate::DeadlineSet:
    case Fate::MigrationCancelled: break;
    }
    return Severity::Ok;
}

/// What those that are sent are called together.
Fate sentFate(Proposal::Sort sort)
{
    switch (sort) {
    case Proposal::Sort::Assign: return Fate::Assigned;
    case Proposal::Sort::Unassign: return Fate::Unassigned;
    case Proposal::Sort::Migrate: return Fate::Migrated;
    case Proposal::Sort::SetDeadline: return Fate::DeadlineSet;
    case Proposal::Sort::CancelMigration: return Fate::MigrationCancelled;
    }
    Q_UNREACHABLE();
}

/// As a keyboard gives it: in whatever width, case and spacing.
QString plain(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return letters.removeIf([](QChar letter) { return letter.isSpace(); });
}

} // namespace

bool PreviewPane::isAssigning() const
{
    return m_preview.proposal.sort == Proposal::Sort::Assign;
}

/// Whether what was left out by the choice below could be taken too.
bool PreviewPane::hasChoice() const
{
    const Proposal &proposal = m_preview.proposal;
    if (proposal.sort == Proposal::Sort::Unassign)
        return true;
    return isAssigning() ? m_preview.count(Fate::OtherFamily) > 0 || proposal.takesAnyFamily
                         : m_preview.count(Fate::MigrationUntold) > 0 || proposal.takesUntold;
}

/// Apple would enforce one that lies behind at once, without asking anybody.
bool PreviewPane::isDeadlineOver() const
{
    return hasDeadline(m_preview.proposal.sort) && m_preview.proposal.deadline
        && *m_preview.proposal.deadline <= m_around.clock();
}

bool PreviewPane::isBeyondLimit() const
{
    return m_preview.sent() > m_limit->value();
}

QString PreviewPane::toType() const
{
    return Words::taskWord(m_preview.proposal.sort, m_preview.sent());
}

QString PreviewPane::devices() const
{
    const auto families = m_preview.families();
    return Words::family(families.size() == 1 ? families.keys().first() : QString(), m_preview.sent());
}

void PreviewPane::refresh()
{
    const Proposal &proposal = m_preview.proposal;
    const Proposal wanted = this->wanted();
    m_heading->setText(Words::taskHeading(m_preview, devices(), m_around.preferences.years()));
    m_effect->setText(Words::taskEffect(proposal.sort));
    const bool isUnassigning = proposal.sort == Proposal::Sort::Unassign;
    m_choice->setText(isAssigning()       ? tr("Take other families too")
                          : isUnassigning ? tr("For a repair: leave Macs assigned")
                                          : tr("Include those not known"));
    m_choice->setChecked(isAssigning()       ? wanted.takesAnyFamily
                             : isUnassigning ? wanted.isForRepair
                                             : wanted.takesUntold);
    m_families->setText(tr("Take other families too"));
    m_families->setChecked(wanted.takesAnyFamily);
    m_families->setVisible(proposal.sort == Proposal::Sort::Migrate
                           && (m_preview.count(Fate::OtherFamily) > 0 || proposal.takesAnyFamily));
    m_families->setEnabled(!m_isSending);
    m_choice->setVisible(hasChoice());
    m_choice->setEnabled(!m_isSending);
    m_table->setAccessibleName(tr("Devices and what becomes of them"));
    showToggles();
    showRows();
    showFacts();
    showLimit();
    m_rule->say(Severity::Notice, Words::taskCaution(proposal.sort));
    showCallout();
    showConfirmation();
}

void PreviewPane::showToggles()
{
    QList<ToggleStrip::Toggle> toggles {
        {.id = AllRows, .name = tr("All", "devices"), .count = static_cast<int>(m_preview.devices.size())},
        {.id = SentRows,
         .name = Words::fateGroup(sentFate(m_preview.proposal.sort)),
         .count = m_preview.sent(),
         .mark = Severity::Ok}};
    for (const Fate fate : LeftOut) {
        if (const int count = m_preview.count(fate); count > 0)
            toggles.append({.id = static_cast<int>(fate),
                            .name = Words::fateGroup(fate),
                            .count = count,
                            .mark = severityOf(fate)});
    }
    m_toggles->setAccessibleName(tr("Which devices to show"));
    m_toggles->show(toggles);
}

void PreviewPane::showRows()
{
    const QLocale locale;
    const int chosen = m_toggles->chosenId();
    const auto isShown = [chosen](const Sync::PreviewedDevice &device) {
        return chosen == AllRows
            || (chosen == SentRows ? Sync::isSent(device.fate) : chosen == static_cast<int>(device.fate));
    };
    QList<SheetRow> rows;
    const auto addHead = [&rows](const QString &name, const QString &count) {
        rows.append({.cells = {{name}}, .isHead = true, .count = count});
    };
    bool isSentPart = false;
    const int out = leftOut();
    if (chosen == AllRows && out > 0)
        addHead(tr("Left out", "devices"),
                m_preview.sent() > 0 ? tr("%1, shown first").arg(locale.toString(out))
                                     : locale.toString(out));
    for (const Sync::PreviewedDevice &device : std::as_const(m_preview.devices)) {
        if (!isShown(device))
            continue;
        if (chosen == AllRows && out > 0 && Sync::isSent(device.fate) && !std::exchange(isSentPart, true))
            addHead(Words::fateGroup(sentFate(m_preview.proposal.sort)), locale.toString(m_preview.sent()));
        const auto worded = [](const QString &text, const QString &none) {
            return text.isEmpty() ? SheetCell {none, Label::Ink::Third}
                                  : SheetCell {visible(text, NameLimit), Label::Ink::Second};
        };
        SheetRow row {.key = device.serial + u'@' + QString::number(device.line)};
        row.cells = {{Words::fate(device), Label::Ink::Text, severityOf(device.fate)},
                     {visible(device.serial, SerialLimit)},
                     worded(device.model, tr("unknown", "model")),
                     worded(device.serverName, tr("none", "server")),
                     {visible(Words::reason(device)), Label::Ink::Second}};
        rows.append(row);
    }
    m_table->show({{tr("What will happen", "table head")},
                   {.text = tr("Serial", "table head"), .isWhole = true},
                   {tr("Model", "table head")},
                   {tr("Server now", "table head")},
                   {tr("Why", "table head")}},
                  rows);
}

void PreviewPane::showFacts()
{
    const QLocale locale;
    FactRows::Facts facts {{tr("Serials", "in a list, how many"), locale.toString(m_preview.devices.size())}};
    if (m_preview.proposal.deadline)
        facts.append(
            {tr("Deadline"), Words::dateAndTime(*m_preview.proposal.deadline, m_around.preferences.years())});
    if (hasServer(m_preview.proposal.sort)) {
        const auto moves = m_preview.movesFrom();
        const int moved = m_preview.count(Fate::Moved) + m_preview.count(Fate::Migrated);
        QString from;
        QStringList names = moves.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const QString shown = visible(name, NameLimit);
            from = from.isEmpty() ? shown : tr("%1, %2", "names of servers").arg(from, shown);
        }
        facts.append({tr("Moves", "devices from another server"),
                      moved == 0 ? tr("none", "devices")
                                 : tr("%1, from %2", "devices; servers").arg(locale.toString(moved), from)});
    }
    const auto calls = static_cast<int>(m_preview.orders().size());
    const auto writes = m_desk.writes();
    facts.append({tr("Calls to Apple"),
                  writes
                      ? tr("%1 of the %2 left now").arg(locale.toString(calls), locale.toString(writes->left))
                      : locale.toString(calls)});
    facts.append({tr("Most in one call"), tr("%1 devices").arg(locale.toString(Apple::mostDevicesAnOrder))});
    m_facts->show(facts);
}

void PreviewPane::showLimit()
{
    m_facts->addField(tr("Limit for one run"), m_limit);
    m_limit->setAccessibleName(tr("Limit for one run"));
    m_limit->setEnabled(!m_isSending);
}

/// Said only where it is new: a screen reader reads it out each time.
void PreviewPane::showCallout()
{
    const auto [severity, words] = remark();
    if (words != m_callout->accessibleName())
        m_callout->say(severity, words);
}

std::pair<Severity, QString> PreviewPane::remark() const
{
    const int sent = m_preview.sent();
    const auto writes = m_desk.writes();
    if (m_isSending)
        return {Severity::Notice, tr("Sending to Apple…")};
    if (m_unsaved)
        return {Severity::Expired, visible(Words::sentence(*m_unsaved))};
    if (m_error)
        return {Severity::Expired, tr("Nothing was sent. %1").arg(visible(Words::sentence(*m_error)))};
    if (!m_desk.fleet().devicesReadAt)
        return {Severity::Warning,
                tr("The devices have not been read yet, so that none of them is known here. Read them on "
                   "the Devices page first.")};
    if (sent == 0)
        return {Severity::Unknown, tr("There is nothing to send: all of them are left out.")};
    if (isDeadlineOver())
        return {Severity::Warning, tr("This deadline has passed. Go back and choose a later one.")};
    if (isBeyondLimit())
        return {Severity::Warning,
                tr("%n device(s) are more than one run may have. Choose fewer, or raise the limit.", nullptr,
                   sent)};
    if (writes && writes->wait.count() > 0)
        return {Severity::Warning,
                tr("Apple takes the next order in %1.").arg(Words::lengthOfTime(writes->wait.count()))};
    if (!hasCalls())
        return {
            Severity::Warning,
            tr("This takes more calls to Apple than are left now. Choose fewer devices, or wait: one more is "
               "free every %1.")
                .arg(Words::lengthOfTime(OneHour / std::max(writes->most, 1)))};
    return {Severity::Notice, {}};
}

/// Whether all that is to be sent may go now: what waits for calls would stop in the middle.
bool PreviewPane::hasCalls() const
{
    const auto writes = m_desk.writes();
    return !writes || (writes->wait.count() == 0 && m_preview.orders().size() <= writes->left);
}

void PreviewPane::showConfirmation()
{
    const int sent = m_preview.sent();
    const QString instruction = tr("Type %1 to go on.", "a word and the number of devices");
    const bool isPossible = sent > 0 && !isBeyondLimit() && !isDeadlineOver() && !m_isSending;
    m_confirmTitle->setVisible(isPossible && !m_isShort);
    m_instruction->setVisible(isPossible);
    m_typed->setVisible(isPossible);
    m_confirmTitle->setText(tr("Confirm"));
    m_instruction->setText(instruction.toHtmlEscaped().arg(
        u"<span style=\"font-weight:600\">%1</span>"_s.arg(toType().toHtmlEscaped())));
    m_typed->setReadOnly(m_asked.has_value());
    if (const QString name = instruction.arg(toType()); name != m_typed->accessibleName())
        m_typed->setAccessibleName(name);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(!m_isSending);
    m_send->setText(Words::taskButton(m_preview.proposal.sort, devices()));
    m_send->setVisible(sent > 0);
    m_send->setEnabled(isPossible && !m_asked && hasCalls() && plain(m_typed->text()) == plain(toType()));
}

void PreviewPane::exportRows(const QString &path)
{
    QSaveFile file(path);
    Result<> done = file.open(QIODevice::WriteOnly)
        ? Result<>()
        : failure(ErrorKind::LocalFault, Inventory::Codes::CannotWrite, {file.errorString()});
    Inventory::CsvWriter writer(file);
    if (done)
        done = writer.add({tr("Line", "of a list, table head"), tr("Serial", "table head"),
                           tr("What will happen", "table head"), tr("Model", "table head"),
                           tr("Server now", "table head"), tr("Why", "table head")});
    for (const Sync::PreviewedDevice &device : std::as_const(m_preview.devices)) {
        if (done)
            done = writer.add({QString::number(device.line), device.serial, Words::fate(device), device.model,
                               device.serverName, Words::reason(device)});
    }
    m_unsaved.reset();
    if (!done || !file.commit()) {
        m_unsaved = done ? Error {ErrorKind::LocalFault, Inventory::Codes::CannotWrite, {file.errorString()}}
                         : done.error();
        m_unsaved->about.append(QDir::toNativeSeparators(path));
    }
    showCallout();
}

} // namespace SchoolManager
