#include "ui/report/pdfreport.h"

#include "core/base/safetext.h"
#include "ui/report/pdftable.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

constexpr double textFont = 9, smallFont = 8, titleFont = 12.5, tenantFont = 20, figureFont = 19; // points
constexpr double betweenSections = 20, betweenBlocks = 8, betweenTables = 18;

//! Draws one report.
class PdfDrawing
{
public:
    //! \param pageOf pages on which sections begin, by id; empty: not known yet
    PdfDrawing(PdfPages &pages, const ReportDocument &document, const QHash<QString, int> &pageOf)
        : m_pages(pages),
          m_document(document),
          m_pageOf(pageOf)
    {}

    void head();
    void section(const ReportSection &section);
    [[nodiscard]] const QHash<QString, int> &begins() const { return m_begins; }

private:
    void facts();
    void keyFigures();
    void blocks(const QList<ReportBlock> &blocks);
    void block(const ReportParagraph &paragraph);
    void block(const ReportTable &table);
    void block(const ReportTables &tables);
    void block(const ReportChart &chart);
    void shape(const ReportDrawing::Shape &shape, double scale, double left, double top);
    [[nodiscard]] double chartHeight(const ReportDrawing &drawing) const
    {
        return drawing.height * m_pages.width() / drawing.width;
    }
    [[nodiscard]] double besideWidth(const ReportTables &tables) const
    {
        const double gap = m_pages.points(betweenTables);
        return (m_pages.width() + gap) / static_cast<double>(tables.tables.size()) - gap;
    }
    //! Of what must stand on one page with the section's title.
    [[nodiscard]] double firstHeight(const ReportBlock &block);

    PdfPages &m_pages;
    const ReportDocument &m_document;
    const QHash<QString, int> &m_pageOf;
    QHash<QString, int> m_begins;
};

void PdfDrawing::head()
{
    const ReportHead &head = m_document.head;
    const PdfStyle dim{smallFont, false, lightColors().dimText};
    const double width = m_pages.width();
    PdfText made = m_pages.text(head.made, dim);
    const double madeWidth = made.naturalWidth();
    PdfText product = m_pages.text(QStringLiteral("Trustgauge"), {textFont + 1, true});
    const double productWidth = product.naturalWidth();
    product.fit(productWidth);
    product.draw(m_pages.painter(), m_pages.placed(0, productWidth), m_pages.y());
    PdfText kind = m_pages.text(head.kind, dim);
    const double kindWidth = kind.naturalWidth();
    kind.fit(kindWidth);
    const double lower = product.height() - kind.height();
    kind.draw(m_pages.painter(), m_pages.placed(productWidth + m_pages.points(6), kindWidth), m_pages.y() + lower);
    made.fit(madeWidth);
    made.draw(m_pages.painter(), m_pages.placed(width - madeWidth, madeWidth), m_pages.y() + lower);
    m_pages.advance(product.height() + m_pages.points(10));
    m_pages.add(m_pages.text(head.tenant, {tenantFont, true}));
    blocks(head.intro);
    m_pages.advance(m_pages.points(betweenBlocks));
    facts();
    blocks(head.notes);
    m_pages.advance(m_pages.points(14));
    keyFigures();
}

//! In a frame, side by side in as many rows as they need.
void PdfDrawing::facts()
{
    const double inside = m_pages.points(9);
    struct Cell
    {
        PdfText name, value;
        double width, height;
    };
    std::vector<std::vector<Cell>> rows(1);
    double used = 0;
    for (const ReportHead::Fact &fact : m_document.head.facts) {
        Cell cell{m_pages.text(fact.name, {smallFont, false, lightColors().dimText}),
                  m_pages.text(fact.value, {textFont}), 0, 0};
        cell.width = std::min(std::max(cell.name.naturalWidth(), cell.value.naturalWidth()) + 2 * inside,
                              m_pages.width());
        if (used + cell.width > m_pages.width() && !rows.back().empty()) {
            rows.emplace_back();
            used = 0;
        }
        used += cell.width;
        rows.back().push_back(std::move(cell));
    }
    QPainter &painter = m_pages.painter();
    const double top = m_pages.y();
    for (std::vector<Cell> &row : rows) {
        double natural = 0, height = 0, distance = 0;
        for (const Cell &cell : row)
            natural += cell.width;
        for (Cell &cell : row) {
            cell.width *= m_pages.width() / natural;
            cell.height = cell.name.fit(cell.width - 2 * inside) + cell.value.fit(cell.width - 2 * inside);
            height = std::max(height, cell.height);
        }
        height += 2 * m_pages.points(7);
        painter.setPen(QPen(lightColors().line, m_pages.points(0.6)));
        painter.drawRect(QRectF(m_pages.left(), m_pages.y(), m_pages.width(), height));
        for (const Cell &cell : row) {
            const double x = m_pages.placed(distance + inside, cell.width - 2 * inside);
            const double y = m_pages.y() + m_pages.points(7);
            cell.name.draw(painter, x, y);
            cell.value.draw(painter, x, y + cell.name.height());
            distance += cell.width;
        }
        m_pages.advance(height);
    }
    Q_ASSERT(m_pages.y() > top);
    m_pages.advance(m_pages.points(betweenBlocks));
}

