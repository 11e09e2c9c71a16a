#include "ui/settings/uisettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

ThemeChoice themeFromWord(const QString &word)
{
    return word == "light"_L1 ? ThemeChoice::Light : word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

QString keyOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

ClosingChoice closingFromWord(const QString &word)
{
    return word == "minimise"_L1 ? ClosingChoice::Minimise
           : word == "quit"_L1   ? ClosingChoice::Quit
                                 : ClosingChoice::Ask;
}

QString keyOf(ClosingChoice choice)
{
    return choice == ClosingChoice::Minimise ? u"minimise"_s : choice == ClosingChoice::Quit ? u"quit"_s : u"ask"_s;
}

} // namespace

UiSettingsStore::UiSettingsStore(QSettings &file, QObject *parent) : QObject(parent), m_file(file)
{
    const UiSettings defaults;
    m_value.theme = themeFromWord(file.value(u"window/theme"_s).toString());
    m_value.highContrast = file.value(u"window/highContrast"_s, defaults.highContrast).toBool();
    m_value.geometry = file.value(u"window/geometry"_s).toByteArray();
    m_value.page = file.value(u"window/page"_s).toString();
    m_value.tenant = file.value(u"window/tenant"_s).toString();
    m_value.deviceColumns = file.value(u"devices/header"_s).toByteArray();
    m_value.hiddenColumns = file.value(u"devices/hiddenColumns"_s).toStringList();
    m_value.deviceFilters = file.value(u"devices/filters"_s).toByteArray();
    m_value.deviceView = file.value(u"devices/view"_s).toByteArray();
    m_value.deviceViews = file.value(u"devices/views"_s).toByteArray();
    m_value.deviceSplitter = file.value(u"devices/splitter"_s).toByteArray();
    m_value.tuningSplitter = file.value(u"tuning/splitter"_s).toByteArray();
    m_value.exportFolder = file.value(u"export/folder"_s).toString();
    m_value.closedReminders = file.value(u"reminders/closed"_s).toStringList();
    m_value.csvBom = file.value(u"export/csvBom"_s, defaults.csvBom).toBool();
    m_value.closing = closingFromWord(file.value(u"window/closing"_s).toString());
    m_value.store = file.value(u"store/uri"_s).toString();
    m_value.toldOfTray = file.value(u"window/toldOfTray"_s, defaults.toldOfTray).toBool();
    m_value.demoPort = file.value(u"demo/port"_s, defaults.demoPort).toInt();
    m_value.demoStep = file.value(u"demo/step"_s, defaults.demoStep).toInt();
    m_value.csvFormulaGuard = file.value(u"export/csvFormulaGuard"_s, defaults.csvFormulaGuard).toBool();
    m_value.language = file.value(u"window/language"_s).toString();
    m_languageAtStart = m_value.language;
    NotificationChoice &notes = m_value.notifications;
    notes.connectionBroke = file.value(u"notifications/connectionBroke"_s, notes.connectionBroke).toBool();
    notes.bandsChanged = file.value(u"notifications/bandsChanged"_s, notes.bandsChanged).toBool();
    notes.secretEnds = file.value(u"notifications/secretEnds"_s, notes.secretEnds).toBool();
    notes.bandsPercent = std::clamp(file.value(u"notifications/bandsPercent"_s, notes.bandsPercent).toInt(), 1, 100);
    m_value.toldReminders = file.value(u"reminders/told"_s).toStringList();
    m_value.tourOffered = file.value(u"window/tourOffered"_s, defaults.tourOffered).toBool();
    ReportChoice &reports = m_value.reports;
    reports.isOn = file.value(u"reports/on"_s, reports.isOn).toBool();
    reports.folder = file.value(u"reports/folder"_s).toString();
    reports.rhythm = file.value(u"reports/rhythm"_s, reports.rhythm).toString();
    reports.keep = std::max(0, file.value(u"reports/keep"_s, reports.keep).toInt());
    reports.language = file.value(u"reports/language"_s, reports.language).toString();
    m_value.reportLanguage = file.value(u"reports/lastLanguage"_s).toString();
    m_value.reportAsPdf = file.value(u"reports/lastAsPdf"_s, defaults.reportAsPdf).toBool();
    m_value.csvForThisCountry = file.value(u"export/csvForThisCountry"_s, defaults.csvForThisCountry).toBool();
    m_value.policy = file.value(u"rehearsal/policy"_s).toString();
    m_value.policyDraft = file.value(u"rehearsal/draft"_s).toByteArray();
    m_value.policyWarnAbove = std::max(1, file.value(u"rehearsal/warnAbove"_s, defaults.policyWarnAbove).toInt());
    m_value.policyHistoryDays = std::max(1, file.value(u"rehearsal/historyDays"_s, defaults.policyHistoryDays).toInt());
    m_value.csvShownColumns = file.value(u"export/csvShownColumns"_s, defaults.csvShownColumns).toBool();
}

