#include "ui/devices/devicebar.h"

#include "ui/devices/filterline.h"
#include "ui/devices/viewsbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menus.h"

#include <QHBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int foldedBelow = 820;
constexpr int foldedBelowCrowded = 1000; // with a way back

} // namespace

DeviceBar::DeviceBar(FilterLine *filter, ViewsButton *views, QMenu *columnMenu, QMenu *exportMenu, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_views(views)
{
    m_back = makeButton({});
    m_back->setObjectName(u"wayBack"_s);
    m_back->setToolTip(QKeySequence(u"Alt+Left"_s).toString(QKeySequence::NativeText)); // the window's way back
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &DeviceBar::wayBackTaken);

    m_count = makeLabel({}, "dim");
    m_count->setObjectName(u"deviceCount"_s);

    m_columns = makeButton({});
    m_columns->setObjectName(u"columnsButton"_s);
    giveMenu(m_columns, columnMenu);

    m_export = makeButton({});
    m_export->setObjectName(u"exportButton"_s);
    giveMenu(m_export, exportMenu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_back);
    layout->addWidget(filter, 1);
    layout->addWidget(m_count);
    layout->addWidget(views);
    layout->addWidget(m_columns);
    layout->addWidget(m_export);
    fold();
}

void DeviceBar::fold()
{
    const bool crowded = m_back->isVisibleTo(this);
    const bool folded = width() < (crowded ? foldedBelowCrowded : foldedBelow);
    if (m_isFolded == folded)
        return;
    m_isFolded = folded;
    m_views->setFolded(folded);
    for (const auto &[button, icon, caption] :
         {std::tuple{m_columns, "columns"_L1, tr("Columns")}, std::tuple{m_export, "export"_L1, tr("Export")}}) {
        setButtonText(button, m_theme.icon(icon), folded ? QString() : caption);
        button->setAccessibleName(caption);
        button->setToolTip(folded ? caption : QString());
    }
}

void DeviceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void DeviceBar::offerWayBack(const QString &words)
{
    const QKeySequence shortcut = m_back->shortcut();
    m_back->setText(words);
    m_back->setShortcut(shortcut); // setText() removes the shortcut
    m_back->setVisible(!words.isEmpty());
    fold();
}

void DeviceBar::setCount(const QString &count)
{
    m_count->setText(count);
}

void DeviceBar::openColumnMenu()
{
    m_columns->showMenu();
}

void DeviceBar::openExportMenu()
{
    m_export->setFocus(Qt::ShortcutFocusReason);
    m_export->showMenu();
}

} // namespace Trustgauge
