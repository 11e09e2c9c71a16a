#include "ui/theme/windowstyle.h"

#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WindowStyle::WindowStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(&theme) {}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::standardIcon(icon, option, widget);
    switch (icon) {
    case SP_MessageBoxQuestion:
        return m_theme->icon("help"_L1, Theme::Tint::Accent);
    case SP_MessageBoxInformation:
        return m_theme->icon("info"_L1, Theme::Tint::Accent);
    case SP_MessageBoxWarning:
        return m_theme->icon("warning"_L1, Theme::Tint::Warn);
    case SP_MessageBoxCritical:
        return m_theme->icon("error"_L1, Theme::Tint::Bad);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace Trustgauge
