#include "ui/shell/notices.h"

#include "ui/session/fleetsession.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/keychainbar.h"
#include "ui/shell/secretbar.h"
#include "ui/shell/serverbar.h"
#include "ui/shell/stalebar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

Notices::Notices(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *demo = new NoticeBar(theme);
    auto *secret = new SecretBar(session, settings, theme);
    auto *keychain = new KeychainBar(session.workspace(), theme);
    m_health = new HealthBar(session, theme);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(demo);
    layout->addWidget(new ServerBar(session.workspace(), theme));
    layout->addWidget(new StaleBar(session, theme));
    layout->addWidget(secret);
    layout->addWidget(keychain);
    layout->addWidget(m_health);
    auto *tour = new NoticeBar(theme);
    tour->setObjectName(u"tourOffer"_s);
    layout->addWidget(tour);
    const auto offerTour = [tour, &session, &settings] {
        if (settings.value().tourOffered || session.view() != FleetSession::View::Showing)
            tour->hide();
        else if (tour->isHidden())
            tour->showNotice(NoticeBar::Tone::Info, tr("New here? A short tour shows where things are."),
                             tr("Take the tour"));
    };
    connect(&session, &FleetSession::viewChanged, tour, offerTour);
    connect(&settings, &UiSettingsStore::changed, tour, offerTour);
    connect(tour, &NoticeBar::activated, this, &Notices::tourRequested);
    connect(tour, &NoticeBar::closed, this,
            [&settings] { settings.change([](UiSettings &s) { s.tourOffered = true; }); });
    if (session.workspace().isDemo())
        demo->showNotice(NoticeBar::Tone::Info,
                         tr("Demo: this fleet is invented and served by a simulator on this computer. "
                            "Nothing leaves it."),
                         tr("Leave the demo"), false);
    connect(demo, &NoticeBar::activated, this, &Notices::demoLeft);
    connect(secret, &SecretBar::replaceRequested, this, &Notices::replaceSecretRequested);
    connect(keychain, &KeychainBar::told, this, &Notices::secretsStored);
    connect(m_health, &HealthBar::doctorRequested, this, &Notices::doctorRequested);
    connect(m_health, &HealthBar::notesRequested, this, &Notices::notesRequested);
    connect(m_health, &HealthBar::causeChanged, this, &Notices::troubleChanged);
}

bool Notices::hasTrouble() const
{
    return m_health->hasCause();
}

void Notices::fitPage(bool tells, bool acts)
{
    m_health->setVisible(hasTrouble() && !tells);
    m_health->setQuiet(acts);
}

} // namespace Trustgauge
