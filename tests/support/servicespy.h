#pragma once

#include "support/patience.h"

#include <QList>
#include <QObject>
#include <QTest>
#include <QVariantList>

namespace Trustgauge::TestSupport {

//! Like QSignalSpy for an object on another thread: records its signals on the test's thread, where QSignalSpy would do
//! so on the other one.
class ServiceSpy : public QObject, public QList<QVariantList>
{
public:
    template<class Service, class... Args>
    ServiceSpy(const Service *origin, void (Service::*signal)(Args...))
    {
        connect(origin, signal, this,
                [this](const std::decay_t<Args> &...args) { append(QVariantList{QVariant::fromValue(args)...}); });
    }

    //! Whether the signal is emitted again within this time.
    [[nodiscard]] bool wait(int milliseconds = patience)
    {
        return QTest::qWaitFor([this, before = size()] { return size() > before; }, milliseconds);
    }
};

} // namespace Trustgauge::TestSupport
