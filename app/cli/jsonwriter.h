// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/base/utc.h"

#include <optional>

namespace Cli {

/// JSON (RFC 8259) as it is being made, so that a hundred thousand credentials need no document in memory. Keys keep
/// the order of the calls. Control, bidirectional and invisible characters are escaped: read back they are what they
/// were, yet on a terminal they change nothing.
class JsonWriter final
{
public:
    explicit JsonWriter(Output &output)
        : m_output(output)
    {
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void breakLine(); ///< for people who look at the document; only between values

    void key(QStringView name);
    void value(QStringView text);
    void decimal(double number); ///< the shortest that reads back as it was
    void truth(bool isTrue);
    void value(std::optional<qint64> number); ///< null where there is none
    void value(const Moment &moment); ///< ISO 8601 in UTC; null where there is none

    void member(QStringView name, QStringView text)
    {
        key(name);
        value(text);
    }

private:
    void separate();
    void quote(QStringView text);

    Output &m_output;
    bool m_needsComma = false;
};

} // namespace Cli
