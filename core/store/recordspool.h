#pragma once

#include "core/base/result.h"
#include "core/fleet/vulnerabilityrecord.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace Trustgauge {

class PieceMaker;
class RecordPacker;

//! Vulnerability records on their way into the store, in an unnamed file beside it that ends with this object or the
//! program: there may be millions. They lie in buckets by device, so that a device's records can be had together while
//! only one bucket is in memory. May be handed from thread to thread; one at a time.
class RecordSpool
{
public:
    ~RecordSpool();
    RecordSpool(const RecordSpool &) = delete;
    RecordSpool &operator=(const RecordSpool &) = delete;

    static constexpr int bucketCount = 64;
    //! The same for ever: buckets are stored.
    [[nodiscard]] static int bucketOf(std::string_view machineId);

    //! \param folder where the store lies
    [[nodiscard]] static Result<std::shared_ptr<RecordSpool>> make(const QString &folder);

    //! A full disk and the like is told by fault() and every later bucket(); no more is written then.
    void add(const VulnerabilityRow &row);
    //! Forgets all records.
    void clear();
    //! Why records could not be kept; nullopt: they are.
    [[nodiscard]] std::optional<Error> fault() const;
    //! A record came without an id, so that no change could be brought to it.
    [[nodiscard]] bool lacksIds() const { return m_lacksIds; }

    struct Entry
    {
        VulnerabilityRecord record;
        bool isFixed = false;
        Ticks at = noTime;
    };
    //! The records of a bucket by device, in the order in which they came.
    using Bucket = std::map<std::string, std::vector<Entry>, std::less<>>;
    [[nodiscard]] Result<Bucket> bucket(int number);
    //! The same as it lies there, in pieces, see runsOf().
    [[nodiscard]] Result<void> eachPiece(int number, const std::function<Result<void>(const QByteArray &piece)> &use);

private:
    struct Piece
    {
        qint64 offset;
        qint64 size;
    };
    struct Pending
    {
        QByteArray runs; //!< not yet in the file
        std::vector<Piece> pieces;
    };
    RecordSpool();
    void closeRun();
    void flush(Pending &bucket);

    QTemporaryFile m_file;
    std::unique_ptr<PieceMaker> m_maker;
    std::unique_ptr<RecordPacker> m_run; //!< the records of m_machineId that came last
    std::string m_machineId;
    std::array<Pending, bucketCount> m_buckets;
    qint64 m_end = 0;
    bool m_lacksIds = false;
    Message m_why; //!< the first write that failed; a later call on the file would forget it
};

} // namespace Trustgauge
