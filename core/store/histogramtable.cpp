#include "core/store/histogramtable.h"

#include "core/store/contentsum.h"
#include "core/store/cyclehead.h"
#include "core/store/packednumbers.h"
#include "core/store/sqlstatement.h"
#include "core/store/sqlvalues.h"
#include "core/store/storeconnection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace Trustgauge {

namespace {

// A packed histogram: the number of states of each group but the CVEs, the thresholds, and for each signature its
// distance from the one before and its devices. Signatures are numbered by their states. A program whose groups have
// other states cannot read it, and takes the device rows instead.

constexpr std::array stateGroups{Group::Risk,       Group::Exposure, Group::Antivirus,
                                 Group::Onboarding, Group::Health,   Group::Inactivity};

quint64 stateCount(Group group)
{
    return static_cast<quint64>(Signature::unknownState(group)) + 1;
}

std::array<quint64, 8> numbersOf(const SignatureRules &rules)
{
    const auto number = [](int value) { return static_cast<quint64>(value); };
    return {number(rules.inactiveDays[0]), number(rules.inactiveDays[1]),
            number(rules.inactiveDays[2]), number(rules.inactiveDays[3]),
            number(rules.graceHours),      number(rules.cvssTenths),
            number(rules.cveCap),          static_cast<quint64>(rules.nullCvss)};
}

//! Rises with the signature.
quint64 numberOf(const Signature &signature, const SignatureRules &rules)
{
    quint64 out = 0;
    for (const Group group : stateGroups)
        out = out * stateCount(group) + static_cast<quint64>(signature.state(group));
    return out * static_cast<quint64>(rules.cveCap + 2) + static_cast<quint64>(signature.cves + 1);
}

//! nullopt: there is none with this number.
std::optional<Signature> signatureWith(quint64 number, const SignatureRules &rules)
{
    Signature out;
    const auto cves = static_cast<quint64>(rules.cveCap + 2);
    out.cves = static_cast<int16_t>(static_cast<int>(number % cves) - 1);
    number /= cves;
    const auto take = [&number](auto &state, Group group) {
        state = static_cast<std::decay_t<decltype(state)>>(number % stateCount(group));
        number /= stateCount(group);
    };
    take(out.inactivity, Group::Inactivity);
    take(out.health, Group::Health);
    take(out.onboarding, Group::Onboarding);
    take(out.antivirus, Group::Antivirus);
    take(out.exposure, Group::Exposure);
    take(out.risk, Group::Risk);
    return number == 0 ? std::optional(out) : std::nullopt;
}

QByteArray packed(const SignatureHistogram &histogram)
{
    QByteArray out;
    for (const Group group : stateGroups)
        appendNumber(out, stateCount(group));
    for (const quint64 number : numbersOf(histogram.rules))
        appendNumber(out, number);
    quint64 before = 0;
    for (const SignatureHistogram::Entry &entry : histogram.entries) {
        const quint64 number = numberOf(entry.signature, histogram.rules);
        appendNumber(out, number - before);
        appendNumber(out, entry.devices);
        before = number;
    }
    return out;
}

struct Unpacked
{
    bool isSound = false;                        //!< made of that many devices, with these thresholds
    std::optional<SignatureHistogram> histogram; //!< nullopt: its groups have other states
};

Unpacked unpacked(const QByteArray &bytes, const SignatureRules &rules, qint64 devices)
{
    PackedReader in({bytes.constData(), static_cast<size_t>(bytes.size())});
    bool hasOurStates = true;
    quint64 number = 0;
    for (const Group group : stateGroups) {
        if (!in.take(number))
            return {};
        hasOurStates = hasOurStates && number == stateCount(group);
    }
    for (const quint64 expected : numbersOf(rules)) {
        if (!in.take(number) || number != expected)
            return {};
    }
    if (!hasOurStates)
        return {true, {}};
    SignatureHistogram out{rules, {}};
    quint64 signatureNumber = 0;
    quint64 total = 0;
    while (!in.atEnd()) {
        quint64 distance = 0;
        quint64 count = 0;
        if (!in.take(distance) || !in.take(count) || (distance == 0 && !out.entries.empty()) || count == 0
            || count > static_cast<quint64>(devices) - total)
            return {};
        signatureNumber += distance;
        total += count;
        const std::optional<Signature> signature = signatureWith(signatureNumber, rules);
        if (!signature)
            return {};
        out.entries.push_back({*signature, static_cast<uint32_t>(count)});
    }
    return {total == static_cast<quint64>(devices), std::move(out)};
}

//! Also covers the cycle's own fields, which the histogram is made with.
qint64 sumOf(const QByteArray &bytes, const CycleInfo &info, const CycleWords &words)
{
    return static_cast<qint64>(
        contentSum({bytes.constData(), static_cast<size_t>(bytes.size())}, sumOfWords(info, words)));
}

} // namespace

