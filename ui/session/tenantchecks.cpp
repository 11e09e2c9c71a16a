#include "ui/session/tenantchecks.h"

#include "core/base/errortext.h"
#include "core/base/secretinput.h"
#include "core/base/wipedbytes.h"
#include "ui/text/secretreminder.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

bool looksLikeDomain(const QString &text)
{
    static const QRegularExpression domain(u"^[\\w-]+(\\.[\\w-]+)+$"_s);
    return domain.match(text).hasMatch();
}

//! What to do about a field that is empty or contains something recognisable; empty: the rule is enough.
QString hintText(const FieldFault &fault, const TenantConfig &tenant)
{
    if (fault.key == "name"_L1)
        return QCoreApplication::translate("TenantChecks", "Give the tenant a name.");
    if (fault.key == "tenantId"_L1 && tenant.tenantId.isEmpty())
        return QCoreApplication::translate("TenantChecks", "Enter the directory (tenant) id.");
    if (fault.key == "tenantId"_L1 && looksLikeDomain(tenant.tenantId))
        return QCoreApplication::translate(
            "TenantChecks",
            "This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra "
            "ID shows it, and so does the app registration.");
    if (fault.key == "clientId"_L1 && tenant.clientId.isEmpty())
        return QCoreApplication::translate("TenantChecks", "Enter the application (client) id.");
    if (fault.key == "publish.url"_L1 && tenant.publish && tenant.publish->url.isEmpty())
        return QCoreApplication::translate("TenantChecks", "Enter the address of the REST proxy.");
    if (fault.key == "publish.user"_L1 && tenant.publish && tenant.publish->user.isEmpty())
        return QCoreApplication::translate("TenantChecks", "Enter the user whose password it is.");
    return {};
}

QString faultText(const FieldFault &fault, const TenantConfig &tenant)
{
    const QString hint = hintText(fault, tenant);
    return hint.isEmpty() ? clauseText(fault.reason) : hint;
}

} // namespace

bool TenantDraft::needsSecret() const
{
    return storedSecretKey != tenant.secretKey() || storedCredential != tenant.credential;
}

SecretText TenantDraft::proxySecret() const
{
    if (proxyPassword.isEmpty())
        return {};
    const bool userInAddress = !proxyAndUser(tenant.proxy).second.isEmpty();
    if (userInAddress)
        return proxyPassword;
    const QByteArray user = proxyUser.toUtf8();
    QByteArray both;
    both.reserve(user.size() + 1 + proxyPassword.reveal().size()); // reallocation would leave a copy in memory
    both += user;
    both += ':';
    both += proxyPassword.reveal();
    return SecretText(std::move(both));
}

QString proxyWithUser(const QString &address, const QString &user)
{
    QUrl url(address, QUrl::StrictMode);
    if (user.isEmpty() || !url.isValid() || url.host().isEmpty())
        return address;
    url.setUserName(user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QPair<QString, QString> proxyAndUser(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    const QString user = url.userName(QUrl::FullyDecoded);
    if (user.isEmpty())
        return {address, {}};
    url.setUserName({});
    return {url.toString(QUrl::FullyEncoded), user};
}

QMap<QString, QString> draftFaults(const TenantDraft &draft)
{
    QMap<QString, QString> faults;
    for (const FieldFault &fault : tenantFaults(draft.tenant)) {
        if (!faults.contains(fault.key))
            faults.insert(fault.key, faultText(fault, draft.tenant));
    }
    for (const TenantConfig &other : draft.others) {
        if (other.name.compare(draft.tenant.name.trimmed(), Qt::CaseInsensitive) == 0)
            faults.insert(u"name"_s, QCoreApplication::translate("TenantChecks", "Another tenant has this name."));
        if (other.isSameTenant(draft.tenant))
            faults.insert(u"tenantId"_s,
                          QCoreApplication::translate("TenantChecks", "“%1” is this tenant already.").arg(other.name));
    }
    const bool hasUser = !draft.proxyUser.isEmpty() || !proxyAndUser(draft.tenant.proxy).second.isEmpty();
    if (!draft.proxyPassword.isEmpty() && !hasUser)
        faults.insert(u"proxyUser"_s,
                      QCoreApplication::translate("TenantChecks", "Enter the proxy's user name to this password."));
    if (draft.proxyUser.contains(u':'))
        faults.insert(u"proxyUser"_s,
                      QCoreApplication::translate("TenantChecks", "A user name of a proxy cannot hold a colon."));
    if (draft.tenant.credential == CredentialKind::Certificate) {
        if (draft.certificate.isEmpty() && draft.needsSecret())
            faults.insert(u"certificate"_s,
                          QCoreApplication::translate("TenantChecks", "Choose the certificate with its private key."));
        return faults;
    }
    QString secret = QString::fromUtf8(draft.secret.reveal());
    const bool isId = isGuid(secret);
    wipe(secret);
    if (isId)
        faults.insert(u"clientSecret"_s,
                      QCoreApplication::translate(
                          "TenantChecks", "This is the secret's ID, pasted instead of its value. The portal shows the "
                                          "value once, when the secret is created: copy that, or create a new one."));
    else if (!quotesAround(draft.secret).isNull())
        faults.insert(u"clientSecret"_s,
                      QCoreApplication::translate("TenantChecks", "Enter the secret without the quotation marks."));
    else if (draft.secret.isEmpty() && draft.needsSecret())
        faults.insert(u"clientSecret"_s,
                      draft.storedSecretKey.isEmpty()
                          ? QCoreApplication::translate("TenantChecks", "Enter the value of the client secret.")
                          : QCoreApplication::translate("TenantChecks",
                                                        "The ids changed, so the secret must be given again."));
    if (!parseLastDay(draft.lastDay))
        faults.insert(u"secretLastDay"_s, lastDayFault());
    return faults;
}

QString lastDayFault()
{
    return QCoreApplication::translate("TenantChecks", "This is not understood as a date. Choose it from the calendar, "
                                                       "type it as 2030-01-31, or leave it empty.");
}

} // namespace Trustgauge
