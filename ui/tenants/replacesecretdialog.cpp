#include "ui/tenants/replacesecretdialog.h"

#include "ui/session/fleetsession.h"
#include "ui/session/tenantchecks.h"
#include "ui/tenants/certificatefield.h"
#include "ui/tenants/sessiononlybox.h"
#include "ui/text/secretreminder.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateline.h"
#include "ui/widgets/secretline.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ReplaceSecretDialog::ReplaceSecretDialog(FleetSession &session, const Theme &theme, const TenantConfig &tenant,
                                         QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_tenant(tenant)
{
    setObjectName(u"replaceSecretDialog"_s);
    setWindowTitle(isCertificate() ? tr("Replace the certificate") : tr("Replace the secret"));
    resize(560, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(plainText(tenant.name), "title"));
    layout->addWidget(makeParagraph(
        isCertificate()
            ? tr("Upload the new certificate to the app registration first. It is then tried here by fetching a token "
                 "with it; the stored one stays until that has succeeded.")
            : tr("Create the new secret in the app registration first; both are valid side by side. It is then tried "
                 "here by fetching a token with it; the stored one stays until that has succeeded."),
        "dim"));
    layout->addSpacing(Metrics::gridStep);
    if (isCertificate())
        makeCertificateField(layout);
    else
        makeSecretField(layout, theme);
    m_sessionOnly = new SessionOnlyBox(session, tr("For this session only: do not store it"));
    m_sessionOnly->setObjectName(u"replaceSessionOnly"_s);
    layout->addWidget(m_sessionOnly);
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"replaceFault"_s);
    m_whatToDo = makeParagraph({});
    m_whatToDo->setObjectName(u"replaceWhatToDo"_s);
    m_evidence = makeParagraph({}, "dim");
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_fault, m_whatToDo, m_evidence})
        layout->addWidget(label);
    m_progress = new QProgressBar;
    showBusy(m_progress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Fetching a token"));
    layout->addWidget(m_progress);
    layout->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"cancelReplacing"_s);
    m_replace = makeButton(tr("Test and replace"), "primary");
    m_replace->setObjectName(u"testAndReplace"_s);
    m_replace->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_replace);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ReplaceSecretDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceSecretDialog::tryIt);
    connect(session.workspace().secrets().origin(), &SecretService::replaced, this,
            [this](const QString &name, const SecretTrial &trial) {
        if (name == m_tenant.name && m_trying)
            take(trial);
    });
    setFault({});
    setTrying(false);
    check();
}

void ReplaceSecretDialog::makeSecretField(QVBoxLayout *layout, const Theme &theme)
{
    m_secret = makeSecretLine(theme);
    m_secret->setObjectName(u"newSecret"_s);
    QLabel *name = makeLabel(tr("New &secret: its value"));
    name->setBuddy(m_secret);
    m_secret->setAccessibleName(tr("New secret: its value"));
    m_lastDay = new DateLine(theme);
    m_lastDay->setObjectName(u"newLastDay"_s);
    m_lastDay->setPlaceholderText(
        tr("as the portal shows it, for example %1").arg(QDate::currentDate().addDays(180).toString(Qt::ISODate)));
    QLabel *until = makeLabel(tr("&Expires on"));
    until->setBuddy(m_lastDay);
    m_lastDay->setAccessibleName(tr("Expires on"));
    layout->addWidget(name);
    layout->addWidget(m_secret);
    layout->addWidget(until);
    layout->addWidget(m_lastDay);
    layout->addWidget(makeParagraph(tr("With the date noted, you are reminded 30, 14, 7 and 1 days before."), "small"));
    for (QLineEdit *line : {m_secret, m_lastDay})
        connect(line, &QLineEdit::textChanged, this, &ReplaceSecretDialog::check);
}

void ReplaceSecretDialog::makeCertificateField(QVBoxLayout *layout)
{
    m_certificate = new CertificateField;
    QLabel *name = makeLabel(tr("New certificate and private &key"));
    name->setBuddy(m_certificate);
    layout->addWidget(name);
    layout->addWidget(m_certificate);
    connect(m_certificate, &CertificateField::chosen, this, &ReplaceSecretDialog::check);
}

SecretText ReplaceSecretDialog::given() const
{
    return isCertificate() ? m_certificate->pem() : trimmedSecretIn(*m_secret);
}

void ReplaceSecretDialog::check()
{
    setFault({});
    bool good = !given().isEmpty();
    if (!isCertificate()) {
        TenantDraft draft;
        draft.tenant = m_tenant;
        draft.secret = given();
        const QString wrong = draftFaults(draft).value(u"clientSecret"_s);
        if (good && !wrong.isEmpty()) {
            setFault(wrong);
            good = false;
        } else if (!parseLastDay(m_lastDay->text())) {
            setFault(lastDayFault());
            good = false;
        }
    }
    m_replace->setEnabled(good && !m_trying);
}

void ReplaceSecretDialog::tryIt()
{
    if (m_trying || !m_replace->isEnabled())
        return;
    const QDate lastDay = m_lastDay ? parseLastDay(m_lastDay->text()).value_or(QDate()) : QDate();
    setFault({});
    setTrying(true);
    m_session.workspace().secrets().ask(&SecretService::replace, m_tenant.name, given(), lastDay,
                                        m_sessionOnly->isChecked());
}

void ReplaceSecretDialog::take(const SecretTrial &trial)
{
    setTrying(false);
    switch (trial.outcome) {
    case SecretTrial::Outcome::Replaced:
        isCertificate() ? m_certificate->clear() : wipeLine(*m_secret);
        emit told(isCertificate() ? tr("The new certificate of %1 works and is in use.").arg(plainText(m_tenant.name))
                                  : tr("The new secret of %1 works and is in use. Delete the old one in the app "
                                       "registration.")
                                        .arg(plainText(m_tenant.name)));
        accept();
        break;
    case SecretTrial::Outcome::Refused:
        setFault(tr("Not replaced; the stored one stays. %1").arg(plainText(trial.check.meaning)),
                 plainText(trial.check.remedy), plainText(trial.check.evidence));
        break;
    case SecretTrial::Outcome::NotStored:
        setFault(
            tr("It works, but it could not be stored; the stored one stays. %1").arg(plainText(trial.check.meaning)));
        break;
    case SecretTrial::Outcome::Cancelled:
        setFault(tr("Cancelled; the stored one stays."));
        break;
    }
    if (trial.outcome != SecretTrial::Outcome::Replaced)
        (isCertificate() ? static_cast<QWidget *>(m_certificate) : m_secret)->setFocus();
}

void ReplaceSecretDialog::setTrying(bool trying)
{
    m_trying = trying;
    m_progress->setVisible(trying);
    m_replace->setEnabled(!trying);
    makeRoom();
    for (QWidget *control :
         {static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_lastDay), static_cast<QWidget *>(m_certificate)}) {
        if (control)
            control->setEnabled(!trying);
    }
}

void ReplaceSecretDialog::setFault(const QString &fault, const QString &whatToDo, const QString &evidence)
{
    for (const auto &[label, text] :
         {std::pair(m_fault, fault), std::pair(m_whatToDo, whatToDo),
          std::pair(m_evidence, evidence.isEmpty() ? QString() : tr("Seen: %1").arg(evidence))}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    makeRoom();
}

// A dialog does not grow automatically when wrapped texts get more lines.
void ReplaceSecretDialog::makeRoom()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void ReplaceSecretDialog::reject()
{
    if (m_trying)
        m_session.workspace().secrets().ask(&SecretService::cancelReplacing, m_tenant.name);
    else
        QDialog::reject();
}

} // namespace Trustgauge
