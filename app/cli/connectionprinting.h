// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/faqprinting.h"
#include "app/cli/findings.h"
#include "app/cli/output.h"
#include "core/check/jamfservers.h"

namespace Cli {

/// What a test of a connection has to say.
struct TestResult
{
    Connections::Connection connection;
    Check::SweepReport report;
    QDateTime now;
};

/// One connection a line.
void printText(const QList<Connections::Connection> &connections, const Page &page, Output &output);
void printJson(const QList<Connections::Connection> &connections, Output &output);
/// Row by row what this account may read, then the names of the privileges that it lacks, ready to copy.
void printText(const TestResult &result, const Page &page, Output &output);
void printJson(const TestResult &result, Output &output);
/// The document of a command that came to nothing.
void printJson(const Failure &failure, Output &output);

/// The first end among what @p row gave; nothing where none is known.
[[nodiscard]] Moment firstEnd(const Jamf::RowResult &row);
/// The exact names that reading @p row lacks.
[[nodiscard]] QStringList missingPrivileges(const Jamf::RowResult &row);

} // namespace Cli
