#include "ui/activity/cyclenotes.h"

#include "ui/text/notetext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

bool hasDevices(const CycleInfo &cycle)
{
    return cycle.state == CycleState::Complete || cycle.state == CycleState::Partial;
}

Ticks beginOf(const CycleInfo &cycle)
{
    return cycle.started == noTime ? cycle.asOf : cycle.started;
}

} // namespace

CycleNotes::CycleNotes(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"cycleNotes"_s);
    m_card = new Card(tr("Cycle"));
    m_none = makeParagraph(tr("Select a cycle to read its notes in full."), "dim");
    m_facts = new QWidget;
    m_factRows = new QFormLayout(m_facts);
    m_factRows->setContentsMargins(0, 0, 0, 0);
    m_factRows->setHorizontalSpacing(Metrics::cardGap);
    m_factRows->setVerticalSpacing(Metrics::gridStep);
    m_notesTitle = makeLabel({}, "title");
    auto *notes = new QWidget;
    m_notes = new QVBoxLayout(notes);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(Metrics::gap);

    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_none);
    column->addWidget(m_facts);
    column->addWidget(m_notesTitle);
    column->addWidget(notes);
    column->addStretch(1);
    auto *scroll = makeScrollArea(body);
    scroll->setFocusPolicy(Qt::StrongFocus); // so that long notes can be scrolled by keyboard
    scroll->setObjectName(u"cycleNotesScroll"_s);
    scroll->setAccessibleName(tr("Notes of the cycle"));
    m_doctor = makeButton({});
    m_doctor->setObjectName(u"doctorOfCycle"_s);
    setButtonText(m_doctor, theme.icon("doctor"_L1), tr("Run the doctor"));
    connect(m_doctor, &QPushButton::clicked, this, &CycleNotes::doctorRequested);
    m_copy = makeButton({});
    m_copy->setObjectName(u"copyNotes"_s);
    setButtonText(m_copy, theme.icon("copy"_L1), tr("Copy the notes"));
    connect(m_copy, &QPushButton::clicked, this, &CycleNotes::copy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_doctor);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_card->body()->addWidget(scroll, 1);
    m_card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(&theme, &Theme::changed, this, &CycleNotes::redraw);
    redraw();
}

void CycleNotes::setCycle(const std::optional<CycleInfo> &cycle)
{
    if (m_cycle == cycle)
        return;
    m_cycle = cycle;
    redraw();
}

void CycleNotes::addNote(QLatin1StringView icon, int tint, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    auto *mark = new QLabel;
    mark->setPixmap(m_theme.icon(icon, static_cast<Theme::Tint>(tint)).pixmap(QSize(16, 16), devicePixelRatioF()));
    QLabel *words = makeParagraph(text);
    words->setObjectName(u"cycleNote"_s);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_notes->addWidget(row);
}

void CycleNotes::redraw()
{
    while (m_factRows->rowCount() > 0)
        m_factRows->removeRow(0);
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool any = m_cycle.has_value();
    m_none->setVisible(!any);
    m_facts->setVisible(any);
    m_notesTitle->setVisible(any);
    m_copy->setVisible(any);
    m_doctor->setVisible(any && (m_cycle->state == CycleState::Failed || m_cycle->state == CycleState::Partial));
    m_card->setTitle(any ? tr("Cycle of %1").arg(cycleTime(beginOf(*m_cycle))) : tr("Cycle"));
    if (!any)
        return;
    const CycleInfo &cycle = *m_cycle;
    const auto fact = [this](const QString &name, const QString &value, const char *role = nullptr) {
        if (!value.isEmpty())
            m_factRows->addRow(makeLabel(name, "dim"), makeLabel(value, role));
    };
    const char *role = cycle.state == CycleState::Complete  ? "ok"
                       : cycle.state == CycleState::Partial ? "warn"
                       : cycle.state == CycleState::Failed  ? "bad"
                                                            : nullptr;
    fact(tr("State"), cycleStateName(cycle.state), role);
    fact(tr("Started"), exactTime(cycle.started));
    if (hasDevices(cycle))
        fact(tr("As of"), exactTime(cycle.asOf));
    fact(tr("Ended"), exactTime(cycle.finished));
    if (cycle.started != noTime && cycle.finished != noTime)
        fact(tr("Took", "duration of a cycle"), durationText((cycle.finished - cycle.started) / ticksPerSecond));
    if (hasDevices(cycle))
        fact(tr("Devices"), grouped(cycle.devices));
    if (!cycle.missingDevices.isEmpty())
        fact(tr("Without CVEs"), grouped(cycle.missingDevices.size()));
    if (!cycle.vulnerabilitySource.isEmpty())
        fact(tr("Vulnerabilities"), sourceName(cycle.vulnerabilitySource));
    const bool bad = cycle.state == CycleState::Failed;
    if (!cycle.reason.isEmpty())
        addNote(bad ? "error"_L1 : "warning"_L1, static_cast<int>(bad ? Theme::Tint::Bad : Theme::Tint::Warn),
                noteText(cycle.reason));
    for (const Message &notice : cycle.notices)
        addNote("info"_L1, static_cast<int>(Theme::Tint::Dim), noteText(notice));
    m_notesTitle->setText(m_notes->count() == 0 ? tr("No notes") : tr("Notes"));
    m_copy->setVisible(m_notes->count() > 0);
}

void CycleNotes::copy() const
{
    if (!m_cycle)
        return;
    QStringList lines{u"%1 %2"_s.arg(exactTime(beginOf(*m_cycle)), cycleStateName(m_cycle->state))};
    if (!m_cycle->reason.isEmpty())
        lines << noteText(m_cycle->reason);
    for (const Message &notice : m_cycle->notices)
        lines << noteText(notice);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Trustgauge
