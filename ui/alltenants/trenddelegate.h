#pragma once

#include <QStyledItemDelegate>

namespace Trustgauge {

class Theme;

//! Draws the risky devices of the last days as a small line, from TenantsModel::TrendRole. The cell's text has the first
//! and the last figure for tooltips and screen readers.
class TrendDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TrendDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Trustgauge
