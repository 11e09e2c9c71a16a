#include "ui/devices/filterline.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Trustgauge {

FilterLine::FilterLine(const Theme &theme, QWidget *parent) : QLineEdit(parent)
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
        const auto expression = parseFilter(text);
        m_fault = expression ? std::nullopt : std::optional(expression.error());
        emit judged();
    });
}

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

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::AltModifier))
        repair();
    else if (event->key() == Qt::Key_Down || (enter && !m_fault))
        emit tableWanted();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Trustgauge
