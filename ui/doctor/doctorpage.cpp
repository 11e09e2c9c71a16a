#include "ui/doctor/doctorpage.h"

#include "core/doctor/doctorfault.h"
#include "core/doctor/doctorreport.h"
#include "core/doctor/permissions.h"
#include "ui/doctor/bundledialog.h"
#include "ui/doctor/guidedialog.h"
#include "ui/text/secretreminder.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/statepage.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int secondsBetweenLooks = 15;
constexpr int mostRowsSeen = 6;
constexpr int bothBeside = 980; // width

struct StateLook
{
    QLatin1StringView icon;
    Theme::Tint tint;
};

StateLook lookOf(DoctorModel::RowState state)
{
    switch (state) {
    case DoctorModel::RowState::Running:
        return {"refresh"_L1, Theme::Tint::Accent};
    case DoctorModel::RowState::Pass:
        return {"check"_L1, Theme::Tint::Ok};
    case DoctorModel::RowState::Warn:
        return {"warning"_L1, Theme::Tint::Warn};
    case DoctorModel::RowState::Fail:
        return {"error"_L1, Theme::Tint::Bad};
    case DoctorModel::RowState::Waiting:
        return {"stop"_L1, Theme::Tint::Dim};
    case DoctorModel::RowState::Skip:
        break;
    }
    return {"stop"_L1, Theme::Tint::Dim};
}

//! Cut at its end, as its beginning tells most; dim where nothing was checked.
class EvidenceDelegate : public QStyledItemDelegate
{
public:
    EvidenceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (static_cast<DoctorModel::RowState>(index.data(DoctorModel::RowStateRole).toInt())
            == DoctorModel::RowState::Skip)
            option->palette.setColor(QPalette::Text, m_theme.colors().dimText);
    }

private:
    const Theme &m_theme;
};

QIcon markOf(const Theme &theme, PermissionRow::Granted granted, bool needed)
{
    switch (granted) {
    case PermissionRow::Granted::Unknown:
        break;
    case PermissionRow::Granted::No:
        return needed ? theme.icon("error"_L1, Theme::Tint::Bad) : theme.icon("stop"_L1, Theme::Tint::Dim);
    case PermissionRow::Granted::AsApplication:
        return theme.icon("check"_L1, Theme::Tint::Ok);
    case PermissionRow::Granted::AsDelegated:
        return theme.icon("warning"_L1, Theme::Tint::Warn);
    }
    return {};
}

} // namespace

DoctorPage::DoctorPage(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme)
{
    setObjectName(u"doctorPage"_s);
    m_empty = new StatePage;
    connect(m_empty, &StatePage::activated, this, &DoctorPage::run);
    m_rightBody = new QWidget;
    m_rightBody->setObjectName(u"scrollBody"_s);
    auto *right = new QVBoxLayout(m_rightBody);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Metrics::cardGap);
    right->addWidget(makeDetails(), 1);
    right->addWidget(makeSecret());
    right->addWidget(makePermissions(theme));
    right->addWidget(makeConsent());
    m_rightScroll = makeScrollArea(m_rightBody); // on a low screen
    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addWidget(makeLadder(theme), 5);
    m_columns->addWidget(m_rightScroll, 4);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeScrollArea(content));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_timer = new QTimer(this);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &DoctorPage::tick);
    const Workspace &workspace = session.workspace();
    connect(workspace.doctor().origin(), &DoctorService::started, this, [this](const QString &tenant) {
        m_running.insert(tenant);
        if (const TenantConfig *config = m_session.tenant(tenant))
            m_checked.insert(tenant, *config);
        if (tenant == tenantName())
            refresh();
    });
    connect(workspace.doctor().origin(), &DoctorService::checking, this,
            [this](const QString &tenant, DoctorCheck check) {
        if (tenant == tenantName())
            m_model.setRunning(check);
    });
    connect(workspace.doctor().origin(), &DoctorService::checked, this,
            [this](const QString &tenant, const CheckResult &result) {
        m_soFar[tenant] << result;
        if (tenant != tenantName())
            return;
        m_model.setResult(result);
        if (isRunning())
            refresh();
        if (static_cast<int>(result.check) == currentRow())
            showDetails();
    });
    connect(workspace.doctor().origin(), &DoctorService::bundleMade, this, &DoctorPage::showBundle);
    connect(workspace.doctor().origin(), &DoctorService::finished, this, &DoctorPage::finish);
    connect(workspace.secrets().origin(), &SecretService::replaced, this,
            [this](const QString &tenant, const SecretTrial &trial) {
        // What was found with the old one is no longer true.
        if (trial.outcome != SecretTrial::Outcome::Replaced || !m_diagnoses.contains(tenant)
            || m_running.contains(tenant))
            return;
        m_running.insert(tenant);
        m_session.workspace().doctor().ask(&DoctorService::runCheck, tenant, DoctorCheck::TokenObtained);
        refresh();
    });
    connect(&session, &FleetSession::tenantChanged, this, &DoctorPage::showTenant);
    connect(&session, &FleetSession::viewChanged, this, &DoctorPage::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        refresh();
        showDetails();
    });
    showTenant();
}

void DoctorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! Side by side, each part scrolls by itself; one below the other, the page scrolls.
void DoctorPage::arrange()
{
    const bool stacked = width() < bothBeside;
    if (stacked != m_isStacked) {
        m_isStacked = stacked;
        if (stacked) {
            m_rightScroll->takeWidget();
            m_rightScroll->hide();
            m_columns->addWidget(m_rightBody);
            m_rightBody->show();
        } else {
            m_columns->removeWidget(m_rightBody);
            m_rightScroll->setWidget(m_rightBody);
            m_rightScroll->show();
        }
        m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_columns->setStretch(0, stacked ? 0 : 5);
    }
    // Below the other, as many checks as leave room for what the chosen one means.
    const int rows = std::clamp((height() - 360) / Metrics::rowHeight, mostRowsSeen, doctorCheckCount);
    m_ladder->setMinimumHeight(stacked ? m_ladder->horizontalHeader()->height() + rows * Metrics::rowHeight + 2 : 0);
}

QWidget *DoctorPage::makeLadder(const Theme &theme)
{
    m_ladder = makeTable(&m_model, u"doctorLadder"_s, tr("Checks"), theme);
    m_ladder->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ladder->setTextElideMode(Qt::ElideRight);
    m_ladder->setItemDelegateForColumn(DoctorModel::Evidence, new EvidenceDelegate(theme, m_ladder));
    const auto mark = [&theme](const QModelIndex &index) {
        const auto state = static_cast<DoctorModel::RowState>(index.data(DoctorModel::RowStateRole).toInt());
        return state == DoctorModel::RowState::Waiting ? QIcon() : theme.icon(lookOf(state).icon, lookOf(state).tint);
    };
    m_ladder->setItemDelegateForColumn(DoctorModel::State, new MarkDelegate(mark, m_ladder));
    fitColumns(m_ladder, DoctorModel::Evidence);
    connect(m_ladder->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DoctorPage::showDetails);

    m_run = makeButton({}, "primary");
    m_run->setObjectName(u"runDoctor"_s);
    setButtonText(m_run, theme.icon("doctor"_L1, Theme::Tint::OnAccent), tr("Run the checks"));
    connect(m_run, &QPushButton::clicked, this, &DoctorPage::run);
    m_cancel = makeButton({});
    m_cancel->setObjectName(u"cancelDoctor"_s);
    setButtonText(m_cancel, theme.icon("stop"_L1), tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { m_session.workspace().doctor().ask(&DoctorService::cancel, tenantName()); });
    m_copyNote = makeButton({});
    m_copyNote->setObjectName(u"copyNote"_s);
    setButtonText(m_copyNote, theme.icon("copy"_L1), tr("Copy the note"));
    m_copyNote->setToolTip(tr("A note in Markdown to send to whoever can consent"));
    connect(m_copyNote, &QPushButton::clicked, this, &DoctorPage::copyNote);
    m_save = makeButton({});
    m_save->setObjectName(u"saveDoctorReport"_s);
    setButtonText(m_save, theme.icon("save"_L1), tr("Save the report…"));
    connect(m_save, &QPushButton::clicked, this, &DoctorPage::askForFile);

    m_ladderCard = new Card(tr("Checks"));
    m_bundle = makeButton({});
    m_bundle->setObjectName(u"supportBundle"_s);
    setButtonText(m_bundle, theme.icon("table"_L1), tr("Support bundle…"));
    m_bundle->setToolTip(
        tr("Settings, checks and last cycles as a text without secrets and names, shown before it is saved"));
    connect(m_bundle, &QPushButton::clicked, this, [this] {
        m_bundleAsked = true;
        m_session.workspace().doctor().ask(&DoctorService::makeBundle, tenantName());
    });
    auto *guide = makeButton({});
    guide->setObjectName(u"registrationGuide"_s);
    setButtonText(guide, theme.icon("help"_L1), tr("Guide…"));
    guide->setToolTip(tr("How to register the application, step by step"));
    connect(guide, &QPushButton::clicked, this, [this] { openGuide(window()); });
    m_ladderCard->addToHeader(guide);
    m_ladderCard->addToHeader(m_bundle);
    m_ladderCard->body()->addWidget(m_ladder, 1);
    auto *buttons = new FlowLayout(Metrics::gap);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->alignRestToEnd();
    buttons->addWidget(m_copyNote);
    buttons->addWidget(m_save);
    m_ladderCard->body()->addLayout(buttons);
    return m_ladderCard;
}

