// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/lookout.h"
#include "tests/core/check/samples.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;
using Check::Watched;
using Check::WatchKind;

class TestLookout final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        begin();
    }

    void cleanup() { end(); }

    void noticesWhatHappensToAFile()
    {
        const QString path = at(u"push.pem"_s);
        Samples::write(path, "one");
        Samples::write(at(u"neighbour.pem"_s), "one");
        watch({{0, WatchKind::File, path}});

        Samples::write(path, "changed in place");
        QTRY_COMPARE(m_changed, QSet<QString> {path});

        // As editors save: a new file takes the name of the old one. Twice, for the old one was what was watched.
        for (const QByteArray &bytes : {QByteArray("second"), QByteArray("the third one")}) {
            m_changed.clear();
            Samples::write(at(u"push.pem.new"_s), bytes);
            QVERIFY(std::rename(qPrintable(at(u"push.pem.new"_s)), qPrintable(path)) == 0);
            QTRY_COMPARE(m_changed, QSet<QString> {path});
        }

        m_changed.clear();
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(m_changed, QSet<QString> {path});

        m_changed.clear();
        Samples::write(path, "back again");
        QTRY_COMPARE(m_changed, QSet<QString> {path});
        QVERIFY(m_gone.isEmpty());
    }

    void noticesWhatHappensInAFolder()
    {
        Samples::write(at(u"in/a.pem"_s), "one");
        Samples::write(at(u"in/below/b.pem"_s), "one");
        watch({{0, WatchKind::Folder, at(u"in"_s)}});

        atOnce([this] {
            Samples::write(at(u"in/new.pem"_s), "new");
            Samples::write(at(u"in/below/b.pem"_s), "changed in place");
        });
        QTRY_COMPARE(m_changed, QSet<QString>({at(u"in/new.pem"_s), at(u"in/below/b.pem"_s)}));

        m_changed.clear();
        atOnce([this] { Samples::write(at(u"in/fresh/deep/c.pem"_s), "in a new folder"); });
        QTRY_COMPARE(m_changed, QSet<QString> {at(u"in/fresh/deep/c.pem"_s)});

        m_changed.clear();
        QVERIFY(QFile::rename(at(u"in/a.pem"_s), at(u"in/renamed.pem"_s)));
        QTRY_COMPARE(m_changed, QSet<QString> {at(u"in/renamed.pem"_s)});
        QTRY_COMPARE(m_gone, QSet<QString> {at(u"in/a.pem"_s)});

        m_changed.clear();
        QVERIFY(QDir(at(u"in"_s)).removeRecursively());
        QTRY_VERIFY(m_changed.contains(at(u"in"_s)));
    }

    void waitsUntilAWriterIsDone()
    {
        bool isQuick = writeSlowly();
        for (int i = 0; i < 20 && !isQuick; ++i) {
            end();
            QCoreApplication::processEvents(); // with what was still on its way from there
            begin();
            isQuick = writeSlowly();
        }
        QVERIFY2(isQuick, "this machine never came to write five times within the time it settles");
        QTRY_COMPARE(m_changed, QSet<QString> {at(u"slow.pem"_s)});
        QCOMPARE(m_notices, 1);
    }

    void givesTheFolderInPlaceOfVeryManyFiles()
    {
        QVERIFY(QDir().mkpath(at(u"in"_s)));
        watch({{0, WatchKind::Folder, at(u"in"_s)}});

        atOnce([this] {
            for (int i = 0; i < 300; ++i)
                Samples::write(at(u"in/%1.pem"_s.arg(i)), "x");
        });

        QTRY_VERIFY(m_changed.contains(at(u"in"_s)));
    }

    void forgetsWhatIsNoLongerWatched()
    {
        Samples::write(at(u"a.pem"_s), "one");
        Samples::write(at(u"b.pem"_s), "one");
        watch({{0, WatchKind::File, at(u"a.pem"_s)}, {1, WatchKind::File, at(u"b.pem"_s)}});
        watch({{1, WatchKind::File, at(u"b.pem"_s)}});

        Samples::write(at(u"a.pem"_s), "two!");
        Samples::write(at(u"b.pem"_s), "two!");
        QTRY_COMPARE(m_changed, QSet<QString> {at(u"b.pem"_s)});
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    void begin()
    {
        m_folder.emplace();
        m_changed.clear();
        m_gone.clear();
        m_notices = 0;
        m_thread = std::make_unique<QThread>();
        m_lookout = new Check::Lookout;
        m_lookout->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_lookout, &QObject::deleteLater);
        connect(m_lookout, &Check::Lookout::noticed, this,
                [this](const QStringList &changed, const QStringList &gone) {
                    ++m_notices;
                    m_changed.unite(QSet<QString>(changed.begin(), changed.end()));
                    m_gone.unite(QSet<QString>(gone.begin(), gone.end()));
                });
        m_thread->start();
    }

    void end()
    {
        m_thread->quit();
        m_thread->wait();
    }

    void watch(const QList<Watched> &places)
    {
        atOnce([this, places] { m_lookout->watch(places); });
    }

    /// On the lookout's own thread: however long it takes, the lookout sees all of it or nothing.
    void atOnce(const std::function<void()> &change)
    {
        QMetaObject::invokeMethod(m_lookout, change, Qt::BlockingQueuedConnection);
    }

    /// Each time later than a notice takes. True where all of it took less than the time that the lookout waits for
    /// quiet, so that it may give one notice only.
    bool writeSlowly()
    {
        const QString path = at(u"slow.pem"_s);
        Samples::write(path, "one");
        watch({{0, WatchKind::File, path}});
        QElapsedTimer span;
        span.start();
        for (int i = 0; i < 5; ++i) {
            if (i > 0)
                QTest::qWait(20);
            Samples::write(path, QByteArray(i + 10, 'x'));
        }
        return span.elapsed() <= 350;
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<QThread> m_thread;
    Check::Lookout *m_lookout = nullptr;
    QSet<QString> m_changed;
    QSet<QString> m_gone;
    int m_notices = 0;
};

QTEST_GUILESS_MAIN(TestLookout)
#include "tst_lookout.moc"
