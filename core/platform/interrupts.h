#pragma once

#include <QObject>

class QSocketNotifier;

namespace Trustgauge {

//! Turns SIGINT and SIGTERM into a signal of the event loop. One at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;
    [[nodiscard]] bool seen() const { return m_seen; }
    //! Whether one came since the object was made, for work that does not go back to the event loop.
    [[nodiscard]] static bool raised();

signals:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
    bool m_seen = false;
};

} // namespace Trustgauge
