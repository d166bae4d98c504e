// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/exporting.h"
#include "core/inventory/query.h"

#include <QWidget>

class ProgressStrip;

namespace Inventory {

class Register;

/// Asks where to, writes devices there away from the window's thread, and shows how far it is, with a way out.
class ExportDesk final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportDesk(Register &devices, QWidget *parent = nullptr);
    ~ExportDesk() override;

    /// @p columns from left to right; none of them: everything that is known.
    void ask(Format format, const QList<qint64> &ids, const QList<Column> &columns);
    void write(const QString &path, Format format, const QList<qint64> &ids, const QList<Column> &columns);
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

signals:
    void written(qint64 devices, const QString &path);
    void failed(const Error &error);
    void cancelled();

private:
    void cancel();

    Register &m_register;
    ProgressStrip *m_progress;
    Answer<qint64> m_writing {};
};

} // namespace Inventory
