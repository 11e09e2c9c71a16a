#include "bench/bench.h"

#include "core/publish/publisher.h"
#include "support/publishfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <atomic>
#include <charconv>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Trustgauge::Bench {

namespace {

constexpr size_t wantedDevices = 100'000;
constexpr int runs = 5;

//! A REST proxy (v2) on loopback that discards records and answers with offsets. Uses bare sockets with one thread for
//! each connection, so that the client dominates the measurement.
class LoopbackProxy
{
public:
    LoopbackProxy()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            return;
        m_port = ntohs(address.sin_port);
        m_acceptor = std::thread([this] { accept(); });
    }
    ~LoopbackProxy()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        if (m_acceptor.joinable())
            m_acceptor.join();
        ::close(m_listener);
        for (const int connection : m_connections)
            ::shutdown(connection, SHUT_RDWR);
        for (std::thread &thread : m_threads)
            thread.join();
    }
    LoopbackProxy(const LoopbackProxy &) = delete;
    LoopbackProxy &operator=(const LoopbackProxy &) = delete;

    struct Post
    {
        QByteArray path, body;
    };
    //! Returns the requests received since the last call.
    QList<Post> takePosts()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_posts, {});
    }
    std::atomic<bool> keep{false}; //!< keep received requests for takePosts()
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    void accept()
    {
        for (;;) {
            const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection < 0)
                return;
            const int yes = 1;
            ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            m_connections.push_back(connection);
            m_threads.emplace_back([this, connection] { serve(connection); });
        }
    }
    void serve(int connection)
    {
        std::string in;
        std::string out;
        std::vector<char> piece(256 * 1024);
        for (;;) {
            size_t head = std::string::npos;
            size_t length = 0;
            while ((head = in.find("\r\n\r\n")) == std::string::npos || in.size() < head + 4 + (length = lengthIn(in))) {
                acknowledgeAtOnce(connection);
                const ssize_t got = ::read(connection, piece.data(), piece.size());
                if (got <= 0) {
                    ::close(connection);
                    return;
                }
                in.append(piece.data(), static_cast<size_t>(got));
            }
            const std::string_view body(in.data() + head + 4, length);
            if (keep) {
                const size_t path = in.find(' ') + 1;
                const std::scoped_lock lock(m_mutex);
                m_posts.append({QByteArray(in.data() + path, static_cast<qsizetype>(in.find(' ', path) - path)),
                                QByteArray(body.data(), static_cast<qsizetype>(body.size()))});
            }
            std::string answer = "{\"key_schema_id\":null,\"value_schema_id\":null,\"offsets\":[";
            bool first = true;
            for (size_t at = body.find("{\"key\":"); at != std::string_view::npos; at = body.find("{\"key\":", at + 1)) {
                answer += first ? "" : ",";
                first = false;
                answer += "{\"partition\":3,\"offset\":" + std::to_string(++m_offset)
                          + ",\"error_code\":null,\"error\":null}";
            }
            answer += "]}";
            out = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.kafka.v2+json\r\nContent-Length: "
                  + std::to_string(answer.size()) + "\r\n\r\n" + answer;
            for (size_t sent = 0; sent < out.size();) {
                const ssize_t put = ::send(connection, out.data() + sent, out.size() - sent, MSG_NOSIGNAL);
                if (put <= 0)
                    break;
                sent += static_cast<size_t>(put);
            }
            in.erase(0, head + 4 + length);
        }
    }
    //! With delayed acknowledgements, clients that write a request in two parts would wait, which would slow down the
    //! floor. Linux re-enables them by itself, so this is set before each read.
    static void acknowledgeAtOnce([[maybe_unused]] int connection)
    {
#ifdef TCP_QUICKACK
        const int yes = 1;
        ::setsockopt(connection, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#endif
    }
    static size_t lengthIn(const std::string &in)
    {
        static constexpr std::string_view name = "Content-Length: ";
        size_t out = 0;
        const size_t at = in.find(name);
        if (at != std::string::npos)
            std::from_chars(in.data() + at + name.size(), in.data() + in.size(), out);
        return out;
    }

    int m_listener = -1;
    int m_port = 0;
    std::thread m_acceptor;
    std::vector<int> m_connections;
    std::vector<std::thread> m_threads;
    std::atomic<qint64> m_offset{0};
    std::mutex m_mutex;
    QList<Post> m_posts;
};

//! Sends all waiting records. \return milliseconds
double publish(PublishFixture &fixture)
{
    QElapsedTimer clock;
    clock.start();
    Publisher publisher(*fixture.store, fixture.tenant, {});
    QEventLoop loop;
    QObject::connect(&publisher, &Publisher::finished, &loop, [&loop](const PublishResult &result) {
        if (!result.everythingAccepted() || result.accepted != static_cast<qint64>(sized(wantedDevices)) + 1)
            std::fprintf(stderr, "publish: %lld accepted, %lld waiting; %s\n", static_cast<long long>(result.accepted),
                         static_cast<long long>(result.waiting),
                         result.fault ? qPrintable(result.fault->detail.english()) : "");
        loop.quit();
    });
    publisher.start();
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

//! The floor: posts the same bodies with QNetworkAccessManager and ignores the answers. Six at a time, the limit of
//! connections to a host; one at a time is much slower. \return milliseconds
double post(const QString &url, const QList<LoopbackProxy::Post> &posts)
{
    constexpr int atOnce = 6;
    QNetworkAccessManager manager;
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    qsizetype begun = 0;
    qsizetype ended = 0;
    std::function<void()> next = [&] {
        if (begun == posts.size())
            return;
        const LoopbackProxy::Post &one = posts[begun++];
        QNetworkRequest request(QUrl(url + QString::fromLatin1(one.path)));
        request.setRawHeader("Content-Type", "application/vnd.kafka.json.v2+json");
        request.setRawHeader("Accept", "application/vnd.kafka.v2+json");
        QNetworkReply *reply = manager.post(request, one.body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++ended == posts.size())
                loop.quit();
            next();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        next();
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

std::vector<Figure> publishFigures()
{
    LoopbackProxy proxy;
    PublishFixture fixture;
    fixture.tenant.publish->url = proxy.url();
    const QList<Device> fleet = PublishFixture::devices(static_cast<int>(sized(wantedDevices)));
    QList<LoopbackProxy::Post> posts;
    int run = 0;
    bool queued = true;
    const Measured published = inTurn(
        [&] {
        queued = queued && fixture.cycle(fleet, run).state == QueueOutcome::State::Queued;
        proxy.keep = run == 0;
        const double time = publish(fixture);
        proxy.keep = false;
        if (run++ == 0)
            posts = proxy.takePosts();
        return time;
        },
        [&] { return post(proxy.url(), posts); }, runs);
    if (!queued)
        return {};
    return {{"publish 100,000 records through a REST proxy", "ms", published, 1.4, {}}};
}

} // namespace Trustgauge::Bench
