#pragma once

#include "ui/tenants/formsection.h"

class QCheckBox;

namespace Trustgauge {

class FleetSession;

//! When the tenant is polled, from which source, and how it is scored.
class PollingSection : public FormSection
{
    Q_OBJECT

public:
    PollingSection(const FleetSession &session, bool isNew, QWidget *parent = nullptr);

    void fill(const TenantConfig &tenant) override;
    void read(TenantDraft &draft) const override;

private:
    const FleetSession &m_session;
    bool m_isNew = true;
    QLineEdit *m_interval = nullptr;
    QCheckBox *m_enabled = nullptr;
    QComboBox *m_vulnerabilities = nullptr;
    QComboBox *m_antivirus = nullptr;
    QLineEdit *m_floor = nullptr;
    QComboBox *m_profile = nullptr;
};

} // namespace Trustgauge
