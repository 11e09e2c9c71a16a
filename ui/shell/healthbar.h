#pragma once

#include "ui/session/tenanthealth.h"
#include "ui/shell/noticebar.h"

namespace Trustgauge {

class FleetSession;

//! Stands on every page while the last poll of the tenant on show failed or brought only a part, and leads to the doctor.
class HealthBar : public NoticeBar
{
    Q_OBJECT

public:
    HealthBar(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    //! The page has the one primary button.
    void setQuiet(bool quiet);
    //! There is something to say. It may be hidden all the same, where the page itself says it.
    [[nodiscard]] bool hasCause() const { return m_shown.health != TenantHealth::Unknown; }

signals:
    void causeChanged();
    void doctorRequested();
    void notesRequested(); //!< of the last cycle, in full

private:
    FleetSession &m_session;
    HealthNotice m_shown;
};

} // namespace Trustgauge
