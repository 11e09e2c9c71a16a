#pragma once

#include "core/doctor/secretreplacement.h"
#include "ui/models/asynccall.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Trustgauge {

class FleetSession;
class Theme;

//! Replaces the client secret of a tenant, or its certificate with key: the new one is tried first, and the old one
//! stays until that has succeeded.
class ReplaceSecretDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceSecretDialog(FleetSession &session, const Theme &theme, const TenantConfig &tenant, QWidget *parent);

    [[nodiscard]] bool isTrying() const { return m_trying; }
    //! While it is tried, ends the trial; else closes.
    void reject() override;

signals:
    //! Something went well and is worth a line.
    void told(const QString &text);

private:
    void makeSecretField(QVBoxLayout *layout, const Theme &theme);
    void makeCertificateField(QVBoxLayout *layout);
    void loadFile(const QString &path);
    void check();
    void tryIt();
    void take(const SecretTrial &trial);
    void setTrying(bool trying);
    void setFault(const QString &fault, const QString &whatToDo = {}, const QString &evidence = {});
    void makeRoom();
    [[nodiscard]] bool isCertificate() const { return m_tenant.credential == CredentialKind::Certificate; }
    [[nodiscard]] QString given() const;

    FleetSession &m_session;
    TenantConfig m_tenant;
    bool m_trying = false;
    LatestCall m_loading;

    QLineEdit *m_secret = nullptr;
    QLineEdit *m_lastDay = nullptr;
    QPlainTextEdit *m_pem = nullptr;
    QLabel *m_found = nullptr;
    QCheckBox *m_sessionOnly = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_whatToDo = nullptr;
    QLabel *m_evidence = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_replace = nullptr;
};

} // namespace Trustgauge
