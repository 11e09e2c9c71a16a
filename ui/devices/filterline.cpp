#include "ui/devices/filterline.h"

#include "ui/devices/filterpopup.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

FilterLine::FilterLine(const Theme &theme, QWidget *parent)
    : QLineEdit(parent),
      m_vocabulary(std::make_shared<const FilterVocabulary>())
{
    setObjectName(u"deviceFilter"_s);
    setAccessibleName(tr("Filter devices"));
    setPlaceholderText(tr("Filter by name, group, tag, OS, band… or risk >= medium, lastSeen < ago(7d), -lab"));
    setToolTip(tr("Every word must occur somewhere in the device. “two words” in quotes count as one, "
                  "-word must not occur, field:value looks into one field. Conditions such as risk >= medium are "
                  "joined by and, or, not; Help has examples."));
    setClearButtonEnabled(true);
    addAction(theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!std::exchange(m_isEdited, false) && !m_isTaking)
            closePopup();
        const auto expression = parseFilter(text);
        m_fault = expression ? std::nullopt : std::optional(expression.error());
        emit judged();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isEdited = true;
        if (!m_isTaking)
            offer(false);
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        if (!m_isTaking && isPopupOpen() && (now < m_place.offset || now > m_place.offset + m_place.length))
            closePopup();
    });
}

FilterLine::~FilterLine() = default;

void FilterLine::showText(const QString &valid)
{
    setText(valid);
    m_fault.reset();
}

void FilterLine::refuse(const ExpressionFault &fault)
{
    m_fault = fault;
}

void FilterLine::repair()
{
    if (!m_fault || !m_fault->replacement)
        return;
    QString repaired = text();
    repaired.replace(m_fault->place.offset, m_fault->place.length, *m_fault->replacement);
    setText(repaired);
    setFocus();
}

bool FilterLine::isPopupOpen() const
{
    return m_popup && m_popup->isOpen();
}

void FilterLine::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

void FilterLine::offer(bool asked)
{
    const FilterCompletions found = filterCompletions(text(), cursorPosition(), *m_vocabulary);
    if (found.items.isEmpty() || !(asked || found.isWanted) || !hasFocus()) {
        closePopup();
        return;
    }
    if (!m_popup) {
        m_popup = new FilterPopup(window());
        connect(m_popup, &FilterPopup::clickedOn, this, &FilterLine::take);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    m_place = found.place;
    const qsizetype typed = std::max<qsizetype>(0, cursorPosition() - m_place.offset);
    const int width = fontMetrics().horizontalAdvance(text().mid(m_place.offset, typed));
    const int cursor = cursorRect().center().x();
    int top = height();
    if (m_verdict && m_verdict->isVisible()) // what is wrong stays to be read
        top = std::max(top, mapFromGlobal(m_verdict->mapToGlobal(QPoint(0, m_verdict->height()))).y());
    const QPoint corner(isRightToLeft() ? cursor + width : cursor - width, top);
    m_popup->open(found.items, mapTo(window(), corner));
}

void FilterLine::take(const FilterCompletion &completion)
{
    const FilterEdit edit = completed(text(), m_place, completion);
    m_isTaking = true;
    selectAll();
    insert(edit.text); // which can be undone
    setCursorPosition(static_cast<int>(edit.position));
    m_isTaking = false;
    offer(false);
}

bool FilterLine::takesPopupKey(const QKeyEvent &event)
{
    if (!isPopupOpen() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->move(event.key() == Qt::Key_Down ? 1 : -1);
        setAccessibleDescription(m_popup->words());
        return true;
    case Qt::Key_Escape:
        closePopup();
        return true;
    case Qt::Key_Tab:
        take(m_popup->best());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const std::optional<FilterCompletion> chosen = m_popup->chosen();
        if (chosen)
            take(*chosen);
        else
            closePopup();
        return chosen.has_value();
    }
    default:
        return false;
    }
}

bool FilterLine::event(QEvent *event)
{
    // Before Qt moves the focus by Tab, and before a shortcut gets Escape.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::ShortcutOverride && isPopupOpen() && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Tab && takesPopupKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (takesPopupKey(*event))
        return;
    if (enter && modifiers.testFlag(Qt::AltModifier)) {
        repair();
    } else if (event->key() == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText()) {
        emit chipDropped();
    } else if (event->key() == Qt::Key_Space && modifiers.testFlag(Qt::ControlModifier)) {
        offer(true);
    } else if (event->key() == Qt::Key_Down && modifiers.testFlag(Qt::AltModifier)) {
        closePopup();
        emit menuWanted();
    } else if (event->key() == Qt::Key_Down || (enter && !m_fault)) {
        closePopup();
        emit settled();
        emit tableWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    closePopup();
    QLineEdit::focusOutEvent(event);
    emit settled();
}

void FilterLine::hideEvent(QHideEvent *event)
{
    closePopup();
    QLineEdit::hideEvent(event);
}

} // namespace Trustgauge
