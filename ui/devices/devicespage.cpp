#include "ui/devices/devicespage.h"

#include "ui/devices/breakdownpanel.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/exporter.h"
#include "ui/session/cyclechange.h"
#include "ui/settings/uisettings.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menus.h"
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
    setStyleProperty(m_noMatch->button(), "role", QVariant()); // the primary button is polling or in a banner
    auto *noMatchCard = new Card;
    noMatchCard->body()->addWidget(m_noMatch);
    m_tableViews = new QStackedWidget;
    m_tableViews->addWidget(tableCard);
    m_tableViews->addWidget(noMatchCard);
    m_noDevices = new StatePage;
    m_noDevices->setState(theme.icon("devices"_L1, Theme::Tint::Dim), tr("The last cycle had no devices."),
                          tr("Defender named none. The doctor tells whether the application may read them."), {});
    auto *noDevicesCard = new Card;
    noDevicesCard->body()->addWidget(m_noDevices);
    m_tableViews->addWidget(noDevicesCard);
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
    layout->addWidget(makeVerdict());
    layout->addWidget(makeTunedLine());
    layout->addWidget(m_splitter, 1);

    const UiSettings &known = settings.value();
    if (!known.deviceColumns.isEmpty()) {
        m_table->restoreColumnState(known.deviceColumns);
        m_table->setBeforeShown(false);
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_model.order().column),
                                                      m_model.order().direction);
        m_table->setHiddenColumns(known.hiddenColumns);
        m_table->fitHeaders();
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
        if (m_model.order().filter.rows) // they are rows of another tenant's fleet
            showDevices({});
    });
    connect(&m_model, &FleetTableModel::rowsArranged, this, &DevicesPage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isChoosing)
            m_isFirstChosen = false;
        showSelected();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPage::tellSelection);
    connect(m_table, &QTableView::pressed, this, [this] { m_isFirstChosen = false; });
    connect(&theme, &Theme::changed, this, &DevicesPage::showVerdict);
    connect(m_breakdown, &BreakdownPanel::alertsWanted, this, [this](const QString &machineId) {
        m_session.workspace().polls().ask(&PollService::loadAlerts, m_session.tenantName(), machineId);
    });
    connect(session.workspace().polls().origin(), &PollService::alertsLoaded, this,
            [this](const QString &tenantName, const QString &machineId, const Result<OpenAlerts> &alerts) {
        if (tenantName == m_session.tenantName())
            m_breakdown->showAlerts(machineId, alerts);
    });
    connect(m_noMatch, &StatePage::activated, this, [this] { arrangeFor({}); });
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
                            "-word must not occur, field:value looks into one field."));
    m_filter->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(m_theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &DevicesPage::applyText);

    m_back = makeButton({});
    m_back->setObjectName(u"wayBack"_s);
    const QKeySequence back(u"Alt+Left"_s); // not QKeySequence::Back, which is also Backspace on some systems
    m_back->setShortcut(back);
    m_back->setToolTip(back.toString(QKeySequence::NativeText));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &DevicesPage::wayBackTaken);

    m_scope = makeButton({});
    m_scope->setObjectName(u"scopeButton"_s);
    m_scope->setIcon(m_theme.icon("close"_L1, Theme::Tint::Dim));
    m_scope->setLayoutDirection(Qt::RightToLeft); // places the cross after the text
    m_scope->setToolTip(tr("Show all devices again"));
    m_scope->hide();
    connect(m_scope, &QPushButton::clicked, this, [this] {
        FleetFilter filter;
        filter.text = m_model.order().filter.text; // the last valid text
        arrangeFor(filter);
    });

    m_count = makeLabel({}, "dim");
    m_count->setObjectName(u"deviceCount"_s);

    QPushButton *columns = makeButton({});
    setButtonText(columns, m_theme.icon("columns"_L1), tr("Columns"));
    columns->setObjectName(u"columnsButton"_s);
    auto *columnMenu = new TickMenu(columns);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_table->fillColumnMenu(columnMenu);
    });
    giveMenu(columns, columnMenu);

    m_export = makeButton({});
    setButtonText(m_export, m_theme.icon("export"_L1), tr("Export"));
    m_export->setObjectName(u"exportButton"_s);
    giveMenu(m_export, m_exporter->menu());

    layout->addWidget(m_back);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_scope);
    layout->addWidget(m_count);
    layout->addWidget(columns);
    layout->addWidget(m_export);
    return bar;
}

