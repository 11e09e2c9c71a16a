#include "ui/shell/tenantcommands.h"

#include "ui/session/fleetsession.h"
#include "ui/settings/filedialog.h"
#include "ui/tenants/replacesecretdialog.h"
#include "ui/tenants/tenantform.h"
#include "ui/text/secretreminder.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

TenantCommands::TenantCommands(FleetSession &session, const Theme &theme, QWidget *window)
    : QObject(window),
      m_session(session),
      m_theme(theme),
      m_window(window)
{
    const auto make = [&](QLatin1StringView icon, const QString &text, const QString &name) {
        auto *action = new QAction(theme.icon(icon), text, this);
        action->setObjectName(name);
        window->addAction(action);
        return action;
    };
    m_add = make("add"_L1, tr("Connect a tenant…"), u"addTenant"_s);
    m_edit = make("edit"_L1, tr("Edit this tenant…"), u"editTenant"_s);
    m_replace = make("key"_L1, tr("Replace the secret…"), u"replaceSecret"_s);
    m_delete = make("delete"_L1, tr("Delete this tenant…"), u"deleteTenant"_s);
    m_import = make("import"_L1, tr("Import tenants…"), u"importTenants"_s);
    m_export = make("export"_L1, tr("Export tenants…"), u"exportTenants"_s);
    m_add->setShortcut(QKeySequence(u"Ctrl+N"_s));
    connect(m_add, &QAction::triggered, this, &TenantCommands::addTenant);
    connect(m_edit, &QAction::triggered, this, &TenantCommands::editTenant);
    connect(m_replace, &QAction::triggered, this, &TenantCommands::replaceSecret);
    connect(m_delete, &QAction::triggered, this, &TenantCommands::deleteTenant);
    connect(m_import, &QAction::triggered, this, &TenantCommands::importTenants);
    connect(m_export, &QAction::triggered, this, &TenantCommands::exportTenants);
    connect(&session, &FleetSession::tenantChanged, this, &TenantCommands::refresh);
    connect(&session, &FleetSession::tenantChanged, this, &TenantCommands::selectWaiting);
    connect(session.workspace().tenants().origin(), &TenantService::saved, this, &TenantCommands::takeSaved);
    connect(session.workspace().tenants().origin(), &TenantService::imported, this,
            [this](const QStringList &names, bool secretsStored) {
        const QString text = tr("%Ln tenant(s) imported.", nullptr, static_cast<int>(names.size()));
        if (secretsStored)
            emit toDo(tr("%1 The secrets in the file are in the keychain now: please delete the file.").arg(text));
        else
            emit told(text);
    });
    connect(session.workspace().tenants().origin(), &TenantService::removed, this, [this](const QString &name) {
        emit told(tr("%1 was deleted, with its history and its secrets.").arg(plainText(name)));
    });
    refresh();
}

QList<QAction *> TenantCommands::actions() const
{
    return {m_edit, m_replace, m_delete, m_add, m_import, m_export};
}

void TenantCommands::refresh()
{
    const bool any = m_session.tenant() != nullptr;
    m_edit->setEnabled(any);
    m_replace->setEnabled(any);
    if (any)
        m_replace->setText(replaceSecretText(*m_session.tenant()));
    m_delete->setEnabled(any);
    m_export->setEnabled(any);
}

bool TenantCommands::leavesDemo(RealTenantTask task)
{
    if (!m_session.workspace().isDemo())
        return false;
    emit realTenantAsked(task);
    return true;
}

void TenantCommands::goOnAfterDemo(RealTenantTask task)
{
    switch (task) {
    case RealTenantTask::None:
        break;
    case RealTenantTask::Connect:
        openForm(nullptr, tr("You have left the demo: this tenant is a real one, and it is kept with your own data."));
        break;
    case RealTenantTask::Import:
        emit told(
            tr("You have left the demo: the tenants of the file are real ones, and they are kept with your own data."));
        askForImport();
        break;
    case RealTenantTask::ReplaceSecret:
        emit told(
            tr("You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the "
               "tenant whose secret you want to replace."));
        break;
    }
}

void TenantCommands::addTenant()
{
    if (!leavesDemo(RealTenantTask::Connect))
        openForm(nullptr);
}

void TenantCommands::editTenant()
{
    if (const TenantConfig *tenant = m_session.tenant())
        openForm(tenant);
}

void TenantCommands::openForm(const TenantConfig *existing, const QString &introduction)
{
    auto *form = existing ? new TenantForm(m_session, m_theme, *existing, m_window)
                          : new TenantForm(m_session, m_theme, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setIntroduction(introduction);
    connect(form, &TenantForm::guideRequested, this, [this, form] { emit guideRequested(form); });
    connect(form, &TenantForm::saveRequested, this, [this](const TenantChange &change) {
        m_savedByHand = change.tenant.name;
        m_session.workspace().tenants().ask(&TenantService::save, change);
    });
    form->open();
}

void TenantCommands::replaceSecret()
{
    const TenantConfig *tenant = m_session.tenant();
    if (!tenant || leavesDemo(RealTenantTask::ReplaceSecret))
        return;
    auto *dialog = new ReplaceSecretDialog(m_session, m_theme, *tenant, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceSecretDialog::told, this, &TenantCommands::told);
    dialog->open();
}

void TenantCommands::takeSaved(const QString &name)
{
    if (name != m_savedByHand)
        return;
    selectWaiting();
}

void TenantCommands::selectWaiting()
{
    const TenantConfig *saved = m_savedByHand.isEmpty() ? nullptr : m_session.tenant(m_savedByHand);
    if (!saved)
        return;
    const QString name = saved->name;
    const bool enabled = saved->enabled;
    m_savedByHand.clear();
    m_session.selectTenant(name);
    if (enabled)
        m_session.workspace().polls().ask(&PollService::pollNow, name);
}

void TenantCommands::deleteTenant()
{
    const TenantConfig *tenant = m_session.tenant();
    if (!tenant)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete tenant"), {}, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"deleteTenantBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Delete %1?").arg(plainText(tenant->name)));
    box->setInformativeText(
        tr("Its settings, its secrets, all of its stored cycles and what still waits to be published "
           "go with it. Nothing changes in Microsoft Defender."));
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setProperty("role", u"destructive"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this,
            [this, name = tenant->name] { m_session.workspace().tenants().ask(&TenantService::remove, name); });
    box->open();
}

void TenantCommands::importTenants()
{
    if (!leavesDemo(RealTenantTask::Import))
        askForImport();
}

void TenantCommands::askForImport()
{
    auto *dialog = makeOpenDialog(tr("Import tenants"), {tr("Tenants file (*.json)")}, m_window);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_session.workspace().tenants().ask(&TenantService::importFile, path); });
    dialog->open();
}

void TenantCommands::exportTenants()
{
    auto *dialog = makeSaveDialog(
        {tr("Export tenants, without secrets"), {tr("Tenants file (*.json)")}, u"json"_s, u"trustgauge-tenants.json"_s},
        {}, m_window);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_session.workspace().tenants().ask(&TenantService::exportFile, path); });
    dialog->open();
}

} // namespace Trustgauge
