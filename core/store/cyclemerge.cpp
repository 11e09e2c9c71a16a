#include "core/store/cyclemerge.h"

#include "core/store/contentsum.h"
#include "core/store/packedcves.h"
#include "core/store/storeconnection.h"

namespace Trustgauge {

namespace {
constexpr size_t rowsBetweenLooks = 256; // between checks whether to stop
} // namespace

CycleMerge::CycleMerge(const StoreConnection &connection, qint64 tenant, qint64 cycle, const Fleet &fleet,
                       const KnownDevices &before)
    : m_connection(connection),
      m_fleet(fleet),
      m_before(before),
      m_digests(fleet),
      m_sum(before.sum()),
      m_tenant(tenant),
      m_writer(connection.historyWriter(tenant, cycle))
{}

CycleMerge::~CycleMerge() = default;

Result<uint64_t> CycleMerge::run()
{
    for (size_t row = 0; row < m_fleet.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && m_connection.stops())
            return m_connection.stopped();
        if (const auto r = mergeRow(row); !r)
            return tl::unexpected(r.error());
    }
    while (m_next < m_before.size()) {
        if (const auto r = leave(); !r)
            return tl::unexpected(r.error());
    }
    if (const auto r = m_writer->finish(); !r)
        return tl::unexpected(r.error());
    return m_sum;
}

Result<void> CycleMerge::mergeRow(size_t row)
{
    const IdText machineId = m_fleet.machineId(row);
    bool isKnown = isNext(machineId);
    if (!isKnown) {
        while (m_next < m_before.size() && m_before.machineId(m_next).view() < machineId.view()) {
            if (const auto r = leave(); !r)
                return r;
        }
        isKnown = isNext(machineId);
    }
    const StateTexts texts = stateTexts(m_fleet, row);
    const Ticks lastSeen = m_fleet.lastSeen(row);
    KnownDevices::State known;
    Device device = Device::Stayed;
    bool saysTheSame = false;
    if (isKnown) {
        known = m_before.state(m_next++);
        saysTheSame = known.digest != 0 && known.digest == m_digests.of(row, texts);
        if (saysTheSame && known.lastSeen == lastSeen)
            return {}; // most devices
        m_sum -= deviceSum(machineId, known.hash, known.lastSeen);
    } else if (const std::optional<int64_t> former = formerNumber(machineId)) {
        device = Device::CameBack;
        known.number = *former;
    } else {
        device = Device::New;
        const Result<int64_t> number = m_writer->addDevice(machineId, texts.front(), texts.back());
        if (!number)
            return tl::unexpected(number.error());
        known.number = *number;
    }
    m_cves.clear();
    CveCounts::appendText(m_fleet.cves(row), m_cves);
    const auto knowledge = static_cast<int64_t>(m_fleet.cveKnowledge(row));
    const int64_t hash = saysTheSame ? known.hash : stateHash({texts, m_cves, knowledge});
    m_sum += deviceSum(machineId, hash, lastSeen);
    if (!isKnown || known.hash != hash) {
        if (const auto r = writeState(known.number, device, texts, m_fleet.cves(row), knowledge, hash); !r)
            return r;
    }
    if (!isKnown || known.lastSeen != lastSeen)
        return writeSeen(known.number, isKnown, lastSeen);
    return {};
}

bool CycleMerge::isNext(std::string_view machineId) const
{
    return m_next < m_before.size() && m_before.machineId(m_next) == machineId;
}

Result<void> CycleMerge::leave()
{
    const KnownDevices::State &known = m_before.state(m_next);
    m_sum -= deviceSum(m_before.machineId(m_next), known.hash, known.lastSeen);
    ++m_next;
    if (const auto r = m_writer->closeState(known.number); !r)
        return r;
    if (const auto r = m_writer->closeSeen(known.number); !r)
        return r;
    return m_writer->noteLeft(known.number);
}

std::optional<int64_t> CycleMerge::formerNumber(std::string_view machineId)
{
    while (m_nextGone < m_before.goneCount() && m_before.goneId(m_nextGone).view() < machineId)
        ++m_nextGone;
    if (m_nextGone < m_before.goneCount() && m_before.goneId(m_nextGone) == machineId)
        return m_before.goneNumber(m_nextGone);
    return std::nullopt;
}

Result<void> CycleMerge::writeState(int64_t number, Device device, const StateTexts &texts,
                                    std::span<const CveCounts::Entry> cves, int64_t knowledge, int64_t hash)
{
    if (const auto r = device == Device::Stayed ? m_writer->closeState(number) : Result<void>(); !r)
        return r;
    if (!m_texts) {
        m_texts.emplace();
        if (const auto r = m_texts->load(m_connection, m_tenant); !r)
            return r;
    }
    const Result<DeviceTexts::Rows> rows = m_texts->rowsOf(texts);
    if (!rows)
        return tl::unexpected(rows.error());
    m_packed.clear();
    appendPackedCves(knowledge, cves, m_packed);
    return m_writer->addState(number, device == Device::New,
                              {hash, rows->ofSignals, rows->ofTraits, m_packed, texts.front(), texts.back()});
}

Result<void> CycleMerge::writeSeen(int64_t device, bool replaces, Ticks lastSeen)
{
    if (const auto r = replaces ? m_writer->closeSeen(device) : Result<void>(); !r)
        return r;
    return m_writer->addSeen(device, lastSeen);
}

} // namespace Trustgauge
