// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/roster.h"

#include <QAbstractTableModel>

namespace Connections {

/// The rows of one connection's test: what is read, what came of it, which privilege it takes. Rows that a test under
/// way still waits for are there, without a result. Read only.
class TestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, Result, Privilege };
    Q_ENUM(Column)

    enum Role {
        SeverityRole = Qt::UserRole, ///< Credentials::Severity
        WaitingRole, ///< no answer yet
        MissingRole, ///< exact names, a list
    };

    explicit TestModel(const Roster &roster, QObject *parent = nullptr);

    void show(const QString &connection);
    /// Anything that could be shown: a report of before, or a test under way.
    [[nodiscard]] bool hasRows() const { return !m_rows.isEmpty(); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        Jamf::Row row;
        std::optional<Jamf::RowResult> result {};
        std::optional<Sync::AppleRow> apple {}; ///< in place of both, of an account at Apple
        bool isWaiting = false;
    };
    [[nodiscard]] QList<Line> appleLines(const Entry &entry) const;
    [[nodiscard]] QString appleTextOf(const Line &line, Column column) const;
    [[nodiscard]] static std::optional<Credentials::Severity> severityOf(const Line &line);

    [[nodiscard]] QList<Line> linesNow() const;
    [[nodiscard]] QString textOf(const Line &line, Column column) const;

    const Roster &m_roster;
    QString m_connection;
    SignIn m_signIn = SignIn::Client;
    Jamf::ServerFacts m_facts;
    QList<Line> m_rows;
};

} // namespace Connections
