#include "core/auth/secretstore.h"

#include "core/base/log.h"
#include "core/base/ownthread.h"
#include "core/base/safetext.h"
#include "core/base/secretinput.h"
#include "core/config/tenant.h"
#include "core/platform/keychain.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int answerWithinMs = 20'000;
const QString service = QStringLiteral("Trustgauge");

//! QtKeychain runs all jobs of the process through one object that lives on the thread of the first job. A job on
//! another thread may be destroyed before that object learns of its end, and jobs hang once that thread has ended. So
//! all jobs run on one thread that lives as long as the program.
QThread *keychainThread()
{
    static QThread *const thread = [] {
        static QThread *made = new QThread; // ended below but never deleted: a job may hang
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

//! Passes a job's answer from the keychain's thread as values.
class KeychainRelay : public QObject
{
    Q_OBJECT

signals:
    void answered(const Trustgauge::KeychainAnswer &answer);
};

namespace {

//! \param place what it was needed for, as subject of the error
Error noSuchSecret(const QString &key, const Message &place)
{
    switch (secretKindOf(key)) {
    case SecretKind::ForwardProxy:
        return {ErrorCode::NoProxyPassword, key, sentence("Auth", "%1 no password of the forward proxy").arg(place), 0};
    case SecretKind::RestProxy:
        return {ErrorCode::NoPublishSecret, key, sentence("Auth", "%1 no secret of the REST proxy").arg(place), 0};
    case SecretKind::Credential:
        break;
    }
    return {ErrorCode::NoCredential, key, sentence("Auth", "%1 no client secret or certificate").arg(place), 0};
}

Error keychainError(const KeychainAnswer &answer)
{
    // QtKeychain 0.13 reports both 'no bus' and 'no daemon' as OtherError.
    return {ErrorCode::Keychain, QStringLiteral("keychain"),
            answer.locked ? sentence("Auth", "is locked") : sentence("Auth", "is not available: %1").arg(answer.why),
            0};
}

//! How a job ended. Runs on the keychain's thread, which may block.
KeychainAnswer answerOf(const QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.why = quotedText(job.errorString());
    if (job.error() == QKeychain::NoError) {
        answer.kind = KeychainAnswer::Kind::Done;
        if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            answer.secret = secretFrom(read->binaryData());
        return answer;
    }
    const std::optional<bool> locked = isKeychainLocked(job.service(), job.key());
    answer.locked = locked.value_or(false);
    if (answer.locked)
        return answer;
    if (job.error() == QKeychain::EntryNotFound)
        answer.kind = KeychainAnswer::Kind::NoSuchItem;
    else
        answer.isStale = locked.has_value() && forgetKeychainConnection();
    return answer;
}

} // namespace

void SecretStore::run(const MakeJob &makeJob, std::function<void(const KeychainAnswer &)> done)
{
    auto pending = std::make_shared<std::function<void(const KeychainAnswer &)>>(std::move(done));
    const auto once = [this, pending](const KeychainAnswer &answer) {
        if (!*pending)
            return;
        qCInfo(logAuth).noquote() << "the keychain"
                                  << (answer.kind == KeychainAnswer::Kind::Failed       ? u"failed: "_s + answer.why
                                      : answer.kind == KeychainAnswer::Kind::NoSuchItem ? u"has no such item"_s
                                                                                        : u"did it"_s);
        const auto call = std::move(*pending);
        *pending = nullptr;
        emit answered(answer.kind != KeychainAnswer::Kind::Failed || answer.locked);
        call(answer);
    };
    QTimer::singleShot(answerWithinMs, this, [once] {
        once({KeychainAnswer::Kind::Failed, sentence("Auth", "it did not answer within 20 s").text(), false, false, {}});
    });
    attempt(makeJob, [this, makeJob, once](const KeychainAnswer &answer) {
        if (answer.isStale)
            attempt(makeJob, once); // with a new connection
        else
            once(answer);
    });
}

void SecretStore::attempt(const MakeJob &makeJob, const std::function<void(const KeychainAnswer &)> &done)
{
    QKeychain::Job *job = makeJob();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *relay = new KeychainRelay;
    relay->moveToThread(keychainThread());
    job->moveToThread(keychainThread());
    connect(relay, &KeychainRelay::answered, this, done);
    connect(job, &QKeychain::Job::finished, relay, [relay](QKeychain::Job *finished) {
        emit relay->answered(answerOf(*finished));
        relay->deleteLater();
    });
    job->start();
}

void SecretStore::read(const QString &key, ReadDone done)
{
    TG_ON_OWN_THREAD(this);
    if (const auto it = m_session.constFind(key); it != m_session.constEnd()) {
        done(*it);
        return;
    }
    if (m_keep == Keep::InMemoryOnly) {
        done(tl::unexpected(noSuchSecret(key, sentence("Auth", "this session holds"))));
        return;
    }
    qCInfo(logAuth).noquote() << "the keychain is asked for" << key;
    const auto makeJob = [key] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    run(makeJob, [key, done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.kind == KeychainAnswer::Kind::NoSuchItem)
            return done(tl::unexpected(noSuchSecret(key, sentence("Auth", "the keychain holds"))));
        if (answer.kind == KeychainAnswer::Kind::Failed)
            return done(tl::unexpected(keychainError(answer)));
        done(answer.secret);
    });
}

void SecretStore::write(const QString &key, const SecretText &secret, Done done)
{
    TG_ON_OWN_THREAD(this);
    if (m_keep == Keep::InMemoryOnly) {
        m_session.insert(key, secret);
        done({});
        return;
    }
    qCInfo(logAuth).noquote() << "the keychain is to keep" << key;
    const auto makeJob = [key, secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(QByteArray(secret.reveal().constData(), secret.reveal().size())); // a deep copy
        return job;
    };
    run(makeJob, [this, key, done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.kind != KeychainAnswer::Kind::Done)
            return done(tl::unexpected(keychainError(answer)));
        m_session.remove(key);
        done({});
    });
}

void SecretStore::remove(const QString &key, Done done)
{
    TG_ON_OWN_THREAD(this);
    m_session.remove(key);
    if (m_keep == Keep::InMemoryOnly) {
        done({});
        return;
    }
    qCInfo(logAuth).noquote() << "the keychain is to remove" << key;
    const auto makeJob = [key] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    };
    run(makeJob, [done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.kind == KeychainAnswer::Kind::Failed)
            return done(tl::unexpected(keychainError(answer)));
        done({});
    });
}

void SecretStore::probe()
{
    TG_ON_OWN_THREAD(this);
    if (m_keep == Keep::InMemoryOnly) {
        emit answered(false);
        return;
    }
    const auto makeJob = [] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(QStringLiteral("probe"));
        return job;
    };
    run(makeJob, [](const KeychainAnswer &) {});
}

QString SecretStore::keychainName() const
{
    if (m_keep == Keep::InMemoryOnly)
        return QCoreApplication::translate("SecretStore", "memory, for this session only");
    return systemKeychainName();
}

} // namespace Trustgauge

#include "secretstore.moc"
