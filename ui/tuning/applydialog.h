#pragma once

#include "core/workspace/tenantchange.h"
#include "ui/session/profileeffects.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class ApplyModel;
class FleetSession;
class Theme;

//! Uses a profile for one tenant, several, or all: first what it would do to the bands of each; afterwards that the new
//! scores are not out yet, the way to publish them, and the way back.
class ApplyDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param profile one of the library
    ApplyDialog(FleetSession &session, const Profile &profile, const Theme &theme, QWidget *parent = nullptr);

    //! Tells what came of it, instead of asking.
    void showApplied(const QList<ProfileAssignment> &now, const QList<ProfileAssignment> &former);
    //! What all tenants had that got the profile by this dialog.
    [[nodiscard]] const QList<ProfileAssignment> &former() const { return m_former; }
    [[nodiscard]] bool isCounting() const { return m_effects.open() > 0; }

signals:
    //! Only what was asked for changes which profiles are in use; answered by TenantService::profilesAssigned.
    void assignmentsWanted(const QList<Trustgauge::ProfileAssignment> &assignments);
    void previewRequested(const QString &tenantName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoice(const Theme &theme);
    void refresh();

    FleetSession &m_session;
    ProfileEffects m_effects;
    QList<ProfileAssignment> m_now, m_former;
    ApplyModel *m_model = nullptr;
    QStackedWidget *m_stages = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_all = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace Trustgauge
