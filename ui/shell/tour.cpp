#include "ui/shell/tour.h"

#include "ui/shell/pagestack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int bubbleWidth = 340;
constexpr int bubbleGap = 10; // between the bubble and the part
constexpr int outlineRoom = 3;
} // namespace

QList<Tour::Stop> Tour::stops()
{
    return {
        {u"tenantSwitcher"_s, tr("Your tenants"),
         tr("The mark and the menu tell how the last poll of each went and its worst band. New ones are connected "
            "here, too.")},
        {u"page%1"_s.arg(PageStack::Devices), tr("Every device, and why"),
         tr("Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.")},
        {u"page%1"_s.arg(PageStack::Tuning), tr("Tune and see at once"),
         tr("In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.")},
        {u"page%1"_s.arg(PageStack::Doctor), tr("When something does not work"),
         tr("Doctor tries each link of the connection and names the one that is broken, with what mends it.")},
        {u"commandsButton"_s, tr("Everything by name"),
         tr("Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and "
            "Alt+Right.")},
    };
}

Tour::Tour(QWidget *window) : QFrame(window), m_window(window), m_stops(stops())
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour"));
    setFixedWidth(bubbleWidth);
    m_outline = new QFrame(window);
    m_outline->setObjectName(u"tourOutline"_s);
    m_outline->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_outline->hide();
    m_count = makeLabel({}, "small");
    m_title = makeLabel({}, "title");
    m_title->setObjectName(u"tourTitle"_s);
    m_text = makeParagraph({});
    QPushButton *skip = makeButton(tr("End the tour"), "link");
    skip->setObjectName(u"tourSkip"_s);
    m_back = makeButton(tr("Back"));
    m_back->setObjectName(u"tourBack"_s);
    m_next = makeButton({}, "primary");
    m_next->setObjectName(u"tourNext"_s);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { showStop(m_stop - 1, -1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStop(m_stop + 1, 1); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    window->installEventFilter(this);
    hide();
}

Tour::~Tour() = default;

void Tour::start()
{
    m_focusBefore = QApplication::focusWidget();
    showStop(0, 1);
    if (isVisible())
        m_next->setFocus(Qt::PopupFocusReason);
}

void Tour::end()
{
    hide();
    m_outline->hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Tour::showStop(qsizetype stop, int direction)
{
    QWidget *part = nullptr;
    for (; stop >= 0 && stop < m_stops.size(); stop += direction) {
        part = m_window->findChild<QWidget *>(m_stops.at(stop).widget);
        if (part && part->isVisible())
            break;
    }
    if (stop < 0)
        return;
    if (stop >= m_stops.size()) {
        end();
        return;
    }
    m_stop = stop;
    m_part = part;
    m_count->setText(tr("%1 of %2", "place in the tour").arg(stop + 1).arg(m_stops.size()));
    m_title->setText(m_stops.at(stop).title);
    m_text->setText(m_stops.at(stop).text);
    m_back->setVisible(stop > 0);
    m_next->setText(stop + 1 == m_stops.size() ? tr("Done") : tr("Next"));
    place();
    m_outline->show();
    m_outline->raise();
    show();
    raise();
}

void Tour::place()
{
    if (!m_part)
        return;
    const QRect part(m_part->mapTo(m_window, QPoint()), m_part->size());
    m_outline->setGeometry(part.adjusted(-outlineRoom, -outlineRoom, outlineRoom, outlineRoom));
    const int high = layout()->totalHeightForWidth(bubbleWidth);
    // Beside what stands at the edge of the window, otherwise below it.
    const bool beside = part.height() < part.width() && part.left() < Metrics::sideBarWidth
                        && part.top() > Metrics::topBarHeight;
    QPoint at = beside ? QPoint(part.right() + bubbleGap, part.top())
                       : QPoint(part.center().x() - bubbleWidth / 2, part.bottom() + bubbleGap);
    if (beside && isRightToLeft())
        at.setX(part.left() - bubbleGap - bubbleWidth);
    at.setX(std::clamp(at.x(), Metrics::gap, std::max(Metrics::gap, m_window->width() - bubbleWidth - Metrics::gap)));
    at.setY(std::clamp(at.y(), Metrics::gap, std::max(Metrics::gap, m_window->height() - high - Metrics::gap)));
    setGeometry(QRect(at, QSize(bubbleWidth, high)));
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_next->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Trustgauge
