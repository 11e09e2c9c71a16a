#pragma once

#include "core/base/httpclient.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>

namespace Trustgauge {

//! What a test of the publishing target found.
struct TargetFinding
{
    enum class State { Pass, Warn, Fail, Skip };
    QString id; //!< `publish.reach` or `publish.topic`
    State state = State::Skip;
    QString evidence; //!< in English: host, status, what was seen

    bool operator==(const TargetFinding &) const = default;
};

//! Asks a REST proxy for its topics without sending any record: at most two calls, no retry. Both findings always
//! come, in that order. \param http made with KafkaRest::settingsOf(); lives on this thread until `done` was called
void checkTarget(HttpClient &http, const PublishTarget &target, const SecretText &secret,
                 std::function<void(const QList<TargetFinding> &)> done);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TargetFinding)
