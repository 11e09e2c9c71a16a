#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace Trustgauge {

//! How a keychain call ended.
struct KeychainAnswer
{
    enum class Kind { Done, NoSuchItem, Failed };
    Kind kind = Kind::Failed;
    QString why;          //!< the reason, for Failed
    bool locked = false;  //!< it failed because the keychain is locked
    bool isStale = false; //!< it failed because the connection is dead; a new one may work
    SecretText secret;
};

//! Client secrets in the system's keychain (item `Trustgauge` / key), or in memory only. Every call is answered exactly
//! once, on this object's thread, after at most 20 s.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Keep { InKeychain, InMemoryOnly };
    explicit SecretStore(Keep keep, QObject *parent = nullptr) : QObject(parent), m_keep(keep) {}

    using ReadDone = std::function<void(const Result<SecretText> &)>;
    using Done = std::function<void(const Result<void> &)>;

    //! Errors: NoCredential, NoProxyPassword or NoPublishSecret (by the key) when there is no such item; Keychain when
    //! the keychain fails or refuses. A secret kept for this session takes precedence.
    void read(const QString &key, ReadDone done);
    void write(const QString &key, const SecretText &secret, Done done);
    //! Removing a missing item succeeds.
    void remove(const QString &key, Done done);
    //! Keeps the secret in memory until the program ends; it takes precedence over the keychain.
    void keepForSession(const QString &key, const SecretText &secret) { m_session.insert(key, secret); }
    [[nodiscard]] bool isForSession(const QString &key) const { return m_session.contains(key); }
    //! Checks whether the keychain responds; emits answered().
    void probe();

    //! The name of the keychain in use, for people.
    [[nodiscard]] QString keychainName() const;

signals:
    //! Emitted after every keychain call: false when it failed or refused. A locked keychain counts as available,
    //! because it asks for its password when something is stored; memory alone does not.
    void answered(bool available);

private:
    using MakeJob = std::function<QKeychain::Job *()>;
    //! Calls `done` once, with the answer or after the time-out.
    void run(const MakeJob &makeJob, std::function<void(const KeychainAnswer &)> done);
    void attempt(const MakeJob &makeJob, const std::function<void(const KeychainAnswer &)> &done);

    Keep m_keep;
    QHash<QString, SecretText> m_session;
};

} // namespace Trustgauge
