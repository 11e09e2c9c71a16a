#include "ui/tuning/tuningpage.h"

#include "core/scoring/presets.h"
#include "ui/settings/uisettings.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/comparedialog.h"
#include "ui/tuning/draftbar.h"
#include "ui/tuning/historymenu.h"
#include "ui/tuning/outcomepanel.h"
#include "ui/tuning/profileapplier.h"
#include "ui/tuning/profilelibrarydialog.h"
#include "ui/tuning/profilepicker.h"
#include "ui/tuning/saveprofiledialog.h"
#include "ui/tuning/seekcard.h"
#include "ui/tuning/snapshotswitch.h"
#include "ui/tuning/weightspanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int usualWeights = 460;
constexpr int leastWeights = 320; // fits its buttons in every language
constexpr int outcomeWidth = 700; // fits all names and numbers
} // namespace

TuningPage::TuningPage(FleetSession &session, FilterWords &words, UiSettingsStore &settings, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_settings(settings),
      m_theme(theme),
      m_year(m_model, session.workspace().history()),
      m_drafts(session, m_model)
{
    setObjectName(u"tuningPage"_s);
    m_applier = new ProfileApplier(session, theme, this);
    connect(m_applier, &ProfileApplier::told, this, &TuningPage::told);
    connect(m_applier, &ProfileApplier::previewRequested, this, &TuningPage::publishingRequested);
    makeActions();
    m_weights = new WeightsPanel(m_model, theme);
    m_weights->setMinimumWidth(leastWeights);
    m_outcome = new OutcomePanel(m_model, m_year, theme);

    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(Metrics::cardGap);
    m_seek = new SeekCard(session, m_model, words, theme);
    m_seek->hide();
    bodyLayout->addWidget(m_seek);
    bodyLayout->addWidget(m_outcome, 1);
    auto *scroll = makeScrollArea(body);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(Metrics::cardGap);
    rightLayout->addWidget(makeHead());
    rightLayout->addWidget(scroll, 1);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Metrics::cardGap);
    m_splitter->addWidget(m_weights);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({usualWeights, 780});
    if (!settings.value().tuningSplitter.isEmpty())
        m_splitter->restoreState(settings.value().tuningSplitter);
    const int kept = m_splitter->sizes().constFirst();
    m_weightsWidth = settings.value().tuningSplitter.isEmpty() || kept <= 0 ? usualWeights : kept;
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, &settings] {
        m_weightsWidth = m_splitter->sizes().constFirst();
        settings.change([this](UiSettings &s) { s.tuningSplitter = m_splitter->saveState(); });
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    auto *drafts = new DraftBar(m_drafts);
    connect(drafts, &DraftBar::compareRequested, this, &TuningPage::openCompare);
    layout->addWidget(drafts);
    layout->addWidget(m_splitter, 1);

    connect(m_outcome, &OutcomePanel::devicesRequested, this, &TuningPage::devicesRequested);
    connect(m_outcome, &OutcomePanel::deviceRequested, this, &TuningPage::deviceRequested);
    connect(m_outcome, &OutcomePanel::cycleRequested, this, &TuningPage::cycleRequested);
    connect(&m_model, &TuningSession::profileChanged, this, &TuningPage::refresh);
    connect(&m_model, &TuningSession::outcomeChanged, this, &TuningPage::refresh);
    connect(&m_model, &TuningSession::rebuildingChanged, this, &TuningPage::refresh);
    connect(&m_drafts, &DraftSession::tenantShown, &m_year, &YearSession::setTenant);
    connect(&m_drafts, &DraftSession::keptChanged, this, &TuningPage::tellKept);
    connect(&session, &FleetSession::profilesChanged, this, &TuningPage::refresh);
    connect(session.workspace().profiles().origin(), &ProfileService::saved, this, [this](const QString &name) {
        if (name == m_keepingAs) {
            m_keepingAs.clear();
            emit told(tr("The profile “%1” is saved for later; %2 is scored as before.", "profile, tenant")
                          .arg(plainText(name), plainText(m_session.tenantName())));
        }
        if (name != m_savingAs)
            return;
        m_savingAs.clear();
        for (const Profile &profile : m_session.profiles()) {
            if (profile.name == name)
                m_applier->use(profile, m_savingFor);
        }
    });
    connect(&session.workspace(), &Workspace::requestFailed, this, [this] {
        m_savingAs.clear();
        m_keepingAs.clear();
    });
    refresh();
}

