#include "ui/devices/devicestory.h"

#include "core/config/portalpage.h"
#include "core/fleet/entraduplicates.h"
#include "core/query/filtertexts.h"
#include "core/report/cvesreport.h"
#include "core/scoring/signature.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/cvesection.h"
#include "ui/devices/recorddialog.h"
#include "ui/devices/recordsection.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/showncycle.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QDesktopServices>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr auto selectionRests = 150ms;
constexpr qsizetype longestDevicePart = 24;

} // namespace

DeviceStory::DeviceStory(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_files(parts.session.workspace().exports(), parts.settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(selectionRests);
    connect(&m_rest, &QTimer::timeout, this, &DeviceStory::load);
    BreakdownPanel &panel = parts.panel;
    connect(&panel, &BreakdownPanel::shown, this, [this] {
        if (!m_machineId.isEmpty())
            m_rest.start();
    });
    connect(&panel, &BreakdownPanel::portalWanted, this, &DeviceStory::openPortal);
    connect(&panel, &BreakdownPanel::recordWanted, this, &DeviceStory::openRecord);
    CveSection &cves = panel.cves();
    connect(&cves, &CveSection::askWanted, this, [this] { ask(DeviceTopic::Vulnerabilities); });
    connect(&cves, &CveSection::retryWanted, this, [this] {
        m_parts.panel.cves().showLoading();
        m_newest.clear();
        load();
    });
    connect(&cves, &CveSection::exportWanted, this, &DeviceStory::exportCves);
    connect(&cves, &CveSection::cveChosen, this, [this](const QString &cveId) {
        FleetFilter filter;
        filter.text = filterOfCve(cveId);
        emit devicesWanted(filter);
    });
    Workspace &workspace = parts.session.workspace();
    const HistoryService *history = workspace.history().origin();
    connect(history, &HistoryService::recordsLoaded, this, [this](quint64 request, const KeptRecords &records) {
        if (m_request.take(request))
            takeRecords(records);
    });
    connect(history, &HistoryService::failed, this, [this](quint64 request, const Error &error) {
        if (m_request.take(request))
            m_parts.panel.cves().showFailure(error);
    });
    connect(workspace.polls().origin(), &PollService::deviceAnswered, this,
            [this](const QString &tenantName, const QString &machineId, DeviceTopic topic,
                   const Result<DeviceAnswerPtr> &answer) {
        if (tenantName == m_parts.session.tenantName())
            takeAnswer(machineId, topic, answer);
    });
}

DeviceStory::~DeviceStory() = default;

void DeviceStory::forget()
{
    m_rest.stop();
    m_request.forget();
    m_twinsCall.forget();
    m_twins.reset();
    m_machineId.clear();
    m_newest.clear();
    m_isRead = false;
    m_records = {};
    m_answer.reset();
    m_scores.reset();
}

void DeviceStory::show(const QModelIndex &current)
{
    const ScoreTablePtr &scores = m_parts.model.scores();
    if (!current.isValid() || !scores) {
        forget();
        m_parts.panel.cves().showNothing();
        return;
    }
    const size_t row = m_parts.model.fleetRow(current.row());
    const QString machineId = QString::fromStdString(std::string(scores->fleet().machineId(row)));
    const QString &tenant = m_parts.session.tenantName();
    if (tenant != m_tenant && m_dialog) {
        m_dialog->close(); // its answer would not be heard any more
        m_dialog.clear();
    }
    if (machineId != m_machineId || tenant != m_tenant) {
        forget();
        m_machineId = machineId;
        m_tenant = tenant;
        m_parts.panel.cves().showLoading();
    }
    const bool isOtherFleet = !m_scores || m_scores->index()->fleet() != scores->index()->fleet() || m_row != row;
    m_row = row;
    m_scores = scores;
    if (isOtherFleet)
        m_twins.reset();
    tellRecord();
    if (m_isRead || m_answer)
        tellCves(); // the profile may be another
    if (m_parts.panel.isVisible())
        m_rest.start();
}

void DeviceStory::load()
{
    if (!m_parts.panel.isVisible() || !m_scores)
        return; // when it is shown
    if (!m_twins) {
        m_twinsCall.run(
            this, [scores = m_scores, row = m_row] { return twinsOf(scores->fleet(), row); },
            [this](const DeviceTwins &twins) {
            m_twins = twins;
            m_parts.panel.record().showTwins(&twins);
            });
    }
    const std::optional<StoredCycle> &newest = m_parts.session.state().cycle;
    const QString id = newest ? newest->info.id : QString();
    if (m_newest == id && (m_isRead || m_request.isAwaited()))
        return;
    m_newest = id;
    m_parts.session.workspace().history().ask(&HistoryService::loadRecords, m_tenant, m_machineId, m_request.begin());
}

void DeviceStory::takeRecords(const KeptRecords &records)
{
    m_isRead = true;
    m_records = records;
    if (records.device)
        m_answer.reset(); // the store knows more
    tellCves();
}

std::vector<DeviceCve> DeviceStory::cvesUnderProfile(const std::vector<VulnerabilityRecord> &records) const
{
    return cvesOfDevice(records, m_scores->profile(),
                        criticalCves(m_scores->fleet(), m_row, m_scores->index()->rules()).has_value());
}

QString DeviceStory::sourceOf(Ticks told) const
{
    const std::optional<StoredCycle> &cycle = m_parts.shown.state().cycle;
    if (m_parts.shown.isPast() && cycle)
        return tr("As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.")
            .arg(localTime(told), localTime(cycle->info.asOf));
    return tr("As the service told on %1.").arg(localTime(told));
}

QString DeviceStory::whyNoneKept() const
{
    if (m_records.areKept)
        return tr("The vulnerability source has told nothing about this device.");
    const TenantConfig *tenant = m_parts.session.tenant();
    if (tenant && tenant->vulnerabilitySource == VulnerabilitySource::None)
        return tr("No vulnerability records are kept: the tenant's settings name no source for them.");
    return tr("No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.");
}

void DeviceStory::tellCves()
{
    CveSection &section = m_parts.panel.cves();
    if (m_records.device) {
        section.showCves(cvesUnderProfile(m_records.device->records), sourceOf(m_records.device->told), false);
    } else if (m_answer) {
        QString source = tr("As the service answered at %1; not stored. This list names no software and no update.")
                             .arg(timeOfDay(m_answer->asked));
        if (m_parts.shown.isPast())
            source += u' ' + tr("It is of now, not of the cycle shown.");
        section.showCves(cvesUnderProfile(m_answer->vulnerabilities), source, true);
    } else {
        section.showNoneKept(whyNoneKept());
    }
}

void DeviceStory::tellRecord()
{
    const Fleet &fleet = m_scores->fleet();
    const TenantConfig *tenant = m_parts.session.tenant();
    if (m_parts.session.workspace().isDemo())
        m_portal = failure(ErrorCode::BadInput, m_tenant,
                           tr("The devices of the demo are invented: no portal has them."));
    else if (tenant)
        m_portal = portalPageOf(*tenant, m_machineId);
    RecordSection::Facts facts{
        cycleTime(fleet.asOf()), localTime(fleet.lastSeen(m_row)),   plainText(fleet.tags(m_row)),
        plainText(m_machineId),  plainText(entraIdOf(fleet, m_row)), m_portal};
    m_parts.panel.record().showRecord(facts);
    m_parts.panel.record().showTwins(m_twins ? &*m_twins : nullptr);
    m_parts.panel.offerPortal(m_portal.has_value());
}

void DeviceStory::ask(DeviceTopic topic)
{
    m_parts.session.workspace().polls().ask(&PollService::askAbout, m_tenant, m_machineId, topic);
}

void DeviceStory::takeAnswer(const QString &machineId, DeviceTopic topic, const Result<DeviceAnswerPtr> &answer)
{
    if (topic == DeviceTopic::Record && m_dialog && m_dialog->machineId() == machineId) {
        if (answer)
            m_dialog->showRecord((*answer)->record, (*answer)->asked);
        else
            m_dialog->showFailure(answer.error());
    }
    if (topic != DeviceTopic::Vulnerabilities || machineId != m_machineId || !m_scores)
        return;
    if (!answer) {
        m_parts.panel.cves().showAskFailure(answer.error());
        return;
    }
    m_answer = *answer;
    tellCves();
}

void DeviceStory::openPortal()
{
    if (m_portal)
        QDesktopServices::openUrl(*m_portal);
}

void DeviceStory::openRecord()
{
    if (!m_scores)
        return;
    if (!m_dialog) {
        m_dialog = new RecordDialog(m_parts.theme, m_parts.panel.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RecordDialog::askWanted, this, [this, tenant = m_tenant](const QString &machineId) {
            m_parts.session.workspace().polls().ask(&PollService::askAbout, tenant, machineId, DeviceTopic::Record);
        });
    }
    m_dialog->showAsking(QString::fromStdString(std::string(m_scores->fleet().deviceName(m_row))), m_machineId);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    ask(DeviceTopic::Record);
}

void DeviceStory::exportCves()
{
    if (!m_scores)
        return;
    const QString device = QString::fromStdString(std::string(m_scores->fleet().deviceName(m_row)));
    auto *dialog = makeExportDialog({tr("Export the CVEs of the device"),
                                     {tr("CSV (*.csv)")},
                                     u"csv"_s,
                                     u"%1-%2-cves.csv"_s.arg(fileNameOfTenant(m_tenant),
                                                             fileNamePart(device, longestDevicePart))},
                                    m_parts.settings, m_parts.panel.window());
    connect(dialog, &QFileDialog::fileSelected, this, [this, machineId = m_machineId](const QString &path) {
        if (machineId == m_machineId)
            writeCves(path);
    });
    dialog->open();
}

void DeviceStory::writeCves(const QString &path)
{
    const std::vector<VulnerabilityRecord> *records = m_records.device ? &m_records.device->records
                                                      : m_answer       ? &m_answer->vulnerabilities
                                                                       : nullptr;
    if (!records || !m_scores)
        return;
    const std::vector<DeviceCve> cves = cvesUnderProfile(*records);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!writeCvesCsv(buffer, std::span<const DeviceCve>(cves), {}, csvFormatOf(m_parts.settings.value())))
        return; // a buffer takes all bytes
    m_files.write(path, bytes);
}

} // namespace Trustgauge
