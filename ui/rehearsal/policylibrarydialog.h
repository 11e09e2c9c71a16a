#pragma once

#include "core/config/policylibrary.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace Trustgauge {

class FigureTableModel;
class PolicyEditor;
class Theme;
class Workspace;

//! All policies with their versions, and what the rules of each were.
class PolicyLibraryDialog : public QDialog
{
    Q_OBJECT

public:
    PolicyLibraryDialog(Workspace &workspace, PolicyEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype versionsShown() const { return m_versions.size(); }

private:
    [[nodiscard]] QWidget *makeDetails(const Theme &theme);
    [[nodiscard]] QWidget *makeButtons();
    void fillPolicies();
    void showPolicy();
    void takeVersions(const QString &name, const QList<PolicyVersion> &newestFirst);
    void showRules();
    void askToDelete();
    [[nodiscard]] QString selected() const;
    //! The selected version; nullptr: none.
    [[nodiscard]] const PolicyVersion *chosen() const;

    Workspace &m_workspace;
    PolicyEditor &m_editor;
    QListWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    FigureTableModel *m_versionRows = nullptr;
    QTableView *m_versionTable = nullptr;
    FigureTableModel *m_rules = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_delete = nullptr;
    QList<PolicyVersion> m_versions; //!< of the selected policy, newest first
};

} // namespace Trustgauge
