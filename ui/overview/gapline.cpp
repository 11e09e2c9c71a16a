#include "ui/overview/gapline.h"

#include "ui/session/showncycle.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

GapLine::GapLine(const ShownCycle &shown, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_shown(shown),
      m_theme(theme)
{
    setObjectName(u"banner"_s);
    setProperty("tone", u"warn"_s);
    m_icon = new QLabel;
    m_words = makeParagraph({});
    m_words->setObjectName(u"gapWords"_s);
    m_doctor = makeButton(tr("Run the doctor"));
    m_doctor->setObjectName(u"doctorForGap"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 6, Metrics::gap, 6);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_doctor);
    connect(m_doctor, &QPushButton::clicked, this, &GapLine::doctorRequested);
    connect(&shown, &ShownCycle::scoresChanged, this, &GapLine::refresh);
    connect(&theme, &Theme::changed, this, &GapLine::drawIcon);
    drawIcon();
    refresh();
}

void GapLine::drawIcon()
{
    m_icon->setPixmap(m_theme.icon("warning"_L1, Theme::Tint::Warn).pixmap(QSize(18, 18), devicePixelRatioF()));
}

QString GapLine::gapText() const
{
    const TenantState &state = m_shown.state();
    const FleetSummary &sum = state.summary;
    if (!state.cycle || !state.scores || sum.devices == 0)
        return {};
    const bool isPartial = state.cycle->info.state == CycleState::Partial;
    if (isPartial && !m_shown.isPast())
        return {}; // the window says it
    QStringList out;
    if (isPartial)
        out << tr("This cycle is partial. %1").arg(plainText(state.cycle->info.reason.text()));
    QStringList gaps;
    for (size_t group = 0; group < groupCount; ++group) {
        if (2 * sum.unknown[group] >= sum.devices)
            gaps << u"%1 (%2)"_s.arg(groupName(static_cast<Group>(group)), percentText(sum.unknown[group], sum.devices));
    }
    if (!gaps.isEmpty())
        out << tr("Unknown on half of the devices or more: %1.").arg(gaps.join(u", "_s));
    if (!out.isEmpty())
        out << tr("What is missing is unknown, not safe: scores may be too low.");
    return out.join(u' ');
}

void GapLine::refresh()
{
    const QString text = gapText();
    m_words->setText(text);
    m_doctor->setVisible(!m_shown.isPast()); // it looks at the connection of now
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace Trustgauge
