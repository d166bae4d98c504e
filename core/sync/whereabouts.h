// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/assignment.h"

#include <QPointer>
#include <QSet>

namespace Sync {

/// Where some devices are.
struct Whereabouts
{
    QHash<QString, QString> servers {}; ///< by serial number; empty for none. Those that Apple did not tell of are missing
    QSet<QString> elsewhere {}; ///< not on the server that was asked about, wherever else
};

/// Asks Apple where devices are now, in as few calls as that takes: one for each device, or one for each thousand that
/// the server has. Goes with its answer, which ends early with the service.
class Whereabout final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QStringList serials {};
        QString serverId {}; ///< that they should be on, or should have left
        qint64 onServer = 0; ///< devices that it has, as far as that is known
        bool isLeaving = false; ///< who is not on the server is on none
    };

    Whereabout(Apple::Service &service, Question question, QObject *parent);

    [[nodiscard]] Answer<Whereabouts> start();

private:
    [[nodiscard]] Answer<Whereabouts> oneByOne();
    [[nodiscard]] Answer<Whereabouts> wholeServer();

    QPointer<Apple::Service> m_service;
    Question m_question;
    qsizetype m_next = 0;
    Whereabouts m_found {};
};

} // namespace Sync
