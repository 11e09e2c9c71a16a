#include "ui/devices/devicepane.h"

#include "ui/devices/devicetable.h"
#include "ui/devices/filterverdict.h"
#include "ui/models/fleettablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

enum Shown { Table, NoMatch, NoDevices };

} // namespace

DevicePane::DevicePane(FleetTableModel &model, const Theme &theme, QWidget *parent)
    : QStackedWidget(parent),
      m_model(model),
      m_theme(theme)
{
    m_table = new DeviceTable(model, theme);
    auto *tableCard = new Card;
    tableCard->setTight();
    tableCard->body()->addWidget(m_table);
    addWidget(tableCard);
    m_noMatch = new StatePage;
    tellNoMatch();
    setStyleProperty(m_noMatch->button(), "role", QVariant()); // the primary button is polling or in a banner
    auto *noMatchCard = new Card;
    noMatchCard->body()->addWidget(m_noMatch);
    addWidget(noMatchCard);
    auto *noDevices = new StatePage;
    noDevices->setState(theme.icon("devices"_L1, Theme::Tint::Dim), tr("The last cycle had no devices."),
                        tr("Defender named none. The doctor tells whether the application may read them."), {});
    auto *noDevicesCard = new Card;
    noDevicesCard->body()->addWidget(noDevices);
    addWidget(noDevicesCard);

    connect(m_noMatch, &StatePage::activated, this, &DevicePane::wholeFleetWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isChoosing)
            m_isFirstChosen = false;
        emit currentDeviceChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicePane::selectionChanged);
    connect(m_table, &QTableView::pressed, this, [this] { m_isFirstChosen = false; });
}

void DevicePane::tellNoMatch()
{
    m_noMatch->setState(m_theme.icon("search"_L1, Theme::Tint::Dim), tr("No device matches."),
                        m_model.lacks().isEmpty()
                            ? tr("Change the words of the filter, or take it away to see the whole fleet.")
                            : textsOf(m_model.lacks()).join(u' '),
                        tr("Show all devices"));
}

void DevicePane::takeRows()
{
    const ScoreTablePtr &scores = m_model.scores();
    const bool any = !m_model.rows()->empty();
    if (!any)
        tellNoMatch();
    setCurrentIndex(any || !scores ? Table : scores->size() > 0 ? NoMatch : NoDevices);
    if (!m_wanted.isEmpty()) {
        const int row = m_model.rowOf(std::exchange(m_wanted, {}));
        m_isFirstChosen = false;
        if (row >= 0)
            choose(row);
    }
    if (any && (m_isFirstChosen || !m_table->currentIndex().isValid())) {
        m_isChoosing = true;
        m_table->chooseRow(0);
        m_isChoosing = false;
        m_isFirstChosen = true;
    }
    if (m_model.order().filter == m_filter)
        return;
    m_filter = m_model.order().filter;
    if (any && !m_isFirstChosen)
        keepInView(m_table->currentIndex().row());
}

//! Rows move when others are left out; the selected device stays in view, at the columns shown now.
void DevicePane::keepInView(int row)
{
    QScrollBar *sideways = m_table->horizontalScrollBar();
    const int left = sideways->value();
    m_table->scrollTo(m_model.index(row, 0));
    sideways->setValue(left);
}

bool DevicePane::select(const QString &machineId)
{
    const int row = m_model.rowOf(machineId);
    if (row < 0 || m_model.isArranging()) {
        m_wanted = machineId;
        return false;
    }
    m_isFirstChosen = false;
    choose(row);
    return true;
}

void DevicePane::selectNone()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
}

void DevicePane::focusTable()
{
    if (currentIndex() != Table || m_model.rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->chooseRow(0);
    m_isFirstChosen = false;
    m_table->setFocus(Qt::TabFocusReason);
}

Rows DevicePane::selectedRows() const
{
    Rows out;
    if (m_model.scores()) {
        for (const int row : m_table->selectedRows())
            out.push_back(static_cast<uint32_t>(m_model.fleetRow(row)));
    }
    return out;
}

void DevicePane::choose(int row)
{
    m_table->chooseRow(row);
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace Trustgauge
