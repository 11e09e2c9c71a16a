#include "ui/overview/bandlegend.h"

#include "ui/charts/trendchart.h"
#include "ui/models/migrationmodel.h"
#include "ui/text/figures.h"
#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int lineHeight = 24;
constexpr int eyeSize = 14;
constexpr int figureSpace = 64; // of the number and the gap before it
} // namespace

LegendSwitch::LegendSwitch(int band, const QString &name, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent),
      m_band(band),
      m_theme(theme)
{
    setText(name);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &LegendSwitch::tell);
    tell();
}

void LegendSwitch::setFigure(const QString &figure)
{
    m_figure = figure;
    tell();
    update();
}

void LegendSwitch::tell()
{
    setAccessibleName(m_figure.isEmpty() ? text() : u"%1: %2"_s.arg(text(), m_figure));
    setToolTip(isChecked() ? tr("Hide %1 in the chart").arg(text()) : tr("Show %1 in the chart").arg(text()));
}

QSize LegendSwitch::sizeHint() const
{
    const QFontMetrics metrics(Theme::font());
    return {Metrics::swatch + 2 * Metrics::gap + metrics.horizontalAdvance(text()) + Metrics::gap + eyeSize
                + figureSpace,
            lineHeight};
}

void LegendSwitch::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse() || hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::gridStep, Metrics::gridStep);
    }
    const auto placed = [this](const QRect &where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const QRect swatch(Metrics::gap, (height() - Metrics::swatch) / 2, Metrics::swatch, Metrics::swatch);
    if (isChecked()) {
        paintSwatch(painter, placed(swatch), m_band, m_theme);
        if (m_band < 0)
            painter.fillRect(placed(swatch.adjusted(1, 1, -1, -1)), QBrush(colors.insufficient, Qt::BDiagPattern));
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_band < 0 ? colors.insufficient : colors.bands[static_cast<size_t>(m_band)], 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(placed(swatch)).adjusted(1, 1, -1, -1), 2, 2);
    }
    painter.setFont(Theme::font());
    painter.setPen(isChecked() ? colors.text : colors.dimText);
    const int nameLeft = swatch.right() + 1 + Metrics::gap;
    const int nameWidth = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(placed({nameLeft, 0, nameWidth + 1, height()}), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!isChecked())
        m_theme.icon("hide"_L1, Theme::Tint::Dim)
            .paint(&painter, placed({nameLeft + nameWidth + Metrics::gap, (height() - eyeSize) / 2, eyeSize, eyeSize}));
    painter.setFont(Theme::font(Metrics::baseFont, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(placed(rect().adjusted(0, 0, -Metrics::gap, 0)), Qt::AlignRight | Qt::AlignVCenter, m_figure);
}

BandLegend::BandLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"trendLegend"_s);
    setAccessibleName(tr("Bands shown in the chart"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_title = makeLabel({}, "small");
    m_title->setContentsMargins(Metrics::gap, 0, 0, 0);
    m_warning = makeParagraph({}, "warn");
    m_warning->setContentsMargins(Metrics::gap, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    for (auto it = stackedPlaces.rbegin(); it != stackedPlaces.rend(); ++it) {
        const size_t place = *it;
        auto *line = new LegendSwitch(place == insufficientPlace ? -1 : static_cast<int>(place), placeName(place),
                                      theme);
        line->setObjectName(u"legend%1"_s.arg(place));
        connect(line, &QAbstractButton::toggled, this,
                [this, place](bool shown) { emit shownChanged(static_cast<int>(place), shown); });
        m_switches[place] = line;
        layout->addWidget(line);
    }
    layout->addWidget(m_warning);
    layout->addStretch();
}

void BandLegend::setFigures(const QString &title, const PlaceCounts &places, const QString &warning)
{
    m_title->setText(title);
    for (size_t place = 0; place < placeCount; ++place)
        m_switches[place]->setFigure(grouped(static_cast<qint64>(places[place])));
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void BandLegend::setShown(size_t place, bool shown)
{
    m_switches[place]->setChecked(shown);
}

} // namespace Trustgauge
