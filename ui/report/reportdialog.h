#pragma once

#include "core/config/policylibrary.h"
#include "core/store/cycle.h"
#include "ui/report/reportwriting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Trustgauge {

class FormRow;
class UiSettingsStore;
class Workspace;

//! Asks what a report shall hold and where it goes, writes it, and says what came of it.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    //! What it begins with.
    struct Start
    {
        CycleInfo cycle;
        Profile scored, inUse; //!< under which it was scored, and the tenant's now
        QString filter;        //!< of the page of devices, to be offered
    };
    ReportDialog(Workspace &workspace, UiSettingsStore &settings, const Start &start, QWidget *parent);
    ~ReportDialog() override;

signals:
    //! The setting of reports that are written by themselves is wanted.
    void scheduleRequested();

public slots:
    void reject() override;

private:
    enum PolicyKind { NoPolicy, SavedPolicy, PolicyFile, OtherFile };

    void addChoices(QVBoxLayout *layout);
    void addResult(QVBoxLayout *layout);
    void connectWriting();
    [[nodiscard]] ReportWriting::Format format() const;
    void offerPolicies(const QList<PolicyVersion> &policies);
    void choosePolicy(int row);
    void suggestPath();
    void choosePath();
    void check();
    void askAndWrite();
    void write();
    void refresh();
    void say(const QString &text, const char *role);
    void makeRoom();

    Workspace &m_workspace;
    UiSettingsStore &m_settings;
    Start m_start;
    QList<Policy> m_policies; // saved ones
    QString m_policyPath;     // of the file chosen
    int m_policyRow = 0;      // the last valid choice
    QString m_agreed;         // the existing file that may be replaced
    bool m_ownPath = false;   // the person chose it
    ReportWriting m_writing;
    QComboBox *m_language = nullptr;
    QLineEdit *m_filter = nullptr;
    FormRow *m_filterRow = nullptr;
    QPushButton *m_useFilter = nullptr;
    QComboBox *m_policy = nullptr;
    QComboBox *m_format = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_choose = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_write = nullptr;
    QString m_written;
};

} // namespace Trustgauge
