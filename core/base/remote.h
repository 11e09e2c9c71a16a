#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace Trustgauge {

//! A handle on a service that lives on another thread. A request is queued there with copies of its arguments and
//! returns at once; what comes of it are the service's signals, which arrive queued, too. Any thread may hold one; the
//! service must outlive it.
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

    //! Only to connect to its signals.
    [[nodiscard]] const Service *origin() const { return m_service; }

private:
    Service *m_service;
};

} // namespace Trustgauge
