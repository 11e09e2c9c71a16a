#pragma once

#include "ui/models/rehearseddevicesmodel.h"
#include "ui/session/rehearsalsession.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace Trustgauge {

class SteadyComboBox;
class Theme;

//! The worst devices of an action, or of all.
class RehearsedDevicesCard : public Card
{
    Q_OBJECT

public:
    static constexpr size_t mostDevices = 1000; //!< that are listed; Devices and the export have all

    explicit RehearsedDevicesCard(const Theme &theme, QWidget *parent = nullptr);

    void setOutcome(const RehearsalSession::OutcomePtr &outcome);

signals:
    void deviceRequested(const QString &machineId);
    //! The person wants to see all devices that meet an action; empty: those of any.
    void devicesRequested(const QString &action);

private:
    void list();
    [[nodiscard]] QString action() const;

    RehearsalSession::OutcomePtr m_outcome;
    LatestCall m_listing;
    SteadyComboBox *m_choice = nullptr;
    QPushButton *m_show = nullptr;
    RehearsedDevicesModel *m_devices = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace Trustgauge
