// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/check/codes.h"
#include "core/credentials/codes.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/shell/plaintip.h"
#include "ui/shell/preferences.h"
#include "ui/words/jamf.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// Names come from files: a row shows this much of one, the detail page all.
constexpr qsizetype NameLimit = 160;

/// What of a server could not be read; empty where the trouble is about something else.
QString rowOf(const Check::Trouble &trouble)
{
    const auto row
        = std::ranges::find(Jamf::allRows(), trouble.part, static_cast<QString (*)(Jamf::Row)>(&Jamf::code));
    return row == Jamf::allRows().end() ? QString() : Words::rowName(*row);
}

QString nameOf(const Check::Trouble &trouble)
{
    if (const QString row = rowOf(trouble); !row.isEmpty())
        return row;
    const QString file
        = trouble.source == SourceKind::File ? QFileInfo(trouble.where).fileName() : trouble.where;
    return visible(file.isEmpty() ? trouble.where : file, NameLimit);
}

QString folderOf(const Check::Trouble &trouble)
{
    if (!rowOf(trouble).isEmpty())
        return visible(trouble.where, NameLimit);
    if (trouble.source != SourceKind::File)
        return Words::source(trouble.source);
    const QString folder = QFileInfo(trouble.where).path();
    return folder == "."_L1 ? Words::source(trouble.source) : visible(QDir::toNativeSeparators(folder));
}

bool needsPassword(const Error &error)
{
    return error.code == Codes::PasswordNeeded || error.code == Codes::WrongPassword;
}

} // namespace

QVariant CredentialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    if (role == RowKindRole)
        return QVariant::fromValue(item.kind);
    if (role == GroupRole)
        return QVariant::fromValue(item.group);
    switch (item.kind) {
    case RowKind::Head: return headData(item, role);
    case RowKind::Credential: return credentialData(*item.entry, role);
    case RowKind::Trouble: return troubleData(*item.trouble, role);
    }
    Q_UNREACHABLE();
}

QVariant CredentialModel::credentialData(const Entry &entry, int role) const
{
    const auto &[credential, standing] = entry;
    const Problem *problem = worstOf(standing.problems);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return visible(Words::name(credential), NameLimit);
    case Qt::AccessibleTextRole: return accessibleText(entry);
    case IdRole: return credential.id;
    case SeverityRole: return QVariant::fromValue(isStop(standing) ? Severity::Expired : standing.severity);
    case SeverityWordRole:
        return isStop(standing) ? tr("Stop", "in place of a severity") : Words::severity(standing.severity);
    case KindLineRole: return kindLine(credential);
    case SentenceRole:
        return isStop(standing) ? QString()
                                : Words::consequence(credential.kind, standing.severity == Severity::Expired);
    case ProblemRole: return problemLine(standing);
    case ProblemSeverityRole: return QVariant::fromValue(problem ? weightOf(*problem) : Severity::Ok);
    case CustodianRole: return visible(credential.custodian, NameLimit);
    case ActionRole: return needsKey(standing) ? tr("Choose key…") : tr("Details…");
    }
    return dateData(standing, role);
}

QString CredentialModel::kindLine(const Credential &credential) const
{
    const QString line = visible(Words::kindLine(credential), NameLimit);
    if (credential.kind != Kind::ApnsPushCertificate || m_ledger.topics() < 2
        || !isTopic(credential.identity))
        return line;
    return tr("%1 · topic …%2", "kind, end of the push topic")
        .arg(line, visible(credential.identity.right(4)));
}

/// A row says a stop in one breath; the topics stand in the details.
QString CredentialModel::problemLine(const Standing &standing) const
{
    if (isStop(standing))
        return tr("Stop. This is a new push certificate, not a renewal.");
    const Problem *problem = worstOf(standing.problems);
    return problem ? visible(Words::sentence(*problem)) : QString();
}

QVariant CredentialModel::dateData(const Standing &standing, int role) const
{
    const QDateTime &now = m_ledger.now();
    switch (role) {
    case DaysRole: return standing.daysLeft ? QVariant(*standing.daysLeft) : QVariant();
    case CountdownNumberRole: return Words::countdown(standing, now).number;
    case CountdownUnitRole: return Words::countdown(standing, now).unit;
    case DateRole:
        if (standing.neverEnds)
            return Words::countdown(standing, now).unit;
        return standing.notAfter ? Words::date(*standing.notAfter, m_preferences.years()) : QString();
    case ShortDateRole:
        if (standing.neverEnds)
            return Words::countdown(standing, now).unit;
        return standing.notAfter ? Words::shortDate(*standing.notAfter, now, m_preferences.years())
                                 : QString();
    }
    return {};
}

QVariant CredentialModel::troubleData(const Check::Trouble &trouble, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return nameOf(trouble);
    case Qt::AccessibleTextRole:
        return tr("%1. Could not be read. %2").arg(nameOf(trouble), visible(Words::sentence(trouble.error)));
    case Qt::ToolTipRole: return plainTip(visible(QDir::toNativeSeparators(trouble.where)));
    case IdRole: return qint64 {0};
    case SeverityRole: return QVariant::fromValue(Severity::Unknown);
    case SeverityWordRole: return Words::severity(Severity::Unknown);
    case KindLineRole: return folderOf(trouble);
    case SentenceRole: return visible(Words::sentence(trouble.error));
    case ActionRole:
        if (needsPassword(trouble.error))
            return tr("Enter password…");
        return trouble.error.code == Codes::WrongKey ? tr("Choose key…") : tr("Try again");
    case CountdownNumberRole:
    case CountdownUnitRole:
    case DateRole:
    case ShortDateRole:
    case ProblemRole:
    case CustodianRole: return QString();
    }
    return {};
}

QVariant CredentialModel::headData(const Item &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return titleOf(item.group);
    case NoteRole: {
        const QDate end = schoolYearEnd(m_ledger.now().toLocalTime().date());
        return item.group == Group::SchoolYear
            ? tr("until %1").arg(Words::date(end.startOfDay(), m_preferences.years()))
            : QString();
    }
    case CountRole: return item.count;
    case ClosedRole: return m_closed.contains(item.group);
    case IdRole: return qint64 {0};
    case Qt::AccessibleTextRole:
        return isClosed(item.group)
            ? tr("%1, group of %Ln, closed", nullptr, item.count).arg(titleOf(item.group))
            : tr("%1, group of %Ln, open", nullptr, item.count).arg(titleOf(item.group));
    }
    return {};
}

QString CredentialModel::accessibleText(const Entry &entry) const
{
    const auto text = [&](int role) { return credentialData(entry, role).toString(); };
    const QString countdown = u"%1 %2"_s.arg(text(CountdownNumberRole), text(CountdownUnitRole)).trimmed();
    QStringList parts {text(NameRole), text(KindLineRole), text(SeverityWordRole), countdown,
                       text(DateRole), text(ProblemRole),  text(SentenceRole)};
    const QString custodian = text(CustodianRole);
    parts.append(custodian.isEmpty() ? tr("No custodian") : tr("Custodian: %1").arg(custodian));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Credentials
