#include "ui/session/policyeditor.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

constexpr int mostPolicySteps = 500;
constexpr int otherwiseField = 1'000'000; // no rule has so many before it

} // namespace

class PolicyEditor::Step final : public QUndoCommand
{
public:
    Step(PolicyEditor &editor, PolicyDraft next, const QString &what, int field)
        : QUndoCommand(what),
          m_editor(editor),
          m_before(editor.draft()),
          m_after(std::move(next)),
          m_field(field),
          m_gesture(editor.m_gesture)
    {}

    void undo() override
    {
        m_editor.apply(m_before);
        m_editor.settle();
    }
    void redo() override { m_editor.apply(m_after); }
    [[nodiscard]] int id() const override { return m_field < 0 ? -1 : m_field; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other); // ids are alike
        if (next->m_gesture != m_gesture)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PolicyEditor &m_editor;
    PolicyDraft m_before, m_after;
    int m_field, m_gesture;
};

PolicyEditor::PolicyEditor(QObject *parent) : QObject(parent)
{
    m_undo.setUndoLimit(mostPolicySteps);
}

PolicyEditor::~PolicyEditor()
{
    m_undo.blockSignals(true); // it empties itself, and whoever listens is half destroyed
}

void PolicyEditor::setLibrary(const QList<PolicyVersion> &newest, const QString &wanted)
{
    m_library = newest;
    if (!m_wasOpened && isEmpty() && !newest.isEmpty()) {
        const PolicyVersion *known = inLibrary(wanted);
        m_wasOpened = true;
        apply(draftOf(known ? known->policy : newest.first().policy)); // nothing to go back to
        settle();
    }
    emit libraryChanged();
}

void PolicyEditor::restore(const PolicyDraft &draft)
{
    m_wasOpened = true;
    apply(draft);
    settle();
}

const PolicyVersion *PolicyEditor::inLibrary(const QString &name) const
{
    const auto found = std::find_if(m_library.cbegin(), m_library.cend(),
                                    [&name](const PolicyVersion &version) { return version.policy.name == name; });
    return found == m_library.cend() ? nullptr : &*found;
}

bool PolicyEditor::isChanged() const
{
    const PolicyVersion *known = saved();
    return known ? draftOf(known->policy) != m_draft : !isEmpty();
}

void PolicyEditor::edit(const PolicyDraft &next, const QString &what, int field)
{
    if (next == m_draft)
        return;
    m_wasOpened = true;
    if (field < 0)
        settle();
    m_undo.push(new Step(*this, next, what, field));
    if (field < 0)
        settle();
}

void PolicyEditor::settle()
{
    ++m_gesture;
    if (m_faults.isEmpty())
        m_settled = m_valid;
}

void PolicyEditor::open(const PolicyDraft &other)
{
    edit(other, tr("open “%1”", "undo step").arg(other.name));
}

void PolicyEditor::setRule(int index, const RuleDraft &rule, const QString &what, int field)
{
    PolicyDraft next = m_draft;
    next.rules[index] = rule;
    edit(next, what, field);
}

void PolicyEditor::addRule(int index, const RuleDraft &rule)
{
    PolicyDraft next = m_draft;
    next.rules.insert(index, rule);
    edit(next, tr("add rule %1", "undo step").arg(index + 1));
}

void PolicyEditor::removeRule(int index)
{
    PolicyDraft next = m_draft;
    next.rules.removeAt(index);
    edit(next, tr("remove rule %1", "undo step").arg(index + 1));
}

void PolicyEditor::moveRule(int from, int to)
{
    if (from == to || to < 0 || to >= m_draft.rules.size())
        return;
    PolicyDraft next = m_draft;
    next.rules.move(from, to);
    edit(next, tr("move rule %1 to %2", "undo step").arg(from + 1).arg(to + 1));
}

void PolicyEditor::setOtherwise(const QString &action)
{
    PolicyDraft next = m_draft;
    next.otherwise = action;
    edit(next, tr("change the action of otherwise", "undo step"), otherwiseField);
}

QStringList PolicyEditor::actions() const
{
    QStringList out;
    for (const RuleDraft &rule : m_draft.rules)
        out << rule.action;
    out << m_draft.otherwise;
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

void PolicyEditor::apply(const PolicyDraft &draft)
{
    m_draft = draft;
    if (auto policy = checkedPolicy(draft)) {
        m_faults.clear();
        m_valid = std::move(*policy);
    } else {
        m_faults = policy.error();
        m_valid = m_settled;
    }
    if (isEmpty()) {
        m_valid.reset();
        m_settled.reset();
    }
    emit draftChanged();
}

} // namespace Trustgauge
