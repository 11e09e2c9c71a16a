#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace Trustgauge {

class FleetSession;
class Theme;

//! A task for the user's own tenants, which needs the demo to be left first.
enum class RealTenantTask { None, Connect, Import, ReplaceSecret };

//! Commands on tenants: add, edit, delete, import, export. Asks in dialogs, passes the work to the workspace, and polls
//! a manually saved tenant immediately. In the demo only the invented tenant exists.
class TenantCommands : public QObject
{
    Q_OBJECT

public:
    TenantCommands(FleetSession &session, const Theme &theme, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() const;
    void addTenant();
    void editTenant();
    void importTenants();
    //! Of the tenant shown.
    void replaceSecret();
    //! Continues the task for which the demo was left.
    void goOnAfterDemo(RealTenantTask task);

signals:
    //! Something succeeded; show it as a message.
    void told(const QString &text);
    //! The person must do something; the message stays until closed.
    void toDo(const QString &text);
    void realTenantAsked(RealTenantTask task);
    //! \param in the dialog that asks for it
    void guideRequested(QWidget *in);

private:
    void openForm(const TenantConfig *existing, const QString &introduction = {});
    void askForImport();
    //! In the demo, leaves it for the task and returns true; the window is about to be replaced.
    [[nodiscard]] bool leavesDemo(RealTenantTask task);
    void deleteTenant();
    void exportTenants();
    void takeSaved(const QString &name);
    void selectWaiting();
    void refresh();

    FleetSession &m_session;
    const Theme &m_theme;
    QWidget *m_window;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QString m_savedByHand; //!< to show and poll once it is in the list
};

} // namespace Trustgauge
