#include "ui/widgets/dateline.h"

#include "ui/text/secretreminder.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

DateLine::DateLine(const Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    QAction *open = addAction(theme.icon("calendar"_L1, Theme::Tint::Dim), QLineEdit::TrailingPosition);
    open->setObjectName(u"openCalendar"_s);
    open->setText(tr("Choose from a calendar"));
    open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateLine::openCalendar);
}

void DateLine::openCalendar()
{
    if (m_popup)
        return;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setObjectName(u"calendarPopup"_s);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(u"calendar"_s);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    QTextCharFormat plain; // weekends look like other days
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    const QDate known = parseLastDay(text()).value_or(QDate());
    calendar->setSelectedDate(known.isValid() ? known : QDate::currentDate().addDays(180));
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::clicked, this, &DateLine::choose);
    connect(calendar, &QCalendarWidget::activated, this, &DateLine::choose);
    // Below the field, or above it when there is no room below.
    const QSize size = m_popup->sizeHint();
    const QRect free = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, height() + Metrics::gridStep));
    if (place.y() + size.height() > free.bottom())
        place = mapToGlobal(QPoint(0, -size.height() - Metrics::gridStep));
    place.setX(std::clamp(place.x(), free.left(), std::max(free.left(), free.right() - size.width())));
    place.setY(std::max(place.y(), free.top()));
    m_popup->move(place);
    m_popup->show();
    calendar->setFocus();
}

void DateLine::choose(const QDate &day)
{
    if (m_popup)
        m_popup->close();
    setText(day.toString(Qt::ISODate));
    setModified(true);
    emit textEdited(text()); // as if the person had typed it
    emit editingFinished();
    setFocus(Qt::PopupFocusReason);
}

void DateLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Trustgauge
