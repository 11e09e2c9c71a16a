#pragma once

#include <QList>
#include <QObject>
#include <QTest>
#include <QVariantList>

namespace Trustgauge::TestSupport {

//! Hears a signal of an object that lives on another thread, on the thread of the test: QSignalSpy would note it on the
//! other one. Used as a QSignalSpy is.
class ServiceSpy : public QObject, public QList<QVariantList>
{
public:
    template<class Service, class... Args>
    ServiceSpy(const Service *origin, void (Service::*signal)(Args...))
    {
        connect(origin, signal, this,
                [this](const std::decay_t<Args> &...args) { append(QVariantList{QVariant::fromValue(args)...}); });
    }

    //! Whether it comes once more within that time.
    [[nodiscard]] bool wait(int milliseconds = 5'000)
    {
        return QTest::qWaitFor([this, before = size()] { return size() > before; }, milliseconds);
    }
};

} // namespace Trustgauge::TestSupport
