// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace Cli {

/// What was asked of the devices.
struct DeviceArguments
{
    enum class Act { Sync, List, Show };

    Act act = Act::List;
    QString connection {}; ///< the name of the one to fetch from; empty: all
    bool withCoverage = false; ///< stays until all of it is fetched
    QString where {}; ///< Inventory::Condition, which it was read as
    bool isCsv = false;
    QString serial {};
    bool isAsking = false; ///< Apple, for that device by itself
};

/// The options that only go with `devices`, without their dashes: those with a value, those without.
[[nodiscard]] QStringList deviceValueOptions();
[[nodiscard]] QStringList deviceFlags();

/// @p words behind `devices`. An error is one sentence that names the wrong word.
[[nodiscard]] tl::expected<DeviceArguments, QString> deviceArgumentsFrom(const QCommandLineParser &parser,
                                                                         QStringList words);

} // namespace Cli
