#include "ui/theme/windowstyle.h"

#include <QLabel>
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

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_theme && m_theme->reducedMotion())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (!label || label->layoutDirection() == Qt::LeftToRight)
        return;
    Qt::Alignment alignment = label->alignment();
    if (!alignment.testFlag(Qt::AlignLeft) || alignment.testFlag(Qt::AlignAbsolute))
        return;
    alignment.setFlag(Qt::AlignLeft, false);
    label->setAlignment(alignment | Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace Trustgauge
