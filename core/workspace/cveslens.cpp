#include "core/workspace/cveslens.h"

#include "core/fleet/fleetpart.h"
#include "core/query/filterrecords.h"
#include "core/store/store.h"
#include "core/workspace/filtersources.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

// Devices whose records wait for the filter: few enough for the memory, many enough that evaluating costs little.
constexpr size_t devicesAtOnce = 2048;
constexpr qint64 devicesPerReport = 512;

//! Which devices of a subject match its filter.
class MatchingDevices
{
public:
    explicit MatchingDevices(const CvesSubject &subject)
        : m_subject(subject),
          m_needsRecords(asksOfRecords(subject.filter)),
          m_matches(subject.filter.isEmpty() ? RowMask::all(subject.scores->size()) : RowMask(subject.scores->size()))
    {}

    //! The filter asks of the records themselves.
    [[nodiscard]] bool needRecords() const { return m_needsRecords; }
    [[nodiscard]] bool contains(size_t row) const { return m_matches.contains(row); }
    [[nodiscard]] const RowMask &rows() const { return m_matches; }
    //! As if nothing was evaluated yet.
    void forget() { m_matches = RowMask(m_matches.size()); }

    //! Evaluates the filter on all devices. Of records it knows nothing.
    [[nodiscard]] Result<void> find()
    {
        if (m_subject.filter.isEmpty())
            return {};
        return evaluateOn(inputOf(*m_subject.scores), [](size_t row) { return row; });
    }
    //! Evaluates it on some devices, with their records.
    //! \param rows ascending
    [[nodiscard]] Result<void> find(const std::vector<uint32_t> &rows, const std::vector<DeviceRecords> &devices)
    {
        if (rows.empty())
            return {};
        const FleetPtr part = fleetPart(m_subject.scores->fleet(), rows);
        const ScoreTable scores(indexFor(part, m_subject.scores->profile()), m_subject.scores->profile(),
                                m_subject.scores->completenessFloor());
        FilterInput input = inputOf(scores);
        FilterRecords records(m_subject.filter);
        for (const DeviceRecords &device : devices)
            addRecords(device, records);
        input.records = records.finish(part);
        return evaluateOn(input, [&rows](size_t row) { return rows[row]; });
    }

private:
    [[nodiscard]] FilterInput inputOf(const ScoreTable &scores) const
    {
        FilterInput input{scores, m_subject.before.get()};
        input.bandNames = m_subject.bandNames;
        return input;
    }
    template<class RowOf>
    Result<void> evaluateOn(const FilterInput &input, const RowOf &rowOf)
    {
        const auto found = evaluate(m_subject.filter, input);
        if (!found)
            return failure(ErrorCode::Usage, m_subject.filter.text, sentenceOf(found.error()));
        for (size_t row = 0; row < input.scores.size(); ++row) {
            if (found->contains(row))
                m_matches.add(rowOf(row));
        }
        return {};
    }

    const CvesSubject &m_subject;
    bool m_needsRecords;
    RowMask m_matches;
};

//! Reads the records of all devices into an analysis.
class CvesReading
{
public:
    CvesReading(const CvesSubject &subject, const CvesProgress &progress)
        : m_subject(subject),
          m_progress(progress),
          m_matching(subject),
          m_analysis(std::make_shared<CveAnalysis>(subject.scores)),
          m_isRead(subject.scores->size())
    {
        m_found.source = subject.source;
    }

    Result<CvesFound> run()
    {
        if (!m_matching.needRecords()) {
            if (const auto r = m_matching.find(); !r)
                return tl::unexpected(r.error());
        }
        const BaselineTable::Visitor visitor{[this](Ticks told) { begin(told); },
                                             [this](DeviceRecords &&device) { take(std::move(device)); },
                                             m_progress.isStale};
        const Result<bool> kept = m_subject.visit({}, visitor);
        if (!kept)
            return tl::unexpected(kept.error());
        m_found.areKept = *kept;
        if (!*kept) {
            if (const auto r = m_matching.needRecords() ? m_matching.find() : Result<void>(); !r)
                return tl::unexpected(r.error());
            m_found.matches = m_matching.rows();
            return m_found;
        }
        addWaiting();
        if (m_matching.needRecords())
            matchOthers();
        if (m_fault)
            return tl::unexpected(*m_fault);
        countDevices();
        m_found.matches = m_matching.rows();
        m_found.lacksSoftware = m_analysis->hasCves() && !m_analysis->hasSoftware();
        m_found.analysis = m_analysis;
        return m_found;
    }

private:
    void begin(Ticks told)
    {
        m_analysis->clear();
        m_waiting.clear();
        if (m_matching.needRecords())
            m_matching.forget();
        m_isRead.assign(m_isRead.size(), false);
        m_times.clear();
        m_found.source.recordsAsOf = told;
        m_fault.reset();
        m_done = 0;
    }

    void take(DeviceRecords &&device)
    {
        const std::optional<size_t> row = m_subject.scores->fleet().find(device.machineId);
        if (!row || m_fault)
            return;
        m_isRead[*row] = true;
        if (device.told != noTime && device.told != m_found.source.recordsAsOf)
            m_times.emplace_back(*row, device.told);
        if (++m_done % devicesPerReport == 0 && m_progress.reached)
            m_progress.reached(m_done, static_cast<qint64>(m_isRead.size()));
        if (m_matching.needRecords()) {
            m_waiting.emplace_back(static_cast<uint32_t>(*row), std::move(device));
            if (m_waiting.size() >= devicesAtOnce)
                addWaiting();
        } else if (m_matching.contains(*row)) {
            m_analysis->add(device.machineId, device.records);
        }
    }

