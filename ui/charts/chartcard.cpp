#include "ui/charts/chartcard.h"

#include "ui/charts/barchart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablecopy.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

void turn(const QList<ChartAndTable> &all, SegmentedSwitch *view)
{
    const auto shown = std::find_if(all.begin(), all.end(),
                                    [](const auto &one) { return one.chart->isVisible() || one.table->isVisible(); });
    if (shown == all.end())
        return; // nothing is known yet
    const bool toChart = view ? view->current() == 1 : shown->table->hasFocus();
    if (view)
        view->setCurrent(toChart ? 0 : 1);
    if (toChart) {
        shown->chart->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QTableView &table = *shown->table;
    if (!table.isVisible())
        return; // has no rows
    if (!table.currentIndex().isValid() && table.model()->rowCount() > 0)
        table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus(Qt::ShortcutFocusReason);
}

} // namespace

void leadToTable(QWidget *card, const QList<ChartAndTable> &all, SegmentedSwitch *view)
{
    auto *key = new QShortcut(QKeySequence(BarChart::tableKey), card);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(key, &QShortcut::activated, card, [all, view] { turn(all, view); });
    for (const ChartAndTable &one : all)
        QObject::connect(one.chart, &BarChart::tableRequested, card, [all, view] { turn(all, view); });
    if (view)
        view->setToolTip(ChartCard::tr("Chart or table (%1)").arg(BarChart::tableKeyText()));
}

QPushButton *makeSaveButton(const QString &name, const Theme &theme)
{
    QPushButton *save = makeButton({});
    save->setObjectName(name);
    save->setIcon(theme.icon("save"_L1));
    save->setAccessibleName(ChartCard::tr("Save the chart…"));
    save->setToolTip(save->accessibleName());
    return save;
}

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
    QPushButton *save = makeSaveButton(m_name + u"Save"_s, m_theme);
    addToHeader(m_view);
    addToHeader(save);
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
    leadToTable(this, {{chart, table}}, m_view);
    connect(save, &QPushButton::clicked, chart, &BarChart::saveRequested);
}

void ChartCard::refresh()
{
    const bool showsChart = m_view->current() == 0;
    m_views->setCurrentIndex(m_view->current());
    if (m_scale)
        m_scale->setVisible(showsChart);
}

} // namespace Trustgauge
