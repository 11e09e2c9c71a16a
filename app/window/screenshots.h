#pragma once

#include "core/config/tenant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Trustgauge {

class Theme;
class UiSettingsStore;
class WindowHost;

//! Visits every page in both themes with invented data and saves pictures.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(QString folder, Theme &theme, UiSettingsStore &settings, QObject *parent = nullptr);
    ~Screenshots() override;

    void start();

signals:
    //! \param reason empty when all pictures were written
    void finished(const QString &reason);

private:
    struct Shot
    {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> ready;
        std::function<QWidget *()> widget; //!< what to grab besides the window; nullptr: only the window
        std::function<void()> cleanUp;
    };
    void planEmptyStore();
    void planDemo();
    void next();
    void waitAndGrab();
    void grab();
    void end(const QString &reason);
    [[nodiscard]] TenantConfig unreachableTenant() const;

    QString m_folder;
    Theme &m_theme;
    UiSettingsStore &m_settings;
    QTemporaryDir m_data;
    std::unique_ptr<WindowHost> m_host;
    QList<Shot> m_shots;
    qsizetype m_shot = -1;
    bool m_isSecond = false; //!< of the two pictures of a shot
    QElapsedTimer m_waiting;
    QPointer<QWidget> m_dialog;
};

} // namespace Trustgauge
