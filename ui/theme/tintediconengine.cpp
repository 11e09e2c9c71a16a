#include "ui/theme/tintediconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Trustgauge {

TintedIconEngine::TintedIconEngine(const Theme *theme, QString name, Theme::Tint tint)
    : m_theme(theme),
      m_name(std::move(name)),
      m_tint(tint)
{
    QFile file(u":/trustgauge/icons/%1.svg"_s.arg(m_name));
    if (file.open(QIODevice::ReadOnly)) // a resource, so no disk access
        m_svg = file.readAll();
}

QColor TintedIconEngine::colorFor(QIcon::Mode mode, QIcon::State state) const
{
    if (!m_theme)
        return Qt::gray;
    if (mode == QIcon::Disabled) {
        QColor faded = m_theme->color(Theme::Tint::Dim);
        faded.setAlphaF(0.5F);
        return faded;
    }
    if (state == QIcon::On && m_tint == Theme::Tint::Dim)
        return m_theme->color(Theme::Tint::Accent);
    return m_theme->color(m_tint);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    const QColor color = colorFor(mode, state);
    const QString key = u"trustgauge/%1/%2/%3x%4@%5"_s.arg(m_name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = m_svg;
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_theme, m_name, m_tint);
}

} // namespace Trustgauge
