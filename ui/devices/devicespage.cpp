#include "ui/devices/devicespage.h"

#include "core/report/placename.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/cellfilteractions.h"
#include "ui/devices/columnchooser.h"
#include "ui/devices/devicebar.h"
#include "ui/devices/devicelayout.h"
#include "ui/devices/devicepane.h"
#include "ui/devices/devicestory.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/deviceviews.h"
#include "ui/devices/exporter.h"
#include "ui/devices/filterchips.h"
#include "ui/devices/filterline.h"
#include "ui/devices/filtertools.h"
#include "ui/devices/filterverdict.h"
#include "ui/devices/listedscores.h"
#include "ui/devices/rowcopier.h"
#include "ui/devices/selecteddevice.h"
#include "ui/devices/tunedline.h"
#include "ui/devices/viewsbutton.h"
#include "ui/session/cyclechange.h"
#include "ui/session/filterwords.h"
#include "ui/session/showncycle.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofline.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString titleOfMove(const PlaceMove &move)
{
    if (move.from && move.to)
        return *move.from == *move.to ? DevicesPage::tr("Stay in %1 (edited profile)", "band").arg(placeName(*move.to))
                                      : DevicesPage::tr("%1 → %2 (edited profile)", "from band to band")
                                            .arg(placeName(*move.from), placeName(*move.to));
    if (move.from)
        return DevicesPage::tr("%1 before the edit", "band").arg(placeName(*move.from));
    if (move.to)
        return DevicesPage::tr("%1 after the edit", "band").arg(placeName(*move.to));
    return DevicesPage::tr("Score changes (edited profile)");
}

//! The part of the fleet that a filter is limited to, apart from its text.
QString scopeOf(const FleetFilter &filter)
{
    if (filter.move)
        return titleOfMove(*filter.move);
    if (filter.band)
        return DevicesPage::tr("Band: %1").arg(bandName(*filter.band));
    if (filter.insufficientOnly)
        return insufficientWord();
    return filter.rows ? filter.rowsTitle : QString();
}

} // namespace

DevicesPage::DevicesPage(FleetSession &session, ShownCycle &shown, const CycleChange &change,
                         const TuningSession &tuning, FilterWords &words, UiSettingsStore &settings, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"devicesPage"_s);
    m_model.setSources(words.reader());
    m_scores = new ListedScores(shown, tuning, m_model, this);
    m_exporter = new Exporter(session, shown, settings, theme, this);
    m_pane = new DevicePane(m_model, theme);
    m_filter = new FilterLine(theme);
    m_verdict = new FilterVerdict(*m_filter, theme);
    DeviceTable &table = m_pane->table();
    m_chips = new FilterChips(theme);
    new FilterTools({session, settings, m_model, words, *m_filter, theme}, this);
    new CellFilterActions(table, m_model, *m_filter, this);
    auto *views = new DeviceViews(settings, this);
    m_views = new ViewsButton(*views, session, theme);
    m_bar = new DeviceBar(m_filter, m_views, ColumnChooser::inMenu(table, m_model, theme, this), m_exporter->menu(),
                          theme);
    new RowCopier(table, m_model, settings, this);
    m_asOf = new AsOfLine(shown);
    m_tunedLine = new TunedLine;
    auto *panel = new BreakdownPanel(theme);
    m_selected = new SelectedDevice(session, change, m_model, *panel, this);
    m_story = new DeviceStory({session, shown, m_model, settings, theme, *panel}, this);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Metrics::cardGap);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(Metrics::gap);
    listLayout->addWidget(m_pane, 1);
    listLayout->addWidget(m_tunedLine);
    splitter->addWidget(list);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({790, 410});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_asOf);
    layout->addWidget(m_bar);
    layout->addWidget(m_verdict);
    layout->addWidget(m_chips);
    layout->addWidget(splitter, 1);
    m_layout = new DeviceLayout(table, *splitter, settings, this);
    addActions(m_views->keyActions());

    connect(m_bar, &DeviceBar::wayBackTaken, this, &DevicesPage::wayBackTaken);
    connect(m_filter, &FilterLine::judged, this, &DevicesPage::applyText);
    connect(m_chips, &FilterChips::filterWanted, m_filter, &QLineEdit::setText);
    connect(m_chips, &FilterChips::scopeDropped, this, &DevicesPage::dropScope);
    connect(m_filter, &FilterLine::chipDropped, this, &DevicesPage::dropScope);
    connect(m_chips, &FilterChips::left, m_filter, [this] { m_filter->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &FilterLine::tableWanted, m_pane, &DevicePane::focusTable);
    connect(m_pane, &DevicePane::wholeFleetWanted, this, [this] { arrangeFor({}); });
    connect(m_pane, &DevicePane::currentDeviceChanged, this, &DevicesPage::showSelected);
    connect(m_pane, &DevicePane::selectionChanged, this, &DevicesPage::tellSelection);
    connect(m_selected, &SelectedDevice::shown, this, &DevicesPage::deviceSelected);
    connect(m_story, &DeviceStory::devicesWanted, this, &DevicesPage::showDevices);
    connect(m_tunedLine, &TunedLine::editWanted, this, [this](bool wanted) {
        if (wanted)
            m_scores->showEdited(true);
        else
            showAsInUse();
    });
    connect(m_scores, &ListedScores::editChanged, this, &DevicesPage::tellEdit);
    // A list of rows belongs to its fleet; another one has other rows.
    const auto leaveRows = [this] {
        if (m_model.order().filter.rows)
            arrangeFor({});
    };
    connect(m_scores, &ListedScores::fleetChanging, this, leaveRows);
    connect(&session, &FleetSession::tenantChanged, this, leaveRows);
    connect(&change, &CycleChange::changed, this, &DevicesPage::showSelected);
    connect(&m_model, &FleetTableModel::rowsArranged, this, &DevicesPage::takeRows);
    connect(m_views, &ViewsButton::chosen, this, &DevicesPage::showView);
    connect(views, &DeviceViews::changed, this, &DevicesPage::tellView);
    connect(&table, &DeviceTable::columnsChanged, this, &DevicesPage::tellView);
    connect(&table, &DeviceTable::chooserWanted, m_bar, &DeviceBar::openColumnMenu);
    if (const auto last = m_layout->lastView()) {
        m_views->setShown(*last);
        showView(*last);
    }
    m_scores->takeInUse();
}

