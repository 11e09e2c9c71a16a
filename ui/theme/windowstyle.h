#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace Trustgauge {

//! Fusion with the icons of our set where Qt asks a style for them, as message boxes do.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit WindowStyle(const Theme &theme);

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

    using QProxyStyle::polish;
    //! Texts begin where lines do: of themselves labels go by the letters they hold, and stay left in a mirrored window.
    void polish(QWidget *widget) override;

private:
    QPointer<const Theme> m_theme; // the application keeps a style longer
};

} // namespace Trustgauge
