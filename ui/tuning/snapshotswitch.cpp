#include "ui/tuning/snapshotswitch.h"

#include "ui/session/draftsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menus.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SnapshotSwitch::SnapshotSwitch(DraftSession &drafts, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_drafts(drafts)
{
    static_assert(snapshotCount == std::tuple_size_v<decltype(m_letters)>);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QPushButton *all = makeButton(tr("Snapshots"));
    all->setObjectName(u"snapshotsButton"_s);
    m_menu = new QMenu(all);
    m_menu->setObjectName(u"snapshotsMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &SnapshotSwitch::fillMenu);
    giveMenu(all, m_menu);
    layout->addWidget(all);
    constexpr std::array keys{Qt::Key_F8, Qt::Key_F9};
    for (size_t slot = 0; slot < snapshotCount; ++slot) {
        const QString letter = snapshotName(slot);
        m_letters[slot] = makeButton(letter, "segment");
        m_letters[slot]->setObjectName(u"snapshot%1"_s.arg(letter));
        m_letters[slot]->setCheckable(true);
        layout->addWidget(m_letters[slot]);
        connect(m_letters[slot], &QPushButton::clicked, this, [this, slot] {
            if (QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
                take(slot);
            else
                use(slot);
            refresh(); // the click has checked it
        });
        m_show[slot] = new QAction(theme.icon("views"_L1), tr("Show snapshot %1").arg(letter), this);
        m_show[slot]->setObjectName(u"showSnapshot%1"_s.arg(letter));
        m_show[slot]->setShortcut(QKeySequence(keys[slot]));
        m_take[slot] = new QAction(theme.icon("views"_L1), tr("Take snapshot %1").arg(letter), this);
        m_take[slot]->setObjectName(u"takeSnapshot%1"_s.arg(letter));
        m_take[slot]->setShortcut(QKeySequence(Qt::SHIFT | keys[slot]));
        connect(m_show[slot], &QAction::triggered, this, [this, slot] { use(slot); });
        connect(m_take[slot], &QAction::triggered, this, [this, slot] { take(slot); });
    }
    connect(&drafts, &DraftSession::snapshotsChanged, this, &SnapshotSwitch::refresh);
    enableCommands(false);
    refresh();
}

QList<QAction *> SnapshotSwitch::commands() const
{
    return {m_show[0], m_show[1], m_take[0], m_take[1]};
}

void SnapshotSwitch::enableCommands(bool enabled)
{
    for (QAction *action : commands())
        action->setEnabled(enabled);
}

void SnapshotSwitch::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    enableCommands(true);
}

void SnapshotSwitch::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enableCommands(false);
}

void SnapshotSwitch::use(size_t slot)
{
    if (m_drafts.snapshot(slot))
        m_drafts.showSnapshot(slot);
    else
        take(slot);
}

void SnapshotSwitch::take(size_t slot)
{
    m_drafts.takeSnapshot(slot);
    if (m_drafts.snapshot(slot))
        emit told(tr("Snapshot %1 holds the present weights; %2 shows them again.", "letter, key")
                      .arg(snapshotName(slot), m_show[slot]->shortcut().toString(QKeySequence::NativeText)));
}

void SnapshotSwitch::refresh()
{
    for (size_t slot = 0; slot < snapshotCount; ++slot) {
        const std::optional<TuningSnapshot> one = m_drafts.snapshot(slot);
        const QString name = tr("Snapshot %1").arg(snapshotName(slot));
        m_letters[slot]->setChecked(m_drafts.showsSnapshot(slot));
        m_letters[slot]->setAccessibleName(one ? name : tr("Snapshot %1, free").arg(snapshotName(slot)));
        const QString show = m_show[slot]->shortcut().toString(QKeySequence::NativeText);
        const QString take = m_take[slot]->shortcut().toString(QKeySequence::NativeText);
        m_letters[slot]->setToolTip(
            one ? tr("%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).", "snapshot, time, hash, keys")
                      .arg(name, localTime(one->taken), profileHash(one->profile), show, take)
                : tr("%1 is free. Press to put the present weights aside here (%2).", "snapshot, keys").arg(name, show));
    }
}

void SnapshotSwitch::fillMenu()
{
    m_menu->clear();
    for (size_t slot = 0; slot < snapshotCount; ++slot)
        m_menu->addAction(m_take[slot]);
    m_menu->addSeparator();
    for (size_t slot = 0; slot < snapshotCount; ++slot)
        m_menu->addAction(m_show[slot]);
    m_menu->addSeparator();
    QAction *compare = m_menu->addAction(tr("Compare profiles…"));
    connect(compare, &QAction::triggered, this, &SnapshotSwitch::compareRequested);
    for (size_t slot = 0; slot < snapshotCount; ++slot) {
        QAction *drop = m_menu->addAction(tr("Delete snapshot %1").arg(snapshotName(slot)));
        drop->setEnabled(m_drafts.snapshot(slot).has_value());
        connect(drop, &QAction::triggered, this, [this, slot] { m_drafts.dropSnapshot(slot); });
    }
}

} // namespace Trustgauge
