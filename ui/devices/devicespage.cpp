#include "ui/devices/devicespage.h"

#include "ui/devices/breakdownpanel.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/exporter.h"
#include "ui/models/cyclechange.h"
#include "ui/models/words.h"
#include "ui/settings/uisettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

DevicesPage::DevicesPage(FleetSession &session, const CycleChange &change, UiSettingsStore &settings,
                         const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_change(change),
      m_settings(settings),
      m_theme(theme),
      m_exporter(new Exporter(session, settings, theme, this)),
      m_saveTimer(new QTimer(this))
{
    setObjectName(u"devicesPage"_s);
    m_table = new DeviceTable(m_model, theme);
    auto *tableCard = new Card;
    tableCard->setTight();
    tableCard->body()->addWidget(m_table);
    m_noMatch = new StatePage;
    m_noMatch->setState(theme.icon("search"_L1, Theme::Tint::Dim), tr("No device matches."),
                        tr("Change the words of the filter, or take it away to see the whole fleet."),
                        tr("Show all devices"));
    auto *noMatchCard = new Card;
    noMatchCard->body()->addWidget(m_noMatch);
    m_tableViews = new QStackedWidget;
    m_tableViews->addWidget(tableCard);
    m_tableViews->addWidget(noMatchCard);
    m_breakdown = new BreakdownPanel(theme);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Metrics::cardGap);
    m_splitter->addWidget(m_tableViews);
    m_splitter->addWidget(m_breakdown);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({790, 410});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);

    const UiSettings &known = settings.value();
    if (!known.deviceColumns.isEmpty()) {
        m_table->horizontalHeader()->restoreState(known.deviceColumns);
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_model.order().column),
                                                      m_model.order().direction);
        m_table->setHiddenColumns(known.hiddenColumns);
    }
    if (!known.deviceSplitter.isEmpty())
        m_splitter->restoreState(known.deviceSplitter);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(500);
    connect(m_saveTimer, &QTimer::timeout, this, &DevicesPage::saveColumns);
    connect(m_table, &DeviceTable::columnsChanged, m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_splitter, &QSplitter::splitterMoved, m_saveTimer, qOverload<>(&QTimer::start));

    connect(&change, &CycleChange::changed, this, &DevicesPage::showSelected);
    connect(&session, &FleetSession::scoresChanged, this, &DevicesPage::takeScores);
    connect(&session, &FleetSession::tenantChanged, this, [this] {
        if (m_model.order().filter.rows) // rows of another tenant's fleet
            showDevices({});
    });
    connect(&m_model, &FleetTableModel::rowsArranged, this, &DevicesPage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DevicesPage::showSelected);
    connect(m_breakdown, &BreakdownPanel::alertsWanted, this,
            [this](const QString &machineId) { m_session.workspace().loadAlerts(m_session.tenantName(), machineId); });
    connect(&session.workspace(), &Workspace::alertsLoaded, this,
            [this](const QString &tenantName, const QString &machineId, const Result<OpenAlerts> &alerts) {
        if (tenantName == m_session.tenantName())
            m_breakdown->showAlerts(machineId, alerts);
    });
    connect(m_noMatch, &StatePage::activated, this, [this] { showDevices({}); });
    takeScores();
}

QWidget *DevicesPage::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);

    m_filter = new QLineEdit;
    m_filter->setObjectName(u"deviceFilter"_s);
    m_filter->setAccessibleName(tr("Filter devices"));
    m_filter->setPlaceholderText(tr("Filter by name, group, tag, OS, band… or risk:high, antivirus:disabled, -lab"));
    m_filter->setToolTip(tr("Every word must occur somewhere in the device. “two words” in quotes count as one, "
                            "-word must not occur, column:word looks in one column."));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(m_theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &DevicesPage::applyText);

    m_scope = makeButton({});
    m_scope->setObjectName(u"scopeButton"_s);
    m_scope->setIcon(m_theme.icon("close"_L1, Theme::Tint::Dim));
    m_scope->setLayoutDirection(Qt::RightToLeft); // the cross stands after the words
    m_scope->setToolTip(tr("Show all devices again"));
    m_scope->hide();
    connect(m_scope, &QPushButton::clicked, this, [this] {
        FleetFilter filter;
        filter.text = m_filter->text();
        showDevices(filter);
    });

    m_count = makeLabel({}, "dim");
    m_count->setObjectName(u"deviceCount"_s);

    QPushButton *columns = makeButton({});
    setButtonText(columns, m_theme.icon("columns"_L1), tr("Columns"));
    columns->setObjectName(u"columnsButton"_s);
    columns->setProperty("hasMenu", true);
    auto *columnMenu = new QMenu(columns);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_table->fillColumnMenu(columnMenu);
    });
    columns->setMenu(columnMenu);

    m_export = makeButton({});
    setButtonText(m_export, m_theme.icon("export"_L1), tr("Export"));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setProperty("hasMenu", true);
    m_export->setMenu(m_exporter->menu());

    layout->addWidget(m_filter, 1);
    layout->addWidget(m_scope);
    layout->addWidget(m_count);
    layout->addWidget(columns);
    layout->addWidget(m_export);
    return bar;
}

