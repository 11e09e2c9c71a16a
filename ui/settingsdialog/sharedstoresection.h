#pragma once

#include "core/store/postgres/storetrial.h"
#include "ui/session/asynccall.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Trustgauge {

class Theme;
class UiSettingsStore;
class Workspace;

//! The store on a server that the window uses from its next start on, with a test of each step.
class SharedStoreSection : public QWidget
{
    Q_OBJECT

public:
    SharedStoreSection(const Workspace &workspace, UiSettingsStore &settings, const Theme &theme,
                       QWidget *parent = nullptr);

private:
    void test();
    void showSteps(const QList<StoreTrialStep> &steps);
    //! Sets the store, after its password is in the keychain.
    void use();
    void setStore(const QString &uri, const Result<void> &kept);
    void useFile();
    void say(const QString &text, const char *role);
    void refresh();
    //! What is typed, if it is the URI of a store; otherwise says why not.
    [[nodiscard]] QString usableUri();

    const Workspace &m_workspace;
    UiSettingsStore &m_settings;
    const Theme &m_theme;
    QLineEdit *m_uri = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_file = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_now = nullptr;
    QWidget *m_steps = nullptr;
    LatestCall m_trial, m_keeping;
};

} // namespace Trustgauge
