#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QList>
#include <QString>

namespace Trustgauge {

//! One step of trying whether a store on a server can be used.
struct StoreTrialStep
{
    enum class Step { Reach, Tls, SignIn, Rights, Schema };
    enum class State { Pass, Fail, Skip };
    Step step = Step::Reach;
    State state = State::Skip;
    Message found;  //!< what was seen; empty: the step was not reached
    Message remedy; //!< what to do; empty: nothing

    bool operator==(const StoreTrialStep &) const = default;
};

//! Tries all steps up to the first that fails, in their order; the later ones are skipped. Changes nothing on the server.
//! Waits for the network, at most half a minute.
//! \param password empty: that of PGPASSFILE, or serverPassword()
[[nodiscard]] QList<StoreTrialStep> tryStore(const QString &uri, const SecretText &password);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::StoreTrialStep)
