#include "ui/report/pdftable.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <numeric>

namespace Trustgauge {

namespace {

constexpr double besideCell = 3.5, aboveCell = 2.2; // points
constexpr double longestOfText = 96;                // points: a longer word of a name may be broken
constexpr double widest = 2.2;                      // times what a column needs: farther apart, rows are hard to follow

} // namespace

PdfTable::PdfTable(PdfPages &pages, const ReportTable &table, double width)
    : m_pages(pages),
      m_table(table),
      m_width(width)
{
    for (const double points : {8.5, 8.0, 7.5, 7.0, 6.5, 6.0}) {
        m_fits = build(points);
        if (m_fits)
            break;
    }
    fitColumns();
}

PdfTable::Row PdfTable::rowOf(const QList<ReportText> &texts, double points, bool isHead)
{
    Row out;
    out.cells.reserve(static_cast<size_t>(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        out.cells.push_back(m_pages.text(texts[i], {points, isHead, isHead ? lightColors().dimText : lightColors().text,
                                                    m_table.columns[i].isFigure}));
    return out;
}

//! Lays out all texts in a size, and finds the widths of the columns. \return whether they fit
bool PdfTable::build(double points)
{
    QList<ReportText> heads;
    for (const ReportTable::Column &column : m_table.columns)
        heads << plainSpan(column.head);
    m_head = rowOf(heads, points, true);
    m_rows.clear();
    for (const QList<ReportText> &row : m_table.rows)
        m_rows.push_back(rowOf(row, points, false));
    const size_t count = m_head.cells.size();
    const double beside = 2 * m_pages.points(besideCell);
    std::vector<double> least(count, 0), natural(count, 0);
    const auto look = [&](const Row &row, bool isHead) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const PdfText &cell = row.cells[i];
            const bool isWhole = !isHead && m_table.columns[static_cast<qsizetype>(i)].isFigure;
            const double atLeast = isWhole ? cell.naturalWidth()
                                           : std::min(cell.leastWidth(), m_pages.points(longestOfText));
            least[i] = std::max(least[i], atLeast + beside);
            natural[i] = std::max(natural[i], cell.naturalWidth() + beside);
        }
    };
    look(m_head, true);
    for (const Row &row : m_rows)
        look(row, false);
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double naturalSum = std::accumulate(natural.begin(), natural.end(), 0.0);
    m_widths = least;
    if (leastSum > m_width) { // the last resort: words are broken
        for (double &width : m_widths)
            width *= m_width / leastSum;
        return false;
    }
    for (size_t i = 0; i < count; ++i) {
        if (naturalSum > m_width)
            m_widths[i] += naturalSum > leastSum
                               ? (natural[i] - least[i]) * (m_width - leastSum) / (naturalSum - leastSum)
                               : 0;
        else
            m_widths[i] = natural[i] * std::min(widest, m_width / naturalSum);
    }
    m_width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    return true;
}

void PdfTable::fitColumns()
{
    const double beside = 2 * m_pages.points(besideCell);
    const double above = 2 * m_pages.points(aboveCell);
    const auto fitRow = [&](Row &row) {
        row.height = 0;
        for (size_t i = 0; i < row.cells.size(); ++i)
            row.height = std::max(row.height, row.cells[i].fit(m_widths[i] - beside));
        row.height += above;
    };
    fitRow(m_head);
    for (Row &row : m_rows)
        fitRow(row);
}

double PdfTable::height() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), m_head.height,
                           [](double sum, const Row &row) { return sum + row.height; });
}

double PdfTable::firstHeight() const
{
    return m_head.height + (m_rows.empty() ? 0.0 : m_rows.front().height);
}

void PdfTable::drawRow(Row &row, double distance, double y, bool isHead)
{
    double inner = distance;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const double beside = m_pages.points(besideCell);
        row.cells[i].draw(m_pages.painter(), m_pages.placed(inner + beside, m_widths[i] - 2 * beside),
                          y + m_pages.points(aboveCell));
        inner += m_widths[i];
    }
    m_pages.painter().setPen(QPen(isHead ? lightColors().insufficient : lightColors().line, m_pages.points(0.5)));
    const double x = m_pages.placed(distance, m_width);
    m_pages.painter().drawLine(QPointF(x, y + row.height), QPointF(x + m_width, y + row.height));
}

void PdfTable::add()
{
    m_pages.keepTogether(firstHeight());
    drawRow(m_head, 0, m_pages.y(), true);
    m_pages.advance(m_head.height);
    for (Row &row : m_rows) {
        if (row.height > m_pages.room()) {
            m_pages.begin();
            drawRow(m_head, 0, m_pages.y(), true);
            m_pages.advance(m_head.height);
        }
        drawRow(row, 0, m_pages.y(), false);
        m_pages.advance(row.height);
    }
}

void PdfTable::draw(double distance, double y)
{
    drawRow(m_head, distance, y, true);
    y += m_head.height;
    for (Row &row : m_rows) {
        drawRow(row, distance, y, false);
        y += row.height;
    }
}

} // namespace Trustgauge
