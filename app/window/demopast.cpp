#include "app/window/demopast.h"

#include "core/base/errortext.h"
#include "core/base/timestamp.h"
#include "core/defender/jsonparser.h"
#include "core/defender/pagereaders.h"
#include "core/poll/cyclestore.h"
#include "core/poll/sources/keptanswer.h"
#include "core/report/noticetext.h"
#include "core/simulator/pastanswers.h"
#include "core/store/retention.h"
#include "core/store/store.h"

#include <QMap>
#include <QUrl>
#include <QUuid>

#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int dayOfPartial = 9;  // days ago
constexpr int dayOfFailures = 6; // likewise; nothing was stored on that day
constexpr int failures = 2;      // then nobody polled for the rest of the day
constexpr int dayOfProfile = 4;  // from then on scored with the default profile
constexpr Ticks pollTook = 9 * ticksPerSecond;

//! Always the same, so that a past that was interrupted can go on.
QString cycleId(int number)
{
    static const QUuid space(u"5b1c7a0e-3d86-4f5e-9a42-7c6d20e18b93"_s);
    return QUuid::createUuidV5(space, QByteArray::number(number)).toString(QUuid::WithoutBraces);
}

//! The first cycle that a store lacks; DemoPast::cycles: none.
Result<int> firstMissing(Store &store, const QString &tenantName)
{
    const Result<QList<CycleInfo>> newest = store.cycles().log(tenantName, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    if (newest->isEmpty())
        return 0;
    for (int number = 0; number < DemoPast::cycles; ++number) {
        if (newest->first().id == cycleId(number))
            return number + 1;
    }
    return DemoPast::cycles;
}

Profile formerProfile()
{
    Profile out;
    out.name = u"Contoso pilot"_s;
    out.weights[indexOf(Indicator::RiskMedium)] = 26;
    out.weights[indexOf(Indicator::AvDisabled)] = 20;
    return out;
}

//! Reads what the simulator said, with the readers of a poll, and stores it.
class PastStorer
{
public:
    PastStorer(const DemoPast &past, Store &store) : m_past(past), m_store(store), m_answers(past.fleet) {}
    PastStorer(const PastStorer &) = delete;
    PastStorer &operator=(const PastStorer &) = delete;
    ~PastStorer() { Json::releaseParser(); }

    [[nodiscard]] Result<void> add(int number)
    {
        const Ticks asOf = timeOf(number);
        const int64_t daysAgo = utcDay(m_now) - utcDay(asOf);
        CycleInfo info = newCycle(m_past.tenant);
        info.id = cycleId(number);
        info.started = asOf;
        info.finished = asOf + pollTook;
        if (daysAgo == dayOfFailures)
            return m_failures++ < failures ? m_store.cycles().logFailure(failed(info)) : Result<void>();
        info.asOf = asOf;
        const bool isPartial = daysAgo == dayOfPartial && m_partials++ == 0;
        const Result<StoredCycle> cycle = read(info, number, isPartial);
        if (!cycle)
            return tl::unexpected(cycle.error());
        if (const auto r = m_store.cycles().begin(cycle->info); !r)
            return r;
        StoredCycle scored = *cycle;
        if (daysAgo > dayOfProfile)
            scored.profile = formerProfile();
        scored.completenessFloor = m_past.tenant.completenessFloor;
        return storeCycle(m_store, scored, {scored.info, scored.fleet, {}, {}});
    }

private:
    [[nodiscard]] Ticks timeOf(int number) const
    {
        return m_now - (DemoPast::cycles - number) * DemoPast::hoursBetween * ticksPerHour;
    }

    [[nodiscard]] int stepOf(int number) const { return m_past.fleet.step - DemoPast::cycles + number + 1; }

    //! Meanwhile those of the next cycle are made on another core.
    [[nodiscard]] Simulator::PastAnswers::Pages pagesOf(int number)
    {
        const auto made = [this](int cycle) { return m_answers.at(dateTimeFromTicks(timeOf(cycle)), stepOf(cycle)); };
        Simulator::PastAnswers::Pages out = m_next.valid() ? m_next.get() : Simulator::PastAnswers::Pages();
        if (m_nextNumber != number)
            out = made(number);
        m_nextNumber = number + 1;
        if (m_nextNumber < DemoPast::cycles)
            m_next = std::async(std::launch::async, made, m_nextNumber);
        return out;
    }

    [[nodiscard]] CycleInfo failed(CycleInfo info) const
    {
        const Error error{ErrorCode::Network, m_past.tenant.apiUrl().host(),
                          sentence("Network", "no connection came about in time"), 0};
        info.state = CycleState::Failed;
        info.reason = errorMessage(error);
        info.fault = error.code;
        return info;
    }

    using Reader = Result<PageResult> (*)(JsonText &, ReadAs, const Message &, FleetBuilder &);
    [[nodiscard]] static Result<void> readPage(Reader reader, QByteArray &&page, FleetBuilder &builder)
    {
        const Message subject(u"demo"_s);
        Result<JsonText> text = asJsonText(std::move(page), subject);
        if (!text)
            return tl::unexpected(text.error());
        const Result<PageResult> rows = reader(*text, ReadAs::PollPage, subject, builder);
        return rows ? Result<void>() : tl::unexpected(rows.error());
    }

    [[nodiscard]] Result<StoredCycle> read(CycleInfo info, int number, bool isPartial)
    {
        Simulator::PastAnswers::Pages pages = pagesOf(number);
        FleetBuilder builder;
        if (const auto r = readPage(readMachines, std::move(pages.machines), builder); !r)
            return tl::unexpected(r.error());
        builder.beginAntivirus();
        if (isPartial) {
            pages.antivirus.resize(1);
            builder.setAntivirusPartial();
            info.reason = sentence("Poll", "Antivirus data could not be read to its end.");
        }
        for (QByteArray &page : pages.antivirus) {
            if (const auto r = readPage(readAntivirus, std::move(page), builder); !r)
                return tl::unexpected(r.error());
        }
        if (const auto r = readVulnerabilitiesInto(builder, number); !r)
            return tl::unexpected(r.error());
        for (const std::string &id : builder.mergedIds())
            info.mergedDevices << QString::fromStdString(id);
        StoredCycle out;
        out.fleet = builder.build(info.asOf);
        if (m_vulnerabilities.devices.isEmpty())
            keepVulnerabilitiesOf(*out.fleet);
        info.state = isPartial ? CycleState::Partial : CycleState::Complete;
        info.devices = static_cast<qint64>(out.fleet->size());
        info.vulnerabilitySource = keyOf(m_past.tenant.vulnerabilitySource);
        info.notices = noticeMessages(out.fleet->notices());
        out.info = info;
        return out;
    }

    //! Whole once, as in a poll; then from what was kept of that, and of the devices that differ since.
    [[nodiscard]] Result<void> readVulnerabilitiesInto(FleetBuilder &builder, int number)
    {
        const int step = stepOf(number);
        const int before = std::exchange(m_softwareStep, step);
        m_software.goTo(dateTimeFromTicks(timeOf(number)), step);
        if (!m_vulnerabilities.devices.isEmpty()) {
            if (const auto r = readSoftwareOf(m_software.devicesThatDiffer(before, step)); !r)
                return r;
            [[maybe_unused]] const qint64 newer = restoreKeptAnswer(m_vulnerabilities, builder); // the fleet is the same
            return {};
        }
        builder.beginVulnerabilities(true);
        for (int page = 0; page < m_software.vulnerabilityPages(); ++page) {
            if (const auto r = readPage(readVulnerabilities, m_software.vulnerabilities(page), builder); !r)
                return r;
        }
        return {};
    }

    [[nodiscard]] Result<void> readSoftwareOf(const std::vector<int> &devices)
    {
        if (devices.empty())
            return {};
        FleetBuilder builder;
        if (const auto r = readPage(readMachines, m_software.machinesOf(devices), builder); !r)
            return r;
        builder.beginVulnerabilities(true);
        if (const auto r = readPage(readVulnerabilities, m_software.vulnerabilitiesOf(devices), builder); !r)
            return r;
        keepVulnerabilitiesOf(*builder.build(m_now));
        return {};
    }

    void keepVulnerabilitiesOf(const Fleet &fleet)
    {
        for (const QByteArray &line : answerLines(fleet).split('\n'))
            m_lines.insert(line.left(line.indexOf('\t')), line);
        m_vulnerabilities.devices = m_lines.values().join('\n');
    }

    const DemoPast &m_past;
    Store &m_store;
    Simulator::PastAnswers m_answers;
    Simulator::PastAnswers m_software = m_answers; //!< for vulnerabilities, which the other core must not disturb
    int m_softwareStep = 0;                        //!< of the vulnerabilities kept
    int m_nextNumber = -1;
    std::future<Simulator::PastAnswers::Pages> m_next; //!< of that cycle
    QMap<QByteArray, QByteArray> m_lines;              //!< of the answer below, by device
    VulnerabilityAnswer m_vulnerabilities;             //!< as far as it was read
    Ticks m_now = currentSecond();
    int m_failures = 0, m_partials = 0;
};

} // namespace

Result<void> storeDemoPast(const DemoPast &past, const std::atomic_bool &cancelled)
{
    const Result<std::unique_ptr<Store>> store = Store::open(past.storePath, Store::Open::MakeIfMissing);
    if (!store)
        return tl::unexpected(store.error());
    const Result<int> first = firstMissing(**store, past.tenant.name);
    if (!first)
        return tl::unexpected(first.error());
    if (*first == DemoPast::cycles)
        return {};
    // One write to the disk for many cycles; should it be interrupted, the last ones are made again.
    if (const auto r = (*store)->connection().setWaitsForDisk(false); !r)
        return r;
    PastStorer storer(past, **store);
    for (int number = *first; number < DemoPast::cycles; ++number) {
        if (cancelled)
            return failure(ErrorCode::Cancelled, past.storePath, {});
        if (const auto r = storer.add(number); !r)
            return r;
    }
    return {};
}

} // namespace Trustgauge
