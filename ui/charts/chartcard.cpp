#include "ui/charts/chartcard.h"

#include "ui/charts/barchart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablecopy.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ChartCard::ChartCard(const QString &title, const QString &name, const QString &viewName, const Theme &theme,
                     QWidget *parent)
    : Card(title, parent),
      m_name(name),
      m_viewName(viewName),
      m_theme(theme)
{}

void ChartCard::setViews(BarChart *chart, QTableView *table, const QStringList &scales, bool growing)
{
    if (!scales.isEmpty()) {
        m_scale = new SegmentedSwitch(scales, tr("Scale of the bars"));
        m_scale->setObjectName(m_name + u"Scale"_s);
        addToHeader(m_scale);
        connect(m_scale, &SegmentedSwitch::currentChanged, this, &ChartCard::scaleChanged);
    }
    m_view = new SegmentedSwitch({tr("Chart"), tr("Table")}, m_viewName);
    m_view->setObjectName(m_name + u"Switch"_s);
    m_save = makeButton({});
    m_save->setObjectName(m_name + u"Save"_s);
    m_save->setIcon(m_theme.icon("save"_L1));
    m_save->setAccessibleName(tr("Save the chart…"));
    m_save->setToolTip(m_save->accessibleName());
    addToHeader(m_view);
    addToHeader(m_save);
    makeCopyable(table, m_theme);
    m_views = new QStackedWidget;
    m_views->addWidget(chart);
    if (growing) {
        m_views->addWidget(table);
    } else {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(table);
        layout->addStretch();
        m_views->addWidget(box);
    }
    body()->addWidget(m_views, 1);
    connect(m_view, &SegmentedSwitch::currentChanged, this, &ChartCard::refresh);
    connect(m_save, &QPushButton::clicked, chart, &BarChart::saveRequested);
}

void ChartCard::refresh()
{
    const bool showsChart = m_view->current() == 0;
    m_views->setCurrentIndex(m_view->current());
    m_save->setVisible(showsChart);
    if (m_scale)
        m_scale->setVisible(showsChart);
}

} // namespace Trustgauge
