#include "ui/alltenants/alltenantspage.h"

#include "core/poll/pollscheduler.h"
#include "ui/alltenants/bandbardelegate.h"
#include "ui/alltenants/trenddelegate.h"
#include "ui/devices/filterlearner.h"
#include "ui/devices/filterline.h"
#include "ui/devices/filterverdict.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tenantsfilter.h"
#include "ui/session/tenanttrends.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figuretiles.h"
#include "ui/widgets/healthmark.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/statepage.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QDateTime>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr size_t worstShown = 20;
constexpr int besideWidth = 1600; // minimum width for tenants and worst devices side by side
constexpr int worstWidth = 420;
constexpr int leastRows = 6;
constexpr int trendDays = 90;

} // namespace

AllTenantsPage::AllTenantsPage(FleetSession &session, const PollScheduler &schedule, UiSettingsStore &settings,
                               const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_schedule(schedule),
      m_settings(settings),
      m_theme(theme),
      m_files(session.workspace().exports(), settings),
      m_trends(new TenantTrends(session, this)),
      m_matching(new TenantsFilter(session, this))
{
    setObjectName(u"allTenantsPage"_s);
    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    rows->setSpacing(Metrics::cardGap);
    rows->addWidget(makeBar());
    rows->addWidget(m_verdict);
    rows->addWidget(makeFigures());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addWidget(makeTenants(), 1);
    m_columns->addWidget(makeWorst(), 1);
    rows->addLayout(m_columns, 1);
    m_none = new StatePage;
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeScrollArea(body));
    m_stack->addWidget(m_none);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(&session, &FleetSession::viewChanged, this, &AllTenantsPage::refresh);
    connect(&session, &FleetSession::tenantScored, this, &AllTenantsPage::refresh);
    connect(m_trends, &TenantTrends::changed, this, &AllTenantsPage::refresh);
    connect(m_matching, &TenantsFilter::changed, this, &AllTenantsPage::refresh);
    connect(&schedule, &PollScheduler::planned, this, &AllTenantsPage::refresh);
    connect(&schedule, &PollScheduler::pausedChanged, this, &AllTenantsPage::refresh);
    connect(&theme, &Theme::changed, this, &AllTenantsPage::refresh);
    m_clock.setInterval(20s);
    connect(&m_clock, &QTimer::timeout, this, &AllTenantsPage::refresh);
    arrange(width());
}

QWidget *AllTenantsPage::makeBar()
{
    m_filter = new FilterLine(m_theme);
    m_filter->setObjectName(u"tenantsFilter"_s);
    m_filter->setAccessibleName(tr("Filter the devices of all tenants"));
    m_filter->setPlaceholderText(tr("Filter the devices of all tenants, for example %1").arg(u"risk >= high"_s));
    m_learner = new FilterLearner(*m_filter);
    m_verdict = new FilterVerdict(*m_filter, m_theme);
    m_verdict->setObjectName(u"tenantsVerdict"_s);
    m_export = makeButton({});
    m_export->setObjectName(u"exportTenants"_s);
    setButtonText(m_export, m_theme.icon("export"_L1), tr("CSV…"));
    m_export->setToolTip(tr("Writes the tenants with their counts as a CSV file"));
    m_export->setAccessibleName(tr("Export the tenants as CSV"));
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_export);
    connect(m_filter, &FilterLine::judged, this, &AllTenantsPage::applyFilter);
    connect(m_filter, &FilterLine::tableWanted, this, [this] { m_tenantTable->setFocus(Qt::OtherFocusReason); });
    connect(m_export, &QPushButton::clicked, this, &AllTenantsPage::exportTable);
    return bar;
}

QWidget *AllTenantsPage::makeFigures()
{
    for (const QString &title :
         {tr("Tenants"), tr("Devices"), bandName(Band::HighRisk), bandName(Band::Suspicious), insufficientWord()})
        m_figures << new FigureCard(title);
    return new FigureTiles(m_figures);
}

