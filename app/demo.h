// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoserver.h"
#include "app/services.h"
#include "core/check/rounds.h"
#include "tests/sandbox/school.h"

#include <QTemporaryDir>

/// The make-believe school behind `--demo`: a folder, a database, settings, a Jamf Pro server and an
/// Apple School Manager that end with it. Its
/// files and its servers are made when it is filled, off the window's thread.
class Demo final : public QObject
{
    Q_OBJECT

public:
    Demo();

    /// The make-believe Apple lets through more than the real one, so that nobody waits an hour for coverage.
    [[nodiscard]] static Apple::Conduct generousApple();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    /// Language, theme and the like begin as in @p settingsFile, of which only a copy is changed.
    void adopt(const QString &settingsFile);
    [[nodiscard]] QString databaseAddress() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString articleShelf() const;
    [[nodiscard]] QString articleIndex() const;
    [[nodiscard]] QString files() const; ///< the watched folder

    /// Makes the school, has it watched and its server connected, and lets @p rounds check all.
    void fill(const Services &services, Check::Rounds &rounds, const Clock &clock);

private:
    void open(const Services &services, Check::Rounds &rounds, const Clock &clock);
    void sync(Sync::FleetSync &fleet);
    void watch(Storage::DatabaseThread &database, Check::Rounds &rounds);
    void remark(Storage::DatabaseThread &database, Check::Rounds &rounds);
    void joinRenewed(Storage::DatabaseThread &database, Check::Rounds &rounds);

    QTemporaryDir m_folder;
    Sandbox::School m_school;
    DemoServer m_server;
    QDateTime m_madeAt;
    bool m_isRemarked = false;
};
