#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QSettings;

namespace Trustgauge {

//! What closing the window does when the desktop has no tray.
enum class ClosingChoice { Ask, Minimise, Quit };

//! The settings that the window remembers.
struct UiSettings
{
    ThemeChoice theme = ThemeChoice::System;
    QByteArray geometry;
    QByteArray deviceColumns;  //!< widths and order, from QHeaderView::saveState
    QStringList hiddenColumns; //!< keys of device table columns
    QByteArray deviceSplitter;
    QByteArray tuningSplitter;
    QString tenant; //!< the last one shown
    QString page;   //!< the last one shown
    QString exportFolder;
    QStringList closedReminders; //!< closed reminders of expiring secrets; see reminderName()
    bool csvBom = false;
    bool csvFormulaGuard = true;
    bool csvForThisCountry = false; //!< separator and decimal sign as spreadsheets in the system's locale expect them
    ClosingChoice closing = ClosingChoice::Ask;
    bool toldOfTray = false; //!< the person was told that the program continues in the tray
    int demoPort = 0;        //!< last port of the demo; 0: none yet
    int demoStep = 0;        //!< how often its fleet has changed

    bool operator==(const UiSettings &) const = default;
};

//! Loads and saves UiSettings; the only place that knows their keys.
class UiSettingsStore : public QObject
{
    Q_OBJECT

public:
    explicit UiSettingsStore(QSettings &file, QObject *parent = nullptr);

    [[nodiscard]] const UiSettings &value() const { return m_value; }
    void save(const UiSettings &value);

    template<class Change>
    void change(Change &&apply)
    {
        UiSettings next = m_value;
        apply(next);
        save(next);
    }

signals:
    void changed(const Trustgauge::UiSettings &value);

private:
    QSettings &m_file;
    UiSettings m_value;
};

} // namespace Trustgauge
