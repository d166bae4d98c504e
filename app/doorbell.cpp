// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMessage = 1 << 20;
const auto Heard = "heard\n"_ba;

QByteArray messageFor(const Doorbell::Call &call)
{
    const QJsonObject message {{u"wish"_s, call.wish == Doorbell::Wish::Leave ? u"leave"_s : u"raise"_s},
                               {u"paths"_s, QJsonArray::fromStringList(call.paths)},
                               {u"language"_s, call.language}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QStringList pathsIn(const QJsonObject &message)
{
    QStringList paths;
    for (const auto &path : message["paths"_L1].toArray())
        paths.append(path.toString());
    return paths;
}

/// Windows lets only the program in front hand the front on to another one.
void handOnTheFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

} // namespace

Doorbell::Doorbell(const QString &place, QObject *parent)
    : QObject(parent)
    , m_name(u"caretaker-"_s
             + QString::fromLatin1(QCryptographicHash::hash((QDir::homePath() + u'\n' + place).toUtf8(),
                                                            QCryptographicHash::Sha256)
                                       .toHex()
                                       .left(32)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Doorbell::answer);
}

bool Doorbell::ring(const Call &call, std::chrono::milliseconds patience) const
{
    const int time = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(time))
        return false;
    handOnTheFront();
    socket.write(messageFor(call));
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(time))
        answer += socket.readAll();
    return answer == Heard;
}

bool Doorbell::hang()
{
    if (m_server.listen(m_name))
        return true;
    // What a program that crashed has left behind; whoever still answers was rung before.
    return m_server.serverError() == QAbstractSocket::AddressInUseError && QLocalServer::removeServer(m_name)
        && m_server.listen(m_name);
}

void Doorbell::answer()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { hear(visitor); });
        hear(visitor);
    }
}

void Doorbell::hear(QLocalSocket *visitor)
{
    if (!visitor->canReadLine()) {
        if (visitor->bytesAvailable() > LongestMessage)
            visitor->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(visitor->readLine()).object();
    visitor->write(Heard);
    visitor->disconnectFromServer();
    if (message["wish"_L1] == "leave"_L1)
        emit leaveWished();
    else
        emit raiseWished(pathsIn(message), message["language"_L1].toString());
}
