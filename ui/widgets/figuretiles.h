#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Trustgauge {

class FigureCard;

//! Key figures side by side, each of the same width; they take more lines where there is less room.
class FigureTiles : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTiles(const QList<FigureCard *> &cards, QWidget *parent = nullptr);

    [[nodiscard]] const QList<FigureCard *> &cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_grid = nullptr;
    QList<FigureCard *> m_cards;
    int m_columns = 0;
};

} // namespace Trustgauge
