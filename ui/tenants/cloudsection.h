#pragma once

#include "ui/tenants/formsection.h"

namespace Trustgauge {

//! The cloud and region of the tenant.
class CloudSection : public FormSection
{
    Q_OBJECT

public:
    explicit CloudSection(QWidget *parent = nullptr);

    void fill(const TenantConfig &tenant) override;
    void read(TenantDraft &draft) const override;

signals:
    //! The addresses derived from the cloud have changed.
    void cloudChanged();

private:
    void showRegions();

    QComboBox *m_cloud = nullptr;
    QComboBox *m_region = nullptr;
};

} // namespace Trustgauge
