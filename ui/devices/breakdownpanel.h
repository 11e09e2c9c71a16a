#pragma once

#include "core/base/result.h"
#include "core/poll/deviceanswer.h"
#include "ui/models/breakdown.h"
#include "ui/widgets/card.h"

class QFormLayout;
class QPushButton;
class QStackedWidget;

namespace Trustgauge {

class ElidedLabel;
class Theme;
class TimelineSection;
class Waterfall;

//! Explains the score of the selected device.
class BreakdownPanel : public Card
{
    Q_OBJECT

public:
    explicit BreakdownPanel(const Theme &theme, QWidget *parent = nullptr);

    void showDevice(const Breakdown &breakdown);
    void showNothing();
    [[nodiscard]] TimelineSection &timeline() const { return *m_timeline; }
    //! The result for alertsWanted; ignored if another device is shown meanwhile.
    void showAlerts(const QString &machineId, const Result<DeviceAlerts> &alerts);

signals:
    //! The user requests the open alerts of the device shown.
    void alertsWanted(const QString &machineId);

private:
    void forgetAlerts();
    void addDetail(const QString &name, const QString &value);

    const Theme &m_theme;
    Breakdown m_breakdown;
    QStackedWidget *m_views = nullptr;
    ElidedLabel *m_device = nullptr;
    ElidedLabel *m_where = nullptr;
    Waterfall *m_waterfall = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_swatch = nullptr;
    QLabel *m_band = nullptr;
    QLabel *m_completeness = nullptr;
    QLabel *m_underSaved = nullptr;
    QLabel *m_insufficient = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_cheapestTitle = nullptr;
    QLabel *m_cheapest = nullptr;
    QLabel *m_sinceTitle = nullptr;
    QLabel *m_since = nullptr;
    TimelineSection *m_timeline = nullptr;
    QPushButton *m_askAlerts = nullptr;
    QLabel *m_alerts = nullptr;
    QFormLayout *m_details = nullptr;
};

} // namespace Trustgauge
