#include "ui/doctor/guidedialog.h"

#include "core/base/facttable.h"
#include "core/doctor/permissions.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

struct PermissionStep
{
    Permission permission;
    const char *text;
};

constexpr std::array permissionSteps{
    PermissionStep{Permission::MachineRead,
                   QT_TRANSLATE_NOOP("Trustgauge::GuideDialog",
                                     "API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, "
                                     "Application permissions. Needed. Delegated permissions do not work, as nobody "
                                     "signs in.")},
    PermissionStep{Permission::VulnerabilityRead,
                   QT_TRANSLATE_NOOP("Trustgauge::GuideDialog", "In the same place. Needed.")},
    PermissionStep{Permission::AlertRead,
                   QT_TRANSLATE_NOOP("Trustgauge::GuideDialog",
                                     "In the same place. Not needed for scoring; with it, a device's open alerts can be "
                                     "shown beside its score.")},
    PermissionStep{Permission::DiscoveryRead,
                   QT_TRANSLATE_NOOP("Trustgauge::GuideDialog",
                                     "From Microsoft Cloud App Security. The vendor's guide asks for it; Trustgauge "
                                     "does not use it.")},
    PermissionStep{Permission::DiscoveryManage,
                   QT_TRANSLATE_NOOP("Trustgauge::GuideDialog",
                                     "From Microsoft Cloud App Security, a write permission. The vendor's guide asks for "
                                     "it; Trustgauge does not use it.")}};
static_assert(hasRowForEach(permissionSteps, &PermissionStep::permission));

} // namespace

GuideDialog::GuideDialog(const DoctorModel &model, const Theme &theme, const QString &consentReturn, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_theme(theme)
{
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("Register the application"));
    resizeWithinScreen(this, {680, 700});
    auto *body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, Metrics::gap, 0);
    grid->setHorizontalSpacing(Metrics::gap);
    grid->setVerticalSpacing(Metrics::gridStep);
    grid->setColumnStretch(1, 1);
    addStep(
        grid, tr("Register an application"),
        tr("Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: "
           "this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An "
           "Application Administrator may do this.")
            .arg(consentReturn),
        {DoctorCheck::TokenApp});
    addStep(grid, tr("Copy the two ids"),
            tr("From the application's overview: Application (client) ID and Directory (tenant) ID, into the tenant's "
               "settings here. The object ID is not used."),
            {DoctorCheck::ConfigTenantId, DoctorCheck::ConfigClientId, DoctorCheck::TenantExists});
    addStep(grid, tr("Choose the cloud and the interval"),
            tr("The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes."),
            {DoctorCheck::TenantCloud, DoctorCheck::ConfigInterval});
    addStep(
        grid, tr("Create a client secret"),
        tr("Certificates & secrets, New client secret: a description and an expiry. Copy the value at once, not the "
           "secret ID; it is shown only now. Note the expiry date in the tenant's settings here, to be reminded in time."),
        {DoctorCheck::SecretPresent, DoctorCheck::TokenObtained});
    for (const auto &[permission, text] : permissionSteps) {
        QList<DoctorCheck> shownBy{factsOf(permission).check};
        if (permission == Permission::MachineRead)
            shownBy.prepend(DoctorCheck::TokenKind); // its text is about all permissions
        addStep(grid, roleOf(permission), tr(text), shownBy);
    }
    addStep(grid, tr("Grant admin consent"),
            tr("API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; "
               "each permission added later needs it again."),
            neededRoleChecks());
    addStep(grid, tr("Check the licence"),
            tr("Defender for Endpoint Plan 2 gives every source of the model; other plans lack some."),
            {DoctorCheck::ApiMachines, DoctorCheck::LicenceVulnerabilities});
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = makeScrollArea(body);
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::StrongFocus); // so that a long text can be scrolled by keyboard
    auto *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(
        makeParagraph(tr("A step is ticked off when the checks that show it pass. Run the checks after each change.")));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GuideDialog::refresh);
    connect(&theme, &Theme::changed, this, &GuideDialog::refresh);
    refresh();
}

void GuideDialog::addStep(QGridLayout *grid, const QString &title, const QString &text,
                          const QList<DoctorCheck> &shownBy)
{
    Step step{shownBy, new QLabel, makeLabel(title, "title"), makeParagraph({}, "warn"), title};
    if (shownBy.contains(DoctorCheck::SecretPresent))
        step.note->setObjectName(u"secretNote"_s);
    const int row = grid->rowCount();
    step.mark->setContentsMargins(0, Metrics::gap, 0, 0);
    step.title->setContentsMargins(0, Metrics::gap, 0, 0);
    grid->addWidget(step.mark, row, 0, Qt::AlignTop);
    grid->addWidget(step.title, row, 1);
    grid->addWidget(makeParagraph(text, "dim"), row + 1, 1);
    grid->addWidget(step.note, row + 2, 1);
    m_steps.push_back(step);
}

bool GuideDialog::isDone(const Step &step) const
{
    return std::all_of(step.shownBy.begin(), step.shownBy.end(), [this](DoctorCheck check) {
        const DoctorModel::RowState state = m_model.state(static_cast<int>(check));
        return state == DoctorModel::RowState::Pass
               || (state == DoctorModel::RowState::Warn && check == DoctorCheck::SecretPresent);
    });
}

QString GuideDialog::warningOf(const Step &step) const
{
    const auto row = static_cast<int>(DoctorCheck::SecretPresent);
    if (!step.shownBy.contains(DoctorCheck::SecretPresent) || m_model.state(row) != DoctorModel::RowState::Warn)
        return {};
    return plainText(m_model.result(row)->meaning);
}

void GuideDialog::refresh()
{
    for (const Step &step : m_steps) {
        const bool done = isDone(step);
        const QIcon icon = done ? m_theme.icon("check"_L1, Theme::Tint::Ok) : m_theme.icon("stop"_L1, Theme::Tint::Dim);
        const QString warning = warningOf(step);
        step.note->setText(warning);
        step.note->setVisible(!warning.isEmpty());
        step.mark->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
        step.title->setAccessibleName(done ? tr("%1, done", "a step").arg(step.words)
                                           : tr("%1, still to do", "a step").arg(step.words));
    }
}

} // namespace Trustgauge
