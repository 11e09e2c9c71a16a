#pragma once

#include "core/base/httpclient.h"
#include "core/base/proxypassword.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/store/outbox.h"

namespace Trustgauge {

//! What publishing a tenant takes from the keychain.
struct PublishSecrets
{
    SecretText target;          //!< of the REST proxy; empty where it needs none
    ProxyPassword forwardProxy; //!< of the proxy on the way
};

//! Requests of a REST proxy, v2 or v3. Values, no state; kafkaanswer.h reads the answers.
namespace KafkaRest {

//! The base address with its path prefix, and `path` behind it.
[[nodiscard]] QUrl addressOf(const PublishTarget &target, const QString &path);

//! Settings of the connection: own authority, client certificate, and the tenant's forward proxy.
[[nodiscard]] HttpSettings settingsOf(const TenantConfig &tenant, const SecretText &forwardProxyPassword);

//! A GET of the proxy's own API. Without a secret it carries no credentials, whatever the target wants.
[[nodiscard]] HttpRequest ask(const PublishTarget &target, const SecretText &secret, const QString &path);

//! What stands around the records in the body of produce().
[[nodiscard]] RecordFrame frameOf(PublishApi api);

//! `POST` of records to one topic; goes out one time at most.
//! \param clusterId of v3; unused by v2
//! \param body records within frameOf()
[[nodiscard]] HttpRequest produce(const PublishTarget &target, const SecretText &secret, const QString &clusterId,
                                  const QString &topic, const QByteArray &body);

} // namespace KafkaRest
} // namespace Trustgauge
