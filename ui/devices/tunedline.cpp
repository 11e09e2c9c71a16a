#include "ui/devices/tunedline.h"

#include "core/report/profilename.h"
#include "core/scoring/profile.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

TunedLine::TunedLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"card"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 4, Metrics::gap, 4);
    layout->setSpacing(Metrics::gap);
    m_words = makeParagraph({});
    m_words->setObjectName(u"tunedWords"_s);
    m_other = makeButton({});
    m_other->setObjectName(u"tunedSwitch"_s);
    connect(m_other, &QPushButton::clicked, this, [this] { emit editWanted(m_isOffer); });
    layout->addWidget(m_words, 1);
    layout->addWidget(m_other);
    hide();
}

void TunedLine::showProfiles(const Profile &edited, const Profile &inUse)
{
    m_isOffer = false;
    m_words->setText(
        tr("Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.", "name, hash, name, hash")
            .arg(plainText(inUse.name), profileHash(inUse), plainText(profileNameInFiles(edited, true)),
                 profileHash(edited)));
    m_other->setText(tr("Show as in use"));
    show();
}

void TunedLine::offer(const Profile &inUse)
{
    m_isOffer = true;
    m_words->setText(
        tr("Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.", "name, hash")
            .arg(plainText(inUse.name), profileHash(inUse)));
    m_other->setText(tr("Show before and after"));
    show();
}

} // namespace Trustgauge
