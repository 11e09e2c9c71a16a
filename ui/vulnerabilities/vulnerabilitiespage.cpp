#include "ui/vulnerabilities/vulnerabilitiespage.h"

#include "core/base/safetext.h"
#include "core/query/filtertexts.h"
#include "ui/devices/filterlearner.h"
#include "ui/devices/filterline.h"
#include "ui/devices/filterverdict.h"
#include "ui/models/cvesmodel.h"
#include "ui/models/vulnerabilitywords.h"
#include "ui/session/showncycle.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/vulnerabilities/cvesexporter.h"
#include "ui/vulnerabilities/effectcard.h"
#include "ui/vulnerabilities/exploitmark.h"
#include "ui/vulnerabilities/plancard.h"
#include "ui/vulnerabilities/readingline.h"
#include "ui/vulnerabilities/recordnotes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menus.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/statepage.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int besideWidth = 1200; // minimum width for the plan beside the tables: all their columns fit, in German too
constexpr int detailRows = 4;

} // namespace

VulnerabilitiesPage::VulnerabilitiesPage(FleetSession &session, const ShownCycle &shown, VulnerabilitySession &model,
                                         UiSettingsStore &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_shown(shown),
      m_model(model),
      m_theme(theme)
{
    setObjectName(u"vulnerabilitiesPage"_s);
    m_exporter = new CvesExporter(session, settings, theme, this);
    m_reading = new ReadingLine(model);
    m_state = new StatePage;
    setStyleProperty(m_state->button(), "role", QVariant()); // the window has its primary button elsewhere
    m_stack = new QStackedWidget;
    auto *bar = makeBar();
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(bar);
    layout->addWidget(m_verdict);
    layout->addWidget(m_reading);
    layout->addWidget(m_stack, 1);

    connect(m_state, &StatePage::activated, this, &VulnerabilitiesPage::act);
    connect(m_state, &StatePage::cancelled, &model, &VulnerabilitySession::cancel);
    connect(&model, &VulnerabilitySession::changed, this, &VulnerabilitiesPage::refresh);
    connect(&model, &VulnerabilitySession::progressed, this,
            [this] { m_state->setProgress(m_model.devicesDone(), m_model.devicesInAll()); });
    connect(&session, &FleetSession::tenantChanged, this, &VulnerabilitiesPage::showState);
    connect(&shown, &ShownCycle::changed, this, &VulnerabilitiesPage::tellNotes);
    connect(&theme, &Theme::changed, this, [this] {
        tellNotes();
        showState();
    });
    arrange(width());
    refresh();
}

QWidget *VulnerabilitiesPage::makeBar()
{
    m_filter = new FilterLine(m_theme);
    m_filter->setObjectName(u"vulnerabilityFilter"_s);
    m_filter->setAccessibleName(tr("Filter the devices that are counted"));
    m_filter->setPlaceholderText(
        tr("Filter the devices that are counted, for example %1").arg(u"group == \"Servers\""_s));
    m_learner = new FilterLearner(*m_filter);
    m_verdict = new FilterVerdict(*m_filter, m_theme);
    m_verdict->setObjectName(u"vulnerabilityVerdict"_s);
    m_count = makeLabel({}, "dim");
    m_count->setObjectName(u"countedDevices"_s);
    m_profile = new SegmentedSwitch({tr("Profile in use"), tr("Edited")}, tr("Profile of the figures"));
    m_profile->setObjectName(u"vulnerabilityProfile"_s);
    m_export = makeButton({});
    setButtonText(m_export, m_theme.icon("export"_L1), tr("Export"));
    m_export->setObjectName(u"exportCves"_s);
    giveMenu(m_export, m_exporter->menu());
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_profile);
    layout->addWidget(m_export);
    connect(m_filter, &FilterLine::judged, this, &VulnerabilitiesPage::applyFilter);
    connect(m_profile, &SegmentedSwitch::currentChanged, this, [this](int choice) { m_model.setEdited(choice == 1); });
    return bar;
}

QWidget *VulnerabilitiesPage::makeBody()
{
    m_effect = new EffectCard(m_theme);
    m_plan = new PlanCard(m_theme);
    m_notesCard = new Card(tr("What is known"));
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(Metrics::gap);
    m_notesCard->body()->addLayout(m_notes);
    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::cardGap);
    left->addWidget(m_effect, 3);
    left->addWidget(makeDetail(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Metrics::cardGap);
    right->addWidget(m_plan, 1);
    right->addWidget(m_notesCard);
    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addLayout(left, 4);
    m_columns->addLayout(right, 3);
    connect(m_effect, &EffectCard::chosen, this, &VulnerabilitiesPage::showDetail);
    connect(m_effect, &EffectCard::devicesOfCveRequested, this,
            [this](const QString &cveId) { openDevices(filterOfCve(cveId)); });
    connect(m_effect, &EffectCard::devicesOfSoftwareRequested, this, &VulnerabilitiesPage::openSoftware);
    connect(m_plan, &PlanCard::devicesRequested, this, &VulnerabilitiesPage::openSoftware);
    return makeScrollArea(body);
}

