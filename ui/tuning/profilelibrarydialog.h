#pragma once

#include "core/config/profilelibrary.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QTableView;

namespace Trustgauge {

class FigureTableModel;
class FleetSession;
class Theme;

//! All profiles with their versions, their differences from the one being edited, and their commands: load, assign to
//! tenants, import, export, delete.
class ProfileLibraryDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param edited the profile that the others are compared with
    ProfileLibraryDialog(FleetSession &session, const Profile &edited, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype versionsShown() const { return m_versions.size(); }

signals:
    void loadRequested(const Trustgauge::Profile &profile);

private:
    [[nodiscard]] QWidget *makeDetails(const Theme &theme);
    [[nodiscard]] QWidget *makeButtons();
    void fillProfiles();
    void showProfile();
    void takeVersions(const QString &name, const QList<ProfileVersion> &newestFirst);
    void compare();
    void fillTenantMenu();
    void importFile();
    void exportFile();
    void askToDelete();
    //! The selected profile, or nullptr.
    [[nodiscard]] const Profile *selected() const;
    //! The selected version of that profile; the newest when none is selected.
    [[nodiscard]] const Profile *chosen() const;

    FleetSession &m_session;
    Profile m_edited;
    QListWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_users = nullptr;
    QLabel *m_compared = nullptr;
    QLabel *m_fault = nullptr;
    FigureTableModel *m_versionRows = nullptr;
    FigureTableModel *m_differences = nullptr;
    QTableView *m_versionTable = nullptr;
    QTableView *m_differenceTable = nullptr;
    QMenu *m_tenantMenu = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_delete = nullptr;
    QList<ProfileVersion> m_versions; //!< of the selected profile, newest first
    QString m_wanted;                 //!< to select once it is in the list
};

} // namespace Trustgauge
