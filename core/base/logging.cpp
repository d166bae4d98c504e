// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(logBase, "caretaker.base", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "caretaker.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logNet, "caretaker.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logCredentials, "caretaker.credentials", QtWarningMsg)
Q_LOGGING_CATEGORY(logCheck, "caretaker.check", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "caretaker.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "caretaker.ui", QtWarningMsg)
