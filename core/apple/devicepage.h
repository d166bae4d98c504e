// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/device.h"
#include "core/apple/page.h"

namespace Apple {

/// As pageIn() with deviceOf(), several times as fast for a page that looks as they all do: by simdjson.
[[nodiscard]] Result<Page<Device>> devicePageIn(const QByteArray &body, const QString &path);

/// The fast way alone: nothing where a value has another type than usual, or where it is no page at all.
[[nodiscard]] std::optional<Page<Device>> usualDevicePageIn(const QByteArray &body);

} // namespace Apple
