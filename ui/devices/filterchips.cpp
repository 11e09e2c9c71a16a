#include "ui/devices/filterchips.h"

#include "core/query/filterconditions.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qsizetype mostLettersOfChip = 48;

//! Delete and Backspace press it, too.
class FilterChip : public Button
{
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            Button::keyPressEvent(event);
    }
};

} // namespace

FilterChips::FilterChips(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"filterChips"_s);
    setAccessibleName(tr("Conditions of the filter"));
    new FlowLayout(Metrics::gap, this);
    hide();
}

void FilterChips::setFilter(const QString &text)
{
    QStringList conditions = conditionsOf(text);
    if (conditions.size() < 2) // the line itself shows it
        conditions.clear();
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    const bool hadFocus = m_focused >= 0;
    for (QWidget *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // one of them may have been clicked just now
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        const QString whole = plainText(m_conditions.at(i));
        QString shown = whole.size() <= mostLettersOfChip ? whole : whole.left(mostLettersOfChip - 1) + u'\u2026';
        auto *chip = new FilterChip(shown.replace(u'&', u"&&"_s) + u' ');
        chip->setObjectName(u"filterChip"_s);
        chip->setIcon(m_theme.icon("close"_L1, Theme::Tint::Dim));
        chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross after the text
        chip->setToolTip(toolTipText(whole));
        chip->setAccessibleName(tr("Condition %1; press to take it away").arg(whole));
        connect(chip, &QPushButton::clicked, this, [this, i] { remove(i); });
        layout()->addWidget(chip);
        m_chips << chip;
    }
    setVisible(!m_chips.isEmpty());
    if (!hadFocus)
        return;
    const qsizetype next = std::min(std::exchange(m_focused, -1), m_chips.size() - 1);
    if (next >= 0)
        m_chips.at(next)->setFocus(Qt::OtherFocusReason);
    else
        emit left();
}

void FilterChips::remove(qsizetype index)
{
    m_focused = index;
    emit filterWanted(withoutCondition(m_conditions, index));
}

} // namespace Trustgauge
