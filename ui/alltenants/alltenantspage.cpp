#include "ui/alltenants/alltenantspage.h"

#include "core/poll/pollscheduler.h"
#include "ui/alltenants/bandbardelegate.h"
#include "ui/session/fleetsession.h"
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
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr size_t worstShown = 20;
constexpr int besideWidth = 1600; // minimum width for tenants and worst devices side by side
constexpr int worstWidth = 420;
constexpr int leastRows = 6;

} // namespace

AllTenantsPage::AllTenantsPage(FleetSession &session, const PollScheduler &schedule, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_schedule(schedule),
      m_theme(theme)
{
    setObjectName(u"allTenantsPage"_s);
    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    rows->setSpacing(Metrics::cardGap);
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
    connect(&schedule, &PollScheduler::planned, this, &AllTenantsPage::refresh);
    connect(&schedule, &PollScheduler::pausedChanged, this, &AllTenantsPage::refresh);
    connect(&theme, &Theme::changed, this, &AllTenantsPage::refresh);
    m_clock.setInterval(20s);
    connect(&m_clock, &QTimer::timeout, this, &AllTenantsPage::refresh);
    arrange(width());
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
    m_tenantTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tenantTable->setTextElideMode(Qt::ElideRight);
    m_tenantTable->setMinimumHeight((leastRows + 1) * Metrics::rowHeight);
    fitColumns(m_tenantTable, TenantsModel::Note);
    card->body()->addWidget(m_tenantTable, 1);
    connect(m_tenantTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit tenantRequested(m_tenants.row(index.row()).name); });
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
    m_tenants.setRows(tenantLines(m_session, m_schedule, currentSecond()));
    const QList<WorstDevice> worst = m_found.of(m_session, worstShown);
    m_worst.setRows(worst);
    m_worstCard->setRemark(worst.isEmpty()
                               ? tr("none yet")
                               : tr("%Ln device(s) with the highest scores", nullptr, static_cast<int>(worst.size())));
    if (m_tenants.rowCount() > 0 && !m_tenantTable->currentIndex().isValid())
        m_tenantTable->selectRow(0);
    m_none->setState(m_theme.icon("tenant"_L1, Theme::Tint::Dim), tr("There is no tenant yet."),
                     tr("All tenants will stand here side by side, with their state and their worst devices."), {});
    m_stack->setCurrentIndex(m_tenants.rowCount() == 0 ? 1 : 0);
    tellFigures();
    tellSelected();
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
    const QString least = lacking == 0 ? tr("of all tenants")
                                       : tr("at least; %Ln tenant(s) lack data", nullptr, lacking);
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
    refresh();
    m_clock.start();
}

void AllTenantsPage::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

} // namespace Trustgauge
