#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QSettings;

namespace Trustgauge {

//! What closing the window does when the desktop has no tray.
enum class ClosingChoice { Ask, Minimise, Quit };

//! Which events are told as desktop notifications.
struct NotificationChoice
{
    bool connectionBroke = true;
    bool bandsChanged = true;
    bool secretEnds = true;
    int bandsPercent = 10; //!< 1..100: so many devices of a fleet have to change band

    bool operator==(const NotificationChoice &) const = default;
};

//! Reports that are written by themselves, after a cycle.
struct ReportChoice
{
    bool isOn = false;
    QString folder;
    QString rhythm = QStringLiteral("day"); //!< see rhythmOf()
    int keep = 0;                           //!< newest ones of each tenant; 0: all
    QString language = QStringLiteral("en");

    bool operator==(const ReportChoice &) const = default;
};

//! The settings that the window remembers.
struct UiSettings
{
    ThemeChoice theme = ThemeChoice::System;
    bool highContrast = false; //!< also where the desktop does not ask for it
    QString language;          //!< a code such as `de`; empty: that of the system
    NotificationChoice notifications;
    QStringList toldReminders; //!< reminders of expiring secrets sent as notifications; see reminderName()
    bool tourOffered = false;  //!< the first-use tour was offered, whether or not it was taken
    QByteArray geometry;
    QByteArray deviceColumns;  //!< widths and order, from QHeaderView::saveState
    QStringList hiddenColumns; //!< keys of device table columns
    QByteArray deviceFilters;  //!< the filters used last and those saved, as JSON; see FilterShelf
    QByteArray deviceView;     //!< the view last shown, as JSON: filter and order
    QByteArray deviceViews;    //!< the saved views, as JSON
    QByteArray deviceSplitter;
    QByteArray tuningSplitter;
    QString tenant; //!< the last one shown
    QString page;   //!< the last one shown
    QString exportFolder;
    QStringList closedReminders; //!< closed reminders of expiring secrets; see reminderName()
    bool csvBom = false;
    bool csvFormulaGuard = true;
    bool csvForThisCountry = false; //!< separator and decimal sign as spreadsheets in the system's locale expect them
    bool csvShownColumns = false;   //!< only the columns that the table shows; of JSON, too
    QString reportLanguage;         //!< of the last report; a code, or empty
    bool reportAsPdf = false;       //!< the last one
    ReportChoice reports;
    QString policy;             //!< the one last rehearsed
    QByteArray policyDraft;     //!< what of it is not saved, as a policy file; empty: nothing
    int policyWarnAbove = 100;  //!< an action that more devices meet is warned of
    int policyHistoryDays = 30; //!< in which changes of action are counted
    ClosingChoice closing = ClosingChoice::Ask;
    QString store;           //!< URI of a server, from the next start on; empty: the file in the data folder
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
    //! The language the program has started with, which stays in use until it ends.
    [[nodiscard]] const QString &languageAtStart() const { return m_languageAtStart; }
    //! Path of the file.
    [[nodiscard]] QString path() const;
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
    QString m_languageAtStart;
};

} // namespace Trustgauge