    //! Adds those of the waiting devices that match.
    void addWaiting()
    {
        std::sort(m_waiting.begin(), m_waiting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<uint32_t> rows;
        std::vector<DeviceRecords> devices;
        for (auto &[row, device] : m_waiting) {
            rows.push_back(row);
            devices.push_back(std::move(device));
        }
        m_waiting.clear();
        match(rows, devices);
        for (size_t i = 0; i < rows.size() && !m_fault; ++i) {
            if (m_matching.contains(rows[i]))
                m_analysis->add(devices[i].machineId, devices[i].records);
        }
    }

    //! Devices without records match, too, when a filter asks who has none.
    void matchOthers()
    {
        std::vector<uint32_t> rows;
        for (size_t row = 0; row < m_isRead.size(); ++row) {
            if (!m_isRead[row])
                rows.push_back(static_cast<uint32_t>(row));
        }
        match(rows, {});
    }

    void match(const std::vector<uint32_t> &rows, const std::vector<DeviceRecords> &devices)
    {
        if (m_fault)
            return;
        if (const auto r = m_matching.find(rows, devices); !r)
            m_fault = r.error();
    }

    void countDevices()
    {
        const ScoreTable &scores = *m_subject.scores;
        const auto isMeant = [&](size_t row) { return m_matching.contains(row) && scores.sufficient(row); };
        for (size_t row = 0; row < scores.size(); ++row) {
            if (!m_matching.contains(row))
                continue;
            ++(scores.sufficient(row) ? m_found.devices : m_found.insufficient);
            if (isMeant(row) && scores.signature(row).isUnknown(Group::Cves))
                ++m_found.unknown;
        }
        for (const auto &[row, told] : m_times) {
            if (!isMeant(row))
                continue;
            ++m_found.older;
            m_found.oldest = m_found.oldest == noTime ? told : std::min(m_found.oldest, told);
        }
    }

    const CvesSubject &m_subject;
    const CvesProgress &m_progress;
    MatchingDevices m_matching;
    std::shared_ptr<CveAnalysis> m_analysis;
    std::vector<bool> m_isRead;                                // by row
    std::vector<std::pair<uint32_t, DeviceRecords>> m_waiting; // for the filter
    std::vector<std::pair<size_t, Ticks>> m_times;             // of devices whose records are of another time
    std::optional<Error> m_fault;
    qint64 m_done = 0;
    CvesFound m_found;
};

} // namespace

CvesSubject cvesSubject(ScoreTablePtr scores, const QString &profileName, const FilterExpression &filter)
{
    CvesSubject out;
    out.source.asOf = scores->fleet().asOf();
    out.source.profileName = profileName;
    out.source.profileHash = profileHash(scores->profile());
    out.source.denominator = scores->scorer().denominator();
    out.source.filter = filter.text;
    out.scores = std::move(scores);
    out.filter = filter;
    return out;
}

Result<CvesSubject> cvesOfCycle(Store &store, const CycleInfo &cycle, ScoreTablePtr scores, const QString &profileName,
                                const FilterExpression &filter)
{
    CvesSubject out = cvesSubject(std::move(scores), profileName, filter);
    out.source.tenant = cycle.tenantName;
    out.visit = [&store, name = cycle.tenantName](const QString &device,
                                                  const BaselineTable::Visitor &visitor) -> Result<bool> {
        if (device.isNull())
            return store.baseline().visit(name, visitor);
        return store.baseline().visitDevice(name, device.toStdString(), visitor);
    };
    if (!asksOfBefore(filter))
        return out;
    const Result<ScoreTablePtr> before = scoresOfCycleBefore(store, {cycle.tenantName, cycle.id}, *out.scores);
    if (!before)
        return tl::unexpected(before.error());
    out.before = *before;
    return out;
}

Result<CvesFound> findCves(const CvesSubject &subject, const CvesProgress &progress)
{
    return CvesReading(subject, progress).run();
}

Result<DeviceCvesFound> findCvesOfDevice(const CvesSubject &subject, const QString &machineId)
{
    using State = DeviceCvesFound::State;
    DeviceCvesFound out;
    out.source = subject.source;
    const std::optional<size_t> row = subject.scores->fleet().find(machineId.toStdString());
    if (!row)
        return out;
    std::vector<DeviceRecords> read;
    const BaselineTable::Visitor visitor{[&](Ticks told) {
        read.clear();
        out.source.recordsAsOf = told;
                                         },
                                         [&](DeviceRecords &&device) {
        if (device.told != noTime)
            out.source.recordsAsOf = device.told;
        read.push_back(std::move(device));
    }};
    const Result<bool> kept = subject.visit(machineId, visitor);
    if (!kept)
        return tl::unexpected(kept.error());
    out.state = *kept ? State::Found : State::NoRecordsKept;
    if (!*kept)
        return out;
    MatchingDevices matching(subject);
    if (!subject.filter.isEmpty()) {
        if (const auto r = matching.find({static_cast<uint32_t>(*row)}, read); !r)
            return tl::unexpected(r.error());
    }
    if (!matching.contains(*row))
        out.state = State::NoMatch;
    else if (!read.empty())
        out.rows = cvesOfDevice(read.front().records, subject.scores->profile(),
                                !subject.scores->signature(*row).isUnknown(Group::Cves));
    return out;
}

} // namespace Trustgauge