QWidget *DevicesPage::makeVerdict()
{
    m_verdictLine = new QWidget;
    m_verdictLine->setObjectName(u"filterVerdict"_s);
    auto *layout = new QHBoxLayout(m_verdictLine);
    layout->setContentsMargins(Metrics::gap, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    m_verdictIcon = new QLabel;
    m_verdict = makeParagraph({});
    m_verdict->setObjectName(u"filterVerdictText"_s);
    m_repair = makeButton({}, "link");
    m_repair->setObjectName(u"filterRepair"_s);
    m_repair->setToolTip(tr("Alt+Enter in the line does the same"));
    connect(m_repair, &QPushButton::clicked, this, &DevicesPage::repair);
    layout->addWidget(m_verdictIcon);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(m_repair);
    m_verdictLine->setMinimumHeight(Metrics::controlHeight); // the same height with and without the button
    m_verdictLine->hide();
    return m_verdictLine;
}

QWidget *DevicesPage::makeTunedLine()
{
    auto *line = new QFrame;
    line->setObjectName(u"banner"_s);
    line->setProperty("tone", u"info"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(Metrics::cardGap, 4, Metrics::gap, 4);
    layout->setSpacing(Metrics::gap);
    m_tunedWords = makeParagraph({});
    m_tunedWords->setObjectName(u"tunedWords"_s);
    QPushButton *leave = makeButton(tr("Show as in use"));
    leave->setObjectName(u"leaveTuned"_s);
    connect(leave, &QPushButton::clicked, this, &DevicesPage::leaveTuned);
    layout->addWidget(m_tunedWords, 1);
    layout->addWidget(leave);
    m_tunedLine = line;
    line->hide();
    return line;
}

void DevicesPage::showTuned(const FleetFilter &filter, const ScoreTablePtr &after)
{
    const ScoreTablePtr inUse = m_session.state().scores;
    const bool differs = after && inUse && after != inUse && after->profile() != inUse->profile()
                         && after->index()->fleet() == inUse->index()->fleet();
    setTuned(differs ? after : ScoreTablePtr());
    arrangeFor(filter);
}

void DevicesPage::leaveTuned()
{
    if (!m_tuned)
        return;
    setTuned({});
    arrangeFor({});
}

void DevicesPage::offerWayBack(const QString &words)
{
    const QKeySequence shortcut = m_back->shortcut();
    m_back->setText(words);
    m_back->setShortcut(shortcut); // setText() removes the shortcut
    m_back->setVisible(!words.isEmpty());
}

void DevicesPage::setTuned(const ScoreTablePtr &after)
{
    m_tuned = after;
    const ScoreTablePtr inUse = m_session.state().scores;
    m_besideTuned = after ? inUse : ScoreTablePtr();
    m_tunedLine->setVisible(after != nullptr);
    m_table->setBeforeShown(after != nullptr);
    if (after)
        m_tunedWords->setText(
            tr("Edited profile, not saved: %1 (edited) %2. In use: %3 %4. Exports hold both.", "name, hash, name, hash")
                .arg(plainText(after->profile().name), profileHash(after->profile()), plainText(inUse->profile().name),
                     profileHash(inUse->profile())));
    m_model.setScores(after ? after : inUse, after ? inUse : ScoreTablePtr());
}

void DevicesPage::showVerdict()
{
    m_verdictLine->setVisible(!m_filter->text().trimmed().isEmpty());
    const QIcon icon = m_fault ? m_theme.icon("error"_L1, Theme::Tint::Bad) : m_theme.icon("check"_L1, Theme::Tint::Ok);
    m_verdictIcon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString count = m_count->text();
    const QString valid = m_model.order().filter.text;
    m_verdict->setText(
        !m_fault ? tr("Valid: %1.", "filter: how many devices").arg(count)
        : valid.isEmpty()
            ? tr("%1 Until then the table is not filtered by words: %2.", "fault; devices").arg(m_fault->text, count)
            : tr("%1 The table still shows “%2”: %3.", "fault; filter; how many devices")
                  .arg(m_fault->text, plainText(valid), count));
    setStyleProperty(m_verdict, "role", m_fault ? u"bad"_s : u"ok"_s);
    setStyleProperty(m_filter, "faulty", m_fault.has_value());
    m_filter->setAccessibleDescription(m_filter->text().isEmpty() ? QString() : m_verdict->text());
    const bool repairs = m_fault && m_fault->replacement;
    m_repair->setVisible(repairs);
    if (repairs)
        m_repair->setText(m_fault->replacement->isEmpty()
                              ? tr("Leave it out")
                              : tr("Use %1", "a word of the filter").arg(*m_fault->replacement).replace(u'&', u"&&"_s));
}

void DevicesPage::repair()
{
    if (!m_fault || !m_fault->replacement)
        return;
    QString text = m_filter->text();
    text.replace(m_fault->offset, m_fault->length, *m_fault->replacement);
    m_filter->setText(text);
    m_filter->setFocus();
}

void DevicesPage::goToTable()
{
    if (m_tableViews->currentIndex() != 0 || m_model.rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->chooseRow(0);
    m_isFirstChosen = false;
    m_table->setFocus(Qt::TabFocusReason);
}

bool DevicesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::AltModifier)) {
            repair();
            return true;
        }
        if (key->key() == Qt::Key_Down || (enter && !m_fault)) {
            goToTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DevicesPage::tellSelection()
{
    Rows rows;
    if (m_model.scores()) {
        for (const int row : m_table->selectedRows())
            rows.push_back(static_cast<uint32_t>(m_model.fleetRow(row)));
    }
    m_exporter->setSelected(rows);
}

void DevicesPage::takeScores()
{
    const ScoreTablePtr scores = m_session.state().scores;
    if (scores && scores == (m_tuned ? m_besideTuned : m_model.scores()))
        return;
    if (m_tuned) { // the tuned scores are of another cycle, or are the saved ones now
        m_tuned.reset();
        m_tunedLine->hide();
        m_table->setBeforeShown(false);
    }
    // A list of rows belongs to its fleet; a new fleet has other rows.
    if (scores && m_model.scores() && m_model.order().filter.rows
        && scores->index()->fleet() != m_model.scores()->index()->fleet())
        showDevices({});
    m_model.setScores(scores);
}

void DevicesPage::showDevices(const FleetFilter &filter)
{
    if (m_tuned)
        setTuned({});
    arrangeFor(filter);
}

void DevicesPage::arrangeFor(const FleetFilter &filter)
{
    m_model.setFilter(filter); // first, so that setting the field's text changes nothing
    m_filter->setText(filter.text);
    m_fault.reset();
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
    m_table->scrollToTop();
    if (!m_model.isArranging())
        showCount();
}

void DevicesPage::applyText()
{
    m_fault = readFilter(m_filter->text()).fault;
    if (!m_fault) {
        FleetFilter filter = m_model.order().filter;
        filter.text = m_filter->text().trimmed();
        m_model.setFilter(filter);
    }
    leaveWordsOnTheWay();
    showVerdict();
}

//! A text being typed before its colon or operator is a valid filter for a word that hardly any device has. The empty
//! table it gave must not stay beside an invalid filter, as if it were the result.
void DevicesPage::leaveWordsOnTheWay()
{
    FleetFilter filter = m_model.order().filter;
    if (!m_fault || filter.text.isEmpty() || m_model.isArranging() || m_model.rowCount() > 0)
        return;
    filter.text.clear();
    m_model.setFilter(filter);
}

void DevicesPage::showCount()
{
    const ScoreTablePtr &scores = m_model.scores();
    leaveWordsOnTheWay();
    if (m_fault && m_model.isArranging())
        return; // called again when the rows arrive
    const auto total = static_cast<qint64>(scores ? scores->size() : 0);
    const auto shown = static_cast<qint64>(m_model.rows()->size());
    m_count->setText(shown == total ? tr("%Ln device(s)", nullptr, static_cast<int>(total))
                                    : tr("%1 of %2").arg(grouped(shown), grouped(total)));
    m_tableViews->setCurrentIndex(shown > 0 || !scores ? 0 : total > 0 ? 1 : 2);
    const FleetFilter &filter = m_model.order().filter;
    const QString scope = m_scope->isHidden() ? QString() : m_scope->text().trimmed();
    m_exporter->setShown(scores, m_model.rows(), u"%1 %2"_s.arg(scope, filter.text).trimmed(), m_model.before());
    showVerdict();
    if (!m_wantedDevice.isEmpty()) {
        const int row = m_model.rowOf(m_wantedDevice);
        m_wantedDevice.clear();
        m_isFirstChosen = false;
        if (row >= 0) {
            m_table->chooseRow(row);
            m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        }
    }
    if (shown > 0 && (m_isFirstChosen || !m_table->currentIndex().isValid())) {
        m_isChoosing = true;
        m_table->chooseRow(0);
        m_isChoosing = false;
        m_isFirstChosen = true;
    }
    showSelected();
    tellSelection();
}

void DevicesPage::selectDevice(const QString &machineId)
{
    const int row = m_model.rowOf(machineId);
    if (row >= 0 && !m_model.isArranging()) {
        m_isFirstChosen = false;
        m_table->chooseRow(row);
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    m_wantedDevice = machineId;
    arrangeFor({});
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
    if (m_model.before())
        addBefore(breakdown, *m_model.before(), row);
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
    if (event->key() == Qt::Key_Escape && !(m_model.order().filter.isEmpty() && m_filter->text().isEmpty())) {
        arrangeFor({});
        return;
    }
    QWidget::keyPressEvent(event);
}

void DevicesPage::saveColumns()
{
    m_settings.change([this](UiSettings &s) {
        s.deviceColumns = m_table->columnState();
        s.hiddenColumns = m_table->hiddenColumns();
        s.deviceSplitter = m_splitter->saveState();
    });
}

} // namespace Trustgauge
