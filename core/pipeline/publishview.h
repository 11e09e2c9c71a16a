#pragma once

#include "core/publish/publisher.h"
#include "core/publish/publishplan.h"
#include "core/publish/targetcheck.h"
#include "core/store/outbox.h"

namespace Trustgauge {

//! One record as it would be sent, beside what was last accepted for its key.
struct PreviewRow
{
    enum class Change { New, Band, Score, Same, Correction, Tombstone, Summary };
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
    bool hasCycle = false; //!< there is a cycle that was never queued
    bool partial = false;  //!< and it is partial
    bool brake = false;    //!< and the brake would hold it
    qint64 records = 0, devices = 0, insufficient = 0, duplicates = 0, corrections = 0, compared = 0, bandChanges = 0;
    QList<PreviewRow> preview; //!< changes first; the first of it

    bool operator==(const PublishView &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PublishView)
Q_DECLARE_METATYPE(Trustgauge::PublishWord)
