#include "core/base/calltally.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qsizetype longestSegment = 40; // names of endpoints are shorter, those of files longer

//! Whether a part of a path names a single thing rather than an endpoint.
bool isIdSegment(const QString &segment)
{
    static const QRegularExpression id(u"^[0-9a-fA-F-]{16,}$|^[0-9]+$|^CVE-"_s);
    return segment.size() > longestSegment || id.match(segment).hasMatch();
}

QString endpointOf(const QString &verb, const QString &host, const QString &path)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (isIdSegment(segment))
            segment = u"{id}"_s;
    }
    return verb + u' ' + host + segments.join(u'/');
}

} // namespace

void CallTally::add(const QString &verb, const QString &host, const QString &path, const QString &outcome,
                    qint64 milliseconds, const QDateTime &at)
{
    CallCount one{endpointOf(verb, host, path), outcome, 1, milliseconds, at};
    const auto before = [](const CallCount &a, const CallCount &b) {
        return std::tie(a.endpoint, a.outcome) < std::tie(b.endpoint, b.outcome);
    };
    const QMutexLocker lock(&m_mutex);
    auto it = std::lower_bound(m_counts.begin(), m_counts.end(), one, before);
    const auto isSame = [&] { return it != m_counts.end() && !before(one, *it); };
    if (!isSame() && m_counts.size() >= m_most) {
        one.endpoint = u"…"_s;
        one.outcome = outcome.startsWith(u"HTTP "_s) ? outcome : u"…"_s;
        it = std::lower_bound(m_counts.begin(), m_counts.end(), one, before);
    }
    if (!isSame()) {
        m_counts.insert(it, one);
        return;
    }
    ++it->calls;
    it->milliseconds += milliseconds;
    it->last = at;
}

QList<CallCount> CallTally::counts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts;
}

CallTally &programCalls()
{
    static CallTally tally;
    return tally;
}

} // namespace Trustgauge
