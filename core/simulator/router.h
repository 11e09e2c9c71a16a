#pragma once

#include "core/simulator/defender/defenderapi.h"
#include "core/simulator/entra/entraapi.h"
#include "core/simulator/faultengine.h"
#include "core/simulator/http/calllog.h"
#include "core/simulator/http/httpserver.h"
#include "core/simulator/http/pagestore.h"
#include "core/simulator/kafka/kafkarestapi.h"

#include <memory>

namespace Trustgauge::Simulator {

//! Passes each request to its service, applies faults, and counts calls.
class Router : public HttpHandler
{
public:
    Router(ServiceState &state, std::shared_ptr<CallLog> log, const QStringList &topics, const QByteArray &publishUser,
           const QByteArray &publishSecret);

    void received(HttpRequest &request) override;
    HttpResponse respond(const HttpRequest &request) override;
    void finished(const HttpRequest &request, int status, qint64 bodyBytes) override;

    void setLatency(int milliseconds) { m_latency = std::chrono::milliseconds(milliseconds); }
    //! Caches rendered pages in that folder.
    void keepPages(const QString &folder) { m_pages = std::make_unique<PageStore>(folder); }
    void setBehaviour(const Behaviour &behaviour);
    FaultEngine &faults() { return m_faults; }
    DefenderApi &defender() { return m_defender; }
    const KafkaRestApi &kafka() const { return m_kafka; }
    void fleetChanged();

private:
    HttpResponse dispatch(const HttpRequest &request);
    HttpResponse control(const HttpRequest &request) const;
    static void compress(const HttpRequest &request, HttpResponse *response);

    ServiceState &m_state;
    std::shared_ptr<CallLog> m_log;
    EntraApi m_entra;
    DefenderApi m_defender;
    KafkaRestApi m_kafka;
    FaultEngine m_faults;
    std::unique_ptr<PageStore> m_pages;
    std::chrono::milliseconds m_latency{0};
};

} // namespace Trustgauge::Simulator