void PdfDrawing::keyFigures()
{
    const QList<ReportHead::Fact> &figures = m_document.head.keyFigures;
    const double gap = m_pages.points(10);
    const double width = (m_pages.width() + gap) / static_cast<double>(figures.size()) - gap;
    double lowest = 0, distance = 0;
    for (const ReportHead::Fact &figure : figures) {
        const PdfStyle dim{smallFont, false, lightColors().dimText};
        PdfText texts[] = {m_pages.text(figure.name, dim), m_pages.text(figure.value, {figureFont, true}),
                           m_pages.text(figure.below, dim)};
        double y = 0;
        for (PdfText &text : texts) {
            text.fit(width);
            text.draw(m_pages.painter(), m_pages.placed(distance, width), m_pages.y() + y);
            y += text.height();
        }
        lowest = std::max(lowest, y);
        distance += width + gap;
    }
    m_pages.advance(lowest);
}

double PdfDrawing::firstHeight(const ReportBlock &block)
{
    if (const auto *chart = std::get_if<ReportChart>(&block))
        return chartHeight(chart->drawing);
    if (const auto *table = std::get_if<ReportTable>(&block))
        return PdfTable(m_pages, *table, m_pages.width()).firstHeight();
    const auto *tables = std::get_if<ReportTables>(&block);
    if (!tables)
        return m_pages.points(60);
    double height = 0; // they are drawn as one
    for (const ReportTable &table : tables->tables)
        height = std::max(height, PdfTable(m_pages, table, besideWidth(*tables)).height());
    return height;
}

void PdfDrawing::section(const ReportSection &section)
{
    PdfText title = m_pages.text(oneLine(section.title), {titleFont, true});
    PdfText subtitle = m_pages.text(oneLine(section.subtitle), {smallFont, false, lightColors().dimText});
    const double gap = m_pages.points(7);
    const double rest = m_pages.width() - title.naturalWidth() - gap;
    const bool isBeside = !section.subtitle.isEmpty() && subtitle.naturalWidth() <= rest;
    title.fit(isBeside ? title.naturalWidth() : m_pages.width());
    if (!section.subtitle.isEmpty())
        subtitle.fit(isBeside ? rest : m_pages.width());
    const double height = title.height() + (isBeside || section.subtitle.isEmpty() ? 0 : subtitle.height());
    m_pages.advance(m_pages.points(betweenSections));
    m_pages.keepTogether(height + m_pages.points(betweenBlocks)
                         + (section.blocks.isEmpty() ? 0 : firstHeight(section.blocks.first())));
    m_begins.insert(section.id, m_pages.page());
    const double y = m_pages.y();
    title.draw(m_pages.painter(), isBeside ? m_pages.placed(0, title.naturalWidth()) : m_pages.left(), y);
    if (isBeside)
        subtitle.draw(m_pages.painter(), m_pages.placed(title.naturalWidth() + gap, rest),
                      y + title.height() * 0.86 - subtitle.height() * 0.86);
    else if (!section.subtitle.isEmpty())
        subtitle.draw(m_pages.painter(), m_pages.left(), y + title.height());
    m_pages.advance(height);
    blocks(section.blocks);
}

void PdfDrawing::blocks(const QList<ReportBlock> &blocks)
{
    for (const ReportBlock &one : blocks) {
        m_pages.advance(m_pages.points(betweenBlocks));
        std::visit([this](const auto &shown) { block(shown); }, one);
    }
}

void PdfDrawing::block(const ReportParagraph &paragraph)
{
    if (paragraph.kind == ReportParagraph::Kind::Plain) {
        m_pages.add(m_pages.text(paragraph.text, {textFont}));
        return;
    }
    const double inside = m_pages.points(6), bar = m_pages.points(3);
    const double width = m_pages.width() - bar - 2 * inside;
    PdfText text = m_pages.text(paragraph.text, {textFont});
    const double height = text.fit(width) + 2 * inside;
    m_pages.keepTogether(height);
    QPainter &painter = m_pages.painter();
    painter.fillRect(QRectF(m_pages.left(), m_pages.y(), m_pages.width(), height), lightColors().zebra);
    painter.fillRect(QRectF(m_pages.placed(0, bar), m_pages.y(), bar, height),
                     paragraph.kind == ReportParagraph::Kind::Note ? lightColors().accent : lightColors().warn);
    text.draw(painter, m_pages.placed(bar + inside, width), m_pages.y() + inside);
    m_pages.advance(height);
}

