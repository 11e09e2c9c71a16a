#include "ui/devices/selecteddevice.h"

#include "ui/devices/alertsection.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/timelinesection.h"
#include "ui/models/breakdown.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/cyclechange.h"
#include "ui/session/fleetsession.h"
#include "ui/text/figures.h"

namespace Trustgauge {

SelectedDevice::SelectedDevice(FleetSession &session, const CycleChange &change, const FleetTableModel &model,
                               BreakdownPanel &panel, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_change(change),
      m_model(model),
      m_panel(panel)
{
    connect(&panel.alerts(), &AlertSection::wanted, this, [&session](const QString &machineId) {
        session.workspace().polls().ask(&PollService::askAbout, session.tenantName(), machineId, DeviceTopic::Alerts);
    });
    connect(session.workspace().polls().origin(), &PollService::deviceAnswered, this,
            [&session, &panel](const QString &tenantName, const QString &machineId, DeviceTopic topic,
                               const Result<DeviceAnswerPtr> &answer) {
        if (tenantName != session.tenantName() || topic != DeviceTopic::Alerts)
            return;
        panel.alerts().showAnswer(machineId, answer.map([](const DeviceAnswerPtr &known) { return known->alerts; }));
        if (answer)
            panel.timeline().askAnew(machineId); // which marks them
    });
    connect(&panel.timeline(), &TimelineSection::wanted, this, &SelectedDevice::askForTimeline);
    const HistoryService *history = session.workspace().history().origin();
    connect(history, &HistoryService::deviceLoaded, this, &SelectedDevice::takePast);
    connect(history, &HistoryService::failed, this, [this](quint64 request, const Error &error) {
        if (m_request.take(request))
            m_panel.timeline().showFailure(m_timelineOf, error);
    });
}

SelectedDevice::~SelectedDevice() = default;

void SelectedDevice::forgetTimeline()
{
    m_request.forget();
    m_timelineOf.clear();
    m_timeline.forget();
    m_past.reset();
    m_replayed = {};
    m_replay.forget();
    m_panel.showReplay({});
}

void SelectedDevice::askForTimeline(const QString &machineId)
{
    forgetTimeline();
    m_timelineOf = machineId;
    m_session.workspace().history().ask(&HistoryService::loadDevice, m_session.tenantName(), machineId,
                                        m_request.begin());
}

void SelectedDevice::takePast(quint64 request, const std::shared_ptr<const DevicePast> &past)
{
    if (!m_request.take(request))
        return;
    m_past = past;
    replay();
    m_timeline.run(
        this, [past] { return std::make_shared<const DeviceTimeline>(deviceTimeline(*past, {})); },
        [this](const DeviceTimelinePtr &timeline) {
        m_panel.alerts().showKept(m_timelineOf, timeline->alerts);
        m_panel.timeline().showTimeline(m_timelineOf, timeline);
        });
}

void SelectedDevice::replay()
{
    const Replayed of{m_past, m_model.before(), m_model.scores()};
    if (of == m_replayed)
        return;
    m_replayed = of;
    m_replay.forget();
    m_panel.showReplay({});
    if (!m_past || !m_model.before() || !m_model.scores())
        return;
    struct Replay
    {
        size_t cycles = 0, inUse = 0, edited = 0;
    };
    const auto profileOf = [](const ScoreTablePtr &scores) {
        return std::make_shared<const Profile>(scores->profile());
    };
    m_replay.run(
        this,
        [past = m_past, inUse = profileOf(m_model.before()), edited = profileOf(m_model.scores())] {
        const DeviceTimeline before = deviceTimeline(*past, {false, inUse});
        return Replay{before.cycles, placeChanges(before), placeChanges(deviceTimeline(*past, {false, edited}))};
        },
        [this](const Replay &found) {
        m_panel.showReplay(
            tr("Replayed over %Ln stored cycle(s), its band changes: %1 under the profile in use, %2 "
               "under the edited one.",
               nullptr, static_cast<int>(found.cycles))
                .arg(grouped(static_cast<qint64>(found.inUse)), grouped(static_cast<qint64>(found.edited))));
    });
}

void SelectedDevice::show(const QModelIndex &current)
{
    if (!current.isValid() || !m_model.scores()) {
        m_panel.showNothing();
        forgetTimeline();
        emit shown({});
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
    m_panel.showDevice(breakdown);
    if (breakdown.machineId != m_timelineOf)
        forgetTimeline();
    replay();
    const std::optional<StoredCycle> &cycle = m_session.state().cycle;
    m_panel.timeline().showDevice(breakdown.machineId, cycle ? cycle->info.id : QString());
    emit shown(breakdown.machineId);
}

} // namespace Trustgauge
