#include "core/workspace/cveslens.h"

#include "core/query/filterrecords.h"
#include "core/store/store.h"
#include "core/workspace/filtersources.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

constexpr qint64 devicesPerReport = 512;

//! Which devices of a subject match its filter.
class MatchingDevices
{
public:
    explicit MatchingDevices(const CvesSubject &subject)
        : m_subject(subject),
          m_records(subject.filter),
          m_matches(subject.filter.isEmpty() ? RowMask::all(subject.scores->size()) : RowMask(subject.scores->size()))
    {}

    //! The filter asks of the records themselves.
    [[nodiscard]] bool needRecords() const { return m_records.areAskedFor(); }
    void forgetRecords() { m_records.clear(); }
    void addRecordsOf(const VisitedRecords &device) { addRecords(device, m_records); }
    //! Evaluates the filter on all devices.
    //! \param areKept false: the records of every device are unknown
    [[nodiscard]] Result<void> find(bool areKept)
    {
        if (m_subject.filter.isEmpty())
            return {};
        FilterInput input{*m_subject.scores, m_subject.before.get()};
        input.bandNames = m_subject.bandNames;
        if (areKept)
            input.records = m_records.finish(m_subject.scores->index()->fleet());
        auto found = evaluate(m_subject.filter, input);
        if (!found)
            return failure(ErrorCode::Usage, m_subject.filter.text, sentenceOf(found.error()));
        m_matches = std::move(*found);
        return {};
    }
    [[nodiscard]] bool contains(size_t row) const { return m_matches.contains(row); }
    [[nodiscard]] const RowMask &rows() const { return m_matches; }

private:
    const CvesSubject &m_subject;
    FilterRecords m_records;
    RowMask m_matches;
};

//! Reads the records of all devices into an analysis; before that for the filter, where it asks of them: keeping them
//! all until it is known who matches would take more memory, and longer.
class CvesReading
{
public:
    CvesReading(const CvesSubject &subject, const CvesProgress &progress)
        : m_subject(subject),
          m_progress(progress),
          m_matching(subject),
          m_analysis(std::make_shared<CveAnalysis>(subject.scores))
    {
        m_found.source = subject.source;
    }

    Result<CvesFound> run()
    {
        Result<bool> kept = read();
        while (kept && m_wereReplaced) // by a poll, which takes longer than reading them
            kept = read();
        if (!kept)
            return tl::unexpected(kept.error());
        m_found.areKept = *kept;
        m_found.matches = m_matching.rows();
        if (!*kept)
            return m_found;
        countDevices();
        m_found.lacksSoftware = m_analysis->hasCves() && !m_analysis->hasSoftware();
        m_found.analysis = m_analysis;
        return m_found;
    }

private:
    Result<bool> read()
    {
        m_done = 0;
        m_wereReplaced = false;
        if (m_matching.needRecords()) {
            const Result<bool> kept = readForFilter();
            if (!kept)
                return kept;
            if (const auto r = m_matching.find(*kept); !r)
                return tl::unexpected(r.error());
            if (!*kept)
                return false;
        } else if (const auto r = m_matching.find(false); !r) {
            return tl::unexpected(r.error());
        }
        BaselineTable::Visitor visitor;
        visitor.begun = [this, before = m_done](Ticks told) {
            begin(told);
            m_done = before;
        };
        visitor.device = [this](const VisitedRecords &device) { take(device); };
        visitor.stops = m_progress.isStale;
        const Result<bool> kept = m_subject.visit({}, visitor);
        m_wereReplaced = m_matching.needRecords() && m_found.source.recordsAsOf != m_toldFirst;
        return kept;
    }

    Result<bool> readForFilter()
    {
        BaselineTable::Visitor visitor;
        visitor.begun = [this](Ticks told) {
            m_toldFirst = told;
            m_matching.forgetRecords();
            m_done = 0;
        };
        visitor.device = [this](const VisitedRecords &device) {
            m_matching.addRecordsOf(device);
            tellDone();
        };
        visitor.stops = m_progress.isStale;
        return m_subject.visit({}, visitor);
    }

    void tellDone()
    {
        if (++m_done % devicesPerReport == 0 && m_progress.reached)
            m_progress.reached(m_done,
                               static_cast<qint64>(m_subject.scores->size()) * (m_matching.needRecords() ? 2 : 1));
    }

    void begin(Ticks told)
    {
        m_analysis->clear();
        m_times.clear();
        m_found.source.recordsAsOf = told;
    }

    void take(const VisitedRecords &device)
    {
        const std::optional<size_t> row = m_subject.scores->fleet().find(device.machineId);
        if (!row)
            return;
        if (device.told != noTime && device.told != m_found.source.recordsAsOf)
            m_times.emplace_back(*row, device.told);
        tellDone();
        if (m_matching.contains(*row))
            m_analysis->add(device.machineId, device.records);
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
    std::vector<std::pair<size_t, Ticks>> m_times; // of devices whose records are of another time
    Ticks m_toldFirst = noTime;                    // the records' time when they were read for the filter
    bool m_wereReplaced = false;                   // between that and the analysis
    qint64 m_done = 0;                             // devices
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
                                         [&](const VisitedRecords &device) {
        if (device.told != noTime)
            out.source.recordsAsOf = device.told;
        read.push_back(device.copied());
    }};
    const Result<bool> kept = subject.visit(machineId, visitor);
    if (!kept)
        return tl::unexpected(kept.error());
    out.state = *kept ? State::Found : State::NoRecordsKept;
    if (!*kept)
        return out;
    MatchingDevices matching(subject);
    if (!subject.filter.isEmpty()) {
        for (const DeviceRecords &device : read)
            matching.addRecordsOf({device.machineId, device.told, device.records});
        if (const auto r = matching.find(true); !r)
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
