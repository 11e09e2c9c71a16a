#pragma once

#include "core/policy/policydraft.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace Trustgauge {

class FleetSession;
class RehearsalExporter;
class RehearsalSession;
class SegmentedSwitch;
class Theme;

//! Above the rehearsal: which policy, its version, undo, files, and saving. Below it the sentence that nothing is
//! enforced, and on what is rehearsed.
class RehearsalHead : public QWidget
{
    Q_OBJECT

public:
    RehearsalHead(FleetSession &session, RehearsalSession &model, RehearsalExporter &exporter, const Theme &theme,
                  QWidget *parent = nullptr);

    void refresh();
    //! Only what can be done now. Also while the window is destroyed.
    void tellActions();
    //! Lets a new policy begin.
    void begin(bool withExample);
    void askForImport();
    //! Shows figures under the profile in use.
    void showInUse();

signals:
    void told(const QString &text);

private:
    void makeActions();
    [[nodiscard]] QPushButton *makeActionButton(QAction *action, const QString &text, const QString &name);
    void fillPolicyMenu();
    void fillFileMenu();
    void save();
    void openLibrary();
    void takeSaved(const QString &name);
    [[nodiscard]] QString stateText() const;

    FleetSession &m_session;
    RehearsalSession &m_model;
    RehearsalExporter &m_exporter;
    const Theme &m_theme;
    QString m_awaited;  //!< name of the policy that is being saved
    PolicyDraft m_sent; //!< the draft that it is of
    bool m_isImporting = false;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QPushButton *m_policy = nullptr;
    QMenu *m_policyMenu = nullptr;
    QLabel *m_state = nullptr;
    SegmentedSwitch *m_profile = nullptr;
    QMenu *m_fileMenu = nullptr;
    QPushButton *m_saveButton = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace Trustgauge
