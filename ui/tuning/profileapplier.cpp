#include "ui/tuning/profileapplier.h"

#include "ui/session/fleetsession.h"
#include "ui/text/figures.h"
#include "ui/tuning/applydialog.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ProfileApplier::ProfileApplier(FleetSession &session, const Theme &theme, QWidget *window)
    : QObject(window),
      m_session(session),
      m_theme(theme),
      m_window(window)
{
    connect(session.workspace().tenants().origin(), &TenantService::profilesAssigned, this, &ProfileApplier::take);
    connect(&session.workspace(), &Workspace::requestFailed, this, [this] {
        m_asked.clear();
        if (m_dialog && !m_dialog->isVisible())
            m_dialog->deleteLater(); // it only waited for what came of it
    });
}

ApplyDialog *ProfileApplier::makeDialog(const Profile &profile)
{
    auto *dialog = new ApplyDialog(m_session, profile, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApplyDialog::previewRequested, this, &ProfileApplier::previewRequested);
    connect(dialog, &ApplyDialog::assignmentsWanted, this, [this, name = profile.name](const auto &assignments) {
        const bool isUndo = !assignments.isEmpty() && assignments.constFirst().profileName != name;
        assign(assignments, isUndo);
    });
    m_dialog = dialog;
    return dialog;
}

void ProfileApplier::ask(const Profile &profile)
{
    makeDialog(profile)->open();
}

void ProfileApplier::use(const Profile &profile, const QString &tenantName)
{
    makeDialog(profile);
    assign({{tenantName, profile.name}}, false);
}

void ProfileApplier::undo()
{
    assign(m_former, true);
}

void ProfileApplier::assign(const QList<ProfileAssignment> &assignments, bool isUndo)
{
    if (assignments.isEmpty())
        return;
    m_asked = assignments;
    m_isUndo = isUndo;
    m_session.workspace().tenants().ask(&TenantService::assignProfiles, assignments);
}

void ProfileApplier::take(const QList<ProfileAssignment> &now, const QList<ProfileAssignment> &former)
{
    const bool isAsked = !m_asked.isEmpty()
                         && std::all_of(now.begin(), now.end(),
                                        [this](const ProfileAssignment &one) { return m_asked.contains(one); });
    if (!isAsked)
        return;
    const QList<ProfileAssignment> asked = std::exchange(m_asked, {});
    if (m_isUndo) {
        m_former.clear();
        emit formerChanged();
        emit told(tr("%Ln tenant(s) have their former profile back.", nullptr, static_cast<int>(now.size())));
    } else if (m_dialog) {
        // A new version of the profile in use changes the scores, too.
        m_dialog->showApplied(now.isEmpty() ? asked : now, former);
        m_dialog->open();
        m_former = m_dialog->former();
        emit formerChanged();
    }
}

} // namespace Trustgauge
