#include "app/cli/commands.h"
#include "app/cli/counted.h"
#include "app/cli/secretsources.h"
#include "app/cli/storechoice.h"
#include "app/cli/tenantchoice.h"
#include "core/auth/certificateassertion.h"
#include "core/auth/keychainwait.h"
#include "core/auth/secretcheck.h"
#include "core/base/errortext.h"
#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"
#include "core/config/secretdates.h"
#include "core/config/tenantlist.h"
#include "core/config/tenantsfile.h"
#include "core/store/postgres/postgresplace.h"
#include "core/store/storeplace.h"

namespace Trustgauge::Cli {

namespace {

Result<void> writeSecret(const TenantConfig &tenant, const SecretText &secret)
{
    if (auto good = checkCredential(secret, tenant); !good)
        return good;
    if (auto written = writeToKeychain(tenant.secretKey(), secret); !written)
        return written;
    // A noted last day belonged to the previous secret; a certificate contains its own.
    const QDate lastDay = tenant.credential == CredentialKind::Certificate ? inspectCertificate(secret).until.date()
                                                                           : QDate();
    if (const auto noted = noteSecretDate(secretDatesPath(defaultTenantsPath()), tenant.secretKey(), lastDay); !noted)
        say(QStringLiteral("trustgauge-cli: %1").arg(errorText(noted.error()))); // the secret is stored nevertheless
    return {};
}

const char *variableOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ForwardProxy:
        return "TRUSTGAUGE_PROXY_PASSWORD";
    case SecretKind::RestProxy:
        return "TRUSTGAUGE_PUBLISH_SECRET";
    case SecretKind::Credential:
        break;
    }
    return "TRUSTGAUGE_CLIENT_SECRET";
}

//! Explains the alternatives when the keychain does not accept secrets.
int failToStore(const Error &error, const char *variable)
{
    if (error.code != ErrorCode::Keychain)
        return fail(error);
    say(QStringLiteral(
            "trustgauge-cli: the keychain %1, so nothing was stored. Open it and try again; or give the secret "
            "to each run, in the variable %2 or in a file of $CREDENTIALS_DIRECTORY.")
            .arg(error.detail.text(), QLatin1String(variable)));
    return exitCode(error.code);
}

int importTenants(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("FILE"));
    const Result<QStringList> profiles = ProfileLibrary(defaultProfileFolder()).names();
    if (!profiles)
        return fail(profiles.error());
    const Result<QList<TenantEntry>> entries = readTenantsFile(path, *profiles, TenantsReading::ToImport);
    if (!entries)
        return fail(entries.error());
    const Result<QList<TenantConfig>> saved = readTenantList(defaultTenantsPath());
    if (!saved)
        return fail(saved.error());
    QList<TenantConfig> incoming;
    QList<TenantEntry> withSecret;
    for (const TenantEntry &entry : *entries) {
        if (const auto good = checkKeptSecrets(*saved, entry); !good)
            return fail(good.error());
        incoming << entry.tenant;
        if (entry.clientSecret.isEmpty())
            continue;
        if (const auto good = checkCredential(entry.clientSecret, entry.tenant); !good)
            return fail(good.error());
        withSecret << entry;
    }
    // Tenants are imported even if the keychain fails; the secret can be provided later.
    if (const auto r = writeTenantList(defaultTenantsPath(), mergedTenants(*saved, incoming)); !r)
        return fail(r.error());
    say(QStringLiteral("%1 imported.").arg(counted(incoming.size(), "tenant", "tenants")));
    for (const TenantEntry &entry : std::as_const(withSecret)) {
        if (const auto r = writeSecret(entry.tenant, entry.clientSecret); !r) {
            say(QStringLiteral("The secrets in %1 could not be stored; keep the file, and import it again or use "
                               "'trustgauge-cli secret set' once the keychain can be used.")
                    .arg(path));
            return failToStore(r.error(), variableOf(SecretKind::Credential));
        }
    }
    if (!withSecret.isEmpty())
        say(QStringLiteral("%1 held client secrets. They are in the keychain now: delete the file.").arg(path));
    return exitDone;
}

//! The tenants that a secret may be set for: those of a file, otherwise the window's.
Result<QList<TenantConfig>> tenantsOf(const QString &configPath)
{
    if (configPath.isEmpty())
        return readTenantList(defaultTenantsPath());
    const Result<QStringList> profiles = ProfileLibrary(defaultProfileFolder()).names();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const Result<QList<TenantEntry>> entries = readTenantsFile(configPath, *profiles);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<TenantConfig> out;
    for (const TenantEntry &entry : *entries)
        out << entry.tenant;
    return out;
}

Result<TenantConfig> chosenTenant(const Arguments &arguments)
{
    const QString config = arguments.value(QStringLiteral("--config"));
    const Result<QList<TenantConfig>> tenants = tenantsOf(config);
    if (!tenants)
        return tl::unexpected(tenants.error());
    QStringList names;
    QStringList ids;
    for (const TenantConfig &tenant : *tenants) {
        names << tenant.name;
        ids << tenant.tenantId;
    }
    const Result<qsizetype> index = findTenant(names, ids, arguments.value(QStringLiteral("--tenant")),
                                               config.isEmpty() ? defaultTenantsPath() : config);
    if (index)
        return tenants->at(*index);
    Error error = index.error();
    if (config.isEmpty())
        error.detail = Message(QStringLiteral("%1; name the tenants file that has it with --config FILE"))
                           .arg(names.isEmpty() ? Message(QStringLiteral("no tenant has been imported")) : error.detail);
    return tl::unexpected(error);
}