QWidget *DoctorPage::makeDetails()
{
    m_stateIcon = new QLabel;
    m_state = makeLabel({});
    m_meaning = makeParagraph({});
    m_remedyTitle = makeLabel(tr("What to do"), "title");
    m_remedy = makeParagraph({});
    m_remedy->setObjectName(u"doctorRemedy"_s);
    m_evidence = makeParagraph({}, "dim");
    m_evidence->setObjectName(u"doctorEvidence"_s);
    for (QLabel *label : {m_meaning, m_remedy, m_evidence})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_again = makeButton({});
    m_again->setObjectName(u"runCheckAgain"_s);
    setButtonText(m_again, m_theme.icon("refresh"_L1), tr("Check this again"));
    connect(m_again, &QPushButton::clicked, this, &DoctorPage::runAgain);
    m_openDetail = makeButton({});
    m_openDetail->setObjectName(u"openRemedyLink"_s);
    setButtonText(m_openDetail, m_theme.icon("export"_L1), tr("Open the page for it"));
    connect(m_openDetail, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0 && m_model.result(row))
            openLink(m_model.result(row)->link);
    });

    auto *texts = new QWidget;
    texts->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addWidget(m_meaning);
    column->addSpacing(Metrics::gridStep);
    column->addWidget(m_remedyTitle);
    column->addWidget(m_remedy);
    column->addSpacing(Metrics::gridStep);
    column->addWidget(m_evidence);
    column->addStretch(1);
    m_details = new Card(tr("Check"));
    m_details->setMinimumHeight(220);
    m_details->body()->addWidget(texts, 1); // the whole column scrolls where it must
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_again);
    buttons->addWidget(m_openDetail);
    buttons->addStretch(1);
    m_details->body()->addLayout(buttons);
    return m_details;
}

QWidget *DoctorPage::makePermissions(const Theme &theme)
{
    auto *table = makeTable(&m_permissions, u"permissionsTable"_s, tr("Permissions"), theme);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTextElideMode(Qt::ElideRight);
    table->setItemDelegateForColumn(PermissionsModel::Purpose, new QStyledItemDelegate(table));
    const auto mark = [&theme](const QModelIndex &index) {
        return markOf(theme, static_cast<PermissionRow::Granted>(index.data(PermissionsModel::GrantedRole).toInt()),
                      index.data(PermissionsModel::NeededRole).toBool());
    };
    table->setItemDelegateForColumn(PermissionsModel::Granted, new MarkDelegate(mark, table));
    fitSmallTable(table, 5, PermissionsModel::Purpose);
    auto *card = new Card(tr("Permissions"));
    card->setRemark(tr("scoring needs the first two"));
    card->body()->addWidget(table);
    return card;
}

QWidget *DoctorPage::makeSecret()
{
    m_secretText = makeParagraph({});
    m_secretText->setObjectName(u"secretExpiry"_s);
    m_replaceSecret = makeButton({});
    m_replaceSecret->setObjectName(u"replaceSecretHere"_s);
    connect(m_replaceSecret, &QPushButton::clicked, this, &DoctorPage::replaceSecretRequested);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Metrics::cardGap, Metrics::gap, Metrics::cardGap, Metrics::gap);
    row->setSpacing(Metrics::cardGap);
    row->addWidget(m_secretText, 1);
    row->addWidget(m_replaceSecret);
    return card;
}

