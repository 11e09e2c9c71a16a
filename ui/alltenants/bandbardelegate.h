#pragma once

#include <QStyledItemDelegate>

namespace Trustgauge {

class Theme;

//! Draws the shares of the bands as one bar, the worst first, from TenantsModel::PlacesRole. The cell's text has the
//! figures for tooltips and screen readers.
class BandBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BandBarDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Trustgauge