Result<SecretKind> chosenKind(const Arguments &arguments)
{
    const bool ofPublishing = arguments.has(QStringLiteral("--publish"));
    const bool ofProxy = arguments.has(QStringLiteral("--proxy"));
    if (ofPublishing && ofProxy)
        return failure(ErrorCode::Usage, {}, QStringLiteral("give --publish or --proxy, not both"));
    return ofPublishing ? SecretKind::RestProxy : ofProxy ? SecretKind::ForwardProxy : SecretKind::Credential;
}

QString nameOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ForwardProxy:
        return QStringLiteral("The forward proxy's password");
    case SecretKind::RestProxy:
        return QStringLiteral("The REST proxy's secret");
    case SecretKind::Credential:
        break;
    }
    return QStringLiteral("The secret");
}

Result<void> checkPassword(const SecretText &secret, const TenantConfig &tenant, SecretKind kind)
{
    if (secret.isEmpty())
        return failure(ErrorCode::Usage, tenant.name, QStringLiteral("standard input holds no secret"));
    if (kind == SecretKind::ForwardProxy && QUrl(tenant.proxy).userName().isEmpty() && !secret.reveal().contains(':'))
        return failure(ErrorCode::Usage, tenant.name,
                       QStringLiteral("its proxy address names no user: give user:password, or write the user into the "
                                      "address (http://user@proxy:8080)"));
    return {};
}

//! The password of a store on a server.
int setStorePassword(const Arguments &arguments)
{
    const QString uri = arguments.value(storeOption().name);
    for (const char *other : {"--tenant", "--config", "--publish", "--proxy"}) {
        if (arguments.has(QLatin1String(other)))
            return fail({ErrorCode::Usage, {}, QStringLiteral("give --tenant or --store, not both"), 0});
    }
    if (!isServerStore(uri))
        return fail({ErrorCode::Usage, uri, QStringLiteral("is a file, which needs no password"), 0});
    if (const auto place = PostgresPlace::from(uri); !place)
        return fail(place.error());
    const SecretText secret = secretOfStandardInput(SecretKind::RestProxy); // a password, too
    if (secret.isEmpty())
        return fail({ErrorCode::Usage, uri, QStringLiteral("standard input holds no password"), 0});
    if (const auto r = writeToKeychain(uri, secret); !r)
        return failToStore(r.error(), "TRUSTGAUGE_STORE_PASSWORD");
    say(QStringLiteral("The password of %1 is in the keychain.").arg(uri));
    return exitDone;
}

int setSecret(const Arguments &arguments)
{
    if (arguments.has(storeOption().name))
        return setStorePassword(arguments);
    if (!arguments.has(QStringLiteral("--tenant")))
        return fail({ErrorCode::Usage, {}, QStringLiteral("give --tenant NAME, or --store URI"), 0});
    const Result<SecretKind> kind = chosenKind(arguments);
    if (!kind)
        return fail(kind.error());
    const Result<TenantConfig> tenant = chosenTenant(arguments);
    if (!tenant)
        return fail(tenant.error());
    const SecretText secret = secretOfStandardInput(*kind);
    if (*kind == SecretKind::Credential) {
        if (const auto r = writeSecret(*tenant, secret); !r)
            return failToStore(r.error(), variableOf(*kind));
    } else {
        if (const auto good = checkPassword(secret, *tenant, *kind); !good)
            return fail(good.error());
        if (const auto r = writeToKeychain(tenant->secretKey(*kind), secret); !r)
            return failToStore(r.error(), variableOf(*kind));
        if (const QString doubt = doubtAbout(secret, *kind); !doubt.isEmpty()) // a password may contain such characters
            say(QStringLiteral("Stored as it was given: %1. If that is no part of it, set it again without.").arg(doubt));
    }
    say(QStringLiteral("%1 of \"%2\" is in the keychain.").arg(nameOf(*kind), tenant->name));
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
             QStringLiteral("Read a client secret, or the password of a store's server, from standard input into the "
                            "keychain."),
             {{QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"),
               QStringLiteral("a tenant, by name or tenant id; its secret")},
              {QStringLiteral("--config"), Takes::One, QStringLiteral("FILE"),
               QStringLiteral("tenants file that has the tenant; else the tenants of the window")},
              {QStringLiteral("--publish"),
               Takes::Nothing,
               {},
               QStringLiteral("the secret of the REST proxy that scores are published to")},
              {QStringLiteral("--proxy"),
               Takes::Nothing,
               {},
               QStringLiteral("the password of the forward proxy; user:password where its address names no user")},
              {storeOption().name, Takes::One, QStringLiteral("URI"),
               QStringLiteral("instead of a tenant: the password of the user of a PostgreSQL server")}}},
            setSecret};
}

} // namespace Trustgauge::Cli
