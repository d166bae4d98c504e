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

#ifdef Q_OS_WIN
#include <cstring>
#include <string>
#include <windows.h>
// after windows.h
#include <wincred.h>
#endif

/// The real keychain, seen past the code under test: that of installer/with-keyring.sh by secret-tool and gnome-keyring's
/// own programs, that of Windows by its own calls.
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
#ifdef Q_OS_WIN
        for (const QString &name : entries())
            clear(name);
#else
        run(QStringLiteral("secret-tool"), {QStringLiteral("clear"), QStringLiteral("server"), m_service});
#endif
    }
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    [[nodiscard]] static bool isThere()
    {
#ifdef Q_OS_WIN
        return true;
#else
        return qEnvironmentVariableIsSet("CARETAKER_TEST_KEYRING");
#endif
    }
    [[nodiscard]] QString service() const
    {
        return m_service;
    }

    /// The names of all entries, sorted.
    [[nodiscard]] QStringList entries() const
    {
        return entriesOf(m_service);
    }
    [[nodiscard]] static QStringList entriesOf(const QString &service)
    {
#ifdef Q_OS_WIN
        const QString beginning = service + QLatin1Char('/');
        const std::wstring all = (beginning + QLatin1Char('*')).toStdWString();
        DWORD count = 0;
        PCREDENTIALW *found = nullptr;
        QStringList names;
        if (!CredEnumerateW(all.c_str(), 0, &count, &found))
            return names;
        for (DWORD i = 0; i < count; ++i) {
            // Copied bytewise, for Wine lets text begin at odd addresses.
            std::wstring name(wcslen(found[i]->TargetName), L'\0');
            std::memcpy(name.data(), found[i]->TargetName, name.size() * sizeof(wchar_t));
            names.append(QString::fromStdWString(name).mid(beginning.size()));
        }
        CredFree(found);
        names.sort();
        return names;
#else
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
#endif
    }

    void clear(const QString &name) const
    {
#ifdef Q_OS_WIN
        CredDeleteW(keyOf(name).toStdWString().c_str(), CRED_TYPE_GENERIC, 0);
#else
        run(QStringLiteral("secret-tool"),
            {QStringLiteral("clear"), QStringLiteral("server"), m_service, QStringLiteral("user"), name});
#endif
    }

    /// As another program would leave it behind.
    void put(const QString &name, const QByteArray &bytes) const
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(keyOf(name));
        job->setBinaryData(bytes);
        QSignalSpy finished(job, &QKeychain::Job::finished);
        job->start();
        if (!finished.wait(20'000))
            qWarning("nothing was put into the keychain");
    }

    /// What stands in one entry, decoded.
    [[nodiscard]] QByteArray at(const QString &name) const
    {
#ifdef Q_OS_WIN
        PCREDENTIALW found = nullptr;
        if (!CredReadW(keyOf(name).toStdWString().c_str(), CRED_TYPE_GENERIC, 0, &found))
            return {};
        const QByteArray bytes(reinterpret_cast<const char *>(found->CredentialBlob),
                               static_cast<qsizetype>(found->CredentialBlobSize));
        CredFree(found);
        return bytes;
#else
        return QByteArray::fromBase64(run(
            QStringLiteral("secret-tool"),
            {QStringLiteral("lookup"), QStringLiteral("server"), m_service, QStringLiteral("user"), name}));
#endif
    }

private:
    /// The service is a part of it where the system itself tells none apart.
    [[nodiscard]] QString keyOf(const QString &name) const
    {
#ifdef Q_OS_WIN
        return m_service + QLatin1Char('/') + name;
#else
        return name;
#endif
    }

#ifndef Q_OS_WIN
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
#endif

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
