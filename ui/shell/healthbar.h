#pragma once

#include "ui/session/tenanthealth.h"
#include "ui/shell/noticebar.h"

namespace Trustgauge {

class FleetSession;

//! Shown on every page while the last poll of the shown tenant failed or was partial; offers to open the doctor.
class HealthBar : public NoticeBar
{
    Q_OBJECT

public:
    HealthBar(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    //! Whether its button is not the primary one, since the page has that.
    void setQuiet(bool quiet);
    //! There is something to report. The bar may still be hidden, when the page itself reports it.
    [[nodiscard]] bool hasCause() const { return m_shown.health != TenantHealth::Unknown; }

signals:
    void causeChanged();
    void doctorRequested();
    void notesRequested(); //!< show all notes of the last cycle

private:
    FleetSession &m_session;
    HealthNotice m_shown;
};

} // namespace Trustgauge
