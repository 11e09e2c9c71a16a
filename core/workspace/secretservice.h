#pragma once

#include "core/auth/secretstore.h"
#include "core/config/secretdates.h"
#include "core/config/tenant.h"
#include "core/doctor/secretreplacement.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Trustgauge {

class TenantBook;

//! Stores the tenants' secrets in the keychain, keeps what it refuses in memory until a person decides, and knows their
//! expiry dates. Also replaces secrets. Lives on the workspace's thread.
class SecretService : public QObject
{
    Q_OBJECT

public:
    //! Where a secret is kept, from best to worst.
    enum class Kept { InKeychain, ForSession, NotYet };
    using Done = std::function<void(Kept)>;
    struct Waiting
    {
        QString tenantName, key;
        SecretText secret;
    };

    //! \param datesPath file of the secrets' expiry dates
    SecretService(SecretStore &store, const TenantBook &tenants, QString datesPath);

    //! Emits datesChanged and keychainChecked, or failed when the dates cannot be read.
    void open();
    //! Ends all pending work.
    void close();

    //! Checks whether a keychain responds. Emits keychainChecked.
    void probe();
    //! Tries again to store what the keychain refused. Emits unstoredChanged.
    void storeAgain();
    //! Keeps refused and pending secrets in memory until the program ends. Emits unstoredChanged; calls of store() that
    //! wait for the keychain then finish.
    void keepForSession();
    //! \param lastDay an invalid date removes the entry. Emits datesChanged when anything changes, or failed
    void noteDate(const QString &secretKey, const QDate &lastDay);
    //! Fetches a token with a new secret (or PEM text of certificate and key); on success it replaces the stored one
    //! and its expiry date. Emits replaced once; does nothing when a replacement for this tenant is active.
    void replace(const QString &tenantName, const SecretText &secret, const QDate &lastDay, bool forThisSessionOnly);
    //! Does nothing when no replacement is active. Emits replaced.
    void cancelReplacing(const QString &tenantName);

    //! For services on the same thread. Stores one secret after another, because the keychain may ask for its password.
    //! `done` gets the worst result.
    void store(const QList<Waiting> &secrets, bool forSession, const Done &done);
    //! Stores the expiry date that a certificate contains.
    void noteCertificate(const TenantConfig &tenant, const SecretText &stored);
    [[nodiscard]] QDate lastDay(const TenantConfig &tenant) const { return m_dates.value(tenant.secretKey()); }
    //! Moves the stored secrets of a tenant to the keys of its new ids, unless these are in use.
    void move(const TenantConfig &from, const TenantConfig &to);
    //! Deletes the secrets of a removed tenant, except those that another tenant uses.
    void forget(const TenantConfig &tenant);

signals:
    //! Emitted after every keychain call. \param name name of the keychain, e.g. "Secret Service" \param available
    //! false: secrets are only kept for the session
    void keychainChecked(const QString &name, bool available);
    //! Whether a store call is pending; the keychain may be asking a person for its password.
    void keychainWaiting(bool waiting);
    //! The tenants whose secrets the keychain refused, and its last error. Empty: all are stored or kept for the
    //! session. Refused secrets are not used for signing in.
    void unstoredChanged(const QStringList &tenantNames, const Trustgauge::Error &error);
    void datesChanged(const Trustgauge::SecretDates &dates); //!< also emitted by open()
    void replaced(const QString &tenantName, const Trustgauge::SecretTrial &trial);
    void failed(const Trustgauge::Error &error);

private:
    struct Storing
    {
        Waiting secret;
        Done done;
    };
    void storeOne(const Waiting &secret, bool forSession, const Done &done);
    void storeRest(QList<Waiting> secrets, Kept worst, const Done &done);
    void moveOne(const QString &from, const QString &to);
    void tellUnstored(const Error &error = {});

    SecretStore &m_store;
    const TenantBook &m_tenants;
    QString m_datesPath;
    SecretDates m_dates;
    QHash<int, Storing> m_storing; //!< pending keychain calls, by number
    int m_lastStoring = 0;
    QList<Waiting> m_unstored;                          //!< refused by the keychain
    QHash<QString, SecretReplacement *> m_replacements; //!< by tenant
};

} // namespace Trustgauge
