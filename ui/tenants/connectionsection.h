#pragma once

#include "ui/tenants/formsection.h"

namespace Trustgauge {

//! Settings that few tenants need: custom addresses, forward proxy, custom certificate authority.
class ConnectionSection : public FormSection
{
    Q_OBJECT

public:
    explicit ConnectionSection(bool isNew, QWidget *parent = nullptr);

    void fill(const TenantConfig &tenant) override;
    void read(TenantDraft &draft) const override;
    void wipe() override;
    //! Shows the values that are used for empty fields.
    void showDefaults(TenantConfig tenant);

private:
    void addAuthority();

    QLineEdit *m_login = nullptr;
    QLineEdit *m_api = nullptr;
    QLineEdit *m_audience = nullptr;
    QComboBox *m_token = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_proxyUser = nullptr;
    QLineEdit *m_proxyPassword = nullptr;
    QLineEdit *m_caFile = nullptr;
};

} // namespace Trustgauge
