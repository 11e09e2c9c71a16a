#include "ui/rehearsal/rehearsalpage.h"

#include "ui/rehearsal/actionscard.h"
#include "ui/rehearsal/changescard.h"
#include "ui/rehearsal/keptdraft.h"
#include "ui/rehearsal/movescard.h"
#include "ui/rehearsal/rehearsalexporter.h"
#include "ui/rehearsal/rehearsalhead.h"
#include "ui/rehearsal/rehearseddevicescard.h"
#include "ui/rehearsal/rulescard.h"
#include "ui/rehearsal/warningscard.h"
#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr int twoColumnsWidth = 1100;

} // namespace

RehearsalPage::RehearsalPage(FleetSession &session, RehearsalSession &model, UiSettingsStore &settings,
                             const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_settings(settings),
      m_theme(theme)
{
    setObjectName(u"rehearsalPage"_s);
    m_exporter = new RehearsalExporter(session, model, settings, theme, this);
    m_head = new RehearsalHead(session, model, *m_exporter, theme);
    m_state = new StatePage;
    setStyleProperty(m_state->button(), "role", QVariant()); // the page has its primary button above
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeBody(settings));
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    connectCards();

    if (const std::optional<PolicyDraft> kept = draftFromKept(settings.value().policyDraft))
        model.editor().restore(*kept);
    connect(session.workspace().policies().origin(), &PolicyService::changed, this,
            [this](const QList<PolicyVersion> &newest) {
        m_model.editor().setLibrary(newest, m_settings.value().policy);
    });
    m_keep.setSingleShot(true);
    m_keep.setInterval(1s);
    connect(&m_keep, &QTimer::timeout, this, &RehearsalPage::keepDraft);
    for (const auto &change : {&PolicyEditor::draftChanged, &PolicyEditor::libraryChanged})
        connect(&model.editor(), change, &m_keep, qOverload<>(&QTimer::start));
    connect(&model.editor(), &PolicyEditor::draftChanged, this, &RehearsalPage::refresh);
    connect(&model.editor().undoStack(), &QUndoStack::indexChanged, m_head, &RehearsalHead::refresh);
    connect(&model, &RehearsalSession::changed, this, &RehearsalPage::refresh);
    connect(&theme, &Theme::changed, this, &RehearsalPage::showState);
    arrange(width());
    refresh();
}

QWidget *RehearsalPage::makeBody(UiSettingsStore &settings)
{
    m_rules = new RulesCard(m_model, m_theme);
    m_warnings = new WarningsCard(m_model, settings, m_theme);
    m_actions = new ActionsCard(m_theme);
    m_moves = new MovesCard(m_session, m_model, m_theme);
    m_changes = new ChangesCard(m_model, settings, m_theme);
    m_devices = new RehearsedDevicesCard(m_theme);
    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::cardGap);
    left->addWidget(m_rules);
    left->addWidget(m_warnings);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Metrics::cardGap);
    right->addWidget(m_actions);
    right->addWidget(m_moves);
    right->addWidget(m_changes);
    right->addWidget(m_devices, 1);
    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    return makeScrollArea(body);
}

void RehearsalPage::connectCards()
{
    connect(m_head, &RehearsalHead::told, this, &RehearsalPage::told);
    connect(m_state, &StatePage::activated, this, [this] { m_head->begin(true); });
    connect(m_state, &StatePage::secondActivated, this, [this] { m_head->begin(false); });
    connect(m_rules, &RulesCard::devicesRequested, this, &RehearsalPage::openRule);
    connect(m_actions, &ActionsCard::devicesRequested, this, &RehearsalPage::openAction);
    connect(m_devices, &RehearsedDevicesCard::devicesRequested, this, &RehearsalPage::openAction);
    connect(m_devices, &RehearsedDevicesCard::deviceRequested, this, [this](const QString &machineId) {
        if (m_outcome)
            emit deviceRequested(machineId, m_outcome->isEdited);
    });
    connect(m_moves, &MovesCard::devicesRequested, this, [this](const QString &from, const QString &to) {
        if (m_outcome)
            openRows(m_outcome, rowsOfMove(m_outcome->rehearsal, from, to),
                     tr("From “%1” to “%2”", "actions").arg(plainText(from), plainText(to)));
    });
    connect(m_warnings, &WarningsCard::devicesRequested, this, [this](const PolicyWarning &warning) {
        if (m_outcome)
            openRows(m_outcome, warnedRows(warning, m_outcome->rehearsal.outcome, *m_outcome->rehearsal.scores),
                     plainText(sentenceOf(warning).text()));
    });
    connect(m_changes, &ChangesCard::devicesRequested, this, [this](int changes) {
        const RehearsalSession::OutcomePtr past = m_model.past();
        if (!past || !past->rehearsal.changes)
            return;
        std::vector<uint32_t> rows;
        for (const uint32_t row : past->rehearsal.rows.rows()) {
            if (std::cmp_greater((*past->rehearsal.changes)[row], changes))
                rows.push_back(row);
        }
        openRows(past, std::move(rows), tr("Action changed more than twice"));
    });
}

