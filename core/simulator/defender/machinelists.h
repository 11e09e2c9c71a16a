#pragma once

#include "core/simulator/defender/pagequery.h"
#include "core/simulator/defender/pagestream.h"

#include <QHash>

namespace Trustgauge::Simulator {

//! The machine part of the Defender API: machines, antivirus health, alerts. Roles and limits are checked before.
class MachineLists
{
public:
    explicit MachineLists(ServiceState &state) : m_state(state) {}

    HttpResponse machines(const HttpRequest &request);
    HttpResponse machine(const QByteArray &idOrName) const;
    HttpResponse antivirus(const HttpRequest &request);
    HttpResponse alerts(const HttpRequest &request);
    HttpResponse machineAlerts(const QByteArray &id, const HttpRequest &request) const;
    //! Forgets where pages begin; call after the fleet has changed.
    void forgetMarks() { m_marks.clear(); }

private:
    HttpResponse page(const HttpRequest &request, const PageQuery &query, PageStream stream);

    ServiceState &m_state;
    QHash<QByteArray, std::shared_ptr<PageMarks>> m_marks; //!< by endpoint and filter
};

} // namespace Trustgauge::Simulator
