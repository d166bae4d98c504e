// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/server.h"

#include <QMap>
#include <QSet>

namespace Jamf {

/// Reads one list to its end: the first page says how many rows there are, the others come a few at once. Servers clamp
/// page sizes, and rows come and go meanwhile, so that what counts is rows, not pages. Goes with its answer.
class Pages final : public QObject
{
    Q_OBJECT

public:
    Pages(Server &server, ListRequest request, QObject *parent);

    [[nodiscard]] Answer<QJsonArray> start();

private:
    void ask();
    void take(int page, const Result<QJsonDocument> &answer);
    void takeFirst(const QJsonObject &first);
    void addRows(int page, const QJsonArray &rows);
    void goOn();
    [[nodiscard]] bool isComplete() const;
    void end(const Result<QJsonArray> &outcome);
    [[nodiscard]] QJsonArray allRows() const;

    Server &m_server;
    ListRequest m_request;
    QPromise<Result<QJsonArray>> m_promise;
    QFutureWatcher<Result<QJsonArray>> m_watcher;
    QMap<int, Answer<QJsonDocument>> m_underWay {};
    QMap<int, QJsonArray> m_rows {}; ///< by page
    QSet<QString> m_seen {};
    qsizetype m_count = 0;
    int m_next = 0; ///< page to ask for
    int m_planned = 1; ///< pages that may be asked for at once
    int m_idle = 0; ///< pages in a row without a new row
    std::optional<int> m_total {};
    bool m_hasEnded = false; ///< an empty page, a plain array or a row that is past
};

} // namespace Jamf
