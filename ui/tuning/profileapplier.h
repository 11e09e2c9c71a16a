#pragma once

#include "core/workspace/tenantchange.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Trustgauge {

class ApplyDialog;
class FleetSession;
struct Profile;
class Theme;

//! Uses profiles of the library for tenants, as a person says, tells what came of it, and undoes the last time.
class ProfileApplier : public QObject
{
    Q_OBJECT

public:
    ProfileApplier(FleetSession &session, const Theme &theme, QWidget *window);

    //! Asks for which tenants.
    void ask(const Profile &profile);
    //! Uses it for one tenant whose change of bands the person has seen.
    void use(const Profile &profile, const QString &tenantName);
    //! What the tenants had before the last time; empty: nothing to undo.
    [[nodiscard]] const QList<ProfileAssignment> &former() const { return m_former; }
    void undo();

signals:
    void told(const QString &text);
    void previewRequested(const QString &tenantName);
    //! What can be undone.
    void formerChanged();

private:
    ApplyDialog *makeDialog(const Profile &profile);
    void assign(const QList<ProfileAssignment> &assignments, bool isUndo);
    void take(const QList<ProfileAssignment> &now, const QList<ProfileAssignment> &former);

    FleetSession &m_session;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<ApplyDialog> m_dialog;
    QList<ProfileAssignment> m_asked; //!< and not answered yet
    QList<ProfileAssignment> m_former;
    bool m_isUndo = false;
};

} // namespace Trustgauge
