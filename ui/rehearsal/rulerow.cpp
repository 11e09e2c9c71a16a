#include "ui/rehearsal/rulerow.h"

#include "ui/devices/filterline.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int actionWidth = 130;
constexpr int numberWidth = 20;
constexpr int longestAction = 60, longestNote = 200;

} // namespace

SteadyComboBox *makeActionBox(const QString &accessibleName)
{
    auto *box = new SteadyComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // it would put words in that nobody typed
    box->lineEdit()->setMaxLength(longestAction);
    box->setMinimumWidth(actionWidth);
    box->setAccessibleName(accessibleName);
    box->lineEdit()->setAccessibleName(accessibleName);
    return box;
}

void showAction(SteadyComboBox *box, const QString &action, const QStringList &offered)
{
    const QSignalBlocker quiet(box);
    QStringList known;
    for (int i = 0; i < box->count(); ++i)
        known << box->itemText(i);
    if (known != offered) {
        box->clear();
        box->addItems(offered);
    }
    if (box->currentText() != action) // keeps the cursor otherwise
        box->setEditText(action);
    setStyleProperty(box, "faulty", action.trimmed().isEmpty());
}

RuleRow::RuleRow(int index, const Theme &theme, QWidget *parent) : QFrame(parent), m_index(index), m_theme(theme)
{
    setObjectName(u"rule"_s);
    setAccessibleName(tr("Rule %1").arg(index + 1));
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"ruleFault%1"_s.arg(index + 1));
    m_repair = makeButton({}, "link");
    m_repair->setObjectName(u"ruleRepair%1"_s.arg(index + 1));
    m_repair->setToolTip(tr("Alt+Enter in the line does the same"));
    m_faultLine = new QWidget;
    auto *fault = new QHBoxLayout(m_faultLine);
    fault->setContentsMargins(numberWidth + Metrics::gap, 0, 0, 0);
    fault->setSpacing(Metrics::gap);
    fault->addWidget(m_fault, 1);
    fault->addWidget(m_repair);
    m_faultLine->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    layout->setSpacing(6);
    layout->addLayout(makeFirstLine());
    layout->addWidget(m_faultLine);
    layout->addLayout(makeSecondLine());
    for (QWidget *input : {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_action),
                           static_cast<QWidget *>(m_action->lineEdit()), static_cast<QWidget *>(m_note)})
        input->installEventFilter(this);
    connect(m_repair, &QPushButton::clicked, m_when, &FilterLine::repair);
    connect(m_when, &FilterLine::judged, this, [this] {
        judge();
        if (!m_isShowing)
            emit edited(Field::When);
    });
    connect(m_when, &FilterLine::settled, this, &RuleRow::settled);
    connect(m_action, &QComboBox::editTextChanged, this, [this] {
        if (!m_isShowing)
            emit edited(Field::Action);
    });
    connect(m_action, &QComboBox::activated, this, &RuleRow::settled);
    connect(m_action->lineEdit(), &QLineEdit::editingFinished, this, &RuleRow::settled);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &note) {
        m_note->setToolTip(toolTipText(note)); // a long one is cut
        if (!m_isShowing)
            emit edited(Field::Note);
    });
    connect(m_note, &QLineEdit::editingFinished, this, &RuleRow::settled);
    connect(&theme, &Theme::changed, this, &RuleRow::judge);
}

QHBoxLayout *RuleRow::makeFirstLine()
{
    QLabel *number = makeLabel(QString::number(m_index + 1), "strong");
    number->setFixedWidth(numberWidth);
    m_when = new FilterLine(m_theme);
    m_when->setObjectName(u"ruleWhen%1"_s.arg(m_index + 1));
    m_when->setAccessibleName(tr("Rule %1: which devices").arg(m_index + 1));
    m_when->setPlaceholderText(tr("Which devices, for example %1").arg(u"band >= suspicious"_s));
    m_when->setToolTip(tr("An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and "
                          "Alt+Down move the rule."));
    m_mark = new QLabel;
    m_valid = makeLabel({}, "ok");
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(number);
    line->addWidget(m_when, 1);
    line->addWidget(m_mark);
    line->addWidget(m_valid);
    return line;
}

