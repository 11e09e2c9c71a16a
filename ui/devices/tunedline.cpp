#include "ui/devices/tunedline.h"

#include "core/scoring/profile.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

TunedLine::TunedLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"banner"_s);
    setProperty("tone", u"info"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 4, Metrics::gap, 4);
    layout->setSpacing(Metrics::gap);
    m_words = makeParagraph({});
    m_words->setObjectName(u"tunedWords"_s);
    QPushButton *leave = makeButton(tr("Show as in use"));
    leave->setObjectName(u"leaveTuned"_s);
    connect(leave, &QPushButton::clicked, this, &TunedLine::leaveWanted);
    layout->addWidget(m_words, 1);
    layout->addWidget(leave);
    hide();
}

void TunedLine::showProfiles(const Profile &edited, const Profile &inUse)
{
    m_words->setText(
        tr("Edited profile, not saved: %1 (edited) %2. In use: %3 %4. Exports hold both.", "name, hash, name, hash")
            .arg(plainText(edited.name), profileHash(edited), plainText(inUse.name), profileHash(inUse)));
    show();
}

} // namespace Trustgauge
