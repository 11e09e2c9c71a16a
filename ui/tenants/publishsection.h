#pragma once

#include "core/base/secrettext.h"
#include "ui/tenants/formsection.h"

class QCheckBox;

namespace Trustgauge {

//! Where the tenant's scores are published, and when.
class PublishSection : public FormSection
{
    Q_OBJECT

public:
    explicit PublishSection(bool isNew, QWidget *parent = nullptr);

    void fill(const TenantConfig &tenant) override;
    void read(TenantDraft &draft) const override;
    void wipe() override;
    //! As entered; empty: keep the stored one.
    [[nodiscard]] SecretText secret() const;

private:
    void showSignIn();

    QCheckBox *m_enabled = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_api = nullptr;
    QLineEdit *m_clusterId = nullptr;
    QLineEdit *m_deviceTopic = nullptr;
    QLineEdit *m_summaryTopic = nullptr;
    QComboBox *m_auth = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_brake = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_clientCertificate = nullptr;
};

} // namespace Trustgauge
