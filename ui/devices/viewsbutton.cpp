#include "ui/devices/viewsbutton.h"

#include "ui/devices/deviceviews.h"
#include "ui/devices/saveviewdialog.h"
#include "ui/devices/viewsdialog.h"
#include "ui/session/fleetsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int widestViewName = 130;

//! A name in a menu: an & is shown, not a mnemonic.
QString inMenu(const QString &name)
{
    return plainText(name).replace(u'&', u"&&"_s);
}

} // namespace

ViewsButton::ViewsButton(DeviceViews &views, const FleetSession &session, const Theme &theme, QWidget *parent)
    : Button(parent),
      m_views(views),
      m_session(session),
      m_theme(theme)
{
    setObjectName(u"viewsButton"_s);
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_all = make(u"viewAll"_s, tr("All devices"), QKeySequence(u"Ctrl+Alt+0"_s));
    m_save = make(u"saveView"_s, tr("Save this view…"), QKeySequence(u"Ctrl+D"_s));
    m_update = make(u"updateView"_s, {}, {});
    m_manage = make(u"manageViews"_s, tr("Manage views…"), {});
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"viewsMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    giveMenu(this, m_menu);
    connect(m_all, &QAction::triggered, this, [this] {
        DeviceView all; // order and columns stay
        all.order = m_shown.order;
        all.order.filter = {};
        use(all);
    });
    connect(m_save, &QAction::triggered, this, &ViewsButton::askForName);
    connect(m_update, &QAction::triggered, this, [this] {
        m_views.save(m_shown);
        tellView();
    });
    connect(m_manage, &QAction::triggered, this, &ViewsButton::manage);
    connect(&views, &DeviceViews::changed, this, &ViewsButton::tellView);
    connect(&session, &FleetSession::tenantChanged, this, &ViewsButton::tellView);
    tellView();
}

QList<QAction *> ViewsButton::keyActions() const
{
    return {m_all, m_save};
}

const DeviceView *ViewsButton::inUse() const
{
    const bool fits = m_shown.tenant.isEmpty() || m_shown.tenant == m_session.tenantName();
    return m_shown.name.isEmpty() || !fits ? nullptr : m_views.find(m_shown.name, m_shown.tenant);
}

bool ViewsButton::isChanged() const
{
    const DeviceView *view = inUse();
    return view && !showsSame(*view, m_shown);
}

void ViewsButton::setShown(const DeviceView &shown)
{
    m_shown = shown;
    tellView();
}

void ViewsButton::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    tellView();
}

void ViewsButton::tellView()
{
    const DeviceView *view = inUse();
    const QString name = view ? plainText(view->name) : tr("Views");
    const QString whole = isChanged() ? tr("%1 (changed)", "a view").arg(name) : name;
    QString text = fontMetrics().elidedText(name, Qt::ElideRight, widestViewName);
    if (isChanged())
        text += u" *"_s;
    setButtonText(this, m_theme.icon("views"_L1), m_isFolded ? QString() : text.replace(u'&', u"&&"_s));
    setAccessibleName(view ? tr("View: %1").arg(whole) : name);
    setToolTip(view ? toolTipText(whole) : tr("Views: saved filters, orders and columns"));
}

void ViewsButton::fillMenu()
{
    m_menu->clear();                                        // deletes the actions of views, which it owns
    auto *group = new QActionGroup(m_menu->addSeparator()); // deleted with the separator
    const auto addView = [group](QAction *action, bool used) {
        action->setCheckable(true);
        action->setChecked(used);
        group->addAction(action);
    };
    const DeviceView *current = inUse();
    addView(m_all, !current && m_shown.order.filter.isEmpty());
    m_menu->addAction(m_all);
    for (const DeviceView &view : m_views.of(m_session.tenantName())) {
        QAction *action = m_menu->addAction(
            u"%1\t%2"_s.arg(inMenu(view.name), view.tenant.isEmpty() ? tr("all tenants") : inMenu(view.tenant)));
        if (!view.order.filter.text.isEmpty())
            action->setToolTip(toolTipText(view.order.filter.text));
        addView(action, current && view.isSameAs(current->name, current->tenant));
        connect(action, &QAction::triggered, this, [this, view] { use(view); });
    }
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    if (isChanged()) {
        m_update->setText(tr("Update “%1”").arg(inMenu(current->name)));
        m_menu->addAction(m_update);
    }
    m_menu->addAction(m_manage);
}

void ViewsButton::use(const DeviceView &view)
{
    m_shown.name = view.name;
    m_shown.tenant = view.tenant;
    emit chosen(view);
}

void ViewsButton::askForName()
{
    DeviceView suggestion = m_shown;
    if (!inUse()) {
        suggestion.name = m_shown.order.filter.text.left(longestViewName);
        suggestion.tenant.clear();
    }
    auto *dialog = new SaveViewDialog(m_views, suggestion, m_session.tenantName(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveViewDialog::chosen, this, [this](const QString &name, const QString &tenant) {
        m_shown.name = name;
        m_shown.tenant = tenant;
        m_views.save(m_shown);
        tellView();
    });
    dialog->open();
}

void ViewsButton::manage()
{
    QStringList tenants;
    for (const TenantConfig &tenant : m_session.tenants())
        tenants << tenant.name;
    auto *dialog = new ViewsDialog(m_views.all(), tenants, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewsDialog::saved, this, [this](const QList<DeviceView> &views) {
        const std::optional<DeviceView> before = inUse() ? std::optional(*inUse()) : std::nullopt;
        m_views.replace(views);
        for (const DeviceView &view : views) { // the view in use may have another name now
            if (before && !inUse() && view.order == before->order && view.columns == before->columns) {
                m_shown.name = view.name;
                m_shown.tenant = view.tenant;
            }
        }
        tellView();
    });
    dialog->open();
}

} // namespace Trustgauge
