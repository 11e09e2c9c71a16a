#pragma once

#include "core/workspace/tenantchange.h"
#include "ui/session/tenantchecks.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Trustgauge {

class CloudSection;
class ConnectionSection;
class ConnectionTrial;
class FleetSession;
class FormSection;
class IdentitySection;
class PublishSection;
class Theme;

//! The form for one tenant, validated while editing; one section per subject.
class TenantForm : public QDialog
{
    Q_OBJECT

public:
    TenantForm(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);
    TenantForm(FleetSession &session, const Theme &theme, const TenantConfig &existing, QWidget *parent = nullptr);
    ~TenantForm() override;

    //! Sets a text above all fields; empty: none.
    void setIntroduction(const QString &text);

signals:
    void saveRequested(const Trustgauge::TenantChange &change);
    //! The guide to registering the application shall be shown beside the form.
    void guideRequested();

private:
    void build(const Theme &theme);
    //! Adds a collapsible section.
    QPushButton *addFolded(QVBoxLayout *column, FormSection *section, const QString &title, const QString &objectName);
    [[nodiscard]] TenantDraft draft() const;
    void check();
    void showFaults(const QMap<QString, QString> &faults);
    //! Otherwise shows what is wrong, at the fields.
    [[nodiscard]] bool isUsable(const TenantDraft &draft);
    void tryConnection();
    void trySave();

    FleetSession &m_session;
    TenantConfig m_original;
    bool m_isNew = true;
    QList<FormSection *> m_sections; //!< from top to bottom
    IdentitySection *m_identity = nullptr;
    CloudSection *m_cloud = nullptr;
    ConnectionSection *m_connection = nullptr;
    PublishSection *m_publishing = nullptr;
    QLabel *m_introduction = nullptr;
    QScrollArea *m_scroll = nullptr;
    ConnectionTrial *m_trial = nullptr;
};

} // namespace Trustgauge
