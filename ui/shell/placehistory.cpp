#include "ui/shell/placehistory.h"

namespace Trustgauge {

namespace {
constexpr qsizetype mostPlaces = 100;
}

void PlaceHistory::visit(const Place &place)
{
    if (!m_places.isEmpty()) {
        Place &shown = m_places[m_at];
        // Before the list of tenants has arrived, there is none to come back to.
        if (shown.tenant.isEmpty() || shown.isSameAs(place)) {
            shown = place;
            return;
        }
        m_places.resize(m_at + 1);
    }
    m_places << place;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void PlaceHistory::leave(const FleetFilter &filter, const std::weak_ptr<const Fleet> &fleet)
{
    if (m_places.isEmpty())
        return;
    m_places[m_at].filter = filter;
    m_places[m_at].fleet = fleet;
}

void PlaceHistory::forget(const std::function<bool(const Place &)> &isGone)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (i == m_at || !isGone(m_places.at(i)))
            continue;
        m_places.removeAt(i);
        if (i < m_at)
            --m_at;
    }
}

bool PlaceHistory::canGo(int steps) const
{
    return m_at + steps >= 0 && m_at + steps < m_places.size();
}

const Place &PlaceHistory::go(int steps)
{
    m_at += steps;
    return m_places.at(m_at);
}

} // namespace Trustgauge
