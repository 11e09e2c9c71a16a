#pragma once

#include "core/doctor/secretreplacement.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Trustgauge {

class CertificateField;
class FleetSession;
class SessionOnlyBox;
class Theme;

//! Replaces a tenant's client secret, or its certificate with key: the new one is tried first, and the old one is kept
//! until that has succeeded.
class ReplaceSecretDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceSecretDialog(FleetSession &session, const Theme &theme, const TenantConfig &tenant, QWidget *parent);

    [[nodiscard]] bool isTrying() const { return m_trying; }
    //! Cancels a running trial; otherwise closes.
    void reject() override;

signals:
    //! Something succeeded; show it as a message.
    void told(const QString &text);

private:
    void makeSecretField(QVBoxLayout *layout, const Theme &theme);
    void makeCertificateField(QVBoxLayout *layout);
    void check();
    void tryIt();
    void take(const SecretTrial &trial);
    void setTrying(bool trying);
    void setFault(const QString &fault, const QString &whatToDo = {}, const QString &evidence = {});
    void makeRoom();
    [[nodiscard]] bool isCertificate() const { return m_tenant.credential == CredentialKind::Certificate; }
    [[nodiscard]] SecretText given() const;

    FleetSession &m_session;
    TenantConfig m_tenant;
    bool m_trying = false;

    QLineEdit *m_secret = nullptr;
    QLineEdit *m_lastDay = nullptr;
    CertificateField *m_certificate = nullptr;
    SessionOnlyBox *m_sessionOnly = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_whatToDo = nullptr;
    QLabel *m_evidence = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_replace = nullptr;
};

} // namespace Trustgauge
