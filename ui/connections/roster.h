// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/surroundings.h"

#include <QHash>

namespace Connections {

/// One connection and what this window knows of it.
struct Entry
{
    Connection connection {};
    std::optional<Error> error {}; ///< why nothing could even be asked for
    bool isTesting = false;
    QList<Jamf::RowResult> arrived {}; ///< rows of the test under way
    Jamf::ServerFacts facts {}; ///< what it knows of the server so far
    QList<Sync::AppleRow> appleRows {}; ///< of Apple: rows of the test under way, or of the last one
    Moment appleTestedAt {}; ///< when there was one in this window

    [[nodiscard]] bool isApple() const { return connection.service == Service::AppleSchoolManager; }
};

/// The school's connections as the window has them, and all that can be done to them. What was begun goes on to its
/// end without the widget that asked for it.
class Roster final : public QObject
{
    Q_OBJECT

public:
    explicit Roster(const Surroundings &surroundings, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; } ///< by service, then name
    [[nodiscard]] const Entry *entry(const QString &id) const; ///< null where there is none
    [[nodiscard]] const Check::SweepReport *report(const QString &id) const; ///< null before the first
    [[nodiscard]] bool isNameTaken(const QString &name, const QString &but) const;
    [[nodiscard]] const Surroundings &surroundings() const { return m_around; }
    [[nodiscard]] QDateTime now() const { return m_around.clock(); }

    /// Nothing for one that is paused or under test.
    void test(const QString &id);
    void testAll();
    void cancel(const QString &id); ///< of a test; what was known before stays
    [[nodiscard]] Answer<Connection> save(const Account &account);
    [[nodiscard]] Answer<> setPaused(const QString &id, bool isPaused);
    [[nodiscard]] Answer<> remove(const QString &id);

signals:
    void listed(); ///< the entries are others, or in another order
    void changed(const QString &id); ///< what is known of one
    void edited(); ///< what is stored is something else now

private:
    [[nodiscard]] Entry *find(const QString &id);
    void take(const QList<Connection> &connections);
    void adopt(const Connection &connection);
    void finish(const QString &id, const Result<Check::SweepReport> &report);
    void testApple(Entry &entry);
    void finishApple(const QString &id, const Result<Sync::AppleReport> &report);
    void forget(const QString &id);
    void takeAsAnother(const QString &id);
    void keepTime(const QString &id, const QDateTime &testedAt);

    Surroundings m_around;
    QList<Entry> m_entries;
    QHash<QString, QFuture<void>> m_underWay;
    std::optional<Error> m_loadError;
    bool m_isLoaded = false;
};

} // namespace Connections
