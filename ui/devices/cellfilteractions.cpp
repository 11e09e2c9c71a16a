#include "ui/devices/cellfilteractions.h"

#include "core/query/cellfilter.h"
#include "core/query/filtertexts.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/filterline.h"
#include "ui/models/fleettablemodel.h"

#include <QAction>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace Trustgauge {

CellFilterActions::CellFilterActions(DeviceTable &table, const FleetTableModel &model, FilterLine &line, QObject *parent)
    : QObject(parent),
      m_table(table),
      m_model(model),
      m_line(line)
{
    m_by = new QAction(tr("Filter by this cell"), this);
    m_by->setObjectName(u"filterByCell"_s);
    m_by->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_without = new QAction(tr("Leave out what is like this cell"), this);
    m_without->setObjectName(u"filterWithoutCell"_s);
    m_without->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    for (QAction *action : {m_by, m_without})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_by, &QAction::triggered, this, [this] { extend(false); });
    connect(m_without, &QAction::triggered, this, [this] { extend(true); });
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &CellFilterActions::refresh);
    connect(&model, &FleetTableModel::rowsArranged, this, &CellFilterActions::refresh);
    table.setCellActions({m_by, m_without});
    refresh();
}

QString CellFilterActions::condition() const
{
    const QModelIndex cell = m_table.currentIndex();
    if (!cell.isValid() || !m_model.scores())
        return {};
    return cellCondition(*m_model.scores(), m_model.fleetRow(cell.row()), static_cast<FleetColumn>(cell.column()))
        .value_or(QString());
}

void CellFilterActions::refresh()
{
    const bool can = !condition().isEmpty();
    m_by->setEnabled(can);
    m_without->setEnabled(can);
}

void CellFilterActions::extend(bool excluded)
{
    const QString alike = condition();
    if (alike.isEmpty())
        return;
    const QString text = withCondition(m_model.order().filter.text, excluded ? u"not(%1)"_s.arg(alike) : alike);
    if (!parseFilter(text)) // too many levels
        return;
    m_line.setText(text);
    emit m_line.settled();
}

} // namespace Trustgauge
