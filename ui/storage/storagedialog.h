#pragma once

#include "core/workspace/storageservice.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Trustgauge {

class ElidedLabel;
class SteadySpinBox;
class Workspace;

//! What the store holds, how long its cycles are kept, copies and checks. A rule is shown with what it would take before
//! it can be saved.
class StorageDialog : public QDialog
{
    Q_OBJECT

public:
    StorageDialog(Workspace &workspace, QWidget *parent);

    //! Cancels a running copy or check; otherwise closes.
    void reject() override;

signals:
    //! Something succeeded; show it as a message.
    void told(const QString &text);

private:
    void addFacts(QVBoxLayout *layout);
    void addRule(QVBoxLayout *layout);
    void addJobs(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void connectService();
    void showState(const StorageService::State &state);
    void askForEffect();
    void showEffect(const RetentionRule &asked, const std::vector<RetentionPlan> &plans);
    void askForFile();
    void start(const QString &doing);
    void end(const QString &result, const char *role);
    void endWith(StorageService::Job job, const Error &error);
    void refresh();
    [[nodiscard]] RetentionRule rule() const;
    void makeRoom();

    Workspace &m_workspace;
    std::optional<RetentionRule> m_stored; //!< the store's rule; none: not loaded yet
    bool m_isEffectKnown = false;          //!< of the rule that is entered
    bool m_isBusy = false;                 //!< copies or checks
    QString m_copy;                        //!< the file of the last copy

    ElidedLabel *m_path = nullptr;
    QLabel *m_facts = nullptr;
    SteadySpinBox *m_everyCycle = nullptr;
    SteadySpinBox *m_daily = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Trustgauge
