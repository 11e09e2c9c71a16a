#include "ui/shell/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAction>
#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SideBar::SideBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Pages"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Metrics::sideBarWidth);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(Metrics::gap, 12, Metrics::gap, 12);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(4);
    m_tools->addStretch();
    m_layout->addLayout(m_tools);
    leadTabToChosen(m_group);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int page, bool on) {
        if (on)
            emit pageRequested(page);
    });
}

void SideBar::addPage(int page, QLatin1StringView icon, const QString &title, const QString &shortcut)
{
    QPushButton *button = makeButton(u"  "_s + title, "nav");
    button->setObjectName(u"page%1"_s.arg(page));
    button->setAccessibleName(title);
    button->setIcon(m_theme.icon(icon, Theme::Tint::Dim));
    button->setIconSize({Metrics::icon, Metrics::icon});
    button->setCheckable(true);
    button->setAutoExclusive(true); // a choice of one; otherwise screen readers would announce a check box
    button->setToolTip(u"%1 (%2)"_s.arg(title, shortcut));
    m_group->addButton(button, page);
    m_layout->insertWidget(m_layout->count() - 2, button); // above the stretch and the tool buttons
}

void SideBar::addGap()
{
    m_layout->insertSpacing(m_layout->count() - 2, Metrics::cardGap);
}

void SideBar::addTool(QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName());
    button->setDefaultAction(action);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIconSize({Metrics::icon, Metrics::icon});
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    m_tools->insertWidget(m_tools->count() - 1, button);
}

void SideBar::setCurrent(int page)
{
    if (auto *button = m_group->button(page))
        button->setChecked(true);
}

} // namespace Trustgauge
