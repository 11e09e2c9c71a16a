#pragma once

#include "ui/shell/noticebar.h"

#include <QString>

namespace Trustgauge {

class FleetSession;
class UiSettingsStore;

//! Reminds of a secret or certificate that expires soon: 30, 14, 7 and 1 days before, and afterwards. Once closed, it
//! returns at the next of these. The shown tenant comes first, then the one with the least time left.
class SecretBar : public NoticeBar
{
    Q_OBJECT

public:
    SecretBar(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! For the tenant shown.
    void replaceRequested();

private:
    void refresh();
    void act();

    FleetSession &m_session;
    UiSettingsStore &m_settings;
    QString m_tenant;   //!< that the reminder is about
    QString m_reminder; //!< the reminder shown
};

} // namespace Trustgauge
