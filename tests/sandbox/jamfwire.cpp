// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfwire.h"

#include "tests/sandbox/handles.h"

#include <QElapsedTimer>

#include <algorithm>
#include <condition_variable>
#include <httplib.h>
#include <thread>

namespace Sandbox {

namespace {

constexpr int MostConnections = 32;
// A command that goes out just as its connection is closed for idling is not repeated, so that must be rare; but where
// stopping has to wait for idle connections, see endReading(), they are short.
#ifdef Q_OS_WIN
constexpr int IdleSeconds = 1;
#else
constexpr int IdleSeconds = 20;
#endif

/// Sleeps that the end of the server cuts short.
class Patience final
{
public:
    /// False when the server ends.
    bool wait(int milliseconds)
    {
        std::unique_lock lock(m_mutex);
        return !m_ended.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_isOver; });
    }
    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_ended.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isOver = false;
};

/// httplib's pool, counting: a job is a connection.
class CountingPool final : public httplib::ThreadPool
{
public:
    explicit CountingPool(JamfTraffic &traffic)
        : httplib::ThreadPool(MostConnections)
        , m_traffic(traffic)
    {
    }

    // Returns bool from 0.15 on.
    decltype(std::declval<httplib::TaskQueue &>().enqueue(nullptr))
    enqueue(std::function<void()> job) override
    {
        return httplib::ThreadPool::enqueue([this, job = std::move(job)] {
            m_traffic.connectionOpened();
            job();
            m_traffic.connectionClosed();
        });
    }

private:
    JamfTraffic &m_traffic;
};

std::unique_ptr<httplib::Server> newServer(const std::optional<JamfTls> &tls)
{
    if (!tls)
        return std::make_unique<httplib::Server>();
    return std::make_unique<httplib::SSLServer>(certificateOf(tls->certificate).get(),
                                                keyOf(tls->privateKey).get());
}