void PdfDrawing::block(const ReportTable &table)
{
    PdfTable(m_pages, table, m_pages.width()).add();
}

void PdfDrawing::block(const ReportTables &tables)
{
    const double gap = m_pages.points(betweenTables);
    const double width = besideWidth(tables);
    std::vector<PdfTable> beside;
    double height = 0;
    bool fit = true;
    for (const ReportTable &table : tables.tables) {
        beside.emplace_back(m_pages, table, width);
        height = std::max(height, beside.back().height());
        fit = fit && beside.back().fits();
    }
    if (!fit || height > m_pages.wholeRoom()) {
        for (const ReportTable &table : tables.tables) {
            block(table);
            m_pages.advance(m_pages.points(betweenBlocks));
        }
        return;
    }
    m_pages.keepTogether(height);
    double distance = 0;
    for (PdfTable &table : beside) {
        table.draw(distance, m_pages.y());
        distance += width + gap;
    }
    m_pages.advance(height);
}

void PdfDrawing::block(const ReportChart &chart)
{
    const double height = chartHeight(chart.drawing);
    m_pages.keepTogether(height);
    const double scale = m_pages.width() / chart.drawing.width;
    for (const ReportDrawing::Shape &one : chart.drawing.shapes)
        shape(one, scale, m_pages.left(), m_pages.y());
    m_pages.advance(height);
    if (chart.tableId.isEmpty())
        return;
    const QString page = m_document.locale.toString(m_pageOf.value(chart.tableId, m_pages.page()));
    m_pages.add(m_pages.text(m_document.tablePage.arg(page), {smallFont, false, lightColors().dimText}));
}

void PdfDrawing::shape(const ReportDrawing::Shape &shape, double scale, double left, double top)
{
    using Kind = ReportDrawing::Shape::Kind;
    using Align = ReportDrawing::Shape::Align;
    QPainter &painter = m_pages.painter();
    const QPointF at(left + shape.x * scale, top + shape.y * scale);
    switch (shape.kind) {
    case Kind::Bar: {
        QColor color = shape.place < bandCount ? lightColors().bands.at(shape.place) : lightColors().insufficient;
        if (shape.isPale)
            color.setAlphaF(0.45F);
        painter.fillRect(QRectF(at, QSizeF(shape.width * scale, shape.height * scale)), color);
        break;
    }
    case Kind::Line:
        painter.setPen(QPen(lightColors().line, m_pages.points(0.6)));
        painter.drawLine(at, at + QPointF(shape.width * scale, shape.height * scale));
        break;
    case Kind::Label: {
        const double points = ReportDrawing::fontSize * scale / m_pages.points(1);
        PdfText label = m_pages.text(shape.text, {points, shape.isStrong});
        const double width = label.naturalWidth();
        label.fit(width);
        const double x = shape.align == Align::End      ? at.x() - width
                         : shape.align == Align::Middle ? at.x() - width / 2
                                                        : at.x();
        label.draw(painter, x, at.y() - label.ascent());
        break;
    }
    }
}

struct Drawn
{
    QByteArray bytes;
    int pages = 0;
    QHash<QString, int> begins;
};

//! \param before what an earlier drawing has found out about the pages
Result<Drawn> drawn(const ReportDocument &document, const PdfPages::Look &look, const Drawn &before,
                    const std::function<bool()> &isStale)
{
    Drawn out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfPages pages(buffer, document, look, before.pages);
    PdfDrawing drawing(pages, document, before.begins);
    drawing.head();
    for (const ReportSection &section : document.sections) {
        if (isStale && isStale())
            return failure(ErrorCode::Cancelled, document.head.tenant, sentence("Report", "the report was cancelled"));
        drawing.section(section);
    }
    out.pages = pages.page();
    out.begins = drawing.begins();
    if (!pages.end())
        return failure(ErrorCode::OutputFailed, {}, sentence("Report", "the pages could not be drawn"));
    return out;
}

} // namespace

PdfPages::Look pdfLook()
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return {QGuiApplication::font().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family(),
            QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4)};
}

Result<QByteArray> pdfReport(const ReportDocument &document, const PdfPages::Look &look,
                             const std::function<bool()> &isStale)
{
    Drawn known{{}, 99, {}}; // as wide as the number of pages will be
    for (int attempt = 0; attempt < 2; ++attempt) {
        Result<Drawn> now = drawn(document, look, known, isStale);
        if (!now)
            return tl::unexpected(now.error());
        known = std::move(*now);
    }
    return known.bytes;
}

} // namespace Trustgauge
