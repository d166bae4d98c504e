// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/testmodel.h"

#include "ui/connections/rowwords.h"
#include "ui/connections/statewords.h"
#include "ui/shell/preferences.h"
#include "ui/words/apple.h"
#include "ui/words/jamf.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Connections {

TestModel::TestModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roster(roster)
{
}

void TestModel::show(const QString &connection)
{
    const bool isSame = connection == m_connection;
    m_connection = connection;
    const Entry *entry = m_roster.entry(connection);
    const Check::SweepReport *report = m_roster.report(connection);
    const QList<Line> lines = linesNow();
    const auto adopt = [&] {
        m_rows = lines;
        m_signIn = entry ? entry->connection.signIn : SignIn::Client;
        m_facts = entry && entry->isTesting ? entry->facts : report ? report->facts : Jamf::ServerFacts();
    };
    if (isSame && lines.size() == m_rows.size()) {
        adopt();
        retranslate();
        return;
    }
    beginResetModel();
    adopt();
    endResetModel();
}

QList<TestModel::Line> TestModel::linesNow() const
{
    const Entry *entry = m_roster.entry(m_connection);
    const Check::SweepReport *report = m_roster.report(m_connection);
    QList<Line> lines;
    if (entry && entry->isApple())
        return appleLines(*entry);
    if (!entry || (!entry->isTesting && (!report || StateWords::wholeFailure(*entry, report))))
        return lines;
    const QList<Jamf::RowResult> &results = entry->isTesting ? entry->arrived : report->rows;
    for (const Jamf::Row row : Jamf::allRows()) {
        const auto found = std::ranges::find(results, row, &Jamf::RowResult::row);
        const bool isThere = found != results.end();
        lines.append({row, isThere ? std::optional(*found) : std::nullopt, {}, !isThere});
    }
    return lines;
}

QList<TestModel::Line> TestModel::appleLines(const Entry &entry) const
{
    QList<Line> lines;
    if (!entry.isTesting && (entry.appleRows.isEmpty() || StateWords::wholeFailure(entry, nullptr)))
        return lines;
    using Part = Sync::AppleRow::Part;
    for (const Part part : {Part::SignIn, Part::Devices, Part::Servers, Part::Coverage}) {
        const auto found = std::ranges::find(entry.appleRows, part, &Sync::AppleRow::part);
        const bool isThere = found != entry.appleRows.end();
        lines.append({Jamf::Row::SignIn, {}, isThere ? *found : Sync::AppleRow {.part = part}, !isThere});
    }
    return lines;
}

QString TestModel::appleTextOf(const Line &line, Column column) const
{
    switch (column) {
    case Column::What: return Words::rowName(line.apple->part);
    case Column::Result: return line.isWaiting ? QString() : Words::rowResult(*line.apple);
    case Column::Privilege: break;
    }
    return tr("None needed", "privilege");
}

std::optional<Credentials::Severity> TestModel::severityOf(const Line &line)
{
    using Credentials::Severity;
    using State = Sync::AppleRow::State;
    if (line.isWaiting)
        return {};
    if (!line.apple)
        return RowWords::severityOf(*line.result);
    if (line.apple->state == State::Read)
        return Severity::Ok;
    return line.apple->state == State::Failed ? Severity::Warning : Severity::Unknown;
}

void TestModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

QString TestModel::textOf(const Line &line, Column column) const
{
    if (line.apple)
        return appleTextOf(line, column);
    switch (column) {
    case Column::What: return Words::rowName(line.row);
    case Column::Result:
        return line.result ? RowWords::result(*line.result, m_facts, m_signIn, m_roster.now(),
                                              m_roster.surroundings().preferences.years())
                           : QString();
    case Column::Privilege: break;
    }
    QStringList missing = line.result ? RowWords::missing(*line.result) : QStringList();
    if (!missing.isEmpty()) {
        for (QString &name : missing)
            name = tr("Missing: %1", "privilege").arg(name);
        return missing.join(u'\n');
    }
    const QStringList needed = Jamf::privilegesFor(line.row);
    return needed.isEmpty() ? tr("None needed", "privilege") : needed.join(u", "_s);
}

QVariant TestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_rows.at(index.row());
    const Column column {index.column()};
    switch (role) {
    case Qt::DisplayRole: return textOf(line, column);
    case Qt::AccessibleTextRole:
        if (column == Column::What && !line.isWaiting)
            return tr("%1, %2", "row, severity")
                .arg(textOf(line, column), Words::severity(*severityOf(line)));
        if (column == Column::Result && line.isWaiting)
            return tr("Waiting");
        return textOf(line, column);
    case SeverityRole:
        return line.isWaiting ? QVariant() : QVariant::fromValue(*severityOf(line));
    case WaitingRole: return line.isWaiting;
    case MissingRole: return line.result ? RowWords::missing(*line.result) : QStringList();
    default: return {};
    }
}

QVariant TestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column {section}) {
    case Column::What: return tr("What is read");
    case Column::Result: return tr("Result", "of reading");
    case Column::Privilege: return tr("Privilege");
    }
    Q_UNREACHABLE();
}

} // namespace Connections
