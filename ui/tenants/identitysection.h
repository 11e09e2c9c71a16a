#pragma once

#include "ui/tenants/formsection.h"

class QLabel;

namespace Trustgauge {

class CertificateField;
class DateLine;
class FleetSession;
class SessionOnlyBox;
class Theme;

//! Who signs in, and how: ids, client secret or certificate, and where that is stored.
class IdentitySection : public FormSection
{
    Q_OBJECT

public:
    IdentitySection(FleetSession &session, const Theme &theme, bool isNew, QWidget *parent = nullptr);

    void fill(const TenantConfig &tenant) override;
    void read(TenantDraft &draft) const override;
    void wipe() override;
    void focusName();
    [[nodiscard]] bool secretsForSession() const;

signals:
    //! The guide to registering the application shall be shown beside the form.
    void guideRequested();

private:
    void addSecret(const Theme &theme);
    void showCredential();
    void showKeychain();
    [[nodiscard]] bool isBySecret() const;

    FleetSession &m_session;
    bool m_isNew = true;
    TenantConfig m_stored;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tenantId = nullptr;
    QLineEdit *m_clientId = nullptr;
    QComboBox *m_credential = nullptr;
    QLineEdit *m_secret = nullptr;
    FormRow *m_secretRow = nullptr;
    DateLine *m_lastDay = nullptr;
    FormRow *m_lastDayRow = nullptr;
    CertificateField *m_certificate = nullptr;
    FormRow *m_certificateRow = nullptr;
    QLabel *m_keychain = nullptr;
    SessionOnlyBox *m_sessionOnly = nullptr;
};

} // namespace Trustgauge
