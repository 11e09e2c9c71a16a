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

//! A finding of a publishing target test.
struct TargetFinding
{
    enum class State { Pass, Warn, Fail, Skip };
    QString id; //!< `publish.reach` or `publish.topic`
    State state = State::Skip;
    Message evidence; //!< host, status, and what was observed

    bool operator==(const TargetFinding &) const = default;
};

//! A REST proxy's response to a query for its topics.
struct TargetAnswer
{
    Result<HttpReply> reply;           //!< of the last call
    std::optional<QStringList> topics; //!< nullopt: the reply contained no list of topics
    QStringList missing;               //!< the target's topics that are not listed
    bool lacksCluster = false;         //!< v3: no cluster id was found, so topics were not queried
};

//! Sends a request and calls back with the reply, exactly once.
using RequestSender = std::function<void(const HttpRequest &, std::function<void(const Result<HttpReply> &)>)>;

//! Queries a REST proxy for its topics without sending any record: at most two calls, no retry. `done` is called once.
void askTarget(const RequestSender &send, const PublishTarget &target, const SecretText &secret,
               const std::function<void(const TargetAnswer &)> &done);

//! The findings of askTarget() as text; always both, in this order. \param http see settingsOf(); must outlive `done`
void checkTarget(HttpClient &http, const PublishTarget &target, const SecretText &secret,
                 const std::function<void(const QList<TargetFinding> &)> &done);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TargetFinding)
