#pragma once

#include "ui/report/pdfpages.h"

#include <vector>

namespace Trustgauge {

//! A table as it stands on pages: in columns that its texts need, its head again on each page.
class PdfTable
{
public:
    //! \param width that it may take
    PdfTable(PdfPages &pages, const ReportTable &table, double width);

    //! Whether no word has to be broken.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] double height() const;
    //! Of its head and first row, which stay together.
    [[nodiscard]] double firstHeight() const;
    //! Draws it from where the pages are, on as many as it needs.
    void add();
    //! Draws all of it.
    //! \param distance from the start of the lines
    void draw(double distance, double y);

private:
    struct Row
    {
        std::vector<PdfText> cells;
        double height = 0; // with what is around it
    };
    [[nodiscard]] Row rowOf(const QList<ReportText> &texts, double points, bool isHead);
    [[nodiscard]] bool build(double points);
    void fitColumns();
    void drawRow(Row &row, double distance, double y, bool isHead);

    PdfPages &m_pages;
    const ReportTable &m_table;
    double m_width;
    bool m_fits = true;
    std::vector<double> m_widths; // of the columns, with what is around their texts
    Row m_head;
    std::vector<Row> m_rows;
};

} // namespace Trustgauge
