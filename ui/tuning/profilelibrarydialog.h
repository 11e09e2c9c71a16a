#pragma once

#include "core/config/profilelibrary.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace Trustgauge {

class ElidedLabel;
class FigureTableModel;
class FleetSession;
class Theme;

//! All profiles with their versions (who saved what when, and why), their differences from the one being edited, and
//! their commands: load, assign to tenants, compare, duplicate, rename, import, export, and delete, which can be undone.
class ProfileLibraryDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param edited the profile that the others are compared with
    ProfileLibraryDialog(FleetSession &session, const Profile &edited, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype versionsShown() const { return m_versions.size(); }

signals:
    void loadRequested(const Trustgauge::Profile &profile);
    //! For tenants that the person is still to choose.
    void useRequested(const Trustgauge::Profile &profile);
    //! \param version its number; 0: of a profile without versions
    void compareRequested(const QString &name, int version);

private:
    [[nodiscard]] QWidget *makeDetails(const Theme &theme);
    [[nodiscard]] QWidget *makeListButtons();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeUndoLine();
    void connectServices();
    void fillProfiles();
    void showProfile();
    void takeVersions(const QString &name, const QList<ProfileVersion> &newestFirst);
    void compare();
    void importFile();
    void exportFile();
    //! Asks for a name; saves the chosen version under it, or renames the profile.
    void askForCopy();
    void askForName();
    void remove();
    void undoRemoval();
    //! Of all profiles but this one.
    [[nodiscard]] QStringList names(const QString &without = {}) const;
    //! The wanted name, with a number when another profile has it.
    [[nodiscard]] QString freeName(const QString &wanted) const;
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
    QPushButton *m_load = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_undoLine = nullptr;
    ElidedLabel *m_undoWords = nullptr;
    QString m_removed;                //!< can be brought back
    QList<ProfileVersion> m_versions; //!< of the selected profile, newest first
    QString m_wanted;                 //!< to select once it is in the list
};

} // namespace Trustgauge
