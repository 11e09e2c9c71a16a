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

//! Secrets of the tenants on their way into the keychain: what it does not take waits in memory until a person decides;
//! when they end; and their replacement. On the workspace's thread.
class SecretService : public QObject
{
    Q_OBJECT

public:
    //! Where a secret has ended, from best to worst.
    enum class Kept { InKeychain, ForSession, NotYet };
    using Done = std::function<void(Kept)>;
    struct Waiting
    {
        QString tenantName, key;
        SecretText secret;
    };

    //! \param datesPath the file of the days on which secrets end
    SecretService(SecretStore &store, const TenantBook &tenants, QString datesPath);

    //! -> datesChanged, keychainChecked; failed where the dates cannot be read
    void open();
    //! Ends what is under way.
    void close();

    //! Looks whether a keychain answers now. -> keychainChecked
    void probe();
    //! Tries the keychain again with what it did not take. -> unstoredChanged
    void storeAgain();
    //! Keeps that, and what the keychain has not answered for yet, in memory until the program ends.
    //! -> unstoredChanged, and what waited goes on
    void keepForSession();
    //! \param lastDay invalid: forgets it. -> datesChanged when that changes anything, or failed
    void noteDate(const QString &secretKey, const QDate &lastDay);
    //! Fetches a token with a new secret (or PEM text of certificate and key), and only when that succeeds puts it in
    //! the place of the stored one and notes its last day. -> replaced, once; the first of two for one tenant goes on
    void replace(const QString &tenantName, const SecretText &secret, const QDate &lastDay, bool forThisSessionOnly);
    //! Harmless when none runs. -> replaced
    void cancelReplacing(const QString &tenantName);

    //! For the other services of the thread. Stores one after the other, as the keychain asks for its password once;
    //! `done` hears the worst end of all.
    void store(const QList<Waiting> &secrets, bool forSession, const Done &done);
    //! A certificate tells its last day itself.
    void noteCertificate(const TenantConfig &tenant, const SecretText &stored);
    [[nodiscard]] QDate lastDay(const TenantConfig &tenant) const { return m_dates.value(tenant.secretKey()); }
    //! What is stored of a tenant follows it to its new ids, unless something is there already, and goes from the old.
    void move(const TenantConfig &from, const TenantConfig &to);
    //! Of a tenant that is no longer in the list; what another one signs in with stays.
    void forget(const TenantConfig &tenant);

signals:
    //! How every call to the keychain has ended, and each probe. \param name of the keychain in use, e.g. "Secret Service";
    //! \param available false: secrets last for the session
    void keychainChecked(const QString &name, bool available);
    //! Whether something is to be stored and the keychain has not answered yet: it may ask a person for its password.
    void keychainWaiting(bool waiting);
    //! Whose secrets the keychain did not take, and why it said so last; none: all are stored or kept for the session.
    //! Until then nothing signs in with them.
    void unstoredChanged(const QStringList &tenantNames, const Trustgauge::Error &error);
    void datesChanged(const Trustgauge::SecretDates &dates); //!< also once when opened
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
    QHash<int, Storing> m_storing; //!< the keychain was asked; by a number of their own
    int m_lastStoring = 0;
    QList<Waiting> m_unstored;                          //!< it did not take them
    QHash<QString, SecretReplacement *> m_replacements; //!< by tenant
};

} // namespace Trustgauge
