#pragma once

#include <QWidget>

class QCheckBox;

namespace Trustgauge {

class SteadySpinBox;
class UiSettingsStore;
class Workspace;

//! Which events are told as desktop notifications.
class NotificationSection : public QWidget
{
    Q_OBJECT

public:
    NotificationSection(const Workspace &workspace, UiSettingsStore &settings, QWidget *parent = nullptr);

private:
    void refresh();

    UiSettingsStore &m_settings;
    QCheckBox *m_broke = nullptr;
    QCheckBox *m_bands = nullptr;
    SteadySpinBox *m_percent = nullptr;
    QCheckBox *m_secret = nullptr;
};

} // namespace Trustgauge
