#pragma once

#include "core/base/httpclient.h"
#include "core/base/proxypassword.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/store/outbox.h"

namespace Trustgauge {

//! The secrets from the keychain that publishing a tenant needs.
struct PublishSecrets
{
    SecretText target;          //!< of the REST proxy; empty when it needs none
    ProxyPassword forwardProxy; //!< of the forward proxy in between
};

//! Requests to a REST proxy, v2 or v3. Stateless functions; kafkaanswer.h reads the responses.
namespace KafkaRest {

//! The base address with its path prefix, followed by `path`.
[[nodiscard]] QUrl addressOf(const PublishTarget &target, const QString &path);

//! Connection settings: custom certificate authority, client certificate, and the tenant's forward proxy.
[[nodiscard]] HttpSettings settingsOf(const TenantConfig &tenant, const SecretText &forwardProxyPassword);

//! A GET of the proxy's own API. With an empty secret it carries no credentials, whatever the target requires.
[[nodiscard]] HttpRequest ask(const PublishTarget &target, const SecretText &secret, const QString &path);

//! The JSON around the records in the body of produce().
[[nodiscard]] RecordFrame frameOf(PublishApi api);

//! `POST` of records to one topic; sent at most once.
//! \param clusterId needed by v3; unused by v2
//! \param body records within frameOf()
[[nodiscard]] HttpRequest produce(const PublishTarget &target, const SecretText &secret, const QString &clusterId,
                                  const QString &topic, const QByteArray &body);

} // namespace KafkaRest
} // namespace Trustgauge
