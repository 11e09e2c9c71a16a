#include "core/store/recordspool.h"

#include "core/base/text.h"
#include "core/store/packedrecords.h"

#include <QFileInfo>

#include <cerrno>

namespace Trustgauge {

namespace {
constexpr qsizetype pieceBytes = qsizetype{32} * 1024;
}

int RecordSpool::bucketOf(std::string_view machineId)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const char c : machineId)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return static_cast<int>((hash ^ (hash >> 32)) % bucketCount);
}

Result<std::shared_ptr<RecordSpool>> RecordSpool::make(const QString &folder)
{
    std::shared_ptr<RecordSpool> spool(new RecordSpool);
    spool->m_file.setFileTemplate(folder + QStringLiteral("/vulnerabilities-XXXXXX"));
    if (!spool->m_file.open())
        return failure(ErrorCode::OutputFailed, folder, spool->m_file.errorString());
    return spool;
}

void RecordSpool::add(const VulnerabilityRow &row)
{
    m_lacksIds = m_lacksIds || row.id.empty();
    if (m_lacksIds || !m_why.isEmpty())
        return;
    Pending &bucket = m_buckets[static_cast<size_t>(bucketOf(row.machineId))];
    QByteArray &out = bucket.bytes;
    appendText(out, row.machineId);
    appendText(out, row.id);
    appendText(out, row.cveId);
    appendNumber(out, static_cast<quint64>((row.cvssTenths + 1) * 4 + (row.severityCritical ? 2 : 0)
                                           + (row.isFixed ? 1 : 0)));
    appendNumber(out, row.at == noTime ? 0 : static_cast<quint64>(row.at));
    if (out.size() >= pieceBytes)
        flush(bucket);
}

void RecordSpool::flush(Pending &bucket)
{
    if (bucket.bytes.isEmpty())
        return;
    if (m_why.isEmpty()) {
        errno = 0; // QFile does not tell why only a part was written
        if (!m_file.seek(m_end) || m_file.write(bucket.bytes) != bucket.bytes.size() || !m_file.flush())
            m_why = errno != 0 ? qt_error_string(errno) : m_file.errorString();
    }
    bucket.pieces.push_back({m_end, bucket.bytes.size()});
    m_end += bucket.bytes.size();
    bucket.bytes.resize(0); // keeps what it has reserved
}

void RecordSpool::clear()
{
    for (Pending &bucket : m_buckets)
        bucket = {};
    m_end = 0;
    m_lacksIds = false;
}

std::optional<Error> RecordSpool::fault() const
{
    if (m_why.isEmpty())
        return std::nullopt;
    // fileName() would give the file a name
    return Error{ErrorCode::OutputFailed,
                 QFileInfo(m_file.fileTemplate()).path(),
                 QStringLiteral("vulnerability records could not be kept on their way: %1").arg(m_why),
                 0,
                 {}};
}

Result<RecordSpool::Bucket> RecordSpool::bucket(int number)
{
    Pending &pending = m_buckets[static_cast<size_t>(number)];
    flush(pending);
    Bucket out;
    const auto failed = [this] {
        if (m_why.isEmpty())
            m_why = m_file.errorString();
        return tl::unexpected(*fault());
    };
    if (!m_why.isEmpty())
        return failed();
    for (const Piece &piece : pending.pieces) {
        if (!m_file.seek(piece.offset))
            return failed();
        const QByteArray bytes = m_file.read(piece.size);
        if (bytes.size() != piece.size)
            return failed();
        qsizetype at = 0;
        std::string machineId;
        while (at < bytes.size()) {
            Entry entry;
            std::string cve;
            quint64 rating = 0;
            quint64 time = 0;
            if (!readText(bytes, at, machineId) || !readText(bytes, at, entry.record.id) || !readText(bytes, at, cve)
                || !readNumber(bytes, at, rating) || !readNumber(bytes, at, time))
                return failed();
            entry.record.cveId = toUpperAscii(cve);
            entry.record.cvssTenths = static_cast<int>(rating / 4) - 1;
            entry.record.severityCritical = (rating & 2) != 0;
            entry.isFixed = (rating & 1) != 0;
            entry.at = time == 0 ? noTime : static_cast<Ticks>(time);
            out[machineId].push_back(std::move(entry));
        }
    }
    return out;
}

} // namespace Trustgauge
