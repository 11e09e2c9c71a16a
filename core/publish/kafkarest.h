#pragma once

#include "core/base/httpclient.h"
#include "core/base/proxypassword.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/store/outbox.h"

#include <vector>

namespace Trustgauge {

//! What publishing a tenant takes from the keychain.
struct PublishSecrets
{
    SecretText target;          //!< of the REST proxy; empty where it needs none
    ProxyPassword forwardProxy; //!< of the proxy on the way
};

//! What is to be done about a record, or a whole request.
enum class Fate {
    Accepted,
    Again,    //!< after a pause
    AgainFew, //!< after a pause, but not often
    Park,     //!< this record will never be taken
    Hold,     //!< nothing will be taken until a person changes something; keep everything
};

struct RecordAnswer
{
    Fate fate = Fate::Accepted;
    Message text; //!< why; empty when accepted
};

//! A REST proxy's answer to a produce request.
struct ProduceAnswer
{
    //! One a record that was sent, in its order; empty when the answer is about the request as a whole.
    std::vector<RecordAnswer> records;
    Fate whole = Fate::Accepted; //!< Park: too large or refused as a whole; halve it
    Message text;                //!< why
    std::optional<Error> error;  //!< a fault that is not the network's
    int status = 0;              //!< HTTP status, 0 for none, or what kept an answer away (see NetworkFault)
    bool topicFault = false;     //!< about this topic only
    bool clusterFault = false;   //!< v3: the cluster id may be out of date
    bool tooLarge = false;
    std::chrono::seconds wait{0}; //!< what the server asks for; at most an hour
};

//! Requests and answers of a REST proxy, v2 or v3. Values, no state.
namespace KafkaRest {

//! The base address with its path prefix, and `path` behind it.
[[nodiscard]] QUrl addressOf(const PublishTarget &target, const QString &path);

//! Settings of the connection: own authority, client certificate, and the tenant's forward proxy.
[[nodiscard]] HttpSettings settingsOf(const TenantConfig &tenant, const SecretText &forwardProxyPassword);

//! A page of a web server in front of the proxy that speaks of a missing, or another, certificate of the client.
[[nodiscard]] bool wantsClientCertificate(const HttpReply &reply);
//! Likewise a handshake that ended for want of one.
[[nodiscard]] bool wantsClientCertificate(const Error &error);

//! A GET of the proxy's own API. Without a secret it carries no credentials, whatever the target wants.
[[nodiscard]] HttpRequest ask(const PublishTarget &target, const SecretText &secret, const QString &path);

//! What stands around the records in the body of produce().
[[nodiscard]] RecordFrame frameOf(PublishApi api);

//! `POST` of records to one topic; goes out one time at most.
//! \param clusterId of v3; unused by v2
//! \param body records within frameOf()
[[nodiscard]] HttpRequest produce(const PublishTarget &target, const SecretText &secret, const QString &clusterId,
                                  const QString &topic, const QByteArray &body);

//! Reads the answer to produce(). Looks for results of single records first, in a success and in the statuses that
//! products lift an answer to when some record failed (401, 403, 422), and needs neither JSON nor a content type to tell
//! what to do.
[[nodiscard]] ProduceAnswer readAnswer(PublishApi api, const Result<HttpReply> &reply, size_t sent);

//! What an answer to ask() that is no success means; Accepted for a success.
[[nodiscard]] ProduceAnswer judge(const Result<HttpReply> &reply);

//! `data[0].cluster_id` of the answer to `GET /v3/clusters`; empty when it has none.
[[nodiscard]] QString clusterIdFrom(const QByteArray &body);

} // namespace KafkaRest
} // namespace Trustgauge
