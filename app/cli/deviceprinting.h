// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/findings.h"
#include "app/cli/jsonwriter.h"
#include "core/inventory/device.h"
#include "core/sync/devicelook.h"
#include "core/sync/fleetsync.h"

#include <functional>

namespace Cli {

/// Devices on their way out, one after the other: a million need no memory.
class DevicePrinter
{
public:
    DevicePrinter() = default;
    DevicePrinter(const DevicePrinter &) = delete;
    DevicePrinter &operator=(const DevicePrinter &) = delete;
    virtual ~DevicePrinter() = default;

    virtual void begin() = 0;
    virtual void add(const Inventory::Device &device) = 0;
    virtual void end() = 0;
};

/// Names of connections by their id: what a device was seen by.
using ConnectionNames = QHash<QString, QString>;

[[nodiscard]] std::unique_ptr<DevicePrinter> jsonPrinter(Output &output, const ConnectionNames &names);
[[nodiscard]] std::unique_ptr<DevicePrinter> csvPrinter(Output &output, const ConnectionNames &names);
[[nodiscard]] std::unique_ptr<DevicePrinter> textPrinter(Output &output);

struct DeviceStory
{
    Inventory::Device device {};
    QList<Inventory::DeviceChange> changes {}; ///< newest first
    std::optional<Sync::DeviceSight> sight {}; ///< where Apple was asked
};
void printJson(const DeviceStory &story, const ConnectionNames &names, Output &output);
void printText(const DeviceStory &story, const ConnectionNames &names, Output &output);

/// What a run of fetching did.
void printJson(const QList<Sync::FleetRun> &runs, Output &output);
void printText(const QList<Sync::FleetRun> &runs, Output &output);

/// {"devices": [], "errors": […]}
void printDeviceFailure(const Failure &failure, Output &output);

} // namespace Cli
