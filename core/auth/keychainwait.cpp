#include "core/auth/keychainwait.h"

#include "core/auth/secretstore.h"

#include <QEventLoop>
#include <QThread>

#include <memory>

namespace Trustgauge {

namespace {

//! On a thread of its own, so that the caller's events wait, too.
template<class Answer>
Answer waitedFor(const std::function<void(SecretStore &, std::function<void(const Answer &)>)> &ask)
{
    Answer out;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SecretStore store(SecretStore::Keep::InKeychain);
        QEventLoop loop;
        bool answered = false;
        ask(store, [&](const Answer &answer) {
            out = answer;
            answered = true;
            loop.quit();
        });
        if (!answered)
            loop.exec();
    }));
    thread->setObjectName(QStringLiteral("keychainwait"));
    thread->start();
    thread->wait();
    return out;
}

} // namespace

Result<SecretText> readFromKeychain(const QString &key)
{
    return waitedFor<Result<SecretText>>([&](SecretStore &store, const auto &done) { store.read(key, done); });
}

Result<void> writeToKeychain(const QString &key, const SecretText &secret)
{
    return waitedFor<Result<void>>([&](SecretStore &store, const auto &done) { store.write(key, secret, done); });
}

} // namespace Trustgauge