QWidget *AllTenantsPage::makeTenants()
{
    auto *card = new Card(tr("Tenants"));
    card->setRemark(tr("each under its own profile"));
    m_doctor = makeButton({});
    m_doctor->setObjectName(u"doctorOfTenant"_s);
    setButtonText(m_doctor, m_theme.icon("doctor"_L1), tr("Run the doctor"));
    m_pollAll = makeButton({});
    m_pollAll->setObjectName(u"pollAllTenants"_s);
    setButtonText(m_pollAll, m_theme.icon("refresh"_L1), tr("Poll all now"));
    card->addToHeader(m_doctor);
    card->addToHeader(m_pollAll);
    m_tenantTable = makeTable(&m_tenants, u"allTenants"_s, tr("Tenants"), m_theme);
    const auto mark = [this](const QModelIndex &index) {
        return healthMark(m_theme, static_cast<TenantHealth>(index.data(TenantsModel::HealthRole).toInt()), "stop"_L1);
    };
    m_tenantTable->setItemDelegateForColumn(TenantsModel::State, new MarkDelegate(mark, m_tenantTable));
    m_tenantTable->setItemDelegateForColumn(TenantsModel::Bands, new BandBarDelegate(m_theme, m_tenantTable));
    m_tenantTable->setItemDelegateForColumn(TenantsModel::Trend, new TrendDelegate(m_theme, m_tenantTable));
    m_tenantTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tenantTable->setTextElideMode(Qt::ElideRight);
    m_tenantTable->setMinimumHeight((leastRows + 1) * Metrics::rowHeight);
    fitColumns(m_tenantTable, TenantsModel::Note);
    card->body()->addWidget(m_tenantTable, 1);
    connect(m_tenantTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { openTenant(m_tenants.row(index.row()).name); });
    connect(m_tenantTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AllTenantsPage::tellSelected);
    connect(m_doctor, &QPushButton::clicked, this, [this] {
        if (const QModelIndex current = m_tenantTable->currentIndex(); current.isValid())
            emit doctorRequested(m_tenants.row(current.row()).name);
    });
    return card;
}

QWidget *AllTenantsPage::makeWorst()
{
    m_worstCard = new Card(tr("Worst devices"));
    auto *table = makeTable(&m_worst, u"worstDevices"_s, tr("Worst devices of all tenants"), m_theme);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight((leastRows + 1) * Metrics::rowHeight);
    fitColumns(table, WorstDevicesModel::Device);
    m_worstCard->body()->addWidget(table, 1);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const WorstDevice &device = m_worst.row(index.row());
        emit deviceRequested(device.tenant, device.machineId);
    });
    return m_worstCard;
}

void AllTenantsPage::refresh()
{
    if (!isVisible())
        return;
    QList<TenantLine> lines = tenantLines(m_session, m_schedule, currentSecond(), m_matching->matches());
    for (TenantLine &line : lines) {
        if (const ScoredDaysPtr days = m_trends->of(line.name))
            line.trend = riskyDays(*days, trendDays);
    }
    m_tenants.setRows(lines);
    const QList<WorstDevice> worst = m_found.of(m_session, worstShown, m_matching->matches());
    m_worst.setRows(worst);
    m_worstCard->setRemark(worst.isEmpty()
                               ? m_matching->matches() ? tr("none matches") : tr("none yet")
                               : tr("%Ln device(s) with the highest scores", nullptr, static_cast<int>(worst.size())));
    if (m_tenants.rowCount() > 0 && !m_tenantTable->currentIndex().isValid())
        m_tenantTable->selectRow(0);
    m_none->setState(m_theme.icon("tenant"_L1, Theme::Tint::Dim), tr("There is no tenant yet."),
                     tr("All tenants will stand here side by side, with their state and their worst devices."), {});
    m_stack->setCurrentIndex(m_tenants.rowCount() == 0 ? 1 : 0);
    tellFigures();
    tellSelected();
    tellFilter();
    teachFilter();
}

