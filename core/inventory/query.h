// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Inventory {

/// Questions that need no query language.
enum class View {
    All, ///< also what is in neither service any longer
    InOrgNotInJamf,
    InJamfNotInOrg,
    Unassigned, ///< in the organisation, on no server
    WrongServer, ///< on a server, yet not on Query::rightServer
    NotSeen, ///< in Jamf Pro, without an inventory for Query::days
    CoverageEnding, ///< within Query::days from now
    ManuallyAdded, ///< by Apple Configurator: Apple's dates are not to be trusted
    Released, ///< once in the organisation
};

enum class Column {
    SerialNumber,
    Name,
    User,
    AssetTag,
    Model,
    Family,
    OrderNumber,
    Capacity,
    Color,
    OsVersion,
    AssignedServer,
    Ordered,
    AddedToOrg,
    Updated,
    LastInventory,
    CoverageEnds,
    CoverageRead, ///< when Apple was last asked for it
};

struct Sort
{
    Column column = Column::SerialNumber;
    bool isDescending = false; ///< empty cells come last either way

    friend bool operator==(const Sort &, const Sort &) = default;
};

/// What the table shows. Of @p text each word must stand somewhere in a device's serial number, name, model, order
/// number, user, asset tag, IMEI, MEID, EID or MAC addresses: anywhere from three characters on, at the beginning of
/// a value or of a word in it before that; Chinese, Japanese and Korean anywhere from one character on. Letter case
/// and the width of letters do not matter.
struct Query
{
    QString text {};
    View view = View::All;
    int days = 30;
    qint64 rightServer = 0; ///< MdmServer::row
    QStringList families {}; ///< View::WrongServer looks at these product families alone; empty: at all
    Sort sort {};

    friend bool operator==(const Query &, const Query &) = default;
};

/// Stable words, for settings and exports.
[[nodiscard]] QLatin1StringView wordOf(Column column);
[[nodiscard]] std::optional<Column> columnOf(QStringView word);

/// For saved filters, one line.
[[nodiscard]] QString toText(const Query &query);
/// Nothing for what a newer program wrote.
[[nodiscard]] std::optional<Query> queryFrom(const QString &text);

} // namespace Inventory
