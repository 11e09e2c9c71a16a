#include "ui/tenants/certificatefield.h"

#include "core/auth/certificateassertion.h"
#include "core/base/errortext.h"
#include "core/base/localfile.h"
#include "core/base/secretinput.h"
#include "ui/settings/filedialog.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qsizetype largestPem = qsizetype{1024} * 1024; // a certificate chain takes a few kilobytes

QString faultText(CertificateFault fault)
{
    return clauseText(meaningOf(fault)) + u' ' + remedyOf(fault).text();
}

} // namespace

CertificateField::CertificateField(QWidget *parent) : QWidget(parent)
{
    QPushButton *open = makeButton(tr("From a file…"));
    open->setObjectName(u"openPem"_s);
    open->setAccessibleName(tr("Take certificate and private key from a PEM file"));
    QPushButton *paste = makeButton(tr("Paste"));
    paste->setObjectName(u"pastePem"_s);
    paste->setAccessibleName(tr("Take certificate and private key, as PEM text, from the clipboard"));
    m_found = makeParagraph({});
    m_found->setObjectName(u"foundCertificate"_s);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"pemFault"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gridStep);
    layout->addLayout(buttons);
    layout->addWidget(m_found);
    layout->addWidget(m_fault);
    setFocusProxy(open);
    connect(open, &QPushButton::clicked, this, &CertificateField::chooseFile);
    connect(paste, &QPushButton::clicked, this, &CertificateField::paste);
    clear();
}

void CertificateField::clear()
{
    m_loading.forget();
    m_pem = {};
    m_found->setText(tr("None chosen: a PEM text of the certificate with its private key."));
    m_found->show();
    m_fault->hide();
}

void CertificateField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

void CertificateField::chooseFile()
{
    auto *dialog = makeOpenDialog(tr("Certificate and private key"), {tr("PEM text (*.pem *.key *.crt)")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_loading.run(
            this, [path] { return readFile(path); },
            [this](const Result<QByteArray> &text) {
            if (text)
                take(*text);
            else
                refuse(windowErrorText(text.error()));
            });
    });
    dialog->open();
}

void CertificateField::paste()
{
    m_loading.forget();
    take(QGuiApplication::clipboard()->text().toUtf8());
}

void CertificateField::take(const QByteArray &text)
{
    if (text.size() > largestPem) {
        refuse(faultText(CertificateFault::NotPem));
        return;
    }
    const SecretText pem = secretFrom(text);
    const CertificateState state = inspectCertificate(pem);
    if (state.fault) {
        refuse(faultText(*state.fault));
        return;
    }
    m_pem = pem;
    const auto day = [](const QDateTime &at) { return at.toLocalTime().date().toString(Qt::ISODate); };
    m_found->setText(tr("Certificate “%1”, thumbprint %2, valid from %3 to %4")
                         .arg(plainText(state.commonName), state.thumbprint, day(state.from), day(state.until)));
    m_found->show();
    const std::optional<CertificateFault> now = state.faultAt(QDateTime::currentDateTimeUtc());
    m_fault->setText(now ? faultText(*now) : QString());
    m_fault->setVisible(now.has_value());
    emit chosen();
}

void CertificateField::refuse(const QString &fault)
{
    m_pem = {};
    m_found->hide();
    m_fault->setText(fault);
    m_fault->show();
    emit chosen();
}

} // namespace Trustgauge