QWidget *DoctorPage::makeConsent()
{
    m_consentLink = new ElidedLabel;
    m_consentLink->setObjectName(u"consentLink"_s);
    m_copyConsent = makeButton({});
    m_copyConsent->setObjectName(u"copyConsent"_s);
    setButtonText(m_copyConsent, m_theme.icon("copy"_L1), tr("Copy the link"));
    connect(m_copyConsent, &QPushButton::clicked, this, [this] {
        if (const Diagnosis *known = diagnosis()) {
            QApplication::clipboard()->setText(known->report.consentLink);
            emit told(tr("The consent link is on the clipboard."));
        }
    });
    m_openConsent = makeButton({});
    m_openConsent->setObjectName(u"openConsent"_s);
    setButtonText(m_openConsent, m_theme.icon("export"_L1), tr("Open in the browser"));
    connect(m_openConsent, &QPushButton::clicked, this, [this] {
        if (const Diagnosis *known = diagnosis())
            openLink(known->report.consentLink);
    });
    m_wait = makeButton({});
    m_wait->setObjectName(u"waitForConsent"_s);
    m_wait->setCheckable(true);
    setButtonText(m_wait, m_theme.icon("refresh"_L1), tr("Wait for the grant"));
    m_wait->setToolTip(tr("Looks into a fresh token every %Ln second(s) until the needed permissions are there",
                          nullptr, secondsBetweenLooks));
    connect(m_wait, &QPushButton::toggled, this, &DoctorPage::setWaiting);
    m_waitText = makeParagraph({}, "dim");
    m_waitText->hide();
    auto *card = new Card(tr("Admin consent"));
    card->body()->addWidget(makeParagraph(
        tr("A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the "
           "app registration lists and may replace an earlier grant."),
        "dim"));
    card->body()->addWidget(m_consentLink);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_copyConsent);
    buttons->addWidget(m_openConsent);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_wait, 0, Qt::AlignLeft);
    card->body()->addWidget(m_waitText);
    return card;
}

void DoctorPage::openGuide(QWidget *in)
{
    auto *dialog = in->findChild<GuideDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        const TenantConfig *tenant = m_session.tenant();
        dialog = new GuideDialog(m_model, m_theme, consentReturn(tenant ? *tenant : TenantConfig()), in);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
}

const DoctorPage::Diagnosis *DoctorPage::diagnosis() const
{
    const auto it = m_diagnoses.constFind(tenantName());
    return it == m_diagnoses.constEnd() ? nullptr : &*it;
}

int DoctorPage::currentRow() const
{
    const QModelIndex current = m_ladder->currentIndex();
    return current.isValid() ? current.row() : -1;
}

bool DoctorPage::isRunning() const
{
    return m_running.contains(tenantName());
}

void DoctorPage::run()
{
    if (tenantName().isEmpty() || isRunning())
        return;
    m_model.clear();
    m_soFar.remove(tenantName());
    m_ladder->scrollToTop();
    m_session.workspace().doctor().ask(&DoctorService::run, tenantName());
    m_running.insert(tenantName());
    refresh();
    if (currentRow() < 0)
        m_ladder->selectRow(0);
    showDetails();
}

void DoctorPage::runAgain()
{
    if (currentRow() < 0 || isRunning())
        return;
    m_running.insert(tenantName());
    m_session.workspace().doctor().ask(&DoctorService::runCheck, tenantName(), static_cast<DoctorCheck>(currentRow()));
    refresh();
}

void DoctorPage::finish(const QString &tenant, const DoctorReport &report, bool cancelled)
{
    m_running.remove(tenant);
    m_soFar.remove(tenant);
    const TenantConfig checkedConfig = m_checked.take(tenant);
    if (report.checks.size() == doctorCheckCount)
        m_diagnoses.insert(tenant, {report, QDateTime::currentDateTimeUtc(), checkedConfig});
    if (tenant == m_waitingFor) {
        const auto passed = [&report](DoctorCheck check) {
            return report.checks.value(static_cast<int>(check)).state == CheckState::Pass;
        };
        const QList<DoctorCheck> needed = neededRoleChecks();
        if (std::all_of(needed.begin(), needed.end(), passed)) {
            m_wait->setChecked(false);
            emit told(tr("The permissions have arrived; run the checks once more."));
        } else {
            m_secondsToLook = secondsBetweenLooks;
        }
    }
    if (tenant != tenantName())
        return;
    if (const Diagnosis *known = diagnosis())
        m_model.setReport(known->report);
    m_model.setRunning(std::nullopt);
    m_permissions.setRows(report.permissions);
    if (const CheckResult *failure = report.firstFailure(); failure && m_waitingFor.isEmpty()) {
        m_ladder->selectRow(static_cast<int>(failure->check));
        m_ladder->scrollTo(m_ladder->currentIndex(), static_cast<int>(failure->check) > mostRowsSeen
                                                         ? QAbstractItemView::PositionAtCenter
                                                         : QAbstractItemView::EnsureVisible);
    }
    // A warning is worth a look where nothing failed and nobody looks at something else.
    if (!report.firstFailure() && currentRow() == 0 && m_waitingFor.isEmpty()) {
        const auto warned = std::find_if(report.checks.begin(), report.checks.end(),
                                         [](const CheckResult &r) { return r.state == CheckState::Warn; });
        if (warned != report.checks.end())
            m_ladder->selectRow(static_cast<int>(warned->check));
    }
    if (cancelled)
        emit told(tr("The checks were cancelled; those that were not reached are marked."));
    refresh();
    showDetails();
}

