#pragma once

#include "core/base/httpclient.h"
#include "core/config/tenant.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Trustgauge {

//! What to do about a record, or about a whole request.
enum class Fate {
    Accepted,
    Again,    //!< after a pause
    AgainFew, //!< after a pause, with fewer attempts
    Park,     //!< this record will never be accepted
    Hold,     //!< nothing will be accepted until a person changes something; keep everything
};

struct RecordAnswer
{
    Fate fate = Fate::Accepted;
    Message text; //!< the reason; empty when accepted
};

//! A REST proxy's response to a produce request.
struct ProduceAnswer
{
    //! One per record sent, in the same order; empty when the response is about the whole request.
    std::vector<RecordAnswer> records;
    Fate whole = Fate::Accepted; //!< Park: too large or refused as a whole; split it
    Message text;                //!< the reason
    std::optional<Error> error;  //!< an error that is not a network error
    int status = 0;              //!< HTTP status, 0 for none, or what prevented a response (see NetworkFault)
    bool topicFault = false;     //!< concerns this topic only
    bool clusterFault = false;   //!< v3: the cluster id may be out of date
    bool tooLarge = false;
    std::chrono::seconds wait{0}; //!< requested by the server; at most an hour
};

//! Responses of a REST proxy, v2 or v3. Stateless functions.
namespace KafkaRest {

//! Reads the response to produce(). Looks for results of single records first, in a success and in the statuses that
//! products return when some records failed (401, 403, 422). Also classifies responses that are not JSON or have no
//! content type.
[[nodiscard]] ProduceAnswer readAnswer(PublishApi api, const Result<HttpReply> &reply, size_t sent);

//! What a response to ask() means when it is not a success; Accepted for a success.
[[nodiscard]] ProduceAnswer judge(const Result<HttpReply> &reply);

//! `data[0].cluster_id` of the response to `GET /v3/clusters`; empty when there is none.
[[nodiscard]] QString clusterIdFrom(const QByteArray &body);

//! Whether this is the page of a web server in front of the proxy that asks for a (different) client certificate.
[[nodiscard]] bool wantsClientCertificate(const HttpReply &reply);
//! Likewise for a TLS handshake that failed because the client certificate was missing.
[[nodiscard]] bool wantsClientCertificate(const Error &error);

} // namespace KafkaRest
} // namespace Trustgauge
