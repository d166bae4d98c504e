// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/filesource.h"
#include "core/check/foldersource.h"
#include "core/check/hostsource.h"
#include "core/check/round.h"
#include "core/check/typedsource.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/tlsservers.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace TlsServers;
using namespace std::chrono_literals;

namespace {

/// A source of a chosen speed: gives one look at the beginning and then hangs until it is cancelled.
class HangingSource final : public Check::Source
{
public:
    HangingSource(Credentials::SourceKind kind, QString where, int &started, int &cancelled)
        : m_kind(kind)
        , m_where(std::move(where))
        , m_started(started)
        , m_cancelled(cancelled)
    {
    }

    ~HangingSource() override
    {
        if (m_promise)
            m_promise->finish();
    }

    [[nodiscard]] Credentials::SourceKind kind() const override { return m_kind; }
    [[nodiscard]] QString where() const override { return m_where; }
    [[nodiscard]] std::chrono::milliseconds deadline() const override { return 150ms; }
    [[nodiscard]] QFuture<Check::Parcel> look(const QDateTime &) override
    {
        ++m_started;
        m_promise = std::make_unique<QPromise<Check::Parcel>>();
        m_promise->start();
        m_promise->addResult(Check::Parcel(Check::Look {{}, {}, 1}));
        QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &m_watcher, [this] { ++m_cancelled; });
        m_watcher.setFuture(m_promise->future());
        return m_promise->future();
    }

private:
    Credentials::SourceKind m_kind;
    QString m_where;
    int &m_started;
    int &m_cancelled;
    std::unique_ptr<QPromise<Check::Parcel>> m_promise;
    QFutureWatcher<Check::Parcel> m_watcher;
};

struct Outcome
{
    Check::Look look;
    QList<int> progress;
    int finished = 0;
    bool wasCancelled = false;
};

void follow(Check::Round &round, Outcome &outcome)
{
    QObject::connect(&round, &Check::Round::looked, &round, [&outcome](const Check::Look &look) {
        outcome.look.observations += look.observations;
        outcome.look.troubles += look.troubles;
        outcome.look.filesRead += look.filesRead;
    });
    QObject::connect(&round, &Check::Round::progressed, &round,
                     [&outcome](int done, int) { outcome.progress.append(done); });
    QObject::connect(&round, &Check::Round::finished, &round, [&outcome](bool wasCancelled) {
        ++outcome.finished;
        outcome.wasCancelled = wasCancelled;
    });
}

} // namespace

