#include "ui/shell/topbar.h"

#include "ui/session/fleetsession.h"
#include "ui/session/tenanthealth.h"
#include "ui/session/traystatus.h"
#include "ui/shell/editedchip.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/healthmark.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int foldedBelow = 1100;

//! The last poll and the worst band of a tenant, in a few words.
QString tenantText(const TenantState &state, Ticks now)
{
    const QString last = lastPollText(state, now);
    const std::optional<Band> worst = worstBand(state);
    return worst ? TopBar::tr("%1 · worst: %2", "last poll, band").arg(last, bandName(*worst)) : last;
}

} // namespace

TopBar::TopBar(FleetSession &session, const TuningSession &tuning, const Theme &theme,
               const QList<QAction *> &tenantActions, const Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_tenantActions(tenantActions)
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Metrics::topBarHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 0, Metrics::cardGap, 0);
    layout->setSpacing(12);

    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/trustgauge/icons/app/trustgauge.svg"_s).pixmap(QSize(22, 22), devicePixelRatioF()));
    layout->addWidget(logo);
    layout->addWidget(makeLabel(u"Trustgauge"_s, "product"));
    layout->addWidget(makeWays(commands));

    m_tenant = makeButton({});
    m_tenant->setObjectName(u"tenantSwitcher"_s);
    m_tenant->setProperty("hasMenu", true);
    m_tenantMenu = new QMenu(m_tenant);
    m_tenant->setMenu(m_tenantMenu);
    connect(m_tenantMenu, &QMenu::aboutToShow, this, &TopBar::fillTenantMenu);
    layout->addWidget(m_tenant);

    m_profile = makeElidedLabel({}, "dim");
    m_profile->setObjectName(u"profileLabel"_s);
    layout->addWidget(m_profile);
    m_edited = new EditedChip(tuning, theme);
    layout->addWidget(m_edited);
    layout->addStretch(1);

    QAction *palette = commands.palette;
    m_commands = makeButton({});
    m_commands->setObjectName(u"commandsButton"_s);
    m_commands->setToolTip(palette->shortcut().toString(QKeySequence::NativeText));
    setButtonText(m_commands, palette->icon(),
                  tr("%1   %2", "command and its shortcut")
                      .arg(tr("Commands"), palette->shortcut().toString(QKeySequence::NativeText)));
    connect(m_commands, &QPushButton::clicked, palette, &QAction::trigger);
    layout->addWidget(m_commands);

    QAction *poll = commands.poll;
    m_poll = makeButton(poll->text(), "primary");
    m_poll->setObjectName(u"pollButton"_s);
    m_poll->setToolTip(poll->toolTip());
    connect(m_poll, &QPushButton::clicked, poll, &QAction::trigger);
    connect(poll, &QAction::changed, this, [this, poll] {
        m_poll->setEnabled(poll->isEnabled());
        m_poll->setToolTip(poll->toolTip());
    });
    layout->addWidget(m_poll);

    connect(&session, &FleetSession::tenantChanged, this, &TopBar::refresh);
    connect(&session, &FleetSession::scoresChanged, this, &TopBar::refresh);
    connect(&session, &FleetSession::viewChanged, this, &TopBar::refresh);
    refresh();
}

QWidget *TopBar::makeWays(const Commands &commands)
{
    auto *ways = new QWidget;
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QAction *action : {commands.back, commands.forward}) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setIconSize({Metrics::icon, Metrics::icon});
        button->setAccessibleName(action->text());
        button->setToolTip(u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::NoFocus); // disabled while it has the focus, it would hand that to a neighbour
        layout->addWidget(button);
    }
    return ways;
}

void TopBar::refresh()
{
    const bool any = !m_session.tenants().isEmpty();
    m_tenant->setVisible(any);
    m_profile->setVisible(any);
    m_poll->setVisible(any);
    if (!any)
        return;
    const QString name = plainText(m_session.tenantName());
    setButtonText(m_tenant, healthMark(m_theme, healthOf(m_session.state()), "tenant"_L1),
                  m_tenant->fontMetrics().elidedText(name, Qt::ElideMiddle, 220).replace(u'&', u"&&"_s));
    const QString last = tenantText(m_session.state(), currentSecond());
    m_tenant->setAccessibleName(tr("Tenant: %1, %2", "name, last poll").arg(name, last));
    m_tenant->setToolTip(toolTipText(tr("%1: %2", "tenant, last poll").arg(name, last)));
    m_profile->setWholeText(m_session.tenant() ? tr("Profile: %1").arg(plainText(m_session.profile().name)) : QString());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_edited->setFolded(width() < foldedBelow);
}

void TopBar::setPollQuiet(bool quiet)
{
    setStyleProperty(m_poll, "role", quiet ? QVariant() : QVariant(u"primary"_s));
}

void TopBar::fillTenantMenu()
{
    m_tenantMenu->clear();
    delete m_choice;
    m_choice = new QActionGroup(m_tenantMenu); // exclusive, which is also how it is drawn and announced
    const Ticks now = currentSecond();
    for (const TenantConfig &tenant : m_session.tenants()) {
        const TenantState &state = m_session.state(tenant.name);
        // Text after a tab is shown at the right edge.
        QAction *action = m_tenantMenu->addAction(healthMark(m_theme, healthOf(state), "tenant"_L1),
                                                  u"%1\t%2"_s.arg(plainText(tenant.name).replace(u'&', u"&&"_s),
                                                                  tenantText(state, now)));
        action->setCheckable(true);
        action->setChecked(tenant.name == m_session.tenantName());
        m_choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = tenant.name] { m_session.selectTenant(name); });
    }
    m_tenantMenu->addSeparator();
    m_tenantMenu->addActions(m_tenantActions);
}

} // namespace Trustgauge
