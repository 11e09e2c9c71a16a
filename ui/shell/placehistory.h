#pragma once

#include "ui/models/fleetfilter.h"

#include <QList>
#include <QString>

#include <functional>

namespace Trustgauge {

//! Where a person is in the window.
struct Place
{
    int page = 0;
    QString tenant;
    FleetFilter filter;               //!< of the list of devices, as it was left
    std::weak_ptr<const Fleet> fleet; //!< that the filter's rows belong to

    //! The same page of the same tenant, whatever the filter.
    [[nodiscard]] bool isSameAs(const Place &other) const { return page == other.page && tenant == other.tenant; }
};

//! The places visited, and the one shown; like the pages of a browser.
class PlaceHistory
{
public:
    //! The place shown has become another one: forgets those that lie forward. The same page of the same tenant only
    //! refreshes the entry.
    void visit(const Place &place);
    //! Notes how the place shown is left.
    void leave(const FleetFilter &filter, const std::weak_ptr<const Fleet> &fleet);
    //! Forgets places, except the one shown.
    void forget(const std::function<bool(const Place &)> &isGone);

    [[nodiscard]] bool canGo(int steps) const;
    //! Moves backwards (negative) or forwards; only when canGo().
    const Place &go(int steps);
    //! The place shown; nullptr before the first visit.
    [[nodiscard]] const Place *current() const { return m_places.isEmpty() ? nullptr : &m_places.at(m_at); }

private:
    QList<Place> m_places;
    qsizetype m_at = 0;
};

} // namespace Trustgauge
