// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/utc.h"
#include "core/inventory/index.h"
#include "core/inventory/pulls.h"
#include "core/inventory/savedfilters.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace Storage {
class DatabaseThread;
}

namespace Inventory {

class IndexKeeper;

/// All that is known of one device, with what happened to it, newest first.
struct Dossier
{
    Device device {};
    QList<DeviceChange> changes {};
};

/// The inventory as the window sees it: the newest index of all devices, and rows of the database by their ids. Reads the
/// index on the database's thread, a bounded piece at a time, and rows beside it, so that they wait for no pull. For the
/// window's thread.
class Register final : public QObject
{
    Q_OBJECT

public:
    Register(Storage::DatabaseThread &database, Clock clock, QObject *parent = nullptr);
    ~Register() override;

    /// Reads what changed since the last time; all of it at first. While it reads, and for a while in proportion after
    /// that, another call waits: a pull that stores page after page needs the database more.
    void refresh();

    /// None before the first piece was read.
    [[nodiscard]] const std::shared_ptr<const Index> &index() const { return m_index; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< all was read once
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    [[nodiscard]] const QList<MdmServer> &servers() const { return m_servers; }
    [[nodiscard]] const QList<Pull> &pulls() const { return m_pulls; }
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] Storage::DatabaseThread &database() const { return m_database; }

    [[nodiscard]] Answer<QList<Device>> rows(const QList<qint64> &ids);
    [[nodiscard]] Answer<Dossier> dossier(const QString &serial);
    [[nodiscard]] Answer<> saveFilter(const QString &name, const Query &query);
    [[nodiscard]] Answer<> removeFilter(qint64 filter);

signals:
    void changed(); ///< another index, or an error in its place
    void surroundingsChanged(); ///< servers, pulls or filters are others

private:
    struct Piece;

    void begin();
    void readOn();
    void end();
    void take(const Result<Piece> &piece);

    Storage::DatabaseThread &m_database;
    Clock m_clock;
    std::shared_ptr<std::unique_ptr<IndexKeeper>> m_keeper; ///< touched on the database's thread alone
    std::shared_ptr<const Index> m_index {};
    QList<MdmServer> m_servers {};
    QList<Pull> m_pulls {};
    QList<SavedFilter> m_filters {};
    std::optional<Error> m_error {};
    bool m_isWhole = false;
    bool m_isReading = false;
    bool m_isWanted = false; ///< once more, for something was saved meanwhile
    QElapsedTimer m_began {}; ///< the reading that is under way, or the last one
    QTimer m_rest {};
};

} // namespace Inventory
