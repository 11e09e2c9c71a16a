#include "ui/rehearsal/rulescard.h"

#include "ui/session/rehearsalsession.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int fieldsOfARule = 3;

} // namespace

RulesCard::RulesCard(RehearsalSession &model, const Theme &theme, QWidget *parent)
    : Card(tr("Rules"), parent),
      m_model(model),
      m_theme(theme)
{
    setRemark(tr("the first rule that matches a device decides"));
    m_add = makeButton({});
    m_add->setObjectName(u"addRule"_s);
    setButtonText(m_add, theme.icon("add"_L1), tr("Add rule"));
    addToHeader(m_add);
    m_list = new QVBoxLayout;
    m_list->setSpacing(Metrics::gap);
    body()->addLayout(m_list);

    auto *otherwise = new QFrame;
    otherwise->setObjectName(u"rule"_s);
    otherwise->setProperty("role", u"otherwise"_s);
    m_otherwise = makeActionBox(tr("Action for all other devices"));
    m_otherwise->setObjectName(u"otherwiseAction"_s);
    m_others = makeButton({}, "link");
    m_others->setObjectName(u"otherwiseDevices"_s);
    m_others->setToolTip(tr("Shows the devices that no rule matches"));
    auto *line = new QHBoxLayout(otherwise);
    line->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    line->setSpacing(Metrics::gap);
    line->addWidget(makeLabel(tr("otherwise", "the action where no rule matches"), "strong"));
    line->addWidget(m_otherwise);
    line->addStretch(1);
    line->addWidget(m_others);
    body()->addWidget(otherwise);

    m_icon = new QLabel;
    m_words = makeParagraph({});
    m_words->setObjectName(u"rulesVerdict"_s);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Metrics::gap);
    verdict->addWidget(m_icon);
    verdict->addWidget(m_words, 1);
    body()->addLayout(verdict);

    connect(m_add, &QPushButton::clicked, this, &RulesCard::addRule);
    connect(m_otherwise, &QComboBox::editTextChanged, this,
            [this](const QString &text) { m_model.editor().setOtherwise(text); });
    connect(m_otherwise, &QComboBox::activated, this, [this] { m_model.editor().settle(); });
    connect(m_otherwise->lineEdit(), &QLineEdit::editingFinished, this, [this] { m_model.editor().settle(); });
    connect(m_others, &QPushButton::clicked, this, [this] { emit devicesRequested(0); });
    connect(&model.editor(), &PolicyEditor::draftChanged, this, &RulesCard::showDraft);
    connect(&model, &RehearsalSession::changed, this, &RulesCard::showFigures);
    connect(&model, &RehearsalSession::vocabularyChanged, this, [this] {
        for (RuleRow *row : std::as_const(m_rows))
            row->setVocabulary(m_model.vocabulary());
    });
    connect(&theme, &Theme::changed, this, &RulesCard::showFigures);
    showDraft();
}

RuleRow *RulesCard::makeRow(int index)
{
    auto *row = new RuleRow(index, m_theme);
    row->setVocabulary(m_model.vocabulary());
    connect(row, &RuleRow::edited, this, [this, index](RuleRow::Field field) { takeText(index, field); });
    connect(row, &RuleRow::settled, this, [this] { m_model.editor().settle(); });
    connect(row, &RuleRow::moveWanted, this, [this, index](int by) { moveRule(index, by); });
    // Not while the button that was clicked is still at work.
    connect(
        row, &RuleRow::removeWanted, this, [this, index] { removeRule(index); }, Qt::QueuedConnection);
    connect(row, &RuleRow::devicesWanted, this, [this, index] { emit devicesRequested(index + 1); });
    return row;
}

void RulesCard::showDraft()
{
    const PolicyDraft &draft = m_model.editor().draft();
    while (m_rows.size() > draft.rules.size()) {
        RuleRow *row = m_rows.takeLast();
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < draft.rules.size()) {
        m_rows << makeRow(static_cast<int>(m_rows.size()));
        m_list->addWidget(m_rows.constLast());
    }
    const QStringList offered = m_model.editor().actions();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->showRule(draft.rules.at(i), offered, i + 1 == m_rows.size());
    showAction(m_otherwise, draft.otherwise, offered);
    showFigures();
}

void RulesCard::showFigures()
{
    const bool isCurrent = m_model.isCurrent();
    const std::vector<size_t> counts = isCurrent ? m_model.outcome()->rehearsal.outcome.ruleCounts()
                                                 : std::vector<size_t>();
    const auto countOf = [&](size_t rule) { return rule < counts.size() ? std::optional(counts[rule]) : std::nullopt; };
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->showDevices(countOf(static_cast<size_t>(i) + 1));
    m_others->setText(countOf(0) ? tr("%Ln device(s)", nullptr, static_cast<int>(*countOf(0))) : u"…"_s);
    m_others->setEnabled(countOf(0).value_or(0) > 0);

    const QList<DraftFault> &faults = m_model.editor().faults();
    QList<size_t> faulty;
    for (const DraftFault &fault : faults) {
        if (!faulty.contains(fault.rule))
            faulty << fault.rule;
    }
    const bool hasFailed = faulty.isEmpty() && m_model.state() == RehearsalSession::State::Failed && m_model.error();
    const bool isValid = faulty.isEmpty() && !hasFailed;
    const QIcon icon = isValid ? m_theme.icon("check"_L1, Theme::Tint::Ok) : m_theme.icon("error"_L1, Theme::Tint::Bad);
    m_icon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    const int rules = static_cast<int>(m_rows.size());
    if (hasFailed)
        m_words->setText(windowErrorText(*m_model.error()));
    else if (faulty.contains(0) && faulty.size() == 1)
        m_words->setText(tr("All other devices need an action. The figures are those from before."));
    else if (!isValid)
        m_words->setText(
            tr("%Ln rule(s) are not valid. The figures are those from before.", nullptr,
               static_cast<int>(std::count_if(faulty.cbegin(), faulty.cend(), [](size_t rule) { return rule > 0; }))));
    else if (rules == 0)
        m_words->setText(tr("Without a rule, all devices meet the same action."));
    else
        m_words->setText(tr("%Ln rule(s), all valid. Ctrl+Space completes fields and values.", nullptr, rules));
    setStyleProperty(m_words, "role", isValid ? u"dim"_s : u"bad"_s);
}

void RulesCard::takeText(int index, RuleRow::Field field)
{
    if (index >= m_model.editor().draft().rules.size())
        return;
    const int number = index + 1;
    const QString what = field == RuleRow::Field::When
                             ? tr("change which devices rule %1 matches", "undo step").arg(number)
                         : field == RuleRow::Field::Action ? tr("change the action of rule %1", "undo step").arg(number)
                                                           : tr("change the note of rule %1", "undo step").arg(number);
    m_model.editor().setRule(index, m_rows.at(index)->rule(), what, fieldsOfARule * index + static_cast<int>(field));
}

void RulesCard::addRule()
{
    const auto index = static_cast<int>(m_rows.size());
    m_model.editor().addRule(index);
    m_rows.at(index)->focusField(RuleRow::Field::When);
}

void RulesCard::moveRule(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= m_rows.size())
        return;
    const std::optional<RuleRow::Field> field = m_rows.at(index)->focusedField();
    m_model.editor().moveRule(index, to);
    if (field)
        m_rows.at(to)->focusField(*field);
}

void RulesCard::removeRule(int index)
{
    if (index < m_rows.size())
        m_model.editor().removeRule(index);
}

} // namespace Trustgauge
