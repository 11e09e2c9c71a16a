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

//! How a call to the keychain ended.
struct KeychainAnswer
{
    enum class Kind { Done, NoSuchItem, Failed };
    Kind kind = Kind::Failed;
    QString why;          //!< it failed
    bool locked = false;  //!< which is why
    bool isStale = false; //!< it failed for a connection that is no longer; a new one may do
    SecretText secret;
};

//! Client secrets in the system's keychain (item `Trustgauge` / key), or in memory only. Every call answers exactly
//! once, on this object's thread, at the latest after 20 s.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Keep { InKeychain, InMemoryOnly };
    explicit SecretStore(Keep keep, QObject *parent = nullptr) : QObject(parent), m_keep(keep) {}

    using ReadDone = std::function<void(const Result<SecretText> &)>;
    using Done = std::function<void(const Result<void> &)>;

    //! NoCredential, NoProxyPassword or NoPublishSecret (by the key) when the keychain answers that there is none; Keychain when it does not answer or refuses.
    //! A secret kept for this session comes first.
    void read(const QString &key, ReadDone done);
    void write(const QString &key, const SecretText &secret, Done done);
    //! A missing item counts as removed.
    void remove(const QString &key, Done done);
    //! Keeps the secret in memory until the program ends, whatever the keychain holds.
    void keepForSession(const QString &key, const SecretText &secret) { m_session.insert(key, secret); }
    [[nodiscard]] bool isForSession(const QString &key) const { return m_session.contains(key); }
    //! Asks whether a keychain answers at all; -> answered
    void probe();

    //! Name of the keychain in use, for people.
    [[nodiscard]] QString keychainName() const;

signals:
    //! How every call to the keychain ends: false where it does not answer or refuses. A locked one is available, as it
    //! asks for its password when something is to be stored; memory alone is not.
    void answered(bool available);

private:
    using MakeJob = std::function<QKeychain::Job *()>;
    //! Calls `done` once, with the answer, or that there was none in time.
    void run(const MakeJob &makeJob, std::function<void(const KeychainAnswer &)> done);
    void attempt(const MakeJob &makeJob, const std::function<void(const KeychainAnswer &)> &done);

    Keep m_keep;
    QHash<QString, SecretText> m_session;
};

} // namespace Trustgauge
