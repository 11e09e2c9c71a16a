#include "ui/tuning/draftbar.h"

#include "ui/session/draftsession.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

DraftBar::DraftBar(DraftSession &drafts, QWidget *parent) : QFrame(parent), m_drafts(drafts)
{
    setObjectName(u"banner"_s);
    m_words = makeParagraph({});
    m_words->setObjectName(u"draftWords"_s);
    m_compare = makeButton(tr("Compare…"));
    m_compare->setObjectName(u"draftCompare"_s);
    m_compare->setToolTip(tr("Your edits and the profile in use, side by side"));
    m_move = makeButton(tr("Move onto it"));
    m_move->setObjectName(u"draftMove"_s);
    m_move->setToolTip(tr("What you changed is changed in the profile now in use; all else is as it is there"));
    m_keep = makeButton(tr("Keep as it is"));
    m_keep->setObjectName(u"draftKeep"_s);
    m_discard = makeButton(tr("Discard"));
    m_discard->setObjectName(u"draftDiscard"_s);
    m_discard->setToolTip(tr("Back to the profile in use; undo brings the draft back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    for (QPushButton *button : {m_compare, m_move, m_keep, m_discard})
        buttons->addWidget(button);
    buttons->addStretch(); // below the words they are not wider than beside them
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(Metrics::cardGap, 4, Metrics::gap, 4);
    m_layout->setSpacing(Metrics::gap);
    m_layout->addWidget(m_words, 1);
    m_layout->addLayout(buttons);
    connect(m_compare, &QPushButton::clicked, this, &DraftBar::compareRequested);
    connect(m_move, &QPushButton::clicked, &drafts, &DraftSession::moveOntoSaved);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_drafts.notice() == DraftSession::Notice::BaseChanged)
            m_drafts.keepAsItIs();
        else
            m_drafts.dismissNotice();
    });
    connect(m_discard, &QPushButton::clicked, &drafts, &DraftSession::discard);
    connect(&drafts, &DraftSession::noticeChanged, this, &DraftBar::refresh);
    refresh();
}

void DraftBar::refresh()
{
    const DraftSession::Notice notice = m_drafts.notice();
    const bool isChanged = notice == DraftSession::Notice::BaseChanged;
    setVisible(notice != DraftSession::Notice::None);
    if (isHidden())
        return;
    QStringList lines;
    if (m_drafts.restoredFrom() != noTime)
        lines << tr("Draft of %1 restored.").arg(localTime(m_drafts.restoredFrom()));
    if (isChanged) {
        const Profile base = m_drafts.draft().base;
        lines << tr("The profile in use is another one than when you began, which was “%1” (%2).")
                     .arg(plainText(base.name), profileHash(base));
    }
    m_words->setText(lines.join(u' '));
    setAccessibleName(m_words->text());
    setStyleProperty(this, "tone", isChanged ? u"warn"_s : u"info"_s);
    m_compare->setVisible(isChanged);
    m_move->setVisible(isChanged);
    // Four buttons leave a sentence no room beside them in a small window.
    m_layout->setDirection(isChanged ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_keep->setText(isChanged ? tr("Keep as it is") : tr("Keep"));
    m_keep->setToolTip(isChanged ? tr("The edits stay as they are, compared with the profile now in use") : QString());
}

QString keptText(const DraftSession &drafts)
{
    if (const std::optional<Error> error = drafts.keepError())
        return DraftBar::tr("The draft cannot be kept: %1").arg(windowErrorText(*error));
    const Ticks at = drafts.keptAt();
    return at == noTime ? QString() : DraftBar::tr("Draft kept at %1", "time of day").arg(timeOfDay(at));
}

} // namespace Trustgauge
