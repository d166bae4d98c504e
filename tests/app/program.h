// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/forge.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of the real program left behind.
struct Outcome
{
    int status = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject document() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray credentials() const
    {
        return document().value(QLatin1String("credentials")).toArray();
    }
    [[nodiscard]] QJsonArray errors() const { return document().value(QLatin1String("errors")).toArray(); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const auto &error : errors())
            codes.append(error.toObject().value(QLatin1String("code")).toString());
        return codes;
    }
};

/// The program in a home of its own, speaking English at a fixed time zone, with nothing of this machine's settings.
class Program final
{
public:
    [[nodiscard]] bool isReady() const { return m_home.isValid(); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_home.filePath(QStringLiteral("files/") + name);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString where = path(name);
        QDir().mkpath(QFileInfo(where).path());
        QFile file(where);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? where : QString();
    }

    /// For runs from now on.
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }

    void prepare(QProcess &process, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home() + QStringLiteral("/data"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(m_variables);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home());
        process.setProgram(QStringLiteral(CARETAKER_CLI));
        process.setArguments(words);
    }

    [[nodiscard]] Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, words);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        return outcomeOf(process);
    }

    [[nodiscard]] static Outcome outcomeOf(QProcess &process)
    {
        const bool hasEnded = process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit;
        return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_variables;
};
