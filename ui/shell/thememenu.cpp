#include "ui/shell/thememenu.h"

#include "ui/settings/uisettings.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ThemeMenu::ThemeMenu(Theme &theme, UiSettingsStore &settings, QWidget *parent) : QMenu(parent)
{
    auto *group = new QActionGroup(this);
    const std::array<std::pair<ThemeChoice, QString>, 3> choices{{{ThemeChoice::System, tr("Theme: like the system")},
                                                                  {ThemeChoice::Light, tr("Theme: light")},
                                                                  {ThemeChoice::Dark, tr("Theme: dark")}}};
    for (const auto &[choice, text] : choices) {
        QAction *action = addAction(theme.icon("theme"_L1), text);
        action->setObjectName(u"theme%1"_s.arg(static_cast<int>(choice)));
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // the active theme has a check mark in this place
        action->setChecked(theme.choice() == choice);
        group->addAction(action);
        connect(&settings, &UiSettingsStore::changed, action,
                [action, choice = choice](const UiSettings &now) { action->setChecked(now.theme == choice); });
        connect(action, &QAction::triggered, this, [&theme, &settings, choice = choice] {
            theme.setChoice(choice);
            settings.change([choice](UiSettings &s) { s.theme = choice; });
        });
    }
    QAction *contrast = addAction(theme.icon("theme"_L1), tr("Theme: high contrast"));
    contrast->setObjectName(u"highContrast"_s);
    contrast->setCheckable(true);
    contrast->setIconVisibleInMenu(false);
    contrast->setChecked(settings.value().highContrast);
    connect(&settings, &UiSettingsStore::changed, contrast,
            [contrast](const UiSettings &now) { contrast->setChecked(now.highContrast); });
    connect(contrast, &QAction::triggered, this, [&theme, &settings](bool always) {
        theme.setHighContrast(always);
        settings.change([always](UiSettings &s) { s.highContrast = always; });
    });
}

} // namespace Trustgauge
