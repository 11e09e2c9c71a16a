#include "core/store/recordspool.h"

#include "core/store/packedrecords.h"
#include "core/store/recordpiece.h"

#include <QFileInfo>

#include <cerrno>

namespace Trustgauge {

namespace {
constexpr qsizetype runBytes = qsizetype{32} * 1024;
constexpr qsizetype pieceBytes = qsizetype{128} * 1024; // before compression; smaller pieces compress less
} // namespace

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

RecordSpool::RecordSpool() : m_maker(std::make_unique<PieceMaker>()), m_run(std::make_unique<RecordPacker>()) {}

RecordSpool::~RecordSpool() = default;

void RecordSpool::add(const VulnerabilityRow &row)
{
    m_lacksIds = m_lacksIds || row.id.empty();
    if (!m_why.isEmpty())
        return;
    if (row.machineId != m_machineId || m_run->bytes().size() >= runBytes) {
        closeRun();
        m_machineId = row.machineId;
        m_run->begin(m_machineId);
    }
    m_run->add(row);
}

void RecordSpool::addDevice(std::string_view machineId)
{
    if (!m_why.isEmpty())
        return;
    closeRun();
    writeRun(machineId, {});
}

void RecordSpool::closeRun()
{
    if (m_run->bytes().isEmpty())
        return;
    writeRun(m_machineId, {m_run->bytes().constData(), static_cast<size_t>(m_run->bytes().size())});
    m_run->begin(m_machineId);
}

void RecordSpool::writeRun(std::string_view machineId, std::string_view packed)
{
    Pending &bucket = m_buckets[static_cast<size_t>(bucketOf(machineId))];
    appendRun(bucket.runs, {machineId, noTime, packed});
    if (bucket.runs.size() >= pieceBytes)
        flush(bucket);
}

void RecordSpool::flush(Pending &bucket)
{
    if (bucket.runs.isEmpty())
        return;
    if (m_why.isEmpty()) {
        const std::optional<QByteArray> piece = m_maker->pieceOf(bucket.runs);
        errno = piece ? 0 : ENOMEM; // QFile does not report why only a part was written
        if (!piece || !m_file.seek(m_end) || m_file.write(*piece) != piece->size() || !m_file.flush()) {
            m_why = errno != 0 ? qt_error_string(errno) : m_file.errorString();
        } else {
            bucket.pieces.push_back({m_end, piece->size()});
            m_end += piece->size();
        }
    }
    bucket.runs.resize(0); // keeps its capacity
}

void RecordSpool::clear()
{
    for (Pending &bucket : m_buckets)
        bucket = {};
    m_machineId.clear();
    m_run->begin({});
    m_end = 0;
    m_lacksIds = false;
}

std::optional<Error> RecordSpool::fault() const
{
    if (m_why.isEmpty())
        return std::nullopt;
    // calling fileName() would give the file a name
    return Error{ErrorCode::OutputFailed, QFileInfo(m_file.fileTemplate()).path(),
                 sentence("Store", "vulnerability records could not be kept on their way: %1").arg(m_why), 0};
}

Result<void> RecordSpool::eachPiece(int number, const std::function<Result<void>(const QByteArray &piece)> &use)
{
    closeRun();
    Pending &pending = m_buckets[static_cast<size_t>(number)];
    flush(pending);
    for (const Piece &piece : pending.pieces) {
        if (!m_why.isEmpty())
            break;
        QByteArray bytes;
        if (m_file.seek(piece.offset))
            bytes = m_file.read(piece.size);
        if (bytes.size() != piece.size)
            m_why = m_file.errorString();
        else if (auto r = use(bytes); !r)
            return r;
    }
    if (!m_why.isEmpty())
        return tl::unexpected(*fault());
    return {};
}

Result<RecordSpool::Bucket> RecordSpool::bucket(int number)
{
    Bucket out;
    const auto read = eachPiece(number, [&](const QByteArray &piece) -> Result<void> {
        const std::optional<QByteArray> runs = runsOf(piece);
        if (!runs || !readRuns(*runs, out))
            m_why = sentence("Store", "what was written was not read back");
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return out;
}

} // namespace Trustgauge
