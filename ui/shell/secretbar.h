#pragma once

#include "ui/shell/noticebar.h"

#include <QString>

namespace Trustgauge {

class FleetSession;
class UiSettingsStore;

//! Reminds of a secret or certificate that ends soon: 30, 14, 7 and 1 days before, and once it is over. Closed, it comes
//! back with the next of these. Of several tenants the one on show comes first, then the one with the least time left.
class SecretBar : public NoticeBar
{
    Q_OBJECT

public:
    SecretBar(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! For the tenant on show.
    void replaceRequested();

private:
    void refresh();
    void act();

    FleetSession &m_session;
    UiSettingsStore &m_settings;
    QString m_tenant;   //!< that it is about
    QString m_reminder; //!< that is shown
};

} // namespace Trustgauge
