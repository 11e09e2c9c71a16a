#pragma once

#include <QObject>

namespace Trustgauge {

//! What the desktop asks for; Qt 6.4 tells neither. Where the desktop does not say, the defaults stay. Thread: the
//! window's; asks without waiting.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_dark; }
    [[nodiscard]] bool prefersReducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private:
    void take(bool dark, bool reducedMotion);

    bool m_dark = false;
    bool m_reducedMotion = false;
};

} // namespace Trustgauge
