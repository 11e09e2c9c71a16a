#pragma once

#include <QObject>

namespace Trustgauge {

//! Desktop settings that Qt 6.4 does not offer; false until the desktop reports them. Use on the GUI thread; the
//! questions are asked asynchronously.
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
