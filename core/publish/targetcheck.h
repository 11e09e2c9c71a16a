#pragma once

#include "core/base/httpclient.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Trustgauge {

//! What a test of the publishing target found.
struct TargetFinding
{
    enum class State { Pass, Warn, Fail, Skip };
    QString id; //!< `publish.reach` or `publish.topic`
    State state = State::Skip;
    Message evidence; //!< host, status, what was seen

    bool operator==(const TargetFinding &) const = default;
};

//! What a REST proxy said when it was asked for its topics.
struct TargetAnswer
{
    Result<HttpReply> reply;           //!< to the last call
    std::optional<QStringList> topics; //!< nullopt: there was no list of topics in it
    QStringList missing;               //!< topics of the target that are not listed
    bool lacksCluster = false;         //!< v3: no cluster id could be found, so topics were not asked for
};

//! Sends a request and hands its answer on, exactly once.
using RequestSender = std::function<void(const HttpRequest &, std::function<void(const Result<HttpReply> &)>)>;

//! Asks a REST proxy for its topics without sending any record: at most two calls, no retry. `done` is called once.
void askTarget(const RequestSender &send, const PublishTarget &target, const SecretText &secret,
               const std::function<void(const TargetAnswer &)> &done);

//! What askTarget() finds, in words. Both findings always come, in that order. \param http made with KafkaRest::settingsOf(); lives on this thread until `done` was called
void checkTarget(HttpClient &http, const PublishTarget &target, const SecretText &secret,
                 const std::function<void(const QList<TargetFinding> &)> &done);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TargetFinding)
