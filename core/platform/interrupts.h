#pragma once

#include <QObject>

class QSocketNotifier;

namespace Trustgauge {

//! Turns SIGINT and SIGTERM into a Qt signal. At most one instance at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;
    //! Whether a signal arrived since the object was made; for work that does not return to the event loop.
    [[nodiscard]] static bool raised();

signals:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Trustgauge
