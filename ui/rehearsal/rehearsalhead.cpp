#include "ui/rehearsal/rehearsalhead.h"

#include "ui/rehearsal/policylibrarydialog.h"
#include "ui/rehearsal/rehearsalexporter.h"
#include "ui/rehearsal/savepolicydialog.h"
#include "ui/session/rehearsalsession.h"
#include "ui/settings/filedialog.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/menus.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAction>
#include <QFrame>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString menuName(const QString &name)
{
    return plainText(name).replace(u'&', u"&&"_s);
}

} // namespace

RehearsalHead::RehearsalHead(FleetSession &session, RehearsalSession &model, RehearsalExporter &exporter,
                             const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_exporter(exporter),
      m_theme(theme)
{
    makeActions();
    m_policy = makeButton({});
    m_policy->setObjectName(u"policyChoice"_s);
    m_policyMenu = new QMenu(m_policy);
    m_policyMenu->setObjectName(u"policyMenu"_s);
    connect(m_policyMenu, &QMenu::aboutToShow, this, &RehearsalHead::fillPolicyMenu);
    giveMenu(m_policy, m_policyMenu);
    m_state = makeLabel({}, "dim");
    m_state->setObjectName(u"policyState"_s);
    m_profile = new SegmentedSwitch({tr("Profile in use"), tr("Edited")}, tr("Profile of the figures"));
    m_profile->setObjectName(u"rehearsalProfile"_s);
    connect(m_profile, &SegmentedSwitch::currentChanged, this, [this](int choice) { m_model.setEdited(choice == 1); });
    QPushButton *files = makeButton({});
    files->setObjectName(u"policyFiles"_s);
    setButtonText(files, theme.icon("export"_L1), tr("Import / export"));
    m_fileMenu = new QMenu(files);
    m_fileMenu->setObjectName(u"policyFileMenu"_s);
    connect(m_fileMenu, &QMenu::aboutToShow, this, &RehearsalHead::fillFileMenu);
    giveMenu(files, m_fileMenu);
    m_saveButton = makeButton(tr("Save version…"), "primary");
    m_saveButton->setObjectName(u"savePolicyVersion"_s);
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);

    auto *line = new FlowLayout(Metrics::gap);
    line->addWidget(makeLabel(tr("Policy rehearsal"), "title"));
    line->addWidget(m_policy);
    line->addWidget(m_state);
    line->alignRestToEnd();
    line->addWidget(m_profile);
    line->addWidget(makeActionButton(m_undo, tr("Undo"), u"undoPolicyButton"_s));
    line->addWidget(makeActionButton(m_redo, tr("Redo"), u"redoPolicyButton"_s));
    line->addWidget(files);
    line->addWidget(m_saveButton);

    auto *strip = new QFrame;
    strip->setObjectName(u"note"_s);
    auto *icon = new QLabel;
    icon->setPixmap(theme.icon("info"_L1, Theme::Tint::Accent).pixmap(QSize(16, 16), devicePixelRatioF()));
    connect(&theme, &Theme::changed, icon, [this, icon] {
        icon->setPixmap(m_theme.icon("info"_L1, Theme::Tint::Accent).pixmap(QSize(16, 16), devicePixelRatioF()));
    });
    m_words = makeParagraph({});
    m_words->setObjectName(u"nothingEnforced"_s);
    auto *stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(Metrics::cardGap, Metrics::gap, Metrics::cardGap, Metrics::gap);
    stripLayout->setSpacing(Metrics::gap);
    stripLayout->addWidget(icon, 0, Qt::AlignTop);
    stripLayout->addWidget(m_words, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addLayout(line);
    layout->addWidget(strip);

    connect(session.workspace().policies().origin(), &PolicyService::saved, this, &RehearsalHead::takeSaved);
    connect(session.workspace().policies().origin(), &PolicyService::failed, this, [this] {
        m_awaited.clear();
        m_isImporting = false;
    });
    refresh();
}

void RehearsalHead::makeActions()
{
    const auto make =
        [this](QLatin1StringView icon, const QString &text, const QList<QKeySequence> &shortcuts, const QString &name) {
        auto *action = new QAction(m_theme.icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcuts(shortcuts);
        addAction(action);
        return action;
    };
    m_undo = make("undo"_L1, tr("Undo in the policy"), {QKeySequence(u"Ctrl+Z"_s)}, u"undoPolicy"_s);
    m_redo = make("redo"_L1, tr("Redo in the policy"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                  u"redoPolicy"_s);
    m_save = make("save"_L1, tr("Save a version of the policy…"), {QKeySequence(u"Ctrl+Shift+S"_s)}, u"savePolicy"_s);
    connect(m_undo, &QAction::triggered, &m_model.editor().undoStack(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_model.editor().undoStack(), &QUndoStack::redo);
    connect(m_save, &QAction::triggered, this, &RehearsalHead::save);
}

QPushButton *RehearsalHead::makeActionButton(QAction *action, const QString &text, const QString &name)
{
    QPushButton *button = makeButton({});
    button->setObjectName(name);
    setButtonText(button, action->icon(), text);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(toolTipText(action->toolTip()));
    });
    return button;
}

QString RehearsalHead::stateText() const
{
    const PolicyEditor &editor = m_model.editor();
    const PolicyVersion *saved = editor.saved();
    if (editor.isEmpty())
        return {};
    if (!saved)
        return tr("not saved yet");
    return editor.isChanged() ? tr("version %1, changed").arg(saved->number) : tr("version %1").arg(saved->number);
}

void RehearsalHead::tellActions()
{
    PolicyEditor &editor = m_model.editor();
    const QUndoStack &stack = editor.undoStack();
    m_undo->setEnabled(stack.canUndo() && isVisible());
    m_redo->setEnabled(stack.canRedo() && isVisible());
    m_undo->setToolTip(
        tr("Undo: %1 (%2)").arg(plainText(stack.undoText()), m_undo->shortcut().toString(QKeySequence::NativeText)));
    m_redo->setToolTip(
        tr("Redo: %1 (%2)").arg(plainText(stack.redoText()), m_redo->shortcut().toString(QKeySequence::NativeText)));
    m_save->setEnabled(editor.isValid() && editor.isChanged() && isVisible());
    m_saveButton->setEnabled(editor.isValid() && editor.isChanged());
}

void RehearsalHead::refresh()
{
    const PolicyEditor &editor = m_model.editor();
    tellActions();
    const QString name = editor.isEmpty() ? tr("No policy") : plainText(editor.draft().name);
    m_policy->setText(menuName(QFontMetrics(Theme::font()).elidedText(name, Qt::ElideMiddle, 260)));
    m_policy->setAccessibleName(tr("Policy: %1").arg(name));
    m_state->setText(stateText());
    m_profile->setVisible(m_model.hasEdited());
    if (!m_model.hasEdited() && m_profile->current() == 1)
        m_profile->setCurrent(0);

    QString words = tr("Nothing is enforced by Trustgauge.");
    if (const RehearsalSession::OutcomePtr &outcome = m_model.outcome()) {
        const QString profile = plainText(outcome->question.profile.name);
        words += u' '
                 + tr("A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).",
                      "time; name; hash")
                       .arg(cycleTime(outcome->cycle.asOf),
                            outcome->isEdited ? tr("%1, edited", "profile").arg(profile) : profile,
                            profileHash(outcome->question.profile));
    } else {
        words += u' ' + tr("A rehearsal shows which action each device would meet.");
    }
    m_words->setText(words);
}

void RehearsalHead::showInUse()
{
    m_profile->setCurrent(0);
    m_model.setEdited(false);
}

void RehearsalHead::begin(bool withExample)
{
    PolicyDraft draft = examplePolicy();
    if (!withExample)
        draft.rules.clear();
    const QString base = withExample ? draft.name : tr("New policy");
    draft.name = base;
    for (int i = 2; m_model.editor().inLibrary(draft.name); ++i)
        draft.name = u"%1 %2"_s.arg(base).arg(i);
    m_model.editor().open(draft);
}

void RehearsalHead::fillPolicyMenu()
{
    m_policyMenu->clear();
    for (const PolicyVersion &version : m_model.editor().library()) {
        QAction *action = m_policyMenu->addAction(menuName(version.policy.name));
        action->setCheckable(true);
        action->setChecked(version.policy.name == m_model.editor().draft().name);
        connect(action, &QAction::triggered, this,
                [this, policy = version.policy] { m_model.editor().open(draftOf(policy)); });
    }
    m_policyMenu->addSeparator();
    QAction *fresh = m_policyMenu->addAction(m_theme.icon("add"_L1), tr("New policy"));
    connect(fresh, &QAction::triggered, this, [this] { begin(false); });
    QAction *example = m_policyMenu->addAction(m_theme.icon("rehearsal"_L1), tr("Example policy"));
    connect(example, &QAction::triggered, this, [this] { begin(true); });
    m_policyMenu->addSeparator();
    QAction *library = m_policyMenu->addAction(m_theme.icon("table"_L1), tr("Policies and their versions…"));
    connect(library, &QAction::triggered, this, &RehearsalHead::openLibrary);
}

void RehearsalHead::fillFileMenu()
{
    m_fileMenu->clear();
    QAction *bring = m_fileMenu->addAction(m_theme.icon("import"_L1), tr("Import a policy…"));
    connect(bring, &QAction::triggered, this, &RehearsalHead::askForImport);
    m_exporter.fill(*m_fileMenu);
}

void RehearsalHead::openLibrary()
{
    auto *dialog = new PolicyLibraryDialog(m_session.workspace(), m_model.editor(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RehearsalHead::askForImport()
{
    auto *dialog = makeOpenDialog(tr("Import a policy"), {tr("Policies (*.json)")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isImporting = true;
        m_session.workspace().policies().ask(&PolicyService::importFile, path);
    });
    dialog->open();
}

void RehearsalHead::save()
{
    const PolicyEditor &editor = m_model.editor();
    if (!editor.isValid() || !editor.isChanged())
        return;
    auto *dialog = new SavePolicyDialog(editor.draft().name, editor.library(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavePolicyDialog::nameChosen, this, [this](const QString &name, const QString &note) {
        if (!m_model.editor().isValid())
            return;
        Policy policy = *m_model.editor().valid();
        policy.name = name;
        m_awaited = name;
        m_sent = m_model.editor().draft();
        m_session.workspace().policies().ask(&PolicyService::save, policy, note);
    });
    dialog->open();
}

void RehearsalHead::takeSaved(const QString &name)
{
    const PolicyVersion *saved = m_model.editor().inLibrary(name);
    if (!saved || (!m_isImporting && name != m_awaited))
        return;
    PolicyEditor &editor = m_model.editor();
    PolicyDraft now = editor.draft();
    if (m_isImporting || now == m_sent) {
        editor.open(draftOf(saved->policy));
    } else if (now.name == m_sent.name) { // edited meanwhile: that stays, as an edit of the version
        now.name = name;
        editor.edit(now, tr("save as “%1”", "undo step").arg(name));
    }
    emit told(m_isImporting
                  ? tr("The policy “%1” was imported. Nothing is enforced.").arg(plainText(name))
                  : tr("Version %1 of “%2” is saved. Nothing is enforced.").arg(saved->number).arg(plainText(name)));
    m_awaited.clear();
    m_isImporting = false;
}

} // namespace Trustgauge