void DevicesPage::showEdited(const FleetFilter &filter)
{
    m_scores->showEdited(true);
    arrangeFor(filter);
}

bool DevicesPage::showsEdited() const
{
    return m_scores->isTuned();
}

void DevicesPage::showAsInUse()
{
    if (!m_scores->isTuned())
        return;
    FleetFilter filter = m_model.order().filter;
    if (filter.move && m_model.before()) { // the choice needs the edit; the devices do not
        filter.rowsTitle = scopeOf(filter);
        filter.rows = std::make_shared<const Rows>(rowsOf(*filter.move, *m_model.before(), *m_model.scores()));
        filter.move.reset();
    }
    m_model.setFilter(filter);
    m_scores->showEdited(false);
}

void DevicesPage::showDevices(const FleetFilter &filter)
{
    m_scores->showEdited(filter.move.has_value());
    arrangeFor(filter);
}

//! What is typed stays as it is, valid or not.
void DevicesPage::dropScope()
{
    if (m_model.order().filter.isByText())
        return;
    FleetFilter filter;
    filter.text = m_model.order().filter.text; // the last valid text
    m_model.setFilter(filter);
    m_pane->selectNone();
    if (!m_model.isArranging())
        takeRows();
}

//! Tells which scores are shown: of the edited profile beside those in use, or those in use alone.
void DevicesPage::tellEdit()
{
    const bool isTuned = m_scores->isTuned();
    const ScoreTablePtr edited = m_scores->edited();
    if (edited && isTuned)
        m_tunedLine->showProfiles(edited->profile(), m_scores->inUse()->profile());
    else if (edited)
        m_tunedLine->offer(m_scores->inUse()->profile());
    else
        m_tunedLine->hide();
    if (isTuned != m_showsEdited) {
        m_showsEdited = isTuned;
        m_pane->table().setBeforeShown(isTuned);
        emit editShown(isTuned);
    }
    if (isTuned)
        return;
    FleetOrder order = m_model.order(); // without what only an edit gives
    order.filter.move.reset();
    order.then.removeIf([](const FleetOrder::Key &key) { return static_cast<int>(key.column) >= usualColumnCount; });
    if (static_cast<int>(order.column) >= usualColumnCount)
        order = {FleetColumn::Score, Qt::DescendingOrder, {}, order.filter};
    if (order == m_model.order())
        return;
    m_model.setOrder(order);
    m_pane->table().showOrder();
}

void DevicesPage::selectDevice(const QString &machineId)
{
    if (!m_pane->select(machineId))
        arrangeFor({});
}

void DevicesPage::showView(const DeviceView &view)
{
    m_pane->table().setColumns(view.columns);
    FleetOrder order = view.order;
    const bool isValid = parseFilter(order.filter.text).has_value();
    if (!isValid)
        order.filter.text.clear();
    arrangeBy(order);
    m_pane->table().showOrder();
    m_pane->table().fitHeaders();
    if (!isValid)
        m_filter->setText(view.order.filter.text); // which tells why
}

