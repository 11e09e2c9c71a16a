#include "ui/tuning/applydialog.h"

#include "ui/session/fleetsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/appliednotes.h"
#include "ui/tuning/applymodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr QSize usualApplySize{1120, 440};

} // namespace

ApplyDialog::ApplyDialog(FleetSession &session, const Profile &profile, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_effects(session, profile)
{
    setObjectName(u"applyDialog"_s);
    setWindowTitle(tr("Use a profile"));
    m_stages = new QStackedWidget;
    m_stages->addWidget(makeChoice(theme));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_stages);
    resizeWithinScreen(this, usualApplySize);
    connect(&m_effects, &ProfileEffects::changed, this, &ApplyDialog::refresh);
    connect(m_model, &ApplyModel::chosenChanged, this, &ApplyDialog::refresh);
    refresh();
}

QWidget *ApplyDialog::makeChoice(const Theme &theme)
{
    const Profile &profile = m_effects.profile();
    m_model = new ApplyModel(m_effects, m_session.tenantName(), this);
    m_table = makeTable(m_model, u"applyTable"_s, tr("Tenants, and what the profile would do to each"), theme);
    m_table->setItemDelegateForColumn(0, new QStyledItemDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    fitColumns(m_table, 0);
    m_all = new QCheckBox(tr("All tenants"));
    m_all->setObjectName(u"applyToAll"_s);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"applyProgress"_s);
    m_bar->setAccessibleName(tr("Tenants that are counted"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_words = makeLabel({}, "dim");
    m_words->setObjectName(u"applyWords"_s);
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_use = makeButton({}, "primary");
    m_use->setObjectName(u"applyButton"_s);
    m_use->setDefault(true);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("Score tenants with “%1”?").arg(plainText(profile.name)), "title"));
    layout->addWidget(
        makeParagraph(tr("The bands of each tenant's newest cycle are shown as they would be, and in "
                         "brackets how they change. Hash of the profile: %1. Nothing is published by this.")
                          .arg(profileHash(profile)),
                      "dim"));
    layout->addWidget(m_all);
    layout->addWidget(m_table, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(m_bar);
    line->addWidget(m_words);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_use);
    layout->addLayout(line);
    cancel->setAutoDefault(false);
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model->chooseAll(m_model->chosenState() != Qt::Checked); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        QList<ProfileAssignment> wanted;
        for (const QString &tenant : m_model->chosen())
            wanted << ProfileAssignment{tenant, m_effects.profile().name};
        emit assignmentsWanted(wanted);
    });
    return box;
}

void ApplyDialog::refresh()
{
    const auto all = static_cast<int>(m_session.tenants().size());
    const int open = m_effects.open();
    m_bar->setVisible(open > 0);
    m_bar->setRange(0, all);
    m_bar->setValue(all - open);
    const QStringList chosen = m_model->chosen();
    size_t moved = 0;
    for (const QString &tenant : chosen)
        moved += m_effects.of(tenant).outcome.bandChanges();
    m_words->setText(open > 0
                         ? tr("Counted for %1 of %Ln tenant(s)…", nullptr, all).arg(grouped(all - open))
                         : tr("%Ln device(s) of the chosen tenants change band.", nullptr, static_cast<int>(moved)));
    const QSignalBlocker quiet(m_all);
    m_all->setTristate(m_model->chosenState() == Qt::PartiallyChecked);
    m_all->setCheckState(m_model->chosenState());
    m_use->setText(tr("Use for %Ln tenant(s)", nullptr, static_cast<int>(chosen.size())));
    m_use->setEnabled(!chosen.isEmpty());
}

bool ApplyDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Space checks a tenant in whichever column the cursor is.
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
        m_model->turn(m_table->currentIndex().row());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ApplyDialog::showApplied(const QList<ProfileAssignment> &now, const QList<ProfileAssignment> &former)
{
    m_now << now;
    m_former << former;
    QStringList tenants;
    for (const ProfileAssignment &one : std::as_const(m_now))
        tenants << one.tenantName;
    auto *notes = new AppliedNotes(m_session, tenants);
    connect(notes, &AppliedNotes::previewRequested, this, [this](const QString &tenant) {
        emit previewRequested(tenant);
        accept();
    });
    QStringList back;
    for (const ProfileAssignment &one : std::as_const(m_former))
        back << tr("%1: %2", "tenant, its former profile").arg(plainText(one.tenantName), plainText(one.profileName));
    QPushButton *undo = makeButton(tr("Undo"));
    undo->setObjectName(u"undoApply"_s);
    undo->setAccessibleName(tr("Give each tenant its former profile back"));
    undo->setToolTip(toolTipText(back.join(u'\n')));
    undo->setAutoDefault(false);
    undo->setVisible(!m_former.isEmpty());
    connect(undo, &QPushButton::clicked, this, [this] {
        emit assignmentsWanted(m_former);
        accept();
    });
    QPushButton *others = makeButton(tr("Other tenants…"));
    others->setObjectName(u"applyToOthers"_s);
    others->setAutoDefault(false);
    others->setVisible(tenants.size() < m_session.tenants().size());
    connect(others, &QPushButton::clicked, this, [this] {
        m_stages->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    QPushButton *close = makeButton(tr("Close"), "primary");
    close->setObjectName(u"closeApplied"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("“%1” is in use for %Ln tenant(s).", nullptr, static_cast<int>(m_now.size()))
                                    .arg(plainText(m_effects.profile().name)),
                                "title"));
    layout->addWidget(makeScrollArea(notes), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(undo);
    buttons->addWidget(others);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    m_stages->setCurrentIndex(m_stages->addWidget(box));
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
}

} // namespace Trustgauge
