#include "ui/widgets/figuretiles.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>

#include <algorithm>

namespace Trustgauge {

namespace {
// Minimum widths for so many cards in a line.
constexpr int fiveWidth = 928;
constexpr int threeWidth = 568;
} // namespace

FigureTiles::FigureTiles(const QList<FigureCard *> &cards, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_cards(cards)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Metrics::cardGap);
    arrange(5);
}

void FigureTiles::arrange(int columns)
{
    const auto count = static_cast<int>(m_cards.size());
    columns = std::min(columns, count);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FigureCard *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FigureTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= fiveWidth ? 5 : width() >= threeWidth ? 3 : 2);
}

} // namespace Trustgauge