QHBoxLayout *RuleRow::makeSecondLine()
{
    m_action = makeActionBox(tr("Rule %1: action").arg(m_index + 1));
    m_action->setObjectName(u"ruleAction%1"_s.arg(m_index + 1));
    m_action->lineEdit()->setPlaceholderText(tr("Action"));
    m_note = new QLineEdit;
    m_note->setObjectName(u"ruleNote%1"_s.arg(m_index + 1));
    m_note->setAccessibleName(tr("Rule %1: note").arg(m_index + 1));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setMaxLength(longestNote);
    m_devices = makeButton({}, "link");
    m_devices->setObjectName(u"ruleDevices%1"_s.arg(m_index + 1));
    m_devices->setToolTip(tr("Shows the devices that the rule decides about"));
    connect(m_devices, &QPushButton::clicked, this, &RuleRow::devicesWanted);
    m_up = makeTool("up"_L1, u"ruleUp"_s, tr("Move rule %1 up (Alt+Up)").arg(m_index + 1));
    m_down = makeTool("down"_L1, u"ruleDown"_s, tr("Move rule %1 down (Alt+Down)").arg(m_index + 1));
    QToolButton *remove = makeTool("delete"_L1, u"ruleRemove"_s, tr("Remove rule %1").arg(m_index + 1));
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveWanted(1); });
    connect(remove, &QToolButton::clicked, this, &RuleRow::removeWanted);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(numberWidth + Metrics::gap, 0, 0, 0);
    line->setSpacing(Metrics::gap);
    line->addWidget(makeLabel(tr("then", "rule: expression, then action"), "dim"));
    line->addWidget(m_action);
    line->addWidget(m_note, 1);
    line->addWidget(m_devices);
    for (QToolButton *tool : {m_up, m_down, remove})
        line->addWidget(tool);
    return line;
}

QToolButton *RuleRow::makeTool(QLatin1StringView icon, const QString &name, const QString &words)
{
    auto *tool = new QToolButton;
    tool->setObjectName(name + QString::number(m_index + 1));
    tool->setIcon(m_theme.icon(icon, Theme::Tint::Dim));
    tool->setIconSize({16, 16});
    tool->setAccessibleName(words);
    tool->setToolTip(words);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void RuleRow::showRule(const RuleDraft &rule, const QStringList &offered, bool isLast)
{
    m_isShowing = true;
    if (m_when->text() != rule.when) {
        m_when->setText(rule.when);
        if (!m_when->hasFocus())
            m_when->setCursorPosition(0);
    }
    showAction(m_action, rule.action, offered);
    if (m_note->text() != rule.note) {
        m_note->setText(rule.note);
        m_note->setCursorPosition(0); // shows its beginning
    }
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(!isLast);
    m_isShowing = false;
    judge();
}

RuleDraft RuleRow::rule() const
{
    return {m_when->text(), m_action->currentText(), m_note->text()};
}

void RuleRow::showDevices(std::optional<size_t> devices)
{
    m_devices->setText(devices ? tr("%Ln device(s)", nullptr, static_cast<int>(*devices)) : u"…"_s);
    m_devices->setEnabled(devices.value_or(0) > 0);
}

void RuleRow::setVocabulary(const std::shared_ptr<const FilterVocabulary> &vocabulary)
{
    m_when->setVocabulary(vocabulary);
}

void RuleRow::judge()
{
    const bool isBlank = m_when->text().trimmed().isEmpty();
    const std::optional<ExpressionFault> fault = isBlank ? std::optional(
                                                     ExpressionFault{FilterFaultKind::Empty, 1, {}, {}, {}})
                                                         : m_when->fault();
    const bool hasAction = !m_action->currentText().trimmed().isEmpty();
    const QIcon icon = fault ? m_theme.icon("error"_L1, Theme::Tint::Bad) : m_theme.icon("check"_L1, Theme::Tint::Ok);
    m_mark->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_valid->setText(fault ? tr("invalid") : tr("valid"));
    setStyleProperty(m_valid, "role", fault ? u"bad"_s : u"ok"_s);
    setStyleProperty(m_when, "faulty", fault.has_value());
    setStyleProperty(this, "faulty", fault.has_value() || !hasAction);
    QStringList words;
    if (fault)
        words << plainText(sentenceOf(*fault).text());
    if (!hasAction)
        words << tr("The rule needs an action.");
    m_fault->setText(words.join(u' '));
    m_when->setAccessibleDescription(fault ? m_fault->text() : m_valid->text());
    const bool repairs = fault && fault->replacement;
    m_repair->setVisible(repairs);
    if (repairs)
        m_repair->setText(fault->replacement->isEmpty()
                              ? tr("Leave it out")
                              : tr("Use %1", "a word of the filter").arg(*fault->replacement).replace(u'&', u"&&"_s));
    m_faultLine->setVisible(!words.isEmpty());
}

std::optional<RuleRow::Field> RuleRow::focusedField() const
{
    if (m_when->hasFocus())
        return Field::When;
    if (m_action->hasFocus() || m_action->lineEdit()->hasFocus())
        return Field::Action;
    return m_note->hasFocus() ? std::optional(Field::Note) : std::nullopt;
}

void RuleRow::focusField(Field field)
{
    switch (field) {
    case Field::When:
        m_when->setFocus();
        break;
    case Field::Action:
        m_action->setFocus();
        break;
    case Field::Note:
        m_note->setFocus();
        break;
    }
}

bool RuleRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    // Undo and redo are those of the whole policy, not of one line.
    const bool isHistory = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
                           || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    if (isHistory) {
        if (isOverride)
            event->ignore();
        return isOverride;
    }
    const bool moves = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (moves && isOverride) {
        event->accept();
        return true;
    }
    if (moves) {
        emit moveWanted(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Trustgauge
