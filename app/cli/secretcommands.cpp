#include "app/cli/commands.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/auth/certificateassertion.h"
#include "core/auth/secretcheck.h"
#include "core/auth/secretstore.h"
#include "core/base/errortext.h"
#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"
#include "core/config/secretdates.h"
#include "core/config/tenantlist.h"
#include "core/config/tenantsfile.h"

#include <QEventLoop>

namespace Trustgauge::Cli {

namespace {

Result<void> writeToKeychain(const QString &key, const SecretText &secret)
{
    SecretStore store(SecretStore::Keep::InKeychain);
    Result<void> out;
    QEventLoop loop;
    bool answered = false;
    store.write(key, secret, [&](const Result<void> &result) {
        out = result;
        answered = true;
        loop.quit();
    });
    if (!answered)
        loop.exec();
    return out;
}

Result<void> writeSecret(const TenantConfig &tenant, const SecretText &secret)
{
    if (auto good = checkCredential(secret, tenant); !good)
        return good;
    if (auto written = writeToKeychain(tenant.secretKey(), secret); !written)
        return written;
    // What was noted belonged to the secret before; a certificate tells its last day itself.
    const QDate lastDay = tenant.credential == CredentialKind::Certificate ? inspectCertificate(secret).until.date()
                                                                           : QDate();
    if (const auto noted = noteSecretDate(secretDatesPath(defaultTenantsPath()), tenant.secretKey(), lastDay); !noted)
        say(QStringLiteral("trustgauge-cli: %1").arg(errorText(noted.error()))); // the secret is stored all the same
    return {};
}

int importTenants(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("FILE"));
    const ProfileLibrary library(defaultProfileFolder());
    const Result<QList<TenantEntry>> entries = readTenantsFile(path, library.names());
    if (!entries)
        return fail(entries.error());
    const Result<QList<TenantConfig>> saved = readTenantList(defaultTenantsPath());
    if (!saved)
        return fail(saved.error());
    QList<TenantConfig> incoming;
    bool hadSecrets = false;
    for (const TenantEntry &entry : *entries) {
        incoming << entry.tenant;
        if (!entry.clientSecret.isEmpty()) {
            hadSecrets = true;
            if (const auto r = writeSecret(entry.tenant, entry.clientSecret); !r)
                return fail(r.error());
        }
    }
    if (const auto r = writeTenantList(defaultTenantsPath(), mergedTenants(*saved, incoming)); !r)
        return fail(r.error());
    say(QStringLiteral("%1 tenant(s) imported.").arg(incoming.size()));
    if (hadSecrets)
        say(QStringLiteral("%1 held client secrets. They are in the keychain now: delete the file.").arg(path));
    return exitDone;
}

int setSecret(const Arguments &arguments)
{
    const Result<QList<TenantConfig>> saved = readTenantList(defaultTenantsPath());
    if (!saved)
        return fail(saved.error());
    QStringList names;
    QStringList ids;
    for (const TenantConfig &tenant : *saved) {
        names << tenant.name;
        ids << tenant.tenantId;
    }
    const Result<qsizetype> index = findTenant(names, ids, arguments.value(QStringLiteral("--tenant")),
                                               defaultTenantsPath());
    if (!index)
        return fail(index.error());
    const TenantConfig &tenant = (*saved)[*index];
    const bool ofPublishing = arguments.has(QStringLiteral("--publish"));
    const bool ofProxy = arguments.has(QStringLiteral("--proxy"));
    if (ofPublishing && ofProxy)
        return fail({ErrorCode::Usage, {}, QStringLiteral("give --publish or --proxy, not both"), 0, {}});
    if (ofPublishing || ofProxy) {
        const SecretText secret = secretOfStandardInput();
        if (secret.isEmpty())
            return fail({ErrorCode::Usage, tenant.name, QStringLiteral("standard input holds no secret"), 0, {}});
        if (ofProxy && QUrl(tenant.proxy).userName().isEmpty() && !secret.reveal().contains(':'))
            return fail({ErrorCode::Usage,
                         tenant.name,
                         QStringLiteral("its proxy address names no user: give user:password, or write the user into "
                                        "the address (http://user@proxy:8080)"),
                         0,
                         {}});
        const QString key = ofProxy ? tenant.proxySecretKey() : tenant.publishSecretKey();
        if (const auto r = writeToKeychain(key, secret); !r)
            return fail(r.error());
        say((ofProxy ? QStringLiteral("The forward proxy's password of \"%1\" is in the keychain.")
                     : QStringLiteral("The REST proxy's secret of \"%1\" is in the keychain."))
                .arg(tenant.name));
        return exitDone;
    }
    if (const auto r = writeSecret(tenant, secretOfStandardInput()); !r)
        return fail(r.error());
    say(QStringLiteral("The secret of \"%1\" is in the keychain.").arg(tenant.name));
    return exitDone;
}

} // namespace

Command tenantsImportCommand()
{
    return {{QStringLiteral("tenants import"),
             QStringLiteral("Add the tenants of a file to those of the window; secrets in it go to the keychain."),
             {{QStringLiteral("FILE"), Takes::Word, {}, QStringLiteral("tenants file"), true}}},
            importTenants};
}

Command secretSetCommand()
{
    return {{QStringLiteral("secret set"),
             QStringLiteral("Read a client secret from standard input into the keychain."),
             {{QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"), QStringLiteral("an imported tenant"),
               true},
              {QStringLiteral("--publish"),
               Takes::Nothing,
               {},
               QStringLiteral("the secret of the REST proxy that scores are published to")},
              {QStringLiteral("--proxy"),
               Takes::Nothing,
               {},
               QStringLiteral("the password of the forward proxy; user:password where its address names no user")}}},
            setSecret};
}

} // namespace Trustgauge::Cli
