#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace Trustgauge {

//! A handle on a service that lives on another thread. ask() queues a request with copies of its arguments and
//! returns at once; results arrive as queued signals of the service. Any thread may hold one; the service must
//! outlive it.
template<class Service>
class Remote
{
public:
    explicit Remote(Service &service) : m_service(&service) {}

    //! Queues `request` on the service's thread: `tenants.ask(&TenantService::remove, name)`.
    template<class... Params>
    void ask(void (Service::*request)(Params...), std::type_identity_t<std::decay_t<Params>>... args) const
    {
        QMetaObject::invokeMethod(
            m_service,
            [service = m_service, request, values = std::tuple(std::move(args)...)] {
            std::apply([&](const auto &...value) { std::invoke(request, service, value...); }, values);
            },
            Qt::QueuedConnection);
    }

    //! For connecting to its signals only.
    [[nodiscard]] const Service *origin() const { return m_service; }

private:
    Service *m_service;
};

} // namespace Trustgauge
