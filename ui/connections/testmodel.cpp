// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/testmodel.h"

#include "ui/connections/rowwords.h"
#include "ui/connections/statewords.h"
#include "ui/shell/preferences.h"
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
    if (!entry || (!entry->isTesting && (!report || StateWords::wholeFailure(*entry, report))))
        return lines;
    const QList<Jamf::RowResult> &results = entry->isTesting ? entry->arrived : report->rows;
    for (const Jamf::Row row : Jamf::allRows()) {
        const auto found = std::ranges::find(results, row, &Jamf::RowResult::row);
        lines.append({row, found == results.end() ? std::nullopt : std::optional(*found)});
    }
    return lines;
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
        if (column == Column::What && line.result)
            return tr("%1, %2", "row, severity")
                .arg(textOf(line, column), Words::severity(RowWords::severityOf(*line.result)));
        if (column == Column::Result && !line.result)
            return tr("Waiting");
        return textOf(line, column);
    case SeverityRole:
        return line.result ? QVariant::fromValue(RowWords::severityOf(*line.result)) : QVariant();
    case WaitingRole: return !line.result;
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
