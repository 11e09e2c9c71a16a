#pragma once

#include "ui/tenants/formsection.h"

namespace Trustgauge {

//! Where the tenant lies.
class CloudSection : public FormSection
{
    Q_OBJECT

public:
    explicit CloudSection(QWidget *parent = nullptr);

    void fill(const TenantConfig &tenant) override;
    void read(TenantDraft &draft) const override;

signals:
    //! The addresses that follow from it are others.
    void cloudChanged();

private:
    void showRegions();

    QComboBox *m_cloud = nullptr;
    QComboBox *m_region = nullptr;
};

} // namespace Trustgauge