QWidget *VulnerabilitiesPage::makeDetail()
{
    m_detail = new Card(tr("CVEs of the software"));
    m_detailModel = new CvesModel(this);
    auto *table = makeTable(m_detailModel, u"softwareCves"_s, tr("CVEs of the software chosen that count"), m_theme);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(CvesModel::Exploit, makeExploitDelegate(m_theme, table));
    makeSortable(table, CvesModel::Counted);
    for (const int told : {CvesModel::Points, CvesModel::BandDrops}) // the tables above have them
        table->setColumnHidden(told, true);
    table->setMinimumHeight((detailRows + 1) * Metrics::rowHeight);
    fitColumns(table, CvesModel::Cve);
    m_detail->body()->addWidget(table, 1);
    m_detail->body()->addWidget(makeParagraph(tr("Devices that have these CVEs, in this or other software."), "dim"));
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        openDevices(filterOfCve(QString::fromStdString(m_detailModel->cve(index.row()).cveId)));
    });
    return m_detail;
}

void VulnerabilitiesPage::showInUse()
{
    m_profile->setCurrent(0);
}

void VulnerabilitiesPage::applyFilter()
{
    if (!m_filter->fault())
        m_model.setFilter(m_filter->text());
    tellFilter();
}

void VulnerabilitiesPage::refresh()
{
    m_profile->setVisible(m_model.hasEdited());
    if (!m_model.hasEdited() && m_profile->current() == 1)
        m_profile->setCurrent(0);
    if (m_model.outcome() != m_outcome) {
        m_outcome = m_model.outcome();
        takeOutcome();
    }
    m_reading->refresh();
    tellFilter();
    showState();
}

void VulnerabilitiesPage::takeOutcome()
{
    const bool isThere = m_outcome && m_outcome->found.areKept;
    const VulnerabilitySession::OutcomePtr figures = isThere ? m_outcome : nullptr;
    m_effect->setOutcome(figures);
    m_plan->setOutcome(figures);
    m_exporter->setOutcome(figures);
    m_export->setEnabled(isThere);
    m_count->setText(isThere
                         ? tr("%Ln device(s) with sufficient data", nullptr, static_cast<int>(m_outcome->found.devices))
                         : QString());
    showDetail();
    tellNotes();
    teachFilter();
}

void VulnerabilitiesPage::teachFilter()
{
    if (!m_outcome)
        return;
    // With a filter the ranking has only the records of some devices.
    const bool isWhole = m_outcome->filter.isEmpty();
    const FleetPtr fleet = m_outcome->scores->index()->fleet();
    if (!isWhole && fleet == m_taughtFleet)
        return;
    m_taughtFleet = fleet;
    m_learner->learn({fleet}, [outcome = m_outcome](FilterVocabulary &texts) {
        QStringList cves, software;
        for (const CveRow &row : outcome->ranking.cves)
            cves << QString::fromStdString(row.cveId);
        for (const SoftwareRow &row : outcome->ranking.software)
            software << productText(QString::fromStdString(row.vendor), QString::fromStdString(row.software));
        texts.add(ExpressionField::Cve, cves);
        texts.add(ExpressionField::Software, software);
        texts.add(ExpressionField::VulnerableSoftware, software);
    });
}

void VulnerabilitiesPage::tellFilter()
{
    FilterOutcome told;
    told.inUse = m_outcome ? m_outcome->filter : QString();
    told.count = m_count->text();
    told.isReading = m_model.state() == VulnerabilitySession::State::Reading;
    m_verdict->tell(told);
}

void VulnerabilitiesPage::tellNotes()
{
    if (!m_outcome)
        return;
    const std::optional<StoredCycle> &past = m_shown.state().cycle;
    showNotes(recordNotes(*m_outcome, m_shown.isPast() && past ? past->info.asOf : noTime, currentSecond()), m_notes,
              m_theme);
}

