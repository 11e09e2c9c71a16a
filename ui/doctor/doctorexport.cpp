#include "ui/doctor/doctorexport.h"

#include "core/doctor/doctorreport.h"
#include "ui/doctor/bundledialog.h"
#include "ui/session/doctorsession.h"
#include "ui/settings/filedialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trustgauge {

DoctorExport::DoctorExport(FleetSession &session, const DoctorSession &doctor, const Theme &theme, QWidget *parent)
    : QObject(parent),
      m_session(session),
      m_doctor(doctor),
      m_theme(theme),
      m_page(parent)
{
    connect(session.workspace().doctor().origin(), &DoctorService::bundleMade, this, &DoctorExport::showBundle);
}

void DoctorExport::copyNote()
{
    const Diagnosis *known = m_doctor.diagnosis();
    const TenantConfig *tenant = m_session.tenant();
    if (!known || !tenant)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(doctorNote(known->report, *tenant, known->at)));
    emit told(tr("The note is on the clipboard. It holds no secret."));
}

QString DoctorExport::fileStem() const
{
    QString tenant = m_session.tenantName();
    static const QRegularExpression unsafe(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    tenant.replace(unsafe, u" "_s);
    return tenant.simplified().replace(u' ', u'-');
}

void DoctorExport::askForBundle()
{
    m_bundleAsked = true;
    m_session.workspace().doctor().ask(&DoctorService::makeBundle, m_session.tenantName());
}

void DoctorExport::showBundle(const QString &tenant, const QString &text)
{
    if (!m_bundleAsked || tenant != m_session.tenantName())
        return;
    m_bundleAsked = false;
    auto *dialog = new BundleDialog(text, u"trustgauge-support-%1.txt"_s.arg(fileStem()), m_theme, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BundleDialog::saveRequested, this, [this](const QString &path, const QByteArray &bundle) {
        m_session.workspace().exports().ask(&ExportService::writeText, path, bundle);
    });
    dialog->open();
}

void DoctorExport::askForFile()
{
    auto *dialog = makeSaveDialog({tr("Save the report"),
                                   {tr("Note in Markdown (*.md)"), tr("JSON (*.json)")},
                                   u"md"_s,
                                   u"trustgauge-doctor-%1"_s.arg(fileStem())},
                                  {}, m_page->window());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.json"_s) ? u"json"_s : u"md"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &DoctorExport::save);
    dialog->open();
}

void DoctorExport::save(const QString &path)
{
    const Diagnosis *known = m_doctor.diagnosis();
    const TenantConfig *tenant = m_session.tenant();
    if (!known || !tenant)
        return;
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    m_session.workspace().exports().ask(&ExportService::writeText, path,
                                        json ? doctorJson(known->report)
                                             : doctorNote(known->report, *tenant, known->at));
}

} // namespace Trustgauge
