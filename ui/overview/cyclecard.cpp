#include "ui/overview/cyclecard.h"

#include "ui/session/showncycle.h"
#include "ui/text/notetext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

CycleCard::CycleCard(const ShownCycle &shown, QWidget *parent) : Card({}, parent), m_shown(shown)
{
    m_lines = new QFormLayout;
    m_lines->setHorizontalSpacing(Metrics::cardGap);
    m_lines->setVerticalSpacing(6);
    m_lines->setLabelAlignment(Qt::AlignLeft);
    body()->addLayout(m_lines);
    body()->addStretch();
    QPushButton *report = makeButton(tr("Report…"), "link");
    report->setObjectName(u"reportOfCycle"_s);
    connect(report, &QPushButton::clicked, this, &CycleCard::reportRequested);
    addToHeader(report);
    connect(&shown, &ShownCycle::scoresChanged, this, &CycleCard::refresh);
    refresh();
}

void CycleCard::addLine(const QString &name, const QString &value)
{
    m_lines->addRow(makeLabel(name, "dim"), makeParagraph(value));
}

void CycleCard::refresh()
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    setTitle(m_shown.isPast() ? tr("Cycle shown") : tr("Last cycle"));
    const TenantState &state = m_shown.state();
    if (!state.cycle || !state.scores) // while the scores of a tenant just chosen are computed
        return;
    const CycleInfo &info = state.cycle->info;
    auto *stateLine = makeLabel(cycleStateName(info.state), info.state == CycleState::Complete ? "ok" : "warn");
    m_lines->addRow(makeLabel(tr("State"), "dim"), stateLine);
    addLine(tr("As of"), cycleTime(info.asOf));
    if (info.started != noTime && info.finished != noTime)
        addLine(tr("Took", "duration of a cycle"), durationText((info.finished - info.started) / ticksPerSecond));
    addLine(tr("Vulnerabilities from"), sourceName(info.vulnerabilitySource));
    addLine(tr("Scored with"), u"%1 · %2"_s.arg(state.scores->profile().name, profileHash(state.scores->profile())));
    QStringList notes;
    if (!info.reason.isEmpty())
        notes << noteText(info.reason);
    for (const Message &notice : info.notices)
        notes << noteText(notice);
    constexpr qsizetype shown = 3;
    for (qsizetype i = 0; i < std::min(shown, notes.size()); ++i)
        addLine(i == 0 ? tr("Notes") : QString(), notes.at(i));
    if (notes.size() > shown) {
        addLine({}, tr("and %Ln more", nullptr, static_cast<int>(notes.size() - shown)));
        m_lines->itemAt(m_lines->rowCount() - 1, QFormLayout::FieldRole)
            ->widget()
            ->setToolTip(toolTipText(notes.mid(shown).join(u'\n')));
    }
    if (notes.isEmpty())
        addLine(tr("Notes"), tr("Nothing unusual was seen."));
}

} // namespace Trustgauge