void AllTenantsPage::tellFigures()
{
    int wrong = 0, lacking = 0;
    size_t devices = 0;
    std::array<size_t, placeCount> places{};
    for (int row = 0; row < m_tenants.rowCount(); ++row) {
        const TenantLine &line = m_tenants.row(row);
        wrong += line.needsSomebody() ? 1 : 0;
        lacking += line.health != TenantHealth::Good || !line.hasData ? 1 : 0;
        devices += line.devices;
        for (size_t place = 0; place < placeCount; ++place)
            places[place] += line.places[place];
    }
    // What a tenant lacks could be risky: then the sums are the least there can be.
    const QString all = m_matching->matches() ? tr("that match") : tr("of all tenants");
    const QString least = lacking == 0 ? all : tr("at least; %Ln tenant(s) lack data", nullptr, lacking);
    const auto tell = [this](int card, size_t figure, const QString &remark) {
        m_figures.at(card)->setFigure(grouped(static_cast<qint64>(figure)), remark);
    };
    tell(0, static_cast<size_t>(m_tenants.rowCount()),
         wrong == 0 ? tr("none needs you") : tr("%Ln need(s) you", nullptr, wrong));
    tell(1, devices, least);
    tell(2, places[indexOf(Band::HighRisk)], least);
    tell(3, places[indexOf(Band::Suspicious)], least);
    tell(4, places[insufficientPlace], tr("in no band"));
}

void AllTenantsPage::tellSelected()
{
    const QModelIndex current = m_tenantTable->currentIndex();
    m_doctor->setEnabled(current.isValid() && current.row() < m_tenants.rowCount());
}

void AllTenantsPage::applyFilter()
{
    if (!m_filter->fault())
        m_matching->setText(m_filter->text());
    tellFilter();
}

void AllTenantsPage::tellFilter()
{
    size_t devices = 0;
    for (int row = 0; row < m_tenants.rowCount(); ++row)
        devices += m_tenants.row(row).devices;
    FilterOutcome told;
    told.inUse = m_matching->inUse();
    told.count = tr("%Ln device(s)", nullptr, static_cast<int>(devices));
    told.failure = m_matching->error() ? windowErrorText(*m_matching->error()) : QString();
    told.limits = textsOf(m_matching->lacks());
    told.isReading = m_matching->isReading();
    m_verdict->tell(told);
}

void AllTenantsPage::teachFilter()
{
    QList<FleetPtr> fleets;
    for (const TenantConfig &tenant : m_session.tenants()) {
        if (const ScoreTablePtr &scores = m_session.state(tenant.name).scores)
            fleets << scores->index()->fleet();
    }
    if (fleets == m_taught)
        return;
    m_taught = fleets;
    m_learner->learn(fleets);
}

void AllTenantsPage::openTenant(const QString &tenant)
{
    if (m_matching->matches())
        emit devicesRequested(tenant, m_matching->inUse());
    else
        emit tenantRequested(tenant);
}

void AllTenantsPage::exportTable()
{
    const QString day = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd-HHmm"_s);
    auto *dialog = makeExportDialog(
        {tr("Export the tenants"), {tr("CSV (*.csv)")}, u"csv"_s, u"tenants-%1.csv"_s.arg(day)}, m_settings, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QList<TenantLine> lines;
        for (int row = 0; row < m_tenants.rowCount(); ++row)
            lines << m_tenants.row(row);
        m_files.write(path, tenantsCsv(lines, m_matching->inUse(), csvFormatOf(m_settings.value())));
    });
    dialog->open();
}

void AllTenantsPage::setPollAction(QAction *pollAll)
{
    const auto follow = [this, pollAll] { m_pollAll->setEnabled(pollAll->isEnabled()); };
    connect(pollAll, &QAction::changed, m_pollAll, follow);
    connect(m_pollAll, &QPushButton::clicked, pollAll, &QAction::trigger);
    follow();
}

void AllTenantsPage::arrange(int width)
{
    const bool beside = width >= besideWidth;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_worstCard->setMinimumWidth(beside ? worstWidth : 0);
    m_worstCard->setMaximumWidth(beside ? worstWidth : QWIDGETSIZE_MAX);
}

void AllTenantsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

void AllTenantsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_trends->setShown(true);
    m_matching->setShown(true);
    refresh();
    m_clock.start();
}

void AllTenantsPage::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    m_trends->setShown(false);
    m_matching->setShown(false);
    QWidget::hideEvent(event);
}

} // namespace Trustgauge
