// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/client.h"
#include "core/net/failures.h"
#include "core/net/inflater.h"

#include <QNetworkRequest>
#include <QTimer>

class QNetworkAccessManager;

namespace Net {

class SecretBody;

/// One request on the wire and its answer.
struct Sending
{
    QNetworkRequest request;
    QByteArray verb;
    std::unique_ptr<SecretBody> body; ///< none for requests without
    QNetworkProxy proxy;
    qint64 mostBytes = 0;
    std::chrono::milliseconds stall {0};
};

struct Outcome
{
    Result<Response> answer;
    bool isBroken = false; ///< the connection was there and broke off
    int sendings = 1; ///< Qt sends again by itself where a kept connection turns out to be closed
    QDateTime answeredAt {}; ///< when the headers came
};

/// Lives as long as one try; destroying it ends the request.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &manager, Sending sending, Clock clock);
    ~Exchange() override;

signals:
    void ended(const Net::Outcome &outcome); ///< once; to be received queued

private:
    void readHeaders();
    void read();
    bool keep(const QByteArray &piece); ///< false where it ended the exchange
    void finish();
    void endTooLarge();
    void hangUp();
    void end(Outcome outcome);
    [[nodiscard]] Outcome whole() const;
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] Response response() const;
    [[nodiscard]] Circumstances circumstances() const;

    Clock m_clock;
    QUrl m_url;
    QNetworkProxy m_proxy;
    qint64 m_mostBytes;
    std::chrono::milliseconds m_stall;
    QNetworkReply *m_reply;
    QTimer m_idle;
    std::optional<qint64> m_announced; ///< bytes that the body is said to have on the wire
    qint64 m_received = 0;
    QByteArray m_body;
    std::optional<Inflater> m_inflater; ///< where the body comes packed
    QDateTime m_answeredAt;
    int m_sendings = 0;
    QList<QSslError> m_tlsErrors;
    QList<QSslCertificate> m_chain;
};

} // namespace Net