void RehearsalPage::keepDraft()
{
    const PolicyEditor &editor = m_model.editor();
    const QByteArray draft = editor.isChanged() ? keptDraft(editor.draft()) : QByteArray();
    if (m_settings.value().policyDraft == draft && m_settings.value().policy == editor.draft().name)
        return;
    m_settings.change([&](UiSettings &s) {
        s.policyDraft = draft;
        s.policy = editor.draft().name;
    });
}

void RehearsalPage::refresh()
{
    m_head->refresh();
    if (m_model.outcome() != m_outcome) {
        m_outcome = m_model.outcome();
        m_actions->setOutcome(m_outcome);
        m_warnings->setOutcome(m_outcome);
        m_devices->setOutcome(m_outcome);
    }
    m_moves->refresh();
    showState();
}

void RehearsalPage::showState()
{
    if (m_model.editor().isEmpty()) {
        m_state->setState(m_theme.icon("rehearsal"_L1, Theme::Tint::Dim), tr("There is no policy yet."),
                          tr("A policy is a list of rules: which devices, and what would happen to them. Here you see who "
                             "would meet what before anything enforces it."),
                          tr("Begin with an example"));
        m_state->setSecondButton(tr("Begin with an empty policy"));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentIndex(0);
    }
}

void RehearsalPage::openRows(const RehearsalSession::OutcomePtr &outcome, std::vector<uint32_t> rows,
                             const QString &title)
{
    const ScoreTablePtr &scores = outcome->rehearsal.scores;
    const ScoreTablePtr &now = m_session.state().scores;
    if (!now || now->index()->fleet() != scores->index()->fleet())
        return; // a newer cycle has come, and the figures follow at once
    FleetFilter filter;
    filter.rows = std::make_shared<const Rows>(std::move(rows));
    filter.rowsTitle = title;
    emit devicesRequested(filter, outcome->isEdited);
}

void RehearsalPage::openRule(int rule)
{
    if (!m_outcome || !m_model.isCurrent())
        return;
    const QString title = rule == 0 ? tr("No rule of “%1” matches", "policy")
                                    : tr("Rule %1 of “%2”", "number; policy").arg(rule);
    openRows(m_outcome, rowsOfRule(m_outcome->rehearsal.outcome, static_cast<uint32_t>(rule)),
             title.arg(plainText(m_outcome->question.policy.name)));
}

void RehearsalPage::openAction(const QString &action)
{
    if (!m_outcome)
        return;
    const PolicyOutcome &outcome = m_outcome->rehearsal.outcome;
    const qsizetype index = outcome.actions().indexOf(action);
    if (action.isEmpty())
        emit devicesRequested({}, m_outcome->isEdited);
    else if (index >= 0)
        openRows(m_outcome, rowsOfAction(outcome, static_cast<uint32_t>(index)),
                 tr("Action “%1”").arg(plainText(action)));
}

void RehearsalPage::arrange(int width)
{
    m_columns->setDirection(width >= twoColumnsWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RehearsalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setShown(true);
    m_head->refresh();
}

void RehearsalPage::hideEvent(QHideEvent *event)
{
    m_model.setShown(false);
    if (m_keep.isActive()) {
        m_keep.stop();
        keepDraft();
    }
    QWidget::hideEvent(event);
    m_head->tellActions(); // also when the window is destroyed, and its session with it
}

void RehearsalPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

} // namespace Trustgauge
