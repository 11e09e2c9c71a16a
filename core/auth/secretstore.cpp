#include "core/auth/secretstore.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Trustgauge {

namespace {

constexpr int answerWithinMs = 20'000;
const QString service = QStringLiteral("Trustgauge");

Error keychainError(const QKeychain::Job *job)
{
    // QtKeychain 0.13 says OtherError for 'no bus', 'no daemon' and 'locked' alike.
    const QString why = job ? job->errorString() : QStringLiteral("it did not answer within 20 s");
    return {ErrorCode::Keychain, QStringLiteral("keychain"), QStringLiteral("is not available: %1").arg(why), 0, {}};
}

} // namespace

void SecretStore::run(QKeychain::Job *job, std::function<void(QKeychain::Job *)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto pending = std::make_shared<std::function<void(QKeychain::Job *)>>(std::move(done));
    const auto once = [pending](QKeychain::Job *finished) {
        if (!*pending)
            return;
        const auto call = std::move(*pending);
        *pending = nullptr;
        call(finished);
    };
    connect(job, &QKeychain::Job::finished, this, once);
    QTimer::singleShot(answerWithinMs, this, [once] { once(nullptr); });
    job->start();
}

void SecretStore::read(const QString &key, ReadDone done)
{
    if (const auto it = m_session.constFind(key); it != m_session.constEnd()) {
        done(*it);
        return;
    }
    if (m_keep == Keep::InMemoryOnly) {
        done(failure(ErrorCode::NoSecret, key, QStringLiteral("no client secret is kept for this session")));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    run(job, [key, done = std::move(done)](QKeychain::Job *finished) {
        if (!finished)
            return done(tl::unexpected(keychainError(nullptr)));
        if (finished->error() == QKeychain::EntryNotFound)
            return done(failure(ErrorCode::NoSecret, key, QStringLiteral("the keychain holds no client secret")));
        if (finished->error() != QKeychain::NoError)
            return done(tl::unexpected(keychainError(finished)));
        done(SecretText(static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData()));
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
    run(job, [this, key, done = std::move(done)](QKeychain::Job *finished) {
        if (!finished || finished->error() != QKeychain::NoError)
            return done(tl::unexpected(keychainError(finished)));
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
    run(job, [done = std::move(done)](QKeychain::Job *finished) {
        if (!finished || (finished->error() != QKeychain::NoError && finished->error() != QKeychain::EntryNotFound))
            return done(tl::unexpected(keychainError(finished)));
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
    run(job, [done = std::move(done)](QKeychain::Job *finished) {
        done(finished && (finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound));
    });
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
