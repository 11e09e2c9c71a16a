#include "ui/widgets/workstrip.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int shortWorkMs = 300; // faster work needs no strip
constexpr int stripWidth = 520;

} // namespace

WorkStrip::WorkStrip(QWidget *area) : QFrame(area)
{
    setObjectName(u"workStrip"_s);
    m_what = makeElidedLabel({});
    m_share = makeLabel({}, "dim");
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_cancel = makeButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelWork"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::gap, Metrics::gap, Metrics::gap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_share);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WorkStrip::cancelled);
    m_soon.setSingleShot(true);
    m_soon.setInterval(shortWorkMs);
    connect(&m_soon, &QTimer::timeout, this, &WorkStrip::appear);
    area->installEventFilter(this);
    hide();
}

void WorkStrip::begin(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    setAccessibleName(what);
    tell(0, 0);
    if (!isVisible())
        m_soon.start();
}

void WorkStrip::tell(qint64 done, qint64 all)
{
    const int percent = all > 0 ? static_cast<int>(std::clamp<qint64>(100 * done / all, 0, 100)) : 0;
    m_bar->setRange(0, all > 0 ? 100 : 0); // 0 to 0: busy
    m_bar->setValue(percent);
    m_share->setText(percentText(percent));
}

void WorkStrip::end()
{
    m_soon.stop();
    // Otherwise Qt would pass the focus of the button on to its neighbour.
    if (m_cancel->hasFocus() && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
}

void WorkStrip::appear()
{
    show();
    raise();
    settle();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void WorkStrip::settle()
{
    const QWidget *area = parentWidget();
    int bottom = area->height() - Metrics::cardGap;
    for (const WorkStrip *other : area->findChildren<WorkStrip *>(Qt::FindDirectChildrenOnly)) {
        if (other == this)
            break;
        if (other->isVisible())
            bottom = std::min(bottom, other->y() - Metrics::gap);
    }
    const int width = std::min(stripWidth, area->width() - 2 * Metrics::cardGap);
    const int height = sizeHint().height();
    setGeometry((area->width() - width) / 2, bottom - height, width, height);
}

bool WorkStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    return QFrame::eventFilter(watched, event);
}

} // namespace Trustgauge
