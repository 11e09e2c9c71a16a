#pragma once

class QPainter;
class QRect;

namespace Trustgauge {

class Theme;

//! Draws a band's swatch: a filled square with an outline in the text colour, or a hollow one for insufficient data.
//! \param band index of the band, -1 for insufficient data
void paintSwatch(QPainter &painter, const QRect &rect, int band, const Theme &theme);

} // namespace Trustgauge
