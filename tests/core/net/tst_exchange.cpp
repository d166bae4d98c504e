// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "core/net/exchange.h"
#include "core/net/secretbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Told
{
    int status = 200;
    QByteArray length; ///< as the header has it; none where empty
    QByteArray body;
    QByteArray transferEncoding {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< in place of an answer
    bool isSent = true;
};

/// What Qt makes of an answer, where the test needs it to come out in one way and no other.
class Reply final : public QNetworkReply
{
public:
    Reply(const Told &told, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
        , m_told(told)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        QMetaObject::invokeMethod(this, &Reply::tell, Qt::QueuedConnection);
    }

    void abort() override { }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_told.body.size() + QNetworkReply::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QByteArray piece = m_told.body.left(most);
        m_told.body.remove(0, piece.size());
        std::ranges::copy(piece, data);
        return piece.size();
    }

private:
    void tell()
    {
        if (m_told.isSent)
            emit requestSent();
        if (m_told.error != NoError)
            return fail();
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_told.status);
        if (!m_told.length.isEmpty())
            setRawHeader("Content-Length", m_told.length);
        if (!m_told.transferEncoding.isEmpty())
            setRawHeader("Transfer-Encoding", m_told.transferEncoding);
        emit metaDataChanged();
        emit readyRead();
        if (m_told.status >= 400)
            setError(QNetworkReply::InternalServerError, u"as told"_s);
        setFinished(true);
        emit finished();
    }

    void fail()
    {
        setError(m_told.error, u"as told"_s);
        setFinished(true);
        emit finished();
    }

    Told m_told;
};

class Manager final : public QNetworkAccessManager
{
public:
    explicit Manager(Told told)
        : m_told(std::move(told))
    {
    }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new Reply(m_told, request, this);
    }

private:
    Told m_told;
};

} // namespace

Q_DECLARE_METATYPE(Told)

/// What becomes of answers that a server on a real socket gives only by chance.
class TestExchange final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsACutBodyWhereQtDoesNot_data()
    {
        QTest::addColumn<Told>("told");
        QTest::addColumn<QString>("code");
        const QString cut = Net::Codes::BodyCut;
        QTest::newRow("whole") << Told {200, "4", "body"} << QString();
        QTest::newRow("cut") << Told {200, "40", "body"} << cut;
        QTest::newRow("nothing came") << Told {200, "4", ""} << cut;
        QTest::newRow("no length") << Told {200, "", "body"} << QString();
        QTest::newRow("no number") << Told {200, "4, 4", "body"} << QString();
        QTest::newRow("negative") << Told {200, "-4", "body"} << QString();
        QTest::newRow("in chunks") << Told {200, "40", "body", "chunked"} << QString();
        QTest::newRow("not modified") << Told {304, "40", ""} << QString();
        QTest::newRow("a fault says more") << Told {503, "40", "body"} << QString();
    }

    void tellsACutBodyWhereQtDoesNot()
    {
        QFETCH(const Told, told);
        QFETCH(const QString, code);
        const std::optional<Net::Outcome> outcome = outcomeOf(told);
        QVERIFY(outcome);
        QCOMPARE(outcome->answer ? QString() : outcome->answer.error().code, code);
        QCOMPARE(outcome->isBroken, !code.isEmpty());
        if (outcome->answer) {
            QCOMPARE(outcome->answer->status, told.status);
            QCOMPARE(outcome->answer->body, told.body);
        } else {
            QCOMPARE(outcome->answer.error().about, QStringList(u"school.example"_s));
        }
    }

    /// An order that went out may have been carried out, whatever became of the connection then.
    void tellsWhatWasSentFromWhatWasNot_data()
    {
        QTest::addColumn<Told>("told");
        QTest::addColumn<QNetworkProxy>("proxy");
        QTest::addColumn<QString>("code");
        const QNetworkProxy none(QNetworkProxy::NoProxy);
        const QNetworkProxy school(QNetworkProxy::HttpProxy, u"proxy.school.example"_s, 8080);
        const QString broken = Net::Codes::ConnectionBroken;
        const auto row = [](const char *name, QNetworkReply::NetworkError error, bool isSent,
                            const QNetworkProxy &proxy, const QString &code) {
            QTest::newRow(name) << Told {.length = {}, .body = {}, .error = error, .isSent = isSent} << proxy
                                << code;
        };
        row("gone, sent", QNetworkReply::UnknownNetworkError, true, none, broken);
        row("gone, not sent", QNetworkReply::UnknownNetworkError, false, none, Net::Codes::NetworkUnreachable);
        row("silent, sent", QNetworkReply::TimeoutError, true, none, broken);
        row("silent, not sent", QNetworkReply::TimeoutError, false, none, Net::Codes::NetworkUnreachable);
        row("gone, by a proxy, sent", QNetworkReply::UnknownNetworkError, true, school, broken);
        row("gone, by a proxy, not sent", QNetworkReply::UnknownNetworkError, false, school,
            Net::Codes::ProxyFailed);
        row("no such host", QNetworkReply::HostNotFoundError, false, none, Net::Codes::HostNotFound);
    }

    void tellsWhatWasSentFromWhatWasNot()
    {
        QFETCH(const Told, told);
        QFETCH(const QNetworkProxy, proxy);
        QFETCH(const QString, code);
        const std::optional<Net::Outcome> outcome = outcomeOf(told, proxy);
        QVERIFY(outcome && !outcome->answer);
        QCOMPARE(outcome->answer.error().code, code);
    }

private:
    static std::optional<Net::Outcome> outcomeOf(const Told &told,
                                                 const QNetworkProxy &proxy = QNetworkProxy::NoProxy)
    {
        Manager manager(told);
        Net::Sending sending;
        sending.request = QNetworkRequest(QUrl(u"https://school.example/page"_s));
        sending.verb = "GET";
        sending.proxy = proxy;
        sending.mostBytes = 1000;
        sending.stall = 60s;
        Net::Exchange exchange(manager, std::move(sending), &QDateTime::currentDateTimeUtc);
        std::optional<Net::Outcome> outcome;
        connect(
            &exchange, &Net::Exchange::ended, &exchange, [&](const Net::Outcome &one) { outcome = one; },
            Qt::QueuedConnection);
        static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000));
        return outcome;
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