void DevicesPage::takeScores()
{
    const ScoreTablePtr scores = m_session.state().scores;
    if (scores == m_model.scores() && scores)
        return;
    // A list of rows belongs to its fleet; a new one has other rows.
    if (scores && m_model.scores() && m_model.order().filter.rows
        && scores->index()->fleet() != m_model.scores()->index()->fleet())
        showDevices({});
    m_model.setScores(scores);
}

void DevicesPage::showDevices(const FleetFilter &filter)
{
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(filter.text);
    }
    QString scope;
    if (filter.band)
        scope = tr("Band: %1").arg(bandName(*filter.band));
    else if (filter.insufficientOnly)
        scope = insufficientWord();
    else if (filter.rows)
        scope = filter.rowsTitle;
    m_scope->setText(scope + u' ');
    m_scope->setAccessibleName(tr("Only %1; press to show all devices").arg(scope));
    m_scope->setVisible(!scope.isEmpty());
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_model.setFilter(filter);
    m_table->scrollToTop();
}

void DevicesPage::applyText()
{
    FleetFilter filter = m_model.order().filter;
    filter.text = m_filter->text().trimmed();
    m_model.setFilter(filter);
}

void DevicesPage::showCount()
{
    const ScoreTablePtr &scores = m_model.scores();
    const auto total = static_cast<qint64>(scores ? scores->size() : 0);
    const auto shown = static_cast<qint64>(m_model.rows()->size());
    m_count->setText(shown == total ? tr("%Ln device(s)", nullptr, static_cast<int>(total))
                                    : tr("%1 of %2").arg(grouped(shown), grouped(total)));
    m_tableViews->setCurrentIndex(shown == 0 && total > 0 ? 1 : 0);
    m_exporter->setShown(scores, m_model.rows());
    if (!m_wantedDevice.isEmpty()) {
        const int row = m_model.rowOf(m_wantedDevice);
        m_wantedDevice.clear();
        if (row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        }
    }
    showSelected();
}

void DevicesPage::selectDevice(const QString &machineId)
{
    const int row = m_model.rowOf(machineId);
    if (row >= 0 && !m_model.isArranging()) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    m_wantedDevice = machineId;
    showDevices({});
}

void DevicesPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_model.scores()) {
        m_breakdown->showNothing();
        emit deviceSelected({});
        return;
    }
    const size_t row = m_model.fleetRow(current.row());
    Breakdown breakdown = breakdownOf(*m_model.scores(), row);
    if (m_model.scores() == m_change.after()) {
        if (const auto change = m_change.device(row))
            breakdown.sinceBefore = changeText(*change);
    }
    m_breakdown->showDevice(breakdown);
    emit deviceSelected(breakdown.machineId);
}

void DevicesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DevicesPage::openExportMenu()
{
    m_export->setFocus(Qt::ShortcutFocusReason);
    m_export->showMenu();
}

void DevicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_model.order().filter.isEmpty()) {
        showDevices({});
        return;
    }
    QWidget::keyPressEvent(event);
}

void DevicesPage::saveColumns()
{
    m_settings.change([this](UiSettings &s) {
        s.deviceColumns = m_table->horizontalHeader()->saveState();
        s.hiddenColumns = m_table->hiddenColumns();
        s.deviceSplitter = m_splitter->saveState();
    });
}

} // namespace Trustgauge
