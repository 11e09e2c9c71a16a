#pragma once

#include "core/base/result.h"
#include "core/poll/deviceanswer.h"
#include "core/report/cves.h"
#include "core/scoring/scoretable.h"
#include "core/workspace/historyservice.h"
#include "core/workspace/latestrequest.h"
#include "ui/models/devicetwins.h"
#include "ui/models/fleetfilter.h"
#include "ui/session/asynccall.h"
#include "ui/settings/fileexport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <optional>
#include <vector>

class QModelIndex;

namespace Trustgauge {

class BreakdownPanel;
class FleetSession;
class FleetTableModel;
class RecordDialog;
class ShownCycle;
class Theme;
class UiSettingsStore;

//! What is known of the selected device beside its score and its past: its CVEs, its record, its page in the portal.
//! Reads once the panel is visible and the selection rests; asks the service only when a person wants it.
class DeviceStory : public QObject
{
    Q_OBJECT

public:
    //! The parts of the window that it tells and asks; all live longer.
    struct Parts
    {
        FleetSession &session;
        const ShownCycle &shown;
        const FleetTableModel &model;
        UiSettingsStore &settings;
        const Theme &theme;
        BreakdownPanel &panel;
    };
    DeviceStory(const Parts &parts, QObject *parent);
    ~DeviceStory() override;

    //! \param current invalid: no device is selected
    void show(const QModelIndex &current);

signals:
    void devicesWanted(const Trustgauge::FleetFilter &filter);

private:
    void load();
    void takeRecords(const KeptRecords &records);
    void takeAnswer(const QString &machineId, DeviceTopic topic, const Result<DeviceAnswerPtr> &answer);
    void tellCves();
    void tellRecord();
    [[nodiscard]] QString whyNoneKept() const;
    [[nodiscard]] QString sourceOf(Ticks told) const;
    [[nodiscard]] std::vector<DeviceCve> cvesUnderProfile(const std::vector<VulnerabilityRecord> &records) const;
    void ask(DeviceTopic topic);
    void openPortal();
    void openRecord();
    void exportCves();
    void writeCves(const QString &path);
    void forget();

    Parts m_parts;
    FileExport m_files;
    QTimer m_rest;       //!< the selection rests
    QString m_machineId; //!< empty: none
    QString m_tenant;    //!< whose device it is
    QString m_newest;    //!< id of the newest cycle when its records were asked for
    size_t m_row = 0;    //!< of the fleet
    ScoreTablePtr m_scores;
    LatestRequest m_request;
    LatestCall m_twinsCall;
    std::optional<DeviceTwins> m_twins;              //!< nullopt: not known yet
    bool m_isRead = false;                           //!< m_records are those of the device
    KeptRecords m_records;                           //!< of the store
    DeviceAnswerPtr m_answer;                        //!< of the service, about its CVEs
    Result<QUrl> m_portal = tl::unexpected(Error()); //!< page of the device
    QPointer<RecordDialog> m_dialog;
};

} // namespace Trustgauge
