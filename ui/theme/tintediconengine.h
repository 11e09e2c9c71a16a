#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QIconEngine>
#include <QPointer>

namespace Trustgauge {

//! Paints one SVG of our set with `currentColor` replaced by the theme's colour at paint time.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const Theme *theme, QString name, Theme::Tint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Theme::Tint m_tint;
    QByteArray m_svg;
};

} // namespace Trustgauge
