#include "ui/shell/paletteitems.h"

#include "core/query/devicesearch.h"
#include "ui/devices/devicespage.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tenanthealth.h"
#include "ui/settingsdialog/settingsdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/healthmark.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qsizetype fewestLetters = 2; // one letter is in nearly every name
constexpr size_t mostDevicesFound = 12;

struct FoundDevice
{
    QString id, name, remark;
};

QString titleOfAction(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u"\u0001"_s, u"&"_s);
    return text;
}

QList<FoundDevice> foundDevices(const Fleet &fleet, const QString &text)
{
    QList<FoundDevice> out;
    for (const size_t row : searchDevices(fleet, text, mostDevicesFound)) {
        const QString id = plainText(fleet.machineId(row).view());
        const QString name = plainText(fleet.deviceName(row));
        out.append({id, name.isEmpty() ? id : name, name.isEmpty() ? QString() : id});
    }
    return out;
}

} // namespace

PaletteItems::PaletteItems(FleetSession &session, PageStack &pages, const Theme &theme, CommandPalette &palette,
                           QObject *parent)
    : QObject(parent),
      m_session(session),
      m_pages(pages),
      m_theme(theme),
      m_palette(palette)
{
    connect(&palette, &CommandPalette::searched, this, &PaletteItems::findDevices);
}

void PaletteItems::open(const QList<QAction *> &actions)
{
    m_palette.openWith(commands(actions) + tenants() + profiles() + settings());
}

QList<PaletteItem> PaletteItems::commands(const QList<QAction *> &actions) const
{
    QList<PaletteItem> out;
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        out.append({action->icon(), titleOfAction(*action), action->shortcut().toString(QKeySequence::NativeText),
                    [known = QPointer(action)] {
            if (known)
                known->trigger();
                    }});
    }
    return out;
}

QList<PaletteItem> PaletteItems::tenants()
{
    QList<PaletteItem> out;
    const Ticks now = currentSecond();
    for (const TenantConfig &tenant : m_session.tenants()) {
        if (tenant.name == m_session.tenantName())
            continue;
        const TenantState &state = m_session.state(tenant.name);
        out.append({healthMark(m_theme, healthOf(state), "tenant"_L1),
                    tr("Switch to %1", "tenant").arg(plainText(tenant.name)), lastPollText(state, now),
                    [this, name = tenant.name] { m_session.selectTenant(name); }});
    }
    return out;
}

QList<PaletteItem> PaletteItems::profiles()
{
    QList<PaletteItem> out;
    if (m_session.view() != FleetSession::View::Showing)
        return out; // Tuning has nothing to try them on
    const QString used = m_session.profile().name;
    for (const Profile &profile : m_session.profiles()) {
        out.append({m_theme.icon("tuning"_L1), tr("Try profile %1", "name").arg(plainText(profile.name)),
                    profile.name == used ? tr("used by this tenant") : tr("opens in Tuning, applies nothing"),
                    [this, profile] {
            m_pages.showPage(PageStack::Tuning);
            m_pages.tuning().model().startFrom(profile);
                    }});
    }
    return out;
}

QList<PaletteItem> PaletteItems::settings()
{
    QList<PaletteItem> out;
    const QStringList names = SettingsDialog::sectionNames();
    for (int section = 0; section < names.size(); ++section)
        out.append(
            {m_theme.icon("settings"_L1), tr("Settings: %1", "section").arg(names.at(section)), {}, [this, section] {
                 emit settingsRequested(section);
             }});
    return out;
}

void PaletteItems::findDevices(const QString &text)
{
    m_search.forget();
    const ScoreTablePtr &scores = m_session.state().scores;
    if (!scores || text.trimmed().size() < fewestLetters)
        return;
    m_search.run(
        this, [fleet = scores->index()->fleet(), text] { return foundDevices(*fleet, text); },
        [this, text](const QList<FoundDevice> &found) {
        QList<PaletteItem> items;
        for (const FoundDevice &device : found) {
            items.append({m_theme.icon("devices"_L1), tr("Device %1", "name").arg(device.name), device.remark,
                          [this, id = device.id] {
                m_pages.showPage(PageStack::Devices);
                m_pages.devices().selectDevice(id);
                          }});
        }
        m_palette.addFound(text, items);
        });
}

} // namespace Trustgauge
