#include "ui/tuning/historymenu.h"

#include "core/base/timestamp.h"
#include "ui/session/tuninghistory.h"
#include "ui/text/figures.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString stepWords(const TuningStep &step, bool isFirst)
{
    const QString saved = plainText(step.savedAs);
    if (isFirst)
        return saved.isEmpty() ? HistoryMenu::tr("Where editing began")
                               : HistoryMenu::tr("Saved profile “%1”").arg(saved);
    return saved.isEmpty() ? step.words : HistoryMenu::tr("%1 · saved as “%2”", "a step").arg(step.words, saved);
}

} // namespace

HistoryMenu::HistoryMenu(TuningHistory &history, QWidget *parent) : QMenu(parent), m_history(history)
{
    setObjectName(u"historyMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &HistoryMenu::fill);
}

void HistoryMenu::fill()
{
    clear();
    addAction(tr("Newest first; choose a step to go there"))->setEnabled(false);
    auto *choice = new QActionGroup(this);
    connect(this, &QMenu::aboutToHide, choice, &QObject::deleteLater);
    const QList<TuningStep> &steps = m_history.steps();
    for (int i = m_history.count(); i >= 0; --i) {
        const TuningStep &step = steps.at(i);
        QString words = stepWords(step, i == 0).replace(u'&', u"&&"_s);
        words += u'\t' + timeOfDay(ticksFromDateTime(step.at));
        QAction *action = addAction(words);
        action->setCheckable(true);
        action->setChecked(i == m_history.index());
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { m_history.setIndex(i); });
        if (i == m_history.index())
            setActiveAction(action);
    }
}

} // namespace Trustgauge
