#pragma once

#include "core/scoring/tuningoutcome.h"
#include "ui/session/asynccall.h"

#include <QHash>
#include <QObject>

namespace Trustgauge {

class FleetSession;

//! What a profile would do to the bands of one tenant's newest cycle.
struct TenantEffect
{
    enum class State : uint8_t {
        Loading,  //!< its cycle is not there yet
        NoData,   //!< never polled
        Counting, //!< waits for its turn
        Known,
    };
    State state = State::Loading;
    TuningOutcome outcome; //!< when known; from the profile in use to the other, without TuningOutcome::mostMoved
};

//! The effects of one profile on tenants, one after another on the thread pool; again when a tenant's scores change.
class ProfileEffects : public QObject
{
    Q_OBJECT

public:
    ProfileEffects(const FleetSession &session, Profile profile, QObject *parent = nullptr);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const FleetSession &session() const { return m_session; }
    [[nodiscard]] TenantEffect of(const QString &tenantName) const;
    //! Tenants whose effect is still to come.
    [[nodiscard]] int open() const;

signals:
    void changed();

private:
    struct Counted
    {
        ScoreTablePtr inUse;
        TuningOutcome outcome;
    };
    void next();

    const FleetSession &m_session;
    Profile m_profile;
    QHash<QString, Counted> m_counted;
    LatestCall m_call;
};

} // namespace Trustgauge