QString UiSettingsStore::path() const
{
    return m_file.fileName();
}

void UiSettingsStore::save(const UiSettings &value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_file.setValue(u"window/theme"_s, keyOf(value.theme));
    m_file.setValue(u"window/highContrast"_s, value.highContrast);
    m_file.setValue(u"window/geometry"_s, value.geometry);
    m_file.setValue(u"window/page"_s, value.page);
    m_file.setValue(u"window/tenant"_s, value.tenant);
    m_file.setValue(u"devices/header"_s, value.deviceColumns);
    m_file.setValue(u"devices/hiddenColumns"_s, value.hiddenColumns);
    m_file.setValue(u"devices/filters"_s, value.deviceFilters);
    m_file.setValue(u"devices/view"_s, value.deviceView);
    m_file.setValue(u"devices/views"_s, value.deviceViews);
    m_file.setValue(u"devices/splitter"_s, value.deviceSplitter);
    m_file.setValue(u"tuning/splitter"_s, value.tuningSplitter);
    m_file.setValue(u"export/folder"_s, value.exportFolder);
    m_file.setValue(u"reminders/closed"_s, value.closedReminders);
    m_file.setValue(u"export/csvBom"_s, value.csvBom);
    m_file.setValue(u"export/csvFormulaGuard"_s, value.csvFormulaGuard);
    m_file.setValue(u"export/csvForThisCountry"_s, value.csvForThisCountry);
    m_file.setValue(u"window/language"_s, value.language);
    m_file.setValue(u"notifications/connectionBroke"_s, value.notifications.connectionBroke);
    m_file.setValue(u"notifications/bandsChanged"_s, value.notifications.bandsChanged);
    m_file.setValue(u"notifications/secretEnds"_s, value.notifications.secretEnds);
    m_file.setValue(u"notifications/bandsPercent"_s, value.notifications.bandsPercent);
    m_file.setValue(u"reminders/told"_s, value.toldReminders);
    m_file.setValue(u"window/tourOffered"_s, value.tourOffered);
    m_file.setValue(u"export/csvShownColumns"_s, value.csvShownColumns);
    m_file.setValue(u"reports/on"_s, value.reports.isOn);
    m_file.setValue(u"reports/folder"_s, value.reports.folder);
    m_file.setValue(u"reports/rhythm"_s, value.reports.rhythm);
    m_file.setValue(u"reports/keep"_s, value.reports.keep);
    m_file.setValue(u"reports/language"_s, value.reports.language);
    m_file.setValue(u"reports/lastLanguage"_s, value.reportLanguage);
    m_file.setValue(u"reports/lastAsPdf"_s, value.reportAsPdf);
    m_file.setValue(u"rehearsal/policy"_s, value.policy);
    m_file.setValue(u"rehearsal/draft"_s, value.policyDraft);
    m_file.setValue(u"rehearsal/warnAbove"_s, value.policyWarnAbove);
    m_file.setValue(u"rehearsal/historyDays"_s, value.policyHistoryDays);
    m_file.setValue(u"window/closing"_s, keyOf(value.closing));
    m_file.setValue(u"store/uri"_s, value.store);
    m_file.setValue(u"window/toldOfTray"_s, value.toldOfTray);
    m_file.setValue(u"demo/port"_s, value.demoPort);
    m_file.setValue(u"demo/step"_s, value.demoStep);
    emit changed(value);
}

} // namespace Trustgauge