void DoctorPage::showTenant()
{
    for (const QString &known : m_diagnoses.keys()) {
        if (!m_session.tenant(known))
            m_diagnoses.remove(known); // removed; another of its name may come
    }
    if (m_shown != tenantName()) {
        m_shown = tenantName();
        m_wait->setChecked(false);
        showFound();
    }
    refresh();
    showDetails();
}

//! What is known of the tenant on show: of the run under way, else of the last one.
void DoctorPage::showFound()
{
    const Diagnosis *known = diagnosis();
    m_model.clear();
    m_permissions.setRows(known ? known->report.permissions : QList<PermissionRow>());
    if (known && !isRunning())
        m_model.setReport(known->report);
    for (const CheckResult &result : m_soFar.value(tenantName()))
        m_model.setResult(result);
}

bool DoctorPage::isOutdated(const Diagnosis &known) const
{
    if (!m_session.tenant())
        return false;
    // What has no part in the connection may differ.
    const auto connection = [](TenantConfig config) {
        config.enabled = true;
        config.profile.clear();
        config.completenessFloor = 0;
        if (config.publish) {
            config.publish->enabled = false;
            config.publish->bandChangeBrakePercent = 0;
        }
        return config;
    };
    return connection(known.config) != connection(*m_session.tenant());
}

void DoctorPage::refresh()
{
    const bool running = isRunning();
    const Diagnosis *known = diagnosis();
    m_empty->setState(m_theme.icon("doctor"_L1, Theme::Tint::Dim),
                      tr("The connection of %1 has not been checked yet.").arg(plainText(tenantName())),
                      tr("The doctor tries every link from the settings to the data, with at most twelve calls, and says "
                         "which one is broken and what mends it."),
                      tr("Run the checks"));
    m_stack->setCurrentIndex(running || known ? 1 : 0);
    m_run->setEnabled(!running && !tenantName().isEmpty());
    m_cancel->setEnabled(running);
    m_copyNote->setEnabled(known && !running);
    m_save->setEnabled(known && !running);
    m_bundle->setEnabled(known && !running);
    m_again->setEnabled(!running && currentRow() >= 0 && known);
    m_wait->setEnabled(known && (m_wait->isChecked() || !running));
    if (running)
        m_ladderCard->setRemark(m_model.ended() < doctorCheckCount
                                    ? tr("%1 of %2 done…", "checks").arg(m_model.ended()).arg(doctorCheckCount)
                                    : tr("running…"));
    else if (known && isOutdated(*known))
        m_ladderCard->setRemark(tr("found before the settings were changed: run the checks again"));
    else if (known)
        m_ladderCard->setRemark(known->report.firstFailure()
                                    ? tr("first fault: %1").arg(titleOf(known->report.firstFailure()->check))
                                    : doctorSummary(known->report));
    if (const TenantConfig *tenant = m_session.tenant()) {
        const QDate lastDay = m_session.secretLastDay(*tenant);
        const QDate today = QDate::currentDate();
        m_secretText->setText(expirySentence(*tenant, lastDay, today));
        setStyleProperty(m_secretText, "role",
                         expiryStatus(*tenant, lastDay, today).isEmpty() ? QVariant() : QVariant(u"warn"_s));
        setButtonText(m_replaceSecret, m_theme.icon("key"_L1), replaceSecretText(*tenant));
    }
    const QString link = known ? known->report.consentLink : QString();
    m_consentLink->setWholeText(link);
    m_copyConsent->setEnabled(!link.isEmpty());
    m_openConsent->setEnabled(isTrustedLink(link));
}

