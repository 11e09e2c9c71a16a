#pragma once

#include <QObject>

namespace Trustgauge {

//! What a person has asked the desktop for.
struct AppearanceWishes
{
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const AppearanceWishes &) const = default;
};

//! Desktop settings that Qt 6.4 does not offer; false until the desktop reports them. Use on the GUI thread; the
//! questions are asked asynchronously.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_wishes.dark; }
    [[nodiscard]] bool prefersHighContrast() const { return m_wishes.highContrast; }
    [[nodiscard]] bool prefersReducedMotion() const { return m_wishes.reducedMotion; }

signals:
    void changed();

private:
    void take(const AppearanceWishes &wishes);

    AppearanceWishes m_wishes;
};

} // namespace Trustgauge
