#pragma once

#include "ui/theme/theme.h"

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

namespace Trustgauge {

//! Fusion, but with our icons where Qt gets them from the style, as in message boxes, without motion where the desktop
//! asks for less, and with a frame around empty lists and texts that have the focus.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit WindowStyle(const Theme &theme);
    ~WindowStyle() override;
    Q_DISABLE_COPY_MOVE(WindowStyle)

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *returned = nullptr) const override;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;

    using QProxyStyle::polish;
    //! Aligns texts to the window's direction: by default labels follow their letters, and stay left when mirrored.
    void polish(QWidget *widget) override;

private:
    void frameFocus(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
    QPointer<const Theme> m_theme; // the application may destroy its style later
};

} // namespace Trustgauge
