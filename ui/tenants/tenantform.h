#pragma once

#include "core/workspace/tenantchange.h"
#include "ui/session/tenantchecks.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Trustgauge {

class CertificateField;
class DateLine;
class FleetSession;
class FormRow;
class SessionOnlyBox;
class Theme;

//! One tenant with live checks. What is wrong stands below its field as soon as the field was touched.
class TenantForm : public QDialog
{
    Q_OBJECT

public:
    TenantForm(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);
    TenantForm(FleetSession &session, const Theme &theme, const TenantConfig &existing, QWidget *parent = nullptr);
    ~TenantForm() override;

    [[nodiscard]] TenantDraft draft() const;
    void setAdvancedOpen(bool open);
    //! A sentence above all fields; empty: none.
    void setIntroduction(const QString &text);

signals:
    void saveRequested(const Trustgauge::TenantChange &change);
    //! How to register the application is to be shown beside the form.
    void guideRequested();

private:
    struct Field
    {
        QWidget *control = nullptr;
        FormRow *row = nullptr;
    };
    void build(const Theme &theme);
    void fill(const TenantConfig &tenant);
    void buildIdentity(const Theme &theme, QVBoxLayout *form);
    void buildCloud(QVBoxLayout *form);
    void buildPolling(QVBoxLayout *form);
    FormRow *addRow(QVBoxLayout *form, const QString &label, QWidget *control);
    void addField(QVBoxLayout *form, const QString &label, const QString &key, QWidget *control);
    QLineEdit *addLine(QVBoxLayout *form, const QString &label, const QString &key, const QString &placeholder = {});
    QComboBox *addChoice(QVBoxLayout *form, const QString &label, const QString &key,
                         const QList<QPair<QString, int>> &choices);
    [[nodiscard]] QWidget *makeSecret(const Theme &theme);
    [[nodiscard]] QWidget *makeAdvanced();
    [[nodiscard]] QWidget *makePublishing();
    [[nodiscard]] std::optional<PublishTarget> publishTarget() const;
    void showCredential();
    void showKeychain();
    void showCloud();
    void watch(QLineEdit *line, const QString &key);
    void touch(const QString &key);
    void check();
    void trySave();

    FleetSession &m_session;
    TenantConfig m_original;
    bool m_isNew = true;
    QHash<QString, Field> m_fields;
    QList<FormRow *> m_rows;
    QLabel *m_introduction = nullptr;
    QScrollArea *m_scroll = nullptr;
    QSet<QString> m_touched;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_tenantId = nullptr;
    QLineEdit *m_clientId = nullptr;
    QComboBox *m_credential = nullptr;
    QLineEdit *m_secret = nullptr;
    CertificateField *m_certificate = nullptr;
    DateLine *m_lastDay = nullptr;
    QLabel *m_keychain = nullptr;
    SessionOnlyBox *m_sessionOnly = nullptr;
    QLineEdit *m_interval = nullptr;
    QCheckBox *m_enabled = nullptr;
    QComboBox *m_cloud = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_vulnerabilities = nullptr;
    QComboBox *m_antivirus = nullptr;
    QLineEdit *m_floor = nullptr;
    QComboBox *m_profile = nullptr;
    QPushButton *m_opener = nullptr;
    QWidget *m_advanced = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_api = nullptr;
    QLineEdit *m_audience = nullptr;
    QComboBox *m_token = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_proxyUser = nullptr;
    QLineEdit *m_proxyPassword = nullptr;
    QLineEdit *m_caFile = nullptr;
    QPushButton *m_publishOpener = nullptr;
    QCheckBox *m_publishEnabled = nullptr;
    QLineEdit *m_publishUrl = nullptr;
    QComboBox *m_publishApi = nullptr;
    QLineEdit *m_deviceTopic = nullptr;
    QLineEdit *m_summaryTopic = nullptr;
    QComboBox *m_publishAuth = nullptr;
    QLineEdit *m_publishUser = nullptr;
    QLineEdit *m_publishSecret = nullptr;
    QLineEdit *m_brake = nullptr;
    QLineEdit *m_clusterId = nullptr;
    QLineEdit *m_publishCa = nullptr;
    QLineEdit *m_clientCertificate = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Trustgauge
