#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QList>
#include <QObject>

class QAction;
class QDialog;
class QWidget;

namespace Trustgauge {

class FleetSession;
class Theme;

//! What a person wants to do with a real tenant of theirs, for which the demo is left first.
enum class RealTenantTask { None, Connect, Import, ReplaceSecret };

//! What can be done with tenants: add, edit, delete, import, export. Asks in dialogs, hands the work to the
//! workspace, and polls a tenant that was saved by hand at once. The demo keeps to its invented tenant.
class TenantCommands : public QObject
{
    Q_OBJECT

public:
    TenantCommands(FleetSession &session, const Theme &theme, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() const;
    void addTenant();
    void editTenant();
    void importTenants();
    //! Of the tenant on show.
    void replaceSecret();
    //! Goes on with what was asked for in the demo, which has been left for it.
    void goOnAfterDemo(RealTenantTask task);

signals:
    //! Something went well and is worth a line.
    void told(const QString &text);
    //! Something is to be done by a person, who must not miss it.
    void toDo(const QString &text);
    void realTenantAsked(RealTenantTask task);
    //! \param in the dialog that asks
    void guideRequested(QWidget *in);

private:
    void openForm(const TenantConfig *existing, const QString &introduction = {});
    void askForImport();
    //! In the demo; the window is about to be another.
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
    QString m_savedByHand; //!< to be shown and polled once the list knows it
};

} // namespace Trustgauge