void TuningPage::makeActions()
{
    const auto make =
        [this](QLatin1StringView icon, const QString &text, const QKeySequence &shortcut, const QString &name) {
        auto *action = new QAction(m_theme.icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        addAction(action);
        return action;
    };
    m_undo = make("undo"_L1, tr("Undo"), QKeySequence(u"Ctrl+Z"_s), u"undoTuning"_s);
    m_redo = make("redo"_L1, tr("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), u"redoTuning"_s);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_reset = make("reset"_L1, tr("Reset to the saved profile"), {}, u"resetTuning"_s);
    m_save = make("save"_L1, tr("Save profile…"), QKeySequence(u"Ctrl+S"_s), u"saveTuning"_s);
    connect(m_undo, &QAction::triggered, &m_model.history(), &TuningHistory::undo);
    connect(m_redo, &QAction::triggered, &m_model.history(), &TuningHistory::redo);
    connect(m_reset, &QAction::triggered, &m_model, &TuningSession::resetToSaved);
    connect(m_save, &QAction::triggered, this, &TuningPage::save);
    m_goal = make("goal"_L1, tr("Seek a goal"), QKeySequence(u"Ctrl+G"_s), u"seekGoal"_s);
    m_sensitivity = make("balance"_L1, tr("Which weight matters most"), {}, u"sensitivity"_s);
    m_library = make("table"_L1, tr("Profiles and their versions…"), {}, u"profileLibrary"_s);
    connect(m_goal, &QAction::triggered, this, &TuningPage::openGoal);
    connect(m_sensitivity, &QAction::triggered, this, &TuningPage::openSensitivity);
    connect(m_library, &QAction::triggered, this, &TuningPage::openLibrary);
    m_compare = make("columns"_L1, tr("Compare profiles…"), QKeySequence(u"Ctrl+Shift+D"_s), u"compareProfiles"_s);
    connect(m_compare, &QAction::triggered, this, &TuningPage::openCompare);
    connect(&m_model.history(), &TuningHistory::changed, this, &TuningPage::refresh);
    m_giveBack = make("undo"_L1, {}, {}, u"giveProfilesBack"_s);
    m_giveBack->setVisible(false);
    connect(m_giveBack, &QAction::triggered, m_applier, &ProfileApplier::undo);
    connect(m_applier, &ProfileApplier::formerChanged, this, [this] {
        const auto tenants = static_cast<int>(m_applier->former().size());
        m_giveBack->setText(tr("Give %Ln tenant(s) the former profile back", nullptr, tenants));
        m_giveBack->setVisible(tenants > 0);
    });
}

QWidget *TuningPage::makeHead()
{
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Metrics::gap);
    // In a small window both lines wrap: no text and no button is cut.
    auto *words = new FlowLayout(Metrics::gap);
    auto *layout = new FlowLayout(Metrics::gap);
    rows->addLayout(words);
    rows->addLayout(layout);
    m_title = makeElidedLabel({}, "title");
    m_changes = makeElidedLabel({}, "dim");
    m_changes->setObjectName(u"bandChanges"_s);
    words->addWidget(m_title);
    words->addWidget(m_changes);
    m_kept = makeElidedLabel({}, "dim");
    m_kept->setObjectName(u"draftKept"_s);
    words->alignRestToEnd();
    words->addWidget(m_kept);
    const auto add = [&](QAction *action, const QString &text) {
        QPushButton *button = makeButton({});
        setButtonText(button, action->icon(), text);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(toolTipText(action->toolTip()));
        });
        layout->addWidget(button);
        return button;
    };
    add(m_undo, tr("Undo"))->setObjectName(u"undoButton"_s);
    add(m_redo, tr("Redo"))->setObjectName(u"redoButton"_s);
    m_historyButton = makeButton({});
    m_historyButton->setIcon(m_theme.icon("recent"_L1));
    m_historyButton->setObjectName(u"historyButton"_s);
    m_historyButton->setAccessibleName(tr("History"));
    m_historyButton->setToolTip(tr("History: every step, to go back to"));
    giveMenu(m_historyButton, new HistoryMenu(m_model.history(), m_historyButton));
    layout->addWidget(m_historyButton);
    add(m_reset, tr("Reset"))->setObjectName(u"resetButton"_s);
    m_snapshots = new SnapshotSwitch(m_drafts, m_theme);
    addActions(m_snapshots->commands());
    layout->addWidget(m_snapshots);
    connect(m_snapshots, &SnapshotSwitch::compareRequested, this, &TuningPage::openCompare);
    connect(m_snapshots, &SnapshotSwitch::told, this, &TuningPage::told);
    m_goalButton = add(m_goal, tr("Goal"));
    m_goalButton->setObjectName(u"goalButton"_s);
    add(m_sensitivity, tr("Sensitivity"))->setObjectName(u"sensitivityButton"_s);
    connect(m_seek, &SeekCard::closed, this, [this] {
        m_goalButton->setFocus(Qt::OtherFocusReason); // before the focused control disappears
        m_seek->hide();
    });
    QPushButton *profiles = makeButton(tr("Profiles"));
    profiles->setObjectName(u"profilesButton"_s);
    m_profileMenu = new QMenu(profiles);
    connect(m_profileMenu, &QMenu::aboutToShow, this, &TuningPage::fillProfileMenu);
    giveMenu(profiles, m_profileMenu);
    layout->addWidget(profiles);
    layout->alignRestToEnd();
    m_saveButton = makeButton(tr("Save…"), "primary");
    m_saveButton->setObjectName(u"saveButton"_s);
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    layout->addWidget(m_saveButton);
    return head;
}