void DoctorPage::showDetails()
{
    const int row = currentRow();
    m_again->setEnabled(row >= 0 && !isRunning() && diagnosis());
    if (row < 0) {
        m_details->setTitle(tr("Check"));
        m_details->setRemark(tr("choose one to see what it means"));
        for (QLabel *label : {m_state, m_meaning, m_remedy, m_evidence})
            label->setText({});
        m_stateIcon->setPixmap({});
        m_remedyTitle->hide();
        m_openDetail->hide();
        return;
    }
    const auto check = static_cast<DoctorCheck>(row);
    const auto state = m_model.state(row);
    const std::optional<CheckResult> &result = m_model.result(row);
    m_details->setTitle(titleOf(check));
    m_details->setRemark(idOf(check));
    m_stateIcon->setPixmap(
        state == DoctorModel::RowState::Waiting
            ? QPixmap()
            : m_theme.icon(lookOf(state).icon, lookOf(state).tint).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_state->setText(DoctorModel::stateName(state));
    m_meaning->setText(result ? plainText(result->meaning) : purposeOf(check));
    m_remedy->setText(result ? plainText(result->remedy) : QString());
    m_remedyTitle->setVisible(result && !result->remedy.isEmpty());
    m_remedy->setVisible(result && !result->remedy.isEmpty());
    m_evidence->setText(result && !result->evidence.isEmpty() ? tr("Seen: %1").arg(plainText(result->evidence))
                                                              : QString());
    m_openDetail->setVisible(result && isTrustedLink(result->link));
    m_openDetail->setToolTip(result ? toolTipText(result->link) : QString());
}

void DoctorPage::copyNote()
{
    const Diagnosis *known = diagnosis();
    const TenantConfig *tenant = m_session.tenant();
    if (!known || !tenant)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(doctorNote(known->report, *tenant, known->at)));
    emit told(tr("The note is on the clipboard. It holds no secret."));
}

QString DoctorPage::fileStem() const
{
    QString tenant = tenantName();
    static const QRegularExpression unsafe(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    tenant.replace(unsafe, u" "_s);
    return tenant.simplified().replace(u' ', u'-');
}

void DoctorPage::showBundle(const QString &tenant, const QString &text)
{
    if (!m_bundleAsked || tenant != tenantName())
        return;
    m_bundleAsked = false;
    auto *dialog = new BundleDialog(text, u"trustgauge-support-%1.txt"_s.arg(fileStem()), m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BundleDialog::saveRequested, this, [this](const QString &path, const QByteArray &bundle) {
        m_session.workspace().exports().ask(&ExportService::writeText, path, bundle);
    });
    dialog->open();
}

void DoctorPage::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Note in Markdown (*.md)"), tr("JSON (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"md"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.json"_s) ? u"json"_s : u"md"_s);
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"trustgauge-doctor-%1"_s.arg(fileStem()));
    connect(dialog, &QFileDialog::fileSelected, this, &DoctorPage::save);
    dialog->open();
}

void DoctorPage::save(const QString &path)
{
    const Diagnosis *known = diagnosis();
    const TenantConfig *tenant = m_session.tenant();
    if (!known || !tenant)
        return;
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    m_session.workspace().exports().ask(&ExportService::writeText, path,
                                        json ? doctorJson(known->report)
                                             : doctorNote(known->report, *tenant, known->at));
}

void DoctorPage::openLink(const QString &link)
{
    if (isTrustedLink(link))
        QDesktopServices::openUrl(QUrl(link));
}

void DoctorPage::setWaiting(bool waiting)
{
    m_waitingFor = waiting ? tenantName() : QString();
    m_waitText->clear();
    m_waitText->setVisible(waiting);
    if (!waiting) {
        m_timer->stop();
        return;
    }
    m_secondsToLook = 1;
    m_timer->start();
    tick();
}

void DoctorPage::tick()
{
    if (m_waitingFor.isEmpty() || m_running.contains(m_waitingFor))
        return;
    if (--m_secondsToLook > 0) {
        m_waitText->setText(tr("Looks again in %Ln second(s).", nullptr, m_secondsToLook));
        return;
    }
    m_waitText->setText(tr("Fetches a fresh token…"));
    m_running.insert(m_waitingFor);
    m_session.workspace().doctor().ask(&DoctorService::runCheck, m_waitingFor, DoctorCheck::RoleMachine);
    refresh();
}

} // namespace Trustgauge
