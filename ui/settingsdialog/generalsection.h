#pragma once

#include "ui/session/asynccall.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Trustgauge {

class FormRow;
class Theme;
class UiSettingsStore;
class Workspace;

//! Language, theme, start at login, and what closing the window does.
class GeneralSection : public QWidget
{
    Q_OBJECT

public:
    GeneralSection(const Workspace &workspace, UiSettingsStore &settings, Theme &theme, QWidget *parent = nullptr);

private:
    void addLanguage();
    void addTheme(Theme &theme);
    void addClosing();
    void addLogin(const Workspace &workspace);
    void readLogin();
    void writeLogin(bool starts);
    void refresh();

    UiSettingsStore &m_settings;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_contrast = nullptr;
    QComboBox *m_closing = nullptr;
    QCheckBox *m_login = nullptr;
    QLabel *m_restart = nullptr;
    QLabel *m_loginFault = nullptr;
    QList<FormRow *> m_rows;
    QStringList m_loginArguments;
    LatestCall m_loginCall;
};

} // namespace Trustgauge