void TuningPage::fillProfileMenu()
{
    m_profileMenu->clear();
    m_profileMenu->setToolTipsVisible(true);
    auto *choice = new QActionGroup(m_profileMenu);
    choice->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // no preset may match the sliders
    connect(m_profileMenu, &QMenu::aboutToHide, choice, &QObject::deleteLater);
    for (const Profile &profile : m_session.profiles()) {
        QAction *action = m_profileMenu->addAction(plainText(profile.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        choice->addAction(action);
        Profile named = m_model.edited();
        named.name = profile.name;
        action->setChecked(named == profile);
        action->setToolTip(tr("Load it here; it is used once you save"));
        connect(action, &QAction::triggered, this, [this, profile] { m_model.startFrom(profile); });
    }
    m_profileMenu->addSeparator();
    m_profileMenu->addAction(m_compare);
    m_profileMenu->addAction(m_library);
    if (m_giveBack->isVisible())
        m_profileMenu->addAction(m_giveBack);
}

void TuningPage::setDevice(const QString &machineId)
{
    m_seek->setDevice(machineId);
}

void TuningPage::openGoal()
{
    if (m_model.after())
        m_seek->open(SeekCard::Goal);
}

void TuningPage::openSensitivity()
{
    if (m_model.after())
        m_seek->open(SeekCard::Sensitivity);
}

void TuningPage::openLibrary()
{
    auto *dialog = new ProfileLibraryDialog(m_session, m_model.edited(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileLibraryDialog::loadRequested, this,
            [this](const Profile &profile) { m_model.startFrom(profile); });
    connect(dialog, &ProfileLibraryDialog::useRequested, this, [this, dialog](const Profile &profile) {
        dialog->accept();
        m_applier->ask(profile);
    });
    connect(dialog, &ProfileLibraryDialog::compareRequested, this, [this, dialog](const QString &name, int version) {
        dialog->accept(); // what is compared may be opened in Devices
        openCompare()->left().chooseSaved(name, version);
    });
    dialog->open();
}

CompareDialog *TuningPage::openCompare()
{
    auto *dialog = new CompareDialog(m_session, m_model, m_drafts, m_settings, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::devicesRequested, this, &TuningPage::devicesRequested);
    connect(dialog, &CompareDialog::deviceRequested, this, &TuningPage::deviceRequested);
    dialog->open();
    return dialog;
}

const Profile *TuningPage::sameSavedProfile() const
{
    for (const Profile &profile : m_session.profiles()) {
        Profile named = m_model.edited();
        named.name = profile.name;
        if (named == profile)
            return &profile;
    }
    return nullptr;
}

void TuningPage::refresh()
{
    const TuningHistory &stack = m_model.history();
    const bool usable = m_model.before() != nullptr;
    m_undo->setEnabled(stack.canUndo() && isVisible());
    m_redo->setEnabled(stack.canRedo() && isVisible());
    m_undo->setToolTip(tr("Undo: %1 (%2)").arg(stack.undoText(), m_undo->shortcut().toString(QKeySequence::NativeText)));
    m_redo->setToolTip(tr("Redo: %1 (%2)").arg(stack.redoText(), m_redo->shortcut().toString(QKeySequence::NativeText)));
    m_historyButton->setEnabled(stack.count() > 0);
    m_reset->setEnabled(usable && m_model.isChanged());
    m_goal->setEnabled(usable);
    m_sensitivity->setEnabled(usable);
    m_save->setEnabled(usable && m_model.isChanged() && m_model.isValid());
    m_saveButton->setEnabled(m_save->isEnabled());

    const Profile *same = m_model.isChanged() ? sameSavedProfile() : nullptr;
    m_saveButton->setText(same ? tr("Use this profile") : tr("Save…"));
    const QString name = plainText(m_model.saved().name);
    m_title->setWholeText(!m_model.isChanged() ? tr("Profile “%1”").arg(name)
                          : same               ? tr("Trying “%1”").arg(plainText(same->name))
                                               : tr("Editing “%1”").arg(name));
    QString changes;
    if (!m_model.isValid())
        changes = tr("The profile has a fault; it is marked at its control.");
    else if (m_model.isRebuilding())
        changes = tr("Counting…");
    else if (!m_model.isChanged())
        changes = tr("Move a slider to see who changes band.");
    else
        changes = m_model.bandChangesText();
    m_changes->setWholeText(changes);
    setStyleProperty(m_changes, "role", m_model.isValid() ? u"dim"_s : u"bad"_s);
}

void TuningPage::save()
{
    if (!m_model.isChanged() || !m_model.isValid())
        return;
    if (const Profile *same = sameSavedProfile()) {
        m_applier->ask(*same);
        return;
    }
    const QString saved = m_model.saved().name;
    const QString suggestion = isPreset(saved) ? tr("%1 profile", "tenant").arg(m_session.tenantName()) : saved;
    // What is saved and for whom is as the dialog says, whatever is shown when it is answered.
    auto *dialog = new SaveProfileDialog(suggestion, plainText(m_session.tenantName()),
                                         tr("%1.", "a sentence").arg(m_model.bandChangesText()), m_session.profiles(),
                                         this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveProfileDialog::nameChosen, this,
            [this, profile = m_model.edited(), tenant = m_session.tenantName()](const QString &name,
                                                                                const QString &note) mutable {
        profile.name = name;
        m_savingAs = name;
        m_savingFor = tenant;
        m_drafts.expectInUse(profile);
        m_session.workspace().profiles().ask(&ProfileService::save, profile, note);
    });
    QStringList inUse;
    for (const TenantConfig &tenant : m_session.tenants())
        inUse << tenant.profile;
    dialog->setInUse(inUse);
    connect(dialog, &SaveProfileDialog::laterChosen, this,
            [this, profile = m_model.edited()](const QString &name, const QString &note) mutable {
        profile.name = name;
        m_keepingAs = name;
        m_session.workspace().profiles().ask(&ProfileService::save, profile, note);
    });
    dialog->open();
}

void TuningPage::tellKept()
{
    m_kept->setWholeText(keptText(m_drafts));
    setStyleProperty(m_kept, "role", m_drafts.keepError() ? u"bad"_s : u"dim"_s);
}

//! In a small window the weights panel shrinks to its minimum width, to leave room for the outcome.
void TuningPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - 2 * Metrics::cardGap - m_splitter->handleWidth();
    const int least = m_weights->minimumWidth();
    const int weights = std::clamp(room - outcomeWidth, least, std::max(least, m_weightsWidth));
    m_splitter->setSizes({weights, room - weights});
}

void TuningPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TuningPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refresh();
}

} // namespace Trustgauge
