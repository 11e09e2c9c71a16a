#include "ui/widgets/asofline.h"

#include "ui/session/showncycle.h"
#include "ui/text/figures.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Trustgauge {

AsOfLine::AsOfLine(ShownCycle &shown, QWidget *parent) : QFrame(parent), m_shown(shown)
{
    setObjectName(u"banner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 4, Metrics::gap, 4);
    layout->setSpacing(Metrics::gap);
    m_words = makeParagraph({});
    m_words->setObjectName(u"asOfWords"_s);
    m_back = makeButton({});
    m_back->setObjectName(u"backToNow"_s);
    connect(m_back, &QPushButton::clicked, &shown, &ShownCycle::backToNow);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_back);
    connect(&shown, &ShownCycle::changed, this, &AsOfLine::refresh);
    refresh();
}

void AsOfLine::setTakesKey(bool takes)
{
    m_takesKey = takes;
    refresh();
}

void AsOfLine::goBack()
{
    m_shown.backToNow();
}

void AsOfLine::refresh()
{
    const bool isPast = m_shown.isPast();
    QStringList words;
    if (isPast) {
        const StoredCycle &cycle = *m_shown.state().cycle;
        words
            << tr("As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.",
                  "time, name of a profile, hash")
                   .arg(cycleTime(cycle.info.asOf), plainText(cycle.profile.name), profileHash(cycle.profile));
    }
    if (m_shown.error())
        words << tr("That cycle cannot be shown: %1").arg(windowErrorText(*m_shown.error()));
    else if (m_shown.isLoading())
        words << tr("Reading that cycle…");
    setStyleProperty(this, "tone", m_shown.error() ? u"warn"_s : u"info"_s);
    m_words->setText(words.join(u' '));
    m_back->setText(isPast ? tr("Back to now") : m_shown.isLoading() ? tr("Cancel") : tr("Close"));
    m_back->setToolTip(m_takesKey ? QKeySequence(u"Alt+Left"_s).toString(QKeySequence::NativeText) : QString());
    setVisible(!words.isEmpty());
}

} // namespace Trustgauge
