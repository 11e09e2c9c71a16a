#include "ui/theme/windowstyle.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WindowStyle::WindowStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(&theme)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { frameFocus(now); });
}

WindowStyle::~WindowStyle()
{
    delete m_frame.data();
}

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
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_Widget_Animation_Duration && m_theme && m_theme->reducedMotion())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

namespace {

//! Qt gives the buttons inside a line no name. That of the icon in front leads into the line.
void nameButtonsOf(QLineEdit *line)
{
    if (auto *clear = line->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(QCoreApplication::translate("WindowStyle", "Clear"));
    for (QAction *action : line->actions()) {
        if (!action->text().isEmpty() || action->icon().isNull())
            continue;
        action->setText(line->accessibleName());
        QObject::connect(action, &QAction::triggered, line, [line] { line->setFocus(Qt::MouseFocusReason); });
    }
}

} // namespace

//! Lists mark their current row and fields their border; what has neither, or asks by a property, gets a frame.
void WindowStyle::frameFocus(QWidget *focused)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(focused);
    const bool isArea = qobject_cast<QScrollArea *>(focused) || qobject_cast<QTextEdit *>(focused);
    const bool asks = focused && focused->property("framesFocus").toBool();
    const bool wants = asks || isArea || (list && !list->currentIndex().isValid());
    if (!m_frame && wants)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(wants ? focused : nullptr);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != CE_FocusFrame || !m_theme) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->setPen(QPen(m_theme->colors().accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return 0; // what is outside may be covered
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        nameButtonsOf(line);
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