class TestRound final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }

    void noFailureHidesAnother()
    {
        const Tls good(Sandbox::issue(server(u"localhost"_s)));
        const Tcp silent;
        const Tcp closing(&hangUp);
        const Tcp http(&answerInHttp);
        const QString refused = u"localhost:"_s + QString::number(closedPort());
        Samples::write(at(u"good.pem"_s), Samples::certificate(u"Good"_s));
        Samples::write(at(u"folder/a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(at(u"folder/b.jpg"_s), "no credential");

        Check::Sources sources;
        const auto host = [&sources](const QString &place, std::chrono::milliseconds deadline = 60s) {
            sources.push_back(std::make_unique<Check::HostSource>(place, deadline));
        };
        host(silent.place(), 300ms);
        host(closing.place());
        host(http.place());
        host(refused);
        host(u"nonexistent.invalid:443"_s);
        host(u"no host"_s);
        sources.push_back(std::make_unique<Check::FileSource>(u"/dev/zero"_s));
        sources.push_back(std::make_unique<Check::FileSource>(at(u"missing.pem"_s)));
        sources.push_back(std::make_unique<Check::FolderSource>(at(u"missing"_s)));
        host(good.place());
        sources.push_back(std::make_unique<Check::FileSource>(at(u"good.pem"_s)));
        sources.push_back(std::make_unique<Check::FolderSource>(at(u"folder"_s)));
        sources.push_back(std::make_unique<Check::TypedSource>(Check::Watched {
            0, Check::WatchKind::Typed, u"id"_s, Credentials::Kind::Custom, u"Typed"_s, {}, Samples::now()}));
        const int total = static_cast<int>(sources.size());

        Check::Round round(std::move(sources));
        Outcome outcome;
        follow(round, outcome);
        round.start(Samples::now());
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, 60'000);

        QVERIFY(!outcome.wasCancelled);
        QCOMPARE(outcome.progress.size(), total);
        QCOMPARE(outcome.progress.last(), total);
        QStringList places {at(u"folder/a.pem"_s), at(u"good.pem"_s), good.place(), u"typed"_s};
        places.sort();
        QCOMPARE(Samples::placesOf(outcome.look), places);
        QStringList troubles {u"connection-closed "_s + closing.place(),
                              u"connection-refused "_s + refused,
                              u"host-not-found nonexistent.invalid:443"_s,
                              u"invalid-host no host"_s,
                              u"not-a-credential "_s + at(u"folder/b.jpg"_s),
                              u"not-a-file /dev/zero"_s,
                              u"not-found "_s + at(u"missing"_s),
                              u"not-found "_s + at(u"missing.pem"_s),
                              u"timed-out "_s + silent.place(),
                              u"tls-handshake-failed "_s + http.place()};
        troubles.sort();
        QCOMPARE(Samples::troublesOf(outcome.look.troubles), troubles);
    }

    void givesUpWhatHangsAndKeepsWhatItSaid()
    {
        int started = 0;
        int cancelled = 0;
        Check::Sources sources;
        sources.push_back(
            std::make_unique<HangingSource>(Credentials::SourceKind::TlsHost, u"slow"_s, started, cancelled));
        Check::Round round(std::move(sources));
        Outcome outcome;
        follow(round, outcome);
        round.start(Samples::now());

        QTRY_COMPARE(outcome.finished, 1);
        QCOMPARE(outcome.look.filesRead, 1);
        QCOMPARE(Samples::troublesOf(outcome.look.troubles), QStringList {u"timed-out slow"_s});
        QCOMPARE(outcome.look.troubles.first().error.about, QStringList {u"1"_s});
        QTRY_COMPARE(cancelled, 1);
    }

    void hangingFilesDoNotKeepOthersFromTheirTurn()
    {
        int started = 0;
        int cancelled = 0;
        Check::Sources sources;
        for (int i = 0; i < 40; ++i)
            sources.push_back(std::make_unique<HangingSource>(Credentials::SourceKind::File,
                                                              QString::number(i), started, cancelled));
        Samples::write(at(u"good.pem"_s), Samples::certificate(u"Good"_s));
        sources.push_back(std::make_unique<Check::FileSource>(at(u"good.pem"_s)));
        Check::Round round(std::move(sources));
        Outcome outcome;
        follow(round, outcome);
        round.start(Samples::now());
        QVERIFY(started < 40);

        QTRY_COMPARE(outcome.finished, 1);
        QCOMPARE(started, 40);
        QCOMPARE(outcome.look.troubles.size(), 40);
        QCOMPARE(outcome.look.observations.size(), 1);
    }

    void cancelEndsAllAtOnce()
    {
        int started = 0;
        int cancelled = 0;
        Check::Sources sources;
        for (int i = 0; i < 40; ++i)
            sources.push_back(std::make_unique<HangingSource>(Credentials::SourceKind::File,
                                                              QString::number(i), started, cancelled));
        Check::Round round(std::move(sources));
        Outcome outcome;
        follow(round, outcome);
        round.start(Samples::now());
        round.cancel();
        round.cancel();

        QTRY_COMPARE(outcome.finished, 1);
        QVERIFY(outcome.wasCancelled);
        QTRY_COMPARE(cancelled, started);
        QVERIFY(outcome.look.troubles.isEmpty());
    }

    void readsAHundredHostsAtOnce()
    {
        const Tls good(Sandbox::issue(server(u"localhost"_s)));
        Check::Sources sources;
        for (int i = 0; i < 100; ++i)
            sources.push_back(std::make_unique<Check::HostSource>(good.place(), 60s));
        Check::Round round(std::move(sources));
        Outcome outcome;
        follow(round, outcome);
        round.start(Samples::now());

        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, 60'000);
        QCOMPARE(outcome.look.observations.size(), 100);
    }

    void mayBeDestroyedWhileItRuns()
    {
        for (int i = 0; i < 500; ++i)
            Samples::write(at(u"%1.pem"_s.arg(i)), "no credential");
        const Tcp silent;
        const auto make = [this, &silent] {
            Check::Sources sources;
            sources.push_back(std::make_unique<Check::FolderSource>(m_folder->path()));
            sources.push_back(std::make_unique<Check::HostSource>(silent.place()));
            return std::make_unique<Check::Round>(std::move(sources));
        };
        auto round = make();
        round->start(Samples::now());
        round.reset();

        // By a receiver of its own signals.
        QPointer<Check::Round> other = make().release();
        connect(other, &Check::Round::looked, other, [other] { delete other; });
        other->start(Samples::now());
        QTRY_VERIFY(!other);
    }

    void finishesWithoutSources()
    {
        Check::Round round({});
        QSignalSpy finished(&round, &Check::Round::finished);
        round.start(Samples::now());

        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"
