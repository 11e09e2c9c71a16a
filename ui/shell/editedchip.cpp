#include "ui/shell/editedchip.h"

#include "core/report/profilename.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

EditedChip::EditedChip(const TuningSession &tuning, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_tuning(tuning),
      m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_chip = makeButton({}, "chip");
    m_chip->setObjectName(u"editedChip"_s);
    m_inUse = new QToolButton;
    m_inUse->setObjectName(u"editedChipInUse"_s);
    m_inUse->setIcon(theme.icon("hide"_L1));
    m_inUse->setIconSize({Metrics::icon, Metrics::icon});
    m_inUse->setAccessibleName(tr("Show all figures as in use"));
    m_inUse->setToolTip(tr("Show all figures as in use; the edit stays in Tuning"));
    layout->addWidget(m_chip);
    layout->addWidget(m_inUse);
    connect(m_chip, &QPushButton::clicked, this, &EditedChip::tuningWanted);
    connect(m_inUse, &QToolButton::clicked, this, &EditedChip::inUseWanted);
    connect(&tuning, &TuningSession::profileChanged, this, &EditedChip::refresh);
    connect(&tuning, &TuningSession::outcomeChanged, this, &EditedChip::refresh);
    setButtonText(m_chip, theme.icon("edit"_L1, Theme::Tint::Accent), tr("Edited profile, not saved"));
    refresh();
}

void EditedChip::setFiguresShown(bool shown)
{
    m_showsFigures = shown;
    refresh();
}

void EditedChip::setFolded(bool folded)
{
    if (m_isFolded == folded)
        return;
    m_isFolded = folded;
    setButtonText(m_chip, m_theme.icon("edit"_L1, Theme::Tint::Accent),
                  folded ? tr("Edited") : tr("Edited profile, not saved"));
}

void EditedChip::refresh()
{
    setVisible(m_tuning.before() && m_tuning.isChanged());
    m_inUse->setVisible(m_showsFigures);
    m_chip->setAccessibleName(m_showsFigures
                                  ? tr("Edited profile, not saved; some figures are under it. Press to go to Tuning")
                                  : tr("Edited profile, not saved. Press to go to Tuning"));
}

//! What it means; made when asked for, since the hash changes with each step of a slider.
bool EditedChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        tell();
    return QWidget::event(event);
}

void EditedChip::tell()
{
    const Profile &edited = m_tuning.edited();
    const Profile &saved = m_tuning.saved();
    setToolTip(toolTipText(
        tr("%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by "
           "side. Press to go to Tuning.",
           "name, hash, name, hash")
            .arg(plainText(profileNameInFiles(edited, true)), profileHash(edited), plainText(saved.name),
                 profileHash(saved))));
}

} // namespace Trustgauge
