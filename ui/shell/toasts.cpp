#include "ui/shell/toasts.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int widest = 680;
constexpr int besideText = 110; // icon, close button and spacing
constexpr qsizetype most = 4;
constexpr int shownMs = 8'000;
constexpr auto passes = "passes"; // property: the toast disappears by itself
} // namespace

Toasts::Toasts(const Theme &theme, QWidget *area) : QWidget(area), m_theme(theme)
{
    setObjectName(u"toasts"_s);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::gap);
    area->installEventFilter(this);
    hide();
}

void Toasts::tell(NoticeBar::Tone tone, const QString &text, Stay stay)
{
    for (NoticeBar *known : QList<NoticeBar *>(m_toasts)) {
        if (known->text() == text)
            remove(known); // repeated: moves to the end and restarts its time
    }
    if (m_toasts.size() >= most)
        makeRoom();
    auto *toast = new NoticeBar(m_theme, this);
    toast->setObjectName(u"toast"_s);
    m_toasts << toast;
    m_layout->addWidget(toast);
    toast->showNotice(tone, text);
    connect(toast, &NoticeBar::closed, this, [this, toast] { remove(toast); });
    if (stay == Stay::Shortly) {
        toast->setProperty(passes, true);
        auto *clock = new QTimer(toast);
        clock->setInterval(shownMs);
        connect(clock, &QTimer::timeout, this, [this, toast] {
            // Not while the mouse is over it, nor while it has the focus.
            if (!toast->underMouse() && !toast->isAncestorOf(QApplication::focusWidget()))
                remove(toast);
        });
        clock->start();
    }
    show();
    raise();
    settle();
    QAccessibleEvent told(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

//! Removes the oldest toast that would disappear by itself; if there is none, the oldest.
void Toasts::makeRoom()
{
    const auto it = std::find_if(m_toasts.cbegin(), m_toasts.cend(),
                                 [](const NoticeBar *toast) { return toast->property(passes).toBool(); });
    remove(it == m_toasts.cend() ? m_toasts.constFirst() : *it);
}

void Toasts::remove(NoticeBar *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    m_layout->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    setVisible(!m_toasts.isEmpty());
    settle();
}

void Toasts::settle()
{
    const QWidget *area = parentWidget();
    int wide = 0; // as wide as the longest message, to cover as little as possible
    for (const NoticeBar *toast : m_toasts)
        wide = std::max(wide, fontMetrics().horizontalAdvance(toast->text()) + besideText);
    wide = std::min({wide, widest, area->width() - 2 * Metrics::cardGap});
    m_layout->invalidate();
    const int high = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(wide)
                                                   : m_layout->totalSizeHint().height();
    setGeometry((area->width() - wide) / 2, area->height() - high - Metrics::cardGap, wide, high);
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

bool Toasts::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        settle();
    return QWidget::event(event);
}

} // namespace Trustgauge