JamfRequest requestOf(const httplib::Request &request)
{
    const QString target = QString::fromStdString(request.target);
    const qsizetype mark = target.indexOf(u'?');
    JamfRequest mine {.method = QByteArray::fromStdString(request.method),
                      .path = target.left(mark),
                      .query = mark < 0 ? QString() : target.sliced(mark + 1),
                      .body = QByteArray::fromStdString(request.body)};
    for (const auto &[name, value] : request.headers) {
        // httplib's own, not the client's.
        static const QByteArrayList Added {"REMOTE_ADDR", "REMOTE_PORT", "LOCAL_ADDR", "LOCAL_PORT"};
        if (!Added.contains(QByteArray::fromStdString(name)))
            mine.headers.append(
                JamfHeader {QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    return mine;
}

/// An answer on its way out.
struct Delivery
{
    QByteArray body;
    JamfDelivery manner;
    std::shared_ptr<JamfTraffic::Seat> seat;
};

/// Writes the body in pieces where it takes its time. False ends the connection.
bool writeBody(Delivery &delivery, Patience &patience, httplib::DataSink &sink)
{
    const QByteArray bytes
        = delivery.manner.isCut ? delivery.body.left(delivery.body.size() / 2) : delivery.body;
    const qsizetype pieces = delivery.manner.takes > 0 ? std::clamp<qsizetype>(bytes.size(), 1, 20) : 1;
    for (qsizetype i = 0; i < pieces; ++i) {
        if (delivery.manner.takes > 0 && !patience.wait(static_cast<int>(delivery.manner.takes / pieces)))
            return false;
        const qsizetype from = bytes.size() * i / pieces;
        const qsizetype until = bytes.size() * (i + 1) / pieces;
        if (i + 1 == pieces)
            delivery.seat.reset();
        if (!sink.write(bytes.constData() + from, static_cast<std::size_t>(until - from)))
            return false;
    }
    return !delivery.manner.isCut && delivery.manner.lengthError == 0;
}

void put(const JamfReply &reply, const std::shared_ptr<JamfTraffic::Seat> &seat, Patience &patience,
         httplib::Response &response)
{
    response.status = reply.status;
    for (const JamfHeader &header : reply.headers)
        response.set_header(header.name.toStdString(), header.value.toStdString());
    if (reply.body.isEmpty()) {
        if (!reply.contentType.isEmpty())
            response.set_header("Content-Type", reply.contentType.toStdString());
        return;
    }
    const qsizetype length = std::max<qsizetype>(1, reply.body.size() + reply.delivery.lengthError);
    const auto delivery = std::make_shared<Delivery>(Delivery {reply.body, reply.delivery, seat});
    response.set_content_provider(static_cast<std::size_t>(length), reply.contentType.constData(),
                                  [delivery, &patience](std::size_t, std::size_t, httplib::DataSink &sink) {
                                      return writeBody(*delivery, patience, sink);
                                  });
}

/// Says to the server's side of each connection that nothing more will be asked: httplib would wait for the next
/// question of an idle one. What is being answered is answered.
void endReading(int port)
{
#ifdef Q_OS_WIN
    Q_UNUSED(port) // its sockets cannot be counted through; each is waited for
#else
    const int most = static_cast<int>(std::min<long>(sysconf(_SC_OPEN_MAX), 4096));
    for (int socket = 0; socket < most; ++socket) {
        sockaddr_in here {};
        socklen_t size = sizeof here;
        if (getsockname(socket, reinterpret_cast<sockaddr *>(&here), &size) == 0 && here.sin_family == AF_INET
            && ntohs(here.sin_port) == port)
            shutdown(socket, SHUT_RD); // does nothing to the one that listens
    }
#endif
}

} // namespace

struct JamfWire::State
{
    State(Answer toAnswer, JamfTraffic &toTraffic, const std::optional<JamfTls> &tls)
        : answer(std::move(toAnswer))
        , traffic(toTraffic)
        , server(newServer(tls))
    {
        server->new_task_queue = [this] { return new CountingPool(traffic); };
        server->set_keep_alive_max_count(100'000);
        server->set_keep_alive_timeout(IdleSeconds);
        server->set_tcp_nodelay(true);
        // httplib would share a port that another server has.
        server->set_socket_options([](auto socket) {
#ifdef Q_OS_WIN
            Q_UNUSED(socket)
#else
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
        });
        serve();
    }

    void handle(const httplib::Request &request, httplib::Response &response)
    {
        auto seat = std::make_shared<JamfTraffic::Seat>(traffic);
        QElapsedTimer sinceAsked;
        sinceAsked.start();
        const JamfReply reply = answer(requestOf(request), seat->isOneTooMany());
        if (const qint64 left = reply.delivery.beginsAfter - sinceAsked.elapsed(); left > 0)
            patience.wait(static_cast<int>(left));
        put(reply, seat, patience, response);
    }

    void serve()
    {
        const httplib::Server::Handler handler
            = [this](const httplib::Request &request, httplib::Response &response) {
                  handle(request, response);
              };
        // Without a length there is no body, but httplib would wait for one until the connection ends.
        server->set_pre_routing_handler(
            [handler](const httplib::Request &request, httplib::Response &response) {
                const bool hasBody
                    = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
                if (hasBody)
                    return httplib::Server::HandlerResponse::Unhandled;
                handler(request, response);
                return httplib::Server::HandlerResponse::Handled;
            });
        server->Get(".*", handler);
        server->Post(".*", handler);
        server->Put(".*", handler);
        server->Patch(".*", handler);
        server->Delete(".*", handler);
        server->Options(".*", handler);
    }

    Answer answer;
    JamfTraffic &traffic;
    Patience patience;
    std::unique_ptr<httplib::Server> server;
    std::thread thread;
    int port = 0;
};

JamfWire::JamfWire(Answer answer, JamfTraffic &traffic, const std::optional<JamfTls> &tls)
    : m_state(std::make_unique<State>(std::move(answer), traffic, tls))
{
}

JamfWire::~JamfWire()
{
    m_state->patience.end();
    m_state->server->stop();
    endReading(m_state->port);
    if (m_state->thread.joinable())
        m_state->thread.join();
}

bool JamfWire::listen(quint16 port)
{
    static constexpr const char *Loopback = "127.0.0.1";
    httplib::Server &server = *m_state->server;
    if (port == 0)
        m_state->port = server.bind_to_any_port(Loopback);
    else if (server.bind_to_port(Loopback, port))
        m_state->port = port;
    if (m_state->port <= 0)
        return false;
    m_state->thread = std::thread([&server] { server.listen_after_bind(); });
    // stop() does nothing to a server that has not begun.
    while (!server.is_running())
        std::this_thread::yield();
    return true;
}

quint16 JamfWire::port() const
{
    return static_cast<quint16>(std::max(m_state->port, 0));
}

} // namespace Sandbox
