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

void FilterChips::setFilter(const QString &text, const FilterScope &scope)
{
    QStringList conditions = conditionsOf(text);
    if (conditions.size() < 2) // the line itself shows it
        conditions.clear();
    if (conditions == m_conditions && scope == m_scope)
        return;
    m_conditions = conditions;
    m_scope = scope;
    const bool hadFocus = m_focused >= 0;
    for (QWidget *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // one of them may have been clicked just now
    }
    m_chips.clear();
    if (!m_scope.title.isEmpty())
        addChip(makeScope());
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        addChip(makeCondition(i));
    setVisible(!m_chips.isEmpty());
    if (!hadFocus)
        return;
    const qsizetype next = std::min(std::exchange(m_focused, -1), m_chips.size() - 1);
    if (next >= 0)
        m_chips.at(next)->setFocus(Qt::OtherFocusReason);
    else
        emit left();
}

void FilterChips::addChip(QWidget *chip)
{
    layout()->addWidget(chip);
    m_chips << chip;
}

QWidget *FilterChips::makeScope()
{
    auto *chip = new FilterChip(QString(m_scope.title).replace(u'&', u"&&"_s) + u' ');
    chip->setObjectName(u"scopeChip"_s);
    if (m_scope.isOfEdit)
        chip->setProperty("role", u"chip"_s);
    chip->setIcon(m_theme.icon("close"_L1, Theme::Tint::Dim));
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross after the text
    chip->setToolTip(tr("Take this limit away"));
    chip->setAccessibleName(tr("Only %1; press to take the limit away").arg(m_scope.title));
    connect(chip, &QPushButton::clicked, this, [this] {
        m_focused = 0;
        emit scopeDropped();
    });
    return chip;
}

QWidget *FilterChips::makeCondition(qsizetype index)
{
    const QString whole = plainText(m_conditions.at(index));
    QString shown = whole.size() <= mostLettersOfChip ? whole : whole.left(mostLettersOfChip - 1) + u'\u2026';
    auto *chip = new FilterChip(shown.replace(u'&', u"&&"_s) + u' ');
    chip->setObjectName(u"filterChip"_s);
    chip->setIcon(m_theme.icon("close"_L1, Theme::Tint::Dim));
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross after the text
    chip->setToolTip(toolTipText(whole));
    chip->setAccessibleName(tr("Condition %1; press to take it away").arg(whole));
    connect(chip, &QPushButton::clicked, this, [this, index] {
        m_focused = index + (m_scope.title.isEmpty() ? 0 : 1);
        emit filterWanted(withoutCondition(m_conditions, index));
    });
    return chip;
}

} // namespace Trustgauge