Result<void> HistogramTable::write(qint64 row, const StoredCycle &cycle, const CycleInfo &info, const CycleWords &words)
{
    const QByteArray bytes = packed(signatureHistogram(*cycle.fleet, SignatureRules::of(cycle.profile)));
    return m_connection.run(QStringLiteral(
                                "INSERT INTO cycle_histogram (cycle, histogram, sum) VALUES (?, ?, ?) ON CONFLICT "
                                "(cycle) DO UPDATE SET histogram = excluded.histogram, sum = excluded.sum"),
                            {row, bytes, sumOf(bytes, info, words)});
}

Result<std::vector<CycleStamp>> HistogramTable::readStamps(const QString &tenantName, const TimeRange &range)
{
    const std::string tenant = tenantName.toStdString();
    const QByteArray asked = QByteArray("SELECT c.id, c.state = 'complete', c.as_of FROM ") + CycleHead::inRange
                             + " ORDER BY c.id";
    SqlStatement cycles(m_connection, asked.constData());
    cycles.bindText(1, tenant);
    cycles.bindInteger(2, range.since == noTime ? earliestTicks : range.since);
    cycles.bindInteger(3, range.until == noTime ? latestTicks : range.until);
    std::vector<CycleStamp> out;
    while (cycles.next())
        out.push_back({cycles.integer(0), cycles.integer(1) == 1 ? CycleState::Complete : CycleState::Partial,
                       cycles.integer(2)});
    if (cycles.error().isValid())
        return m_connection.sqlError(cycles.error());
    return out;
}

Result<void> HistogramTable::readCounted(const std::vector<size_t> &chosen, HistogramPast &into)
{
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1, h.histogram, h.sum FROM cycle c JOIN tenant t ON t.id = c.tenant "
                                 "LEFT JOIN cycle_histogram h ON h.cycle = c.id WHERE c.id = ?")
                      .arg(CycleHead::columns()));
    CycleHead::Profiles profiles;
    for (const size_t stamp : chosen) {
        if (m_connection.stops())
            return m_connection.stopped();
        query.bindValue(0, into.stamps[stamp].row);
        if (const auto r = m_connection.run(query); !r)
            return r;
        if (!query.next())
            return m_connection.sqlError(query.lastError());
        Result<CycleHead> head = CycleHead::from(query, m_connection, &profiles);
        if (!head)
            return tl::unexpected(head.error());
        const CycleInfo &info = head->cycle.info;
        const auto profile = profiles.value(head->words.profile);
        HistogramPast::Counted counted{stamp,
                                       {info.id, info.state, info.asOf, profile, head->cycle.completenessFloor},
                                       {}};
        const int last = query.record().count() - 1;
        if (!query.isNull(last)) {
            const QByteArray bytes = query.value(last - 1).toByteArray();
            Unpacked found;
            if (query.value(last).toLongLong() == sumOf(bytes, info, head->words))
                found = unpacked(bytes, SignatureRules::of(*profile), info.devices);
            if (!found.isSound)
                return m_connection.damaged(sentence("Store", "%1 is not as it was stored").arg(head->name()));
            counted.histogram = std::move(found.histogram);
        }
        into.counted.push_back(std::move(counted));
    }
    return {};
}

Result<HistogramPast> HistogramTable::read(const QString &tenantName, const TimeRange &range, const Choice &choose)
{
    return m_connection.steady([&]() -> Result<HistogramPast> {
        HistogramPast out;
        const auto done = m_connection.inStoppableTransaction(StoreConnection::Begin::Reading, [&]() -> Result<void> {
            Result<std::vector<CycleStamp>> stamps = readStamps(tenantName, range);
            if (!stamps)
                return tl::unexpected(stamps.error());
            out.stamps = std::move(*stamps);
            return readCounted(choose(out.stamps), out);
        });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    });
}

} // namespace Trustgauge
