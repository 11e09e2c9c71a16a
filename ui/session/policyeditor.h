#pragma once

#include "core/config/policylibrary.h"
#include "core/policy/policydraft.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace Trustgauge {

//! A policy being edited beside its saved versions, with undo. Opening another one is a step, too, so that nothing that
//! was written is lost.
class PolicyEditor : public QObject
{
    Q_OBJECT

public:
    explicit PolicyEditor(QObject *parent = nullptr);
    ~PolicyEditor() override;

    //! The newest version of each policy of the library. The first list opens one, if nothing was opened yet.
    //! \param wanted name of the one to open then; if it is not there, the first
    void setLibrary(const QList<PolicyVersion> &newest, const QString &wanted);
    [[nodiscard]] const QList<PolicyVersion> &library() const { return m_library; }
    [[nodiscard]] const PolicyVersion *inLibrary(const QString &name) const;

    //! Goes on with what was not saved last time; not a step.
    void restore(const PolicyDraft &draft);
    //! Nothing is written and nothing was opened.
    [[nodiscard]] bool isEmpty() const { return m_draft == PolicyDraft(); }
    [[nodiscard]] const PolicyDraft &draft() const { return m_draft; }
    //! The newest saved version of the name; nullptr: none was saved.
    [[nodiscard]] const PolicyVersion *saved() const { return inLibrary(m_draft.name); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const QList<DraftFault> &faults() const { return m_faults; }
    [[nodiscard]] bool isValid() const { return m_faults.isEmpty() && !isEmpty(); }
    //! The draft. While it is not valid, what it was before the change that is being typed, since half of what is typed
    //! may happen to be valid. nullopt: it never was.
    [[nodiscard]] const std::optional<Policy> &valid() const { return m_valid; }

    //! Makes a change an undo step. Changes with the same words and field that follow each other are one, until settle().
    //! \param field of a rule's text that is typed; -1: a step of its own
    void edit(const PolicyDraft &next, const QString &what, int field = -1);
    //! The next change is a step of its own.
    void settle();
    //! Another policy instead of the draft.
    void open(const PolicyDraft &other);

    void setRule(int index, const RuleDraft &rule, const QString &what, int field = -1);
    void addRule(int index, const RuleDraft &rule = {});
    void removeRule(int index);
    void moveRule(int from, int to);
    void setOtherwise(const QString &action);
    //! All actions of the draft, each once, in order of first appearance.
    [[nodiscard]] QStringList actions() const;

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

signals:
    void draftChanged();
    void libraryChanged();

private:
    class Step;
    void apply(const PolicyDraft &draft);

    QList<PolicyVersion> m_library;
    PolicyDraft m_draft;
    QList<DraftFault> m_faults;
    std::optional<Policy> m_valid;
    std::optional<Policy> m_settled; //!< the last valid one that was not just being typed
    QUndoStack m_undo;
    int m_gesture = 0;
    bool m_wasOpened = false;
};

} // namespace Trustgauge
