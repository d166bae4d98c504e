// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/codes.h"
#include "core/connections/bond.h"
#include "core/connections/codes.h"
#include "ui/connections/appleform.h"
#include "ui/connections/keyfield.h"
#include "ui/connections/morefields.h"
#include "ui/connections/noticebox.h"
#include "ui/connections/statewords.h"
#include "ui/shell/formrow.h"
#include "ui/shell/parts.h"
#include "ui/shell/progressstrip.h"
#include "ui/words/apple.h"

#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Connections {

/// With Apple's own addresses, or those it had, as long as it is the same sort of account.
Result<Connection> AppleForm::connectionNow() const
{
    const auto typed
        = Sync::appleConnection(m_name->text(), m_client->text().trimmed(), m_keyId->text().trimmed());
    if (!typed)
        return typed;
    Connection connection = m_base;
    const auto before = Apple::surfaceOf(m_base.account);
    const bool isSameSort = before && before == Apple::surfaceOf(typed->account);
    if (!isSameSort || m_base.address.isEmpty()) {
        connection.address = typed->address;
        connection.tokenAddress = typed->tokenAddress;
    }
    connection.service = Service::AppleSchoolManager;
    connection.name = typed->name;
    connection.account = typed->account;
    connection.keyId = typed->keyId;
    return connection;
}

/// Whether the stored key may stand in for one that is not chosen.
bool AppleForm::isKept() const
{
    if (m_base.id.isEmpty())
        return false;
    Connection typed = m_base;
    typed.account = m_client->text().trimmed();
    return checkUse(bondOf(m_base, SecretPart::Sign), typed, SecretPart::Sign).has_value();
}

void AppleForm::showKept()
{
    m_key->setStored(isKept());
}

bool AppleForm::validate()
{
    const auto connection = connectionNow();
    const bool hasClient = !m_client->text().trimmed().isEmpty();
    const QString name = m_name->text().trimmed();
    m_clientRow->setError(!hasClient        ? tr("Enter the client ID.")
                              : !connection ? Words::sentence(connection.error())
                                            : QString());
    m_keyIdRow->setError(m_keyId->text().trimmed().isEmpty() ? tr("Enter the key ID.") : QString());
    m_keyRow->setError(!m_key->isMissing()  ? QString()
                           : m_base.id.isEmpty() ? tr("Choose the key's file, or paste the key.")
                                            : tr("The key was given for another account. Choose it again."));
    m_nameRow->setError(name.isEmpty() ? tr("Give it a name that you will know it by.")
                            : m_roster.isNameTaken(name, m_base.id) ? tr("Another connection has this name.")
                                                                    : QString());
    QWidget *more = m_more->firstWrong();
    if (more)
        showMore(true);
    QWidget *wrong = more;
    for (const auto &[row, field] :
         {std::pair<FormRow *, QWidget *> {m_nameRow, m_name}, std::pair<FormRow *, QWidget *> {m_keyRow, m_key},
          std::pair<FormRow *, QWidget *> {m_keyIdRow, m_keyId},
          std::pair<FormRow *, QWidget *> {m_clientRow, m_client}}) {
        if (row->hasError())
            wrong = field;
    }
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

Account AppleForm::account()
{
    Account account {.connection = connectionNow().value_or(m_base), .secret = m_key->key()};
    m_more->apply(account);
    return account;
}

void AppleForm::save()
{
    if (m_name->text().trimmed().isEmpty() && !m_roster.isNameTaken(tr("Apple School Manager"), m_base.id))
        m_name->setText(tr("Apple School Manager"));
    if (m_isSaving || !validate())
        return;
    cancelTest();
    clearOutcome();
    m_isSaving = true;
    deliver(m_roster.save(account()), this, [this, sitting = m_sitting](const Result<Connection> &stored) {
        if (sitting != m_sitting)
            return;
        m_isSaving = false;
        if (!stored)
            return showError(stored.error(), tr("Nothing was saved."));
        discard();
        emit saved(stored->id);
    });
}

void AppleForm::test()
{
    if (m_name->text().trimmed().isEmpty() && !m_roster.isNameTaken(tr("Apple School Manager"), m_base.id))
        m_name->setText(tr("Apple School Manager"));
    Sync::AppleServices *apple = m_roster.surroundings().apple;
    if (m_isTesting || m_isSaving || !apple || !validate())
        return;
    clearOutcome();
    m_isTesting = true;
    const Account tested = account();
    m_progress->start(tr("Testing %1", "an address").arg(StateWords::place(tested.connection)));
    m_trial = apple->testUnsaved(tested);
    deliver(m_trial, this, [this, sitting = m_sitting](const Result<Sync::AppleReport> &report) {
        if (sitting != m_sitting || !m_isTesting)
            return;
        m_isTesting = false;
        m_progress->finish();
        report ? showReport(*report) : showError(report.error(), tr("Nothing could be read."));
    });
}

void AppleForm::cancelTest()
{
    if (!std::exchange(m_isTesting, false))
        return;
    m_trial.cancel();
    m_progress->finish();
}

void AppleForm::clearOutcome()
{
    m_notice->hide();
}

void AppleForm::showError(const Error &error, const QString &consequence)
{
    if (error.code == Codes::NameTaken)
        return m_nameRow->setError(Words::sentence(error));
    if (error.code == Apple::Codes::ApiKeyRefused)
        m_keyRow->setError(Words::sentence(error));
    m_notice->show(StateWords::severityOf(error), consequence, Words::sentence(error),
                   StateWords::trustFacts(error));
    QMetaObject::invokeMethod(
        this, [this] { m_scroller->ensureWidgetVisible(m_notice); }, Qt::QueuedConnection);
}

void AppleForm::showReport(const Sync::AppleReport &report)
{
    const Sync::AppleRow &signIn = report.row(Sync::AppleRow::Part::SignIn);
    if (signIn.error)
        return showError(*signIn.error, tr("Nothing could be read."));
    QStringList lines;
    for (const Sync::AppleRow &row : report.rows) {
        if (row.part != Sync::AppleRow::Part::SignIn)
            lines.append(tr("%1: %2", "row, result").arg(Words::rowName(row.part), Words::rowResult(row)));
    }
    m_notice->show(report.isAllRead() ? Credentials::Severity::Ok : Credentials::Severity::Warning,
                   report.isAllRead() ? tr("It works.") : tr("Not everything could be read."),
                   lines.join(u'\n'));
    QMetaObject::invokeMethod(
        this, [this] { m_scroller->ensureWidgetVisible(m_notice); }, Qt::QueuedConnection);
}

} // namespace Connections
