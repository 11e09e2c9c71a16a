#pragma once

#include "ui/widgets/card.h"

#include <QList>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class BarChart;
class SegmentedSwitch;
class Theme;

//! A card with a chart and, on the other side of a switch, the same figures as a table that can be copied. Its title
//! line has the scale of the chart (if it can be chosen), the switch, and the button that saves it.
class ChartCard : public Card
{
    Q_OBJECT

public:
    //! \param name begins the names of the objects in the card, such as `band` of `bandSwitch`
    //! \param viewName what the switch chooses, for screen readers
    ChartCard(const QString &title, const QString &name, const QString &viewName, const Theme &theme,
              QWidget *parent = nullptr);

    //! \param scales the names of the chart's scales; empty: it has one
    //! \param growing whether the table takes the whole card; otherwise it stays at the top
    void setViews(BarChart *chart, QTableView *table, const QStringList &scales = {}, bool growing = false);
    //! Puts a control before the others of the title line.
    void addChoice(QWidget *widget) { addToHeader(widget); }

signals:
    void scaleChanged(int scale);

private:
    void refresh();

    QString m_name, m_viewName;
    const Theme &m_theme;
    SegmentedSwitch *m_view = nullptr;
    SegmentedSwitch *m_scale = nullptr;
    QStackedWidget *m_views = nullptr; //!< chart | table
};

//! A chart and the table with its figures.
struct ChartAndTable
{
    BarChart *chart = nullptr;
    QTableView *table = nullptr;
};

//! Lets a key lead from one to the other in all of a card (BarChart::tableKey).
//! \param view the switch between chart and table, whose tooltip then names the key; nullptr: both are shown
void leadToTable(QWidget *card, const QList<ChartAndTable> &all, SegmentedSwitch *view = nullptr);

//! The button that saves a chart, or its figures while the table is shown.
[[nodiscard]] QPushButton *makeSaveButton(const QString &name, const Theme &theme);

} // namespace Trustgauge
