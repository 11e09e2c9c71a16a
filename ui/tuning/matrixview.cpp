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

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int padding = 8;
constexpr int headPadding = 2; // on the side where the words end
constexpr int oneLine = 30;
constexpr int twoLines = 44;

//! Words of a header, on two lines where one is too short.
QStringList headerLines(const QString &title, const QFontMetrics &metrics, int room)
{
    const qsizetype space = title.indexOf(u' ');
    return space > 0 && metrics.horizontalAdvance(title) > room ? QStringList{title.left(space), title.mid(space + 1)}
                                                                : QStringList{title};
}

//! Names of two words on two lines, in the font that its columns have room for.
class MatrixHeader : public PinnedHeader
{
public:
    using PinnedHeader::PinnedHeader;

    QFont titleFont = Theme::font(12, QFont::DemiBold);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const bool isNames = section == 0;
        const int left = isNames != isMirrored ? padding : headPadding;
        const int right = isNames != isMirrored ? headPadding : padding;
        const QRect room = rect.adjusted(left, 0, -right, 0);
        const QFontMetrics metrics(titleFont);
        QStringList lines = headerLines(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                                        metrics, room.width());
        for (QString &line : lines)
            line = metrics.elidedText(line, Qt::ElideRight, room.width());
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
      m_model(model)
{
    setObjectName(u"migrationMatrix"_s);
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
    least = std::max(least + 2 * padding + 4, 44); // figures are never shortened
    name += Metrics::swatch + 6 + 2 * padding + 4;
    const int width = viewport()->width();
    const int each = std::max(least, (width - name) / columns);
    auto *header = static_cast<MatrixHeader *>(horizontalHeader());
    const int headRoom = each - padding - headPadding;
    bool breaks = false;
    for (const int size : {12, Metrics::smallFont}) {
        header->titleFont = Theme::font(size, QFont::DemiBold);
        const QFontMetrics heads(header->titleFont);
        bool fits = true;
        breaks = false;
        for (int column = 1; column <= columns; ++column) {
            const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const QStringList lines = headerLines(title, heads, headRoom);
            breaks = breaks || lines.size() > 1;
            for (const QString &line : lines)
                fits = fits && heads.horizontalAdvance(line) <= headRoom;
        }
        if (fits)
            break;
    }
    for (int column = 1; column <= columns; ++column)
        header->resizeSection(column, each);
    setPinnedWidth(name); // and what is left of an even division
    const int headHeight = breaks ? twoLines : oneLine;
    const bool scrolls = name + columns * each > width;
    setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (horizontalHeader()->height() != headHeight)
        horizontalHeader()->setFixedHeight(headHeight);
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(headHeight + m_model.rowCount() * Metrics::rowHeight + bar + 2);
}

} // namespace Trustgauge
