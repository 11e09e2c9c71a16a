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

//! Vulnerability records on their way into the store, in an unnamed file beside it that is gone with this object or the
//! program: there may be millions. They are in buckets by device, so that all records of a device are found with only
//! one bucket in memory. May be passed between threads; one at a time.
class RecordSpool
{
public:
    ~RecordSpool();
    RecordSpool(const RecordSpool &) = delete;
    RecordSpool &operator=(const RecordSpool &) = delete;

    static constexpr int bucketCount = 64;
    //! Must never change, since buckets are stored.
    [[nodiscard]] static int bucketOf(std::string_view machineId);

    //! \param folder of the store
    [[nodiscard]] static Result<std::shared_ptr<RecordSpool>> make(const QString &folder);

    //! Errors such as a full disk are reported by fault() and every later bucket(); nothing more is written then.
    void add(const VulnerabilityRow &row);
    //! Adds a device that has no record, so that it is known that this was told. Errors as above.
    void addDevice(std::string_view machineId);
    //! Removes all records.
    void clear();
    //! Why records could not be written; nullopt: no error.
    [[nodiscard]] std::optional<Error> fault() const;
    //! A record without an id was added, so changes cannot be applied.
    [[nodiscard]] bool lacksIds() const { return m_lacksIds; }

    struct Entry
    {
        VulnerabilityRecord record;
        bool isFixed = false;
        Ticks at = noTime;
    };
    //! The records of a bucket by device, in the order in which they were added. A device may have none.
    using Bucket = std::map<std::string, std::vector<Entry>, std::less<>>;
    [[nodiscard]] Result<Bucket> bucket(int number);
    //! The same as stored, in pieces, see runsOf().
    [[nodiscard]] Result<void> eachPiece(int number, const std::function<Result<void>(const QByteArray &piece)> &use);

private:
    struct Piece
    {
        qint64 offset;
        qint64 size;
    };
    struct Pending
    {
        QByteArray runs; //!< not yet written to the file
        std::vector<Piece> pieces;
    };
    RecordSpool();
    void closeRun();
    void writeRun(std::string_view machineId, std::string_view packed);
    void flush(Pending &bucket);

    QTemporaryFile m_file;
    std::unique_ptr<PieceMaker> m_maker;
    std::unique_ptr<RecordPacker> m_run; //!< the last added records, of m_machineId
    std::string m_machineId;
    std::array<Pending, bucketCount> m_buckets;
    qint64 m_end = 0;
    bool m_lacksIds = false;
    Message m_why; //!< the first failed write; a later call would reset the file's error
};

} // namespace Trustgauge
