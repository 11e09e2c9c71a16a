#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Trustgauge {

//! What those who look at a store on a server are told when a change of it is committed. No names and no values: all
//! users of the server's database can hear it.
struct StoreChange
{
    enum class Kind {
        Cycle,      //!< a cycle was stored, or a poll has failed or was cancelled
        Pause,      //!< publishing was paused, or goes on
        Publishing, //!< records were dropped, a publish has ended
        Tenants,    //!< renamed or removed
        Library,    //!< a profile or a policy was saved, renamed or removed
    };
    Kind kind = Kind::Cycle;
    qint64 tenant = 0; //!< the number of its row; 0: of several, or of none

    bool operator==(const StoreChange &) const = default;

    //! `cycle 12`
    [[nodiscard]] QString toPayload() const;
    //! nullopt: of a newer program, or of another one.
    [[nodiscard]] static std::optional<StoreChange> fromPayload(const QString &payload);
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::StoreChange)
