#include "ui/devices/columnchooser.h"

#include "ui/devices/columnlist.h"
#include "ui/devices/devicetable.h"
#include "ui/models/fleettablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int chooserWidth = 290;
constexpr int chooserHeadings = 2;

} // namespace

QMenu *ColumnChooser::inMenu(DeviceTable &table, const FleetTableModel &model, const Theme &theme, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(new ColumnChooser(table, model, theme, menu));
    menu->addAction(action);
    return menu;
}

ColumnChooser::ColumnChooser(DeviceTable &table, const FleetTableModel &model, const Theme &theme, QMenu *menu)
    : m_table(table),
      m_model(model)
{
    setObjectName(u"columnChooser"_s);
    m_search = new QLineEdit;
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setAccessibleName(tr("Search columns"));
    m_search->setPlaceholderText(tr("Search %Ln column(s)", nullptr, usualColumnCount));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list = new ColumnList(table, theme);
    m_list->setFixedHeight((usualColumnCount + chooserHeadings) * Metrics::rowHeight + Metrics::gridStep);
    m_reset = makeButton(tr("Reset columns"));
    m_reset->setObjectName(u"resetColumns"_s);
    m_reset->setToolTip(tr("The usual columns in their usual order and width"));
    m_fit = makeButton(tr("Fit widths"));
    m_fit->setObjectName(u"fitColumns"_s);
    m_fit->setToolTip(tr("As wide as headers and visible rows need"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_fit);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::gridStep, Metrics::gridStep, Metrics::gridStep, Metrics::gridStep);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    setMinimumWidth(chooserWidth);

    connect(menu, &QMenu::aboutToShow, this, &ColumnChooser::open);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->search(text);
        m_list->chooseFirst();
    });
    connect(m_list, &ColumnList::leftAtTop, m_search, [this] { m_search->setFocus(Qt::BacktabFocusReason); });
    connect(m_reset, &QPushButton::clicked, &table, &DeviceTable::resetColumns);
    connect(m_fit, &QPushButton::clicked, &table, &DeviceTable::fitWidths);
    connect(&table, &DeviceTable::columnsChanged, this, [this] {
        if (isVisible())
            fill();
    });
}

void ColumnChooser::open()
{
    m_search->clear();
    m_search->setFocus();
    fill();
    m_list->chooseFirst();
}

void ColumnChooser::fill()
{
    QHash<FleetColumn, QString> notes{{FleetColumn::Device, tr("stays in view")}};
    const FleetOrder &order = m_model.order();
    notes[order.column] = order.then.isEmpty() ? tr("sorted") : tr("sorted %1", "place in the order").arg(1);
    for (qsizetype i = 0; i < order.then.size(); ++i)
        notes[order.then.at(i).column] = tr("sorted %1", "place in the order").arg(i + 2);
    m_list->fill(notes);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->toggleCurrent();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

//! A menu would close at Alt, with which columns are moved.
void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Alt)
        QWidget::keyPressEvent(event);
}

//! A menu would take Tab for moving on to its next action.
bool ColumnChooser::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops{m_search, m_list, m_reset, m_fit};
    const qsizetype at = stops.indexOf(focusWidget());
    stops.at((at + (next ? 1 : stops.size() - 1)) % stops.size())
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace Trustgauge
