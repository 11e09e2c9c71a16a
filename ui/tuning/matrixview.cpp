#include "ui/tuning/matrixview.h"

#include "ui/models/migrationmodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pinnedheader.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int padding = 8;
constexpr int headPadding = 2; // on the side where the text ends
constexpr int oneLineHead = 30;
constexpr int twoLineHead = 44;

struct HeadStyle
{
    int fontSize = 12;
    bool breaks = false; //!< on two lines
};
constexpr std::array headStyles{HeadStyle{12, false}, HeadStyle{12, true}, HeadStyle{Metrics::smallFont, true}};

//! The text of a header, on one line or on two of similar length.
QStringList headerLines(const QString &title, bool breaks)
{
    qsizetype best = -1;
    for (qsizetype space = title.indexOf(u' '); breaks && space >= 0; space = title.indexOf(u' ', space + 1)) {
        if (best < 0 || std::abs(title.size() - 2 * space) < std::abs(title.size() - 2 * best))
            best = space;
    }
    return best < 0 ? QStringList{title} : QStringList{title.left(best), title.mid(best + 1)};
}

int widthOf(const QStringList &lines, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

//! Paints names on one line or two, in a font that fits the columns.
class MatrixHeader : public PinnedHeader
{
public:
    using PinnedHeader::PinnedHeader;

    QFont titleFont = Theme::font(12, QFont::DemiBold);
    bool breaks = false;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const bool isNames = section == 0;
        const int left = isNames != isMirrored ? padding : headPadding;
        const int right = isNames != isMirrored ? headPadding : padding;
        const QRect room = rect.adjusted(left, 0, -right, 0);
        const QStringList lines = headerLines(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                                              breaks && !isNames);
        painter->save();
        painter->fillRect(rect, m_theme.colors().card);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colors().line);
        painter->setFont(titleFont);
        painter->setPen(m_theme.colors().dimText);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(),
                                                           section == 0 ? Qt::AlignLeft : Qt::AlignRight);
        painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute), lines.join(u'\n'));
        painter->restore();
    }
};

} // namespace

MatrixView::MatrixView(MigrationModel &model, const Theme &theme, QWidget *parent)
    : PinnedTable(theme, new MatrixHeader(theme), parent),
      m_model(model),
      m_theme(theme)
{
    setObjectName(u"migrationMatrix"_s);
    setProperty("framesFocus", true); // names and sums show no mark
    setAccessibleName(tr("Devices by band before and after"));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setUpTable(this, theme);
    setAlternatingRowColors(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(160);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MatrixView::fit);
    connect(&theme, &Theme::changed, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    fit();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    PinnedTable::resizeEvent(event);
    fit();
}

//! A line sets off the sums of the last row.
void MatrixView::paintEvent(QPaintEvent *event)
{
    PinnedTable::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, rowViewportPosition(m_model.rowCount() - 1), viewport()->width(), 1, m_theme.colors().line);
}

void MatrixView::fit()
{
    const int columns = m_model.columnCount() - 1;
    const QFontMetrics figures(Theme::font(Metrics::baseFont, QFont::DemiBold));
    const QFontMetrics names(Theme::font());
    int least = 0;
    int name = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        name = std::max(name, names.horizontalAdvance(m_model.index(row, 0).data().toString()));
        for (int column = 1; column <= columns; ++column)
            least = std::max(least, figures.horizontalAdvance(m_model.index(row, column).data().toString()));
    }
    least = std::max(least + 2 * padding + 4, 44); // numbers are never elided
    name += Metrics::swatch + 6 + 2 * padding + 4;
    // Columns are of equal width where all headers fit, else each as wide as its header needs. No header is elided: the table
    // scrolls instead.
    auto *header = static_cast<MatrixHeader *>(horizontalHeader());
    const int width = viewport()->width();
    QList<int> widths;
    int used = 0;
    const auto fits = [&](const HeadStyle &style, bool alike) {
        header->titleFont = Theme::font(style.fontSize, QFont::DemiBold);
        header->breaks = style.breaks;
        const QFontMetrics heads(header->titleFont);
        widths.clear();
        for (int column = 1; column <= columns; ++column) {
            const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            widths << std::max(least, widthOf(headerLines(title, style.breaks), heads) + padding + headPadding);
        }
        if (alike)
            widths.fill(*std::max_element(widths.cbegin(), widths.cend()));
        used = std::accumulate(widths.cbegin(), widths.cend(), name);
        return used <= width;
    };
    bool found = false;
    for (const bool alike : {true, false}) {
        for (const HeadStyle &style : headStyles)
            found = found || fits(style, alike);
    }
    const int spare = std::max(0, width - used) / columns;
    for (int column = 0; column < columns; ++column)
        header->resizeSection(column + 1, widths.at(column) + spare);
    setPinnedWidth(name); // gets what is left after dividing the width evenly
    const int headHeight = header->breaks ? twoLineHead : oneLineHead;
    const bool scrolls = used > width;
    setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (horizontalHeader()->height() != headHeight)
        horizontalHeader()->setFixedHeight(headHeight);
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(headHeight + m_model.rowCount() * Metrics::rowHeight + bar + 2);
}

} // namespace Trustgauge
