#pragma once

#include "core/base/httpclient.h"
#include "core/config/tenant.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Trustgauge {

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

//! Answers of a REST proxy, v2 or v3. Values, no state.
namespace KafkaRest {

//! Reads the answer to produce(). Looks for results of single records first, in a success and in the statuses that
//! products lift an answer to when some record failed (401, 403, 422), and needs neither JSON nor a content type to tell
//! what to do.
[[nodiscard]] ProduceAnswer readAnswer(PublishApi api, const Result<HttpReply> &reply, size_t sent);

//! What an answer to ask() that is no success means; Accepted for a success.
[[nodiscard]] ProduceAnswer judge(const Result<HttpReply> &reply);

//! `data[0].cluster_id` of the answer to `GET /v3/clusters`; empty when it has none.
[[nodiscard]] QString clusterIdFrom(const QByteArray &body);

//! A page of a web server in front of the proxy that speaks of a missing, or another, certificate of the client.
[[nodiscard]] bool wantsClientCertificate(const HttpReply &reply);
//! Likewise a handshake that ended for want of one.
[[nodiscard]] bool wantsClientCertificate(const Error &error);

} // namespace KafkaRest
} // namespace Trustgauge