void VulnerabilitiesPage::showDetail()
{
    const std::optional<size_t> software = m_effect->chosenSoftware();
    m_detailModel->setSoftware(software ? m_outcome : nullptr, software);
    m_detail->setVisible(software.has_value());
    if (!software)
        return;
    const SoftwareRow &row = m_outcome->ranking.software[*software];
    m_detail->setTitle(softwareName(row.vendor, row.software));
    const QString drops = tr("%Ln device(s) would get a lower band", nullptr, static_cast<int>(row.gain.bandDrops));
    m_detail->setRemark(row.update.empty() ? row.hasSeveralUpdates ? tr("several updates; %1").arg(drops) : drops
                                           : tr("update: %1; %2", "its name; what it brings")
                                                 .arg(quotedText(QString::fromStdString(row.update)), drops));
}

void VulnerabilitiesPage::showState()
{
    const auto say = [this](QLatin1StringView icon, Theme::Tint tint, const QString &what, const QString &toDo, Way way,
                            const QString &button) {
        m_way = way;
        m_state->setState(m_theme.icon(icon, tint), what, toDo, button);
        m_state->setCancelButton({});
        m_stack->setCurrentWidget(m_state);
    };
    const TenantConfig *tenant = m_session.tenant();
    const bool readsNone = tenant && tenant->vulnerabilitySource == VulnerabilitySource::None;
    using State = VulnerabilitySession::State;
    if (m_outcome && m_outcome->found.areKept) {
        m_stack->setCurrentIndex(0);
    } else if (m_outcome && readsNone) {
        say("vulnerabilities"_L1, Theme::Tint::Dim, tr("The CVEs of this tenant are not read."),
            tr("Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them."),
            Way::EditTenant, tr("Edit the tenant…"));
    } else if (m_outcome && m_outcome->countsKnown > 0) {
        say("vulnerabilities"_L1, Theme::Tint::Dim, tr("Only the number of CVEs of each device is known."),
            tr("No records are kept that tell which CVEs and which software these are. The service is asked again when "
               "its last answer is six hours old; a poll after that keeps them."),
            Way::Poll, tr("Poll now"));
    } else if (m_outcome) {
        say("vulnerabilities"_L1, Theme::Tint::Dim, tr("No vulnerability records are kept of this tenant."),
            tr("The last polls did not get any: the permission or the licence may be missing. The doctor tells which."),
            Way::Doctor, tr("Run the doctor"));
    } else if (m_model.state() == State::Failed && m_model.error()) {
        say("error"_L1, Theme::Tint::Bad, tr("The vulnerability records cannot be read."),
            windowErrorText(*m_model.error()), Way::Retry, tr("Try again"));
    } else if (m_model.state() == State::Cancelled) {
        say("vulnerabilities"_L1, Theme::Tint::Dim, tr("Reading the vulnerability records was cancelled."),
            tr("Nothing is shown until they are read."), Way::Retry, tr("Read them"));
    } else {
        m_way = Way::None;
        m_state->setState(m_theme.icon("vulnerabilities"_L1, Theme::Tint::Accent),
                          tr("Reading the vulnerability records…"),
                          tr("What each CVE and each software weighs is computed for every device."), {}, true);
        m_state->setProgress(m_model.devicesDone(), m_model.devicesInAll());
        m_state->setCancelButton(tr("Cancel"));
        m_stack->setCurrentWidget(m_state);
    }
}

void VulnerabilitiesPage::act()
{
    switch (m_way) {
    case Way::Retry:
        m_model.retry();
        break;
    case Way::Poll:
        m_session.poll();
        break;
    case Way::EditTenant:
        emit editTenantRequested();
        break;
    case Way::Doctor:
        emit doctorRequested();
        break;
    case Way::None:
        break;
    }
}

//! The devices that are counted: those of the page's filter, and of these the ones with sufficient data.
void VulnerabilitiesPage::openDevices(const QString &test)
{
    if (!m_outcome)
        return;
    FleetFilter filter;
    filter.text = withCondition(m_outcome->filter, test);
    if (m_outcome->found.insufficient > 0)
        filter.text = withCondition(filter.text, u"sufficient = true"_s);
    emit devicesRequested(filter, m_outcome->isEdited);
}

void VulnerabilitiesPage::openSoftware(const QString &vendor, const QString &software)
{
    openDevices(filterOfSoftware(vendor, software));
}

void VulnerabilitiesPage::arrange(int width)
{
    m_columns->setDirection(width >= besideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void VulnerabilitiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setShown(true);
}

void VulnerabilitiesPage::hideEvent(QHideEvent *event)
{
    m_model.setShown(false);
    QWidget::hideEvent(event);
}

void VulnerabilitiesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

} // namespace Trustgauge
