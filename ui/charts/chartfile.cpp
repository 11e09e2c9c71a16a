#include "ui/charts/chartfile.h"

#include "core/scoring/model.h"
#include "ui/charts/barchart.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! A chart with what explains it.
class ChartPicture
{
public:
    ChartPicture(BarChart &chart, QString about) : m_chart(chart), m_about(std::move(about))
    {
        const QFontMetrics metrics(Theme::font(Metrics::smallFont));
        int x = 0;
        int y = 0;
        for (const ChartKey &key : chart.colorKeys()) {
            const int width = swatchRoom + metrics.horizontalAdvance(key.name);
            if (x > 0 && x + width > chart.width()) {
                x = 0;
                y += keyHeight;
            }
            m_keys.append({QRect(x, y, width, keyHeight), key});
            x += width + Metrics::cardGap;
        }
    }

    [[nodiscard]] QSize size() const
    {
        const int keys = m_keys.isEmpty() ? 0 : Metrics::gap + m_keys.constLast().first.bottom() + 1;
        return {m_chart.width() + 2 * margin, chartTop() + m_chart.height() + keys + margin};
    }

    void paint(QPainter &painter) const
    {
        const ThemeColors &colors = m_chart.theme().colors();
        const int width = m_chart.width();
        painter.fillRect(QRect(QPoint(), size()), colors.card);
        painter.setLayoutDirection(m_chart.layoutDirection());
        const int start = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        painter.setFont(Theme::font(Metrics::titleFont, QFont::DemiBold));
        painter.setPen(colors.text);
        painter.drawText(QRect(margin, margin, width, titleHeight), start, m_chart.accessibleName());
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.setPen(colors.dimText);
        painter.drawText(QRect(margin, margin + titleHeight, width, aboutHeight), start, m_about);

        const QPoint keys(margin, chartTop() + m_chart.height() + Metrics::gap);
        for (const auto &[place, key] : m_keys) {
            QRect rect = place.translated(keys);
            if (m_chart.layoutDirection() == Qt::RightToLeft)
                rect.moveRight(size().width() - 1 - rect.left());
            const QRect square(0, 0, Metrics::swatch, Metrics::swatch);
            const bool isMirrored = m_chart.layoutDirection() == Qt::RightToLeft;
            const QPoint at(isMirrored ? rect.right() - Metrics::swatch : rect.left(),
                            rect.center().y() - Metrics::swatch / 2);
            painter.fillRect(square.translated(at),
                             key.hatched ? QBrush(key.color, Qt::BDiagPattern) : QBrush(key.color));
            painter.drawText(isMirrored ? rect.adjusted(0, 0, -swatchRoom, 0) : rect.adjusted(swatchRoom, 0, 0, 0),
                             start, key.name);
        }
        painter.translate(margin, chartTop());
        m_chart.paintPicture(painter);
    }

private:
    static constexpr int margin = Metrics::cardGap;
    static constexpr int titleHeight = 22;
    static constexpr int aboutHeight = 20;
    static constexpr int keyHeight = 20;
    static constexpr int swatchRoom = Metrics::swatch + 6;

    [[nodiscard]] int chartTop() const { return margin + titleHeight + aboutHeight + Metrics::gap; }

    BarChart &m_chart;
    QString m_about;
    QList<std::pair<QRect, ChartKey>> m_keys;
};

} // namespace

QString placeKey(size_t place)
{
    return place < bandCount ? QString::fromLatin1(bandKeys[place]) : u"insufficient"_s;
}

ChartFormat chartFormatOf(const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ChartFormat::Csv;
    return path.endsWith(".svg"_L1, Qt::CaseInsensitive) ? ChartFormat::Svg : ChartFormat::Png;
}

QByteArray csvOf(const ChartFigures &figures, const CsvFormat &format)
{
    std::string out = format.bom ? "\xEF\xBB\xBF" : "";
    CsvRow row(out, format);
    row.begin();
    for (const QString &column : figures.columns)
        row.text(column.toStdString());
    row.end();
    for (const QVariantList &cells : figures.rows) {
        row.begin();
        for (const QVariant &cell : cells) {
            if (cell.typeId() == QMetaType::QString)
                row.text(cell.toString().toStdString());
            else if (cell.typeId() == QMetaType::Double)
                row.figure(QByteArray::number(cell.toDouble(), 'g', 12).toStdString());
            else
                row.number(cell.toLongLong());
        }
        row.end();
    }
    return QByteArray::fromStdString(out);
}

QByteArray pngOf(BarChart &chart, const QString &about)
{
    constexpr int pixelsPerPoint = 2;
    const ChartPicture picture(chart, about);
    QImage image(picture.size() * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    {
        QPainter painter(&image);
        picture.paint(painter);
    }
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return out;
}

QByteArray svgOf(BarChart &chart, const QString &about)
{
    constexpr int dotsPerInch = 96; // as a style sheet's pixels
    const ChartPicture picture(chart, about);
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setTitle(chart.accessibleName());
    generator.setDescription(about);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return out;
}

} // namespace Trustgauge
