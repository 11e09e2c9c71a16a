#pragma once

#include "ui/report/pdftext.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

class QIODevice;

namespace Trustgauge {

//! The pages of a PDF, which are filled from top to bottom. Each has a foot with its number. In units of the device.
class PdfPages
{
public:
    struct Look
    {
        QString textFont, codeFont; //!< families
        QPageSize size;
    };
    //! \param pages in all, as the feet tell it
    PdfPages(QIODevice &device, const ReportDocument &document, const Look &look, int pages);

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] double points(double count) const { return count * m_fonts.point; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    //! Where something of a width stands that begins at a distance from the start of the lines.
    [[nodiscard]] double placed(double distance, double width) const;
    [[nodiscard]] PdfText text(const ReportText &text, const PdfStyle &style);
    [[nodiscard]] PdfText text(const QString &text, const PdfStyle &style);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] double wholeRoom() const { return m_bottom - m_top; }
    void advance(double distance) { m_y += distance; }
    void begin(); //!< the next page
    //! Begins the next page where the height does not fit on this one, but would on an empty one.
    void keepTogether(double height);
    //! Draws a text and goes below it.
    void add(PdfText &&text);

    //! Whether all is well so far. After the last page.
    [[nodiscard]] bool end();

private:
    void drawFoot();

    const ReportDocument &m_document;
    QPdfWriter m_writer;
    QPainter m_painter;
    PdfFonts m_fonts;
    Qt::LayoutDirection m_direction;
    int m_pages;
    int m_page = 1;
    double m_left = 0, m_width = 0, m_top = 0, m_bottom = 0, m_y = 0;
};

} // namespace Trustgauge
