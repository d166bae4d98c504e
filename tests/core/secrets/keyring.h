// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QUuid>
#include <qt6keychain/keychain.h>

/// The real keychain that installer/with-keyring.sh starts, seen past the code under test: by secret-tool and by
/// gnome-keyring's own programs.
class Keyring final
{
public:
    /// A service of its own for each test, so that tests can run side by side.
    Keyring()
        : m_service(QStringLiteral("caretaker-test-") + QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    ~Keyring()
    {
        run(QStringLiteral("secret-tool"), {QStringLiteral("clear"), QStringLiteral("server"), m_service});
    }
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    [[nodiscard]] static bool isThere() { return qEnvironmentVariableIsSet("CARETAKER_TEST_KEYRING"); }
    [[nodiscard]] QString service() const { return m_service; }

    /// The names of all entries, sorted.
    [[nodiscard]] QStringList entries() const { return entriesOf(m_service); }
    [[nodiscard]] static QStringList entriesOf(const QString &service)
    {
        const QString text = QString::fromUtf8(
            run(QStringLiteral("secret-tool"),
                {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"), service}));
        static const QRegularExpression user(QStringLiteral("^attribute\\.user = (.*)$"),
                                             QRegularExpression::MultilineOption);
        QStringList names;
        for (const QRegularExpressionMatch &match : user.globalMatch(text))
            names.append(match.captured(1));
        names.sort();
        return names;
    }

    void clear(const QString &name) const
    {
        run(QStringLiteral("secret-tool"),
            {QStringLiteral("clear"), QStringLiteral("server"), m_service, QStringLiteral("user"), name});
    }

    /// As another program would leave it behind.
    void put(const QString &name, const QByteArray &bytes) const
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(name);
        job->setBinaryData(bytes);
        QSignalSpy finished(job, &QKeychain::Job::finished);
        job->start();
        if (!finished.wait(20'000))
            qWarning("nothing was put into the keychain");
    }

    /// What stands in one entry, decoded.
    [[nodiscard]] QByteArray at(const QString &name) const
    {
        return QByteArray::fromBase64(run(
            QStringLiteral("secret-tool"),
            {QStringLiteral("lookup"), QStringLiteral("server"), m_service, QStringLiteral("user"), name}));
    }

private:
    static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000))
            qWarning("%s did not end", qPrintable(program));
        return process.readAllStandardOutput();
    }

    QString m_service;
};

// A macro, for QSKIP must return from the test function itself.
#define NEEDS_KEYRING                                                                                        \
    if (!Keyring::isThere()) {                                                                               \
        QVERIFY2(!qEnvironmentVariableIsSet("CARETAKER_TEST_ALL"), "no keychain: see installer/test.sh");    \
        QSKIP("There is no keychain for tests: run them by installer/with-keyring.sh");                      \
    }

/// The outcome of an answer, once it has one.
#define AWAIT(answer)                                                                                        \
    [](auto future) {                                                                                        \
        [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();                              \
        return future.result();                                                                              \
    }(answer)
