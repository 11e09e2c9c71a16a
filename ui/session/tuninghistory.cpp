#include "ui/session/tuninghistory.h"

namespace Trustgauge {

TuningHistory::TuningHistory(QObject *parent) : QObject(parent) {}

void TuningHistory::begin(const TuningState &state, const QString &savedAs)
{
    m_steps = {{state, {}, QDateTime::currentDateTime(), savedAs}};
    m_index = 0;
    m_gesture = 0;
    emit changed();
}

const TuningState &TuningHistory::origin(int gesture) const
{
    const bool continues = gesture > 0 && gesture == m_gesture && m_index > 0;
    return m_steps.at(continues ? m_index - 1 : m_index).state;
}

void TuningHistory::push(const TuningState &state, const QString &words, int gesture)
{
    if (gesture > 0 && gesture == m_gesture && m_index > 0)
        --m_index; // replaced
    m_steps.resize(m_index + 1);
    m_gesture = gesture;
    if (state != m_steps.constLast().state) {
        m_steps.append({state, words, QDateTime::currentDateTime(), {}});
        ++m_index;
    } else {
        m_gesture = 0;
    }
    if (m_steps.size() > maxSteps + 1) {
        m_steps.removeFirst();
        --m_index;
    }
    emit changed();
}

void TuningHistory::markSaved(const QString &profile)
{
    m_steps[m_index].savedAs = profile;
    m_gesture = 0; // a saved state stays reachable
    emit changed();
}

void TuningHistory::setProfileName(const QString &name)
{
    for (TuningStep &step : m_steps)
        step.state.profile.name = name;
}

QString TuningHistory::undoText() const
{
    return canUndo() ? m_steps.at(m_index).words : QString();
}

QString TuningHistory::redoText() const
{
    return canRedo() ? m_steps.at(m_index + 1).words : QString();
}

void TuningHistory::setIndex(int index)
{
    if (index == m_index || index < 0 || index > count())
        return;
    m_index = index;
    m_gesture = 0;
    emit moved(m_steps.at(index).state);
    emit changed();
}

} // namespace Trustgauge
