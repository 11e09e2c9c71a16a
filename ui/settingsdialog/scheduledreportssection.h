#pragma once

#include "ui/session/asynccall.h"
#include "ui/settings/uisettings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Trustgauge {

class FormRow;
class Workspace;

//! Reports that are written by themselves: where, how often, how many are kept.
class ScheduledReportsSection : public QWidget
{
    Q_OBJECT

public:
    ScheduledReportsSection(const Workspace &workspace, UiSettingsStore &settings, QWidget *parent = nullptr);

private:
    void chooseFolder();
    //! Looks whether files can be made in the folder.
    void checkFolder();
    void refresh();

    UiSettingsStore &m_settings;
    std::optional<ReportChoice> m_shown;
    QCheckBox *m_on = nullptr;
    QLineEdit *m_folder = nullptr;
    FormRow *m_folderRow = nullptr;
    QPushButton *m_choose = nullptr;
    QComboBox *m_rhythm = nullptr;
    QSpinBox *m_keep = nullptr;
    QComboBox *m_language = nullptr;
    LatestCall m_check;
};

} // namespace Trustgauge