void DevicesPage::arrangeFor(const FleetFilter &filter)
{
    FleetOrder order = m_model.order();
    order.filter = filter;
    arrangeBy(order);
}

void DevicesPage::arrangeBy(const FleetOrder &order)
{
    FleetFilter filter = order.filter;
    if (!m_scores->isTuned())
        filter.move.reset();
    FleetOrder kept = order;
    kept.filter = filter;
    m_model.setOrder(kept);    // first, so that setting the field's text changes nothing
    m_model.setFilter(filter); // also when it is the same: forgets a fault of the text before
    m_filter->showText(filter.text);
    m_pane->selectNone();
    if (!m_model.isArranging())
        takeRows();
}

void DevicesPage::applyText()
{
    if (!m_filter->fault()) {
        FleetFilter filter = m_model.order().filter;
        filter.text = m_filter->text().trimmed();
        m_model.setFilter(filter);
    }
    leaveWordsOnTheWay();
    tellVerdict();
}

//! A text being typed before its colon or operator is a valid filter for a word that hardly any device has. The empty
//! table it gave must not stay beside an invalid filter, as if it were the result.
void DevicesPage::leaveWordsOnTheWay()
{
    FleetFilter filter = m_model.order().filter;
    if (!m_filter->fault() || filter.text.isEmpty() || m_model.isArranging() || m_model.rowCount() > 0)
        return;
    filter.text.clear();
    m_model.setFilter(filter);
}

void DevicesPage::takeRows()
{
    if (m_model.fault() && !m_filter->fault())
        m_filter->refuse(*m_model.fault());
    leaveWordsOnTheWay();
    if (m_filter->fault() && m_model.isArranging())
        return; // called again when the rows arrive
    const auto total = static_cast<qint64>(m_model.scores() ? m_model.scores()->size() : 0);
    const auto shown = static_cast<qint64>(m_model.rows()->size());
    m_count = shown == total ? tr("%Ln device(s)", nullptr, static_cast<int>(total))
                             : tr("%1 of %2").arg(grouped(shown), grouped(total));
    m_bar->setCount(m_count);
    const FleetFilter &filter = m_model.order().filter;
    m_exporter->setShown(m_model.scores(), m_model.rows(), u"%1 %2"_s.arg(scopeOf(filter), filter.text).trimmed(),
                         m_model.before(), filter.isByText() ? filter.text.trimmed() : QString());
    tellVerdict();
    m_pane->takeRows();
    showSelected();
    tellSelection();
    tellView();
}

//! Tells others what the table shows now.
void DevicesPage::tellView()
{
    DeviceView view = m_views->shown(); // its name stays
    view.order = m_model.order();
    view.order.filter.move.reset(); // to the edit
    view.order.filter.rows.reset(); // to one cycle
    view.order.filter.rowsTitle.clear();
    view.columns = m_pane->table().columns();
    m_views->setShown(view);
    m_layout->keep(view);
    m_exporter->setColumns(m_pane->table().shownColumns());
}

void DevicesPage::tellVerdict()
{
    const FleetFilter &filter = m_model.order().filter;
    m_chips->setFilter(filter.text, {scopeOf(filter), filter.move.has_value()});
    FilterOutcome outcome;
    outcome.inUse = m_model.order().filter.text;
    outcome.count = m_count;
    if (m_model.error())
        outcome.failure = windowErrorText(*m_model.error());
    outcome.limits = textsOf(m_model.lacks());
    if (m_model.isArranging()) {
        const auto expression = parseFilter(outcome.inUse);
        outcome.isReading = expression && needsSources(*expression);
    }
    m_verdict->tell(outcome);
}

void DevicesPage::tellSelection()
{
    m_exporter->setSelected(m_pane->selectedRows());
}

void DevicesPage::showSelected()
{
    m_selected->show(m_pane->table().currentIndex());
    m_story->show(m_pane->table().currentIndex());
}

void DevicesPage::offerWayBack(const QString &words)
{
    m_bar->offerWayBack(words);
    m_asOf->setTakesKey(words.isEmpty());
}

void DevicesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString DevicesPage::filterText() const
{
    return m_filter->fault() ? QString() : m_filter->text().trimmed();
}

void DevicesPage::openExportMenu()
{
    m_bar->openExportMenu();
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_scores->setVisible(true);
}

void DevicesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_scores->setVisible(false);
}

void DevicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus()
        && !(m_model.order().filter.isEmpty() && m_filter->text().isEmpty())) {
        arrangeFor({});
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Trustgauge
