#include "core/auth/secretstore.h"

#include "core/config/tenant.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Trustgauge {

namespace {

constexpr int answerWithinMs = 20'000;
const QString service = QStringLiteral("Trustgauge");

//! QtKeychain queues the jobs of the whole program in one object, which stays on the thread of the first one: a job on
//! another thread may be gone before that object hears of its end, and once that thread has ended it hears of none. So
//! all of them run on a thread of their own, which lasts as long as the program.
QThread *keychainThread()
{
    static QThread *const thread = [] {
        static QThread *made = new QThread; // ended below, never deleted: a job may be stuck
        made->setObjectName(QStringLiteral("keychain"));
        made->start();
        qAddPostRoutine([] {
            made->quit();
            made->wait(1'000);
        });
        return made;
    }();
    return thread;
}

} // namespace

//! Carries a job's answer from the keychain's thread as values.
class KeychainRelay : public QObject
{
    Q_OBJECT

signals:
    void answered(const Trustgauge::KeychainAnswer &answer);
};

namespace {

//! \param place what was asked for it, as a subject
Error noSuchSecret(const QString &key, const QString &place)
{
    switch (secretKindOf(key)) {
    case SecretKind::ForwardProxy:
        return {ErrorCode::NoProxyPassword, key, QStringLiteral("%1 no password of the forward proxy").arg(place), 0, {}};
    case SecretKind::RestProxy:
        return {ErrorCode::NoPublishSecret, key, QStringLiteral("%1 no secret of the REST proxy").arg(place), 0, {}};
    case SecretKind::Credential:
        break;
    }
    return {ErrorCode::NoCredential, key, QStringLiteral("%1 no client secret or certificate").arg(place), 0, {}};
}

Error keychainError(const KeychainAnswer &answer)
{
    // QtKeychain 0.13 says OtherError for 'no bus', 'no daemon' and 'locked' alike.
    return {
        ErrorCode::Keychain, QStringLiteral("keychain"), QStringLiteral("is not available: %1").arg(answer.why), 0, {}};
}

} // namespace

void SecretStore::run(QKeychain::Job *job, std::function<void(const KeychainAnswer &)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto pending = std::make_shared<std::function<void(const KeychainAnswer &)>>(std::move(done));
    const auto once = [pending](const KeychainAnswer &answer) {
        if (!*pending)
            return;
        const auto call = std::move(*pending);
        *pending = nullptr;
        call(answer);
    };
    auto *relay = new KeychainRelay;
    relay->moveToThread(keychainThread());
    job->moveToThread(keychainThread());
    connect(relay, &KeychainRelay::answered, this, once);
    connect(job, &QKeychain::Job::finished, relay, [relay](QKeychain::Job *finished) {
        KeychainAnswer answer;
        answer.why = finished->errorString();
        if (finished->error() == QKeychain::NoError)
            answer.kind = KeychainAnswer::Kind::Done;
        else if (finished->error() == QKeychain::EntryNotFound)
            answer.kind = KeychainAnswer::Kind::NoSuchItem;
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            answer.secret = SecretText(read->binaryData());
        emit relay->answered(answer);
        relay->deleteLater();
    });
    QTimer::singleShot(answerWithinMs, this, [once] {
        once({KeychainAnswer::Kind::Failed, QStringLiteral("it did not answer within 20 s"), {}});
    });
    job->start();
}

void SecretStore::read(const QString &key, ReadDone done)
{
    if (const auto it = m_session.constFind(key); it != m_session.constEnd()) {
        done(*it);
        return;
    }
    if (m_keep == Keep::InMemoryOnly) {
        done(tl::unexpected(noSuchSecret(key, QStringLiteral("this session holds"))));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    run(job, [key, done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.kind == KeychainAnswer::Kind::NoSuchItem)
            return done(tl::unexpected(noSuchSecret(key, QStringLiteral("the keychain holds"))));
        if (answer.kind == KeychainAnswer::Kind::Failed)
            return done(tl::unexpected(keychainError(answer)));
        done(answer.secret);
    });
}

void SecretStore::write(const QString &key, const SecretText &secret, Done done)
{
    if (m_keep == Keep::InMemoryOnly) {
        m_session.insert(key, secret);
        done({});
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(secret.reveal());
    run(job, [this, key, done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.kind != KeychainAnswer::Kind::Done)
            return done(tl::unexpected(keychainError(answer)));
        m_session.remove(key);
        done({});
    });
}

void SecretStore::remove(const QString &key, Done done)
{
    m_session.remove(key);
    if (m_keep == Keep::InMemoryOnly) {
        done({});
        return;
    }
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    run(job, [done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.kind == KeychainAnswer::Kind::Failed)
            return done(tl::unexpected(keychainError(answer)));
        done({});
    });
}

void SecretStore::probe(std::function<void(bool)> done)
{
    if (m_keep == Keep::InMemoryOnly) {
        done(false);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(QStringLiteral("probe"));
    run(job,
        [done = std::move(done)](const KeychainAnswer &answer) { done(answer.kind != KeychainAnswer::Kind::Failed); });
}

QString SecretStore::keychainName() const
{
    if (m_keep == Keep::InMemoryOnly)
        return QCoreApplication::translate("SecretStore", "memory, for this session only");
#if defined(Q_OS_MACOS)
    return QStringLiteral("macOS Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#else
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QStringLiteral("KDE"))
               ? QStringLiteral("KWallet")
               : QStringLiteral("Secret Service");
#endif
}

} // namespace Trustgauge

#include "secretstore.moc"
