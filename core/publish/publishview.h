#pragma once

#include "core/publish/publisher.h"
#include "core/publish/publishplan.h"
#include "core/publish/targetcheck.h"
#include "core/scoring/profile.h"
#include "core/store/outbox.h"

#include <optional>

namespace Trustgauge {

//! One record as it would be sent, with the one last accepted for its key.
struct PreviewRow
{
    enum class Change {
        New,
        Band,
        Score,
        Same,
        Correction,
        Tombstone,
        Summary,
        FormerKey, //!< the device is withdrawn under an old-format key
    };
    QString machineId, deviceName;
    Change change = Change::New;
    QString bandBefore, bandNow; //!< keys
    std::optional<int> scoreBefore, scoreNow;
    QByteArray value;    //!< JSON, one member per line; without an event id until it is queued
    QByteArray accepted; //!< the same for the last accepted record; empty: none

    bool operator==(const PreviewRow &) const = default;
};

//! What the window shows about a tenant's publishing.
struct PublishView
{
    bool paused = false;
    bool sending = false;
    bool tombstones = false; //!< devices that have left are also deleted from the topic
    OutboxCounts counts;
    QList<OutboxRecord> outbox; //!< its first records
    QList<PublishRun> history;  //!< newest first

    // What publishing now would send:
    bool hasCycle = false;     //!< there is a cycle that was never queued, or not with scores of the profile in use
    bool otherProfile = false; //!< it was queued, but with scores of another profile
    bool partial = false;      //!< that cycle is partial
    bool brake = false;        //!< the brake would hold it
    QString profile;           //!< name of the profile in use; empty when it cannot be read
    qint64 records = 0;        //!< all that would be sent
    qint64 planned = 0;        //!< of these, those of the cycle
    qint64 devices = 0, insufficient = 0, duplicates = 0, corrections = 0, compared = 0, bandChanges = 0, missing = 0;
    QList<PreviewRow> preview; //!< changes first; only the first rows

    bool operator==(const PublishView &) const = default;
};

//! Reads the view from the store, except whether records are being sent. May take time for a large fleet; on the
//! store's thread.
//! \param inUse the profile that cycles would be published under; nullopt: as they were scored
[[nodiscard]] Result<PublishView> readPublishView(Store &store, const TenantConfig &tenant,
                                                  const std::optional<Profile> &inUse);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PublishView)
Q_DECLARE_METATYPE(Trustgauge::PublishOverrides)
