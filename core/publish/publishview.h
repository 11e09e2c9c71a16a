#pragma once

#include "core/publish/publisher.h"
#include "core/publish/publishplan.h"
#include "core/publish/targetcheck.h"
#include "core/store/outbox.h"

namespace Trustgauge {

//! One record as it would be sent, beside what was last accepted for its key.
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
        FormerKey, //!< the device is taken back under a key of an older form
    };
    QString machineId, deviceName;
    Change change = Change::New;
    QString bandBefore, bandNow; //!< keys
    std::optional<int> scoreBefore, scoreNow;
    QByteArray value;    //!< the JSON, a member a line; without an event id as long as it is not queued
    QByteArray accepted; //!< likewise what was accepted last; empty: none

    bool operator==(const PreviewRow &) const = default;
};

//! What the window shows about a tenant's publishing.
struct PublishView
{
    bool paused = false;
    bool sending = false;
    bool tombstones = false; //!< devices that have left are deleted from the topic, too
    OutboxCounts counts;
    QList<OutboxRecord> outbox; //!< the first of it
    QList<PublishRun> history;  //!< newest first

    // What publishing now would send:
    bool hasCycle = false;     //!< there is a cycle that was never queued, or not with scores of the profile in use
    bool otherProfile = false; //!< the latter
    bool partial = false;      //!< and it is partial
    bool brake = false;        //!< and the brake would hold it
    QString profile;           //!< the name of the profile in use; empty where it cannot be read
    qint64 records = 0;        //!< all that would go out
    qint64 planned = 0;        //!< of these, those of the cycle
    qint64 devices = 0, insufficient = 0, duplicates = 0, corrections = 0, compared = 0, bandChanges = 0, missing = 0;
    QList<PreviewRow> preview; //!< changes first; the first of it

    bool operator==(const PublishView &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PublishView)
Q_DECLARE_METATYPE(Trustgauge::PublishOverrides)
