#include "ui/report/reportdialog.h"

#include "core/workspace/workspace.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/language.h"
#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/text/filenames.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int usualWidth = 600;

QString endingOf(ReportWriting::Format format)
{
    return format == ReportWriting::Format::Pdf ? u".pdf"_s : u".html"_s;
}

//! The language to begin with: the last one, or the window's.
QString firstLanguage(const UiSettingsStore &settings, const QStringList &codes)
{
    for (const QString &code : {settings.value().reportLanguage, settings.languageAtStart(),
                                QLocale::languageToCode(QLocale::system().language())}) {
        if (codes.contains(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

ReportDialog::ReportDialog(Workspace &workspace, UiSettingsStore &settings, const Start &start, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_start(start)
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeParagraph(tr("A report of %1, cycle of %2, to read, print and hand on. It needs nothing else "
                                       "to be read.")
                                        .arg(plainText(start.cycle.tenantName), cycleTime(start.cycle.asOf))));
    if (profileHash(start.scored) != profileHash(start.inUse)) {
        QLabel *other = makeParagraph(
            tr("It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other "
               "figures; a report of the next cycle is under that.",
               "name, hash, name, hash")
                .arg(plainText(start.scored.name), profileHash(start.scored), plainText(start.inUse.name),
                     profileHash(start.inUse)),
            "warn");
        other->setObjectName(u"reportOtherProfile"_s);
        layout->addWidget(other);
    }
    addChoices(layout);
    addResult(layout);
    connectWriting();
    suggestPath();
    setMinimumWidth(usualWidth);
    resize(usualWidth, 0);
    check();
    const PolicyService *policies = workspace.policies().origin();
    connect(policies, &PolicyService::changed, this, &ReportDialog::offerPolicies);
    workspace.policies().ask(&PolicyService::tell);
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::addChoices(QVBoxLayout *layout)
{
    m_language = new SteadyComboBox;
    m_language->setObjectName(u"reportLanguage"_s);
    const QStringList codes = ReportLanguage::codes();
    for (const QString &code : codes)
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(m_language->findData(firstLanguage(m_settings, codes)));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"reportFilter"_s);
    m_filter->setPlaceholderText(tr("all devices"));
    m_filter->setClearButtonEnabled(true);
    m_useFilter = makeButton(tr("As in Devices"));
    m_useFilter->setObjectName(u"reportUseFilter"_s);
    m_useFilter->setToolTip(
        toolTipText(tr("Only the devices that this filter finds: %1").arg(plainText(m_start.filter))));
    m_useFilter->setVisible(!m_start.filter.trimmed().isEmpty());
    auto *filter = new QWidget;
    auto *filterLayout = new QHBoxLayout(filter);
    filterLayout->setContentsMargins(0, 0, 0, 0);
    filterLayout->setSpacing(Metrics::gap);
    filterLayout->addWidget(m_filter, 1);
    filterLayout->addWidget(m_useFilter);
    filter->setFocusProxy(m_filter);
    m_policy = new SteadyComboBox;
    m_policy->setObjectName(u"reportPolicy"_s);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(24);
    m_format = new SteadyComboBox;
    m_format->setObjectName(u"reportFormat"_s);
    m_format->addItem(tr("Page for any browser (HTML)"));
    m_format->addItem(tr("PDF"));
    m_format->setCurrentIndex(m_settings.value().reportAsPdf ? 1 : 0);
    m_path = new QLineEdit;
    m_path->setObjectName(u"reportPath"_s);
    m_choose = makeButton(tr("Choose…"));
    m_choose->setObjectName(u"reportChoose"_s);
    m_choose->setAccessibleName(tr("Choose the file"));
    auto *path = new QWidget;
    auto *pathLayout = new QHBoxLayout(path);
    pathLayout->setContentsMargins(0, 0, 0, 0);
    pathLayout->setSpacing(Metrics::gap);
    pathLayout->addWidget(m_path, 1);
    pathLayout->addWidget(m_choose);
    path->setFocusProxy(m_path);
    m_filterRow = new FormRow(tr("&Devices"), filter);
    const QList<FormRow *> rows{new FormRow(tr("&Language"), m_language), m_filterRow,
                                new FormRow(tr("&Policy to rehearse"), m_policy), new FormRow(tr("F&ormat"), m_format),
                                new FormRow(tr("&File"), path)};
    m_language->setAccessibleName(tr("Language"));
    m_filter->setAccessibleName(tr("Filter of the devices reported"));
    m_policy->setAccessibleName(tr("Policy to rehearse"));
    m_format->setAccessibleName(tr("Format"));
    m_path->setAccessibleName(tr("File"));
    alignNames(rows, 0);
    for (FormRow *row : rows)
        layout->addWidget(row);
    offerPolicies({});
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        suggestPath();
        check();
    });
    connect(m_useFilter, &QPushButton::clicked, this, [this] { m_filter->setText(m_start.filter.trimmed()); });
    connect(m_policy, &QComboBox::activated, this, &ReportDialog::choosePolicy);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_ownPath = true;
        check();
    });
    connect(m_choose, &QPushButton::clicked, this, &ReportDialog::choosePath);
}

void ReportDialog::addResult(QVBoxLayout *layout)
{
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->hide();
    m_result = makeParagraph({});
    m_result->setObjectName(u"reportResult"_s);
    m_openFolder = makeButton(tr("Open folder"));
    m_openFolder->setObjectName(u"reportOpenFolder"_s);
    m_openFolder->hide();
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(m_openFolder, 0, Qt::AlignLeading);
    layout->addStretch(1);
    QPushButton *schedule = makeButton(tr("Write reports by themselves…"), "link");
    schedule->setObjectName(u"reportSchedule"_s);
    m_cancel = makeButton(tr("Close"));
    m_cancel->setObjectName(u"reportCancel"_s);
    m_write = makeButton(tr("Write"), "primary");
    m_write->setObjectName(u"reportWrite"_s);
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(schedule);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    layout->addLayout(buttons);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    connect(schedule, &QPushButton::clicked, this, &ReportDialog::scheduleRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::askAndWrite);
}

void ReportDialog::connectWriting()
{
    connect(&m_writing, &ReportWriting::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, static_cast<int>(all));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(&m_writing, &ReportWriting::written, this, [this](const QString &path) {
        m_written = path;
        keepExportFolder(m_settings, path);
        say(tr("%1 was written.").arg(plainText(QDir::toNativeSeparators(path))), "ok");
        refresh();
    });
    connect(&m_writing, &ReportWriting::failed, this, [this](const Error &error) {
        say(windowErrorText(error), "bad");
        refresh();
    });
    connect(&m_writing, &ReportWriting::cancelled, this, [this] {
        say(tr("Cancelled; no file was written."), "dim");
        refresh();
    });
}

ReportWriting::Format ReportDialog::format() const
{
    return m_format->currentIndex() == 1 ? ReportWriting::Format::Pdf : ReportWriting::Format::Html;
}

void ReportDialog::offerPolicies(const QList<PolicyVersion> &policies)
{
    const QString shown = m_policy->currentText();
    m_policies.clear();
    m_policy->clear();
    m_policy->addItem(tr("none"), NoPolicy);
    for (const PolicyVersion &version : policies) {
        m_policies << version.policy;
        m_policy->addItem(plainText(version.policy.name), SavedPolicy);
    }
    if (!m_policyPath.isEmpty())
        m_policy->addItem(plainText(QFileInfo(m_policyPath).fileName()), PolicyFile);
    m_policy->addItem(tr("of a file…"), OtherFile);
    m_policyRow = std::max(0, m_policy->findText(shown));
    m_policy->setCurrentIndex(m_policyRow);
}

void ReportDialog::choosePolicy(int row)
{
    if (m_policy->itemData(row).toInt() != OtherFile) {
        m_policyRow = row;
        return;
    }
    m_policy->setCurrentIndex(m_policyRow);
    auto *dialog = makeOpenDialog(tr("Policy to rehearse"), {tr("Policies (*.json)")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_policyPath.isEmpty())
            m_policy->insertItem(m_policy->count() - 1, QString(), PolicyFile);
        m_policyPath = path;
        m_policyRow = m_policy->count() - 2;
        m_policy->setItemText(m_policyRow, plainText(QFileInfo(path).fileName()));
        m_policy->setCurrentIndex(m_policyRow);
    });
    dialog->open();
}

//! The name follows what is chosen, until the person has given one; then only its ending follows the format.
void ReportDialog::suggestPath()
{
    const QString ending = endingOf(format());
    if (m_ownPath) {
        for (const QString &other : {u".html"_s, u".pdf"_s}) {
            if (m_path->text().endsWith(other, Qt::CaseInsensitive))
                m_path->setText(m_path->text().chopped(other.size()) + ending);
        }
        return;
    }
    constexpr qsizetype longestFilter = 16;
    QStringList parts{fileNameOfTenant(m_start.cycle.tenantName),
                      dateTimeFromTicks(m_start.cycle.asOf).toUTC().toString(u"yyyy-MM-dd-HHmm"_s),
                      fileNamePart(m_filter->text(), longestFilter), u"report"_s};
    parts.removeAll(QString());
    QString folder = m_settings.value().exportFolder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(parts.join(u'-') + ending)));
    m_path->setCursorPosition(static_cast<int>(m_path->text().size()));
}

void ReportDialog::choosePath()
{
    const bool isPdf = format() == ReportWriting::Format::Pdf;
    auto *dialog = makeExportDialog({tr("Report"),
                                     {isPdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)")},
                                     endingOf(format()).mid(1),
                                     QFileInfo(m_path->text()).fileName()},
                                    m_settings, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_ownPath = true;
        m_agreed = m_path->text(); // the dialog has asked
        check();
    });
    dialog->open();
}

void ReportDialog::check()
{
    const auto filter = parseFilter(m_filter->text());
    m_filterRow->setFault(filter ? QString() : sentenceOf(filter.error()).text());
    refresh();
}

void ReportDialog::askAndWrite()
{
    const QString path = m_path->text();
    if (!QFileInfo::exists(path) || path == m_agreed) {
        write();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Report"),
                                tr("%1 exists already.").arg(plainText(QFileInfo(path).fileName())),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"reportReplace"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, [this, path] {
        m_agreed = path;
        write();
    });
    box->open();
}

void ReportDialog::write()
{
    const Result<ReportLanguagePtr> language = ReportLanguage::of(m_language->currentData().toString());
    if (!language) {
        say(windowErrorText(language.error()), "bad");
        return;
    }
    m_settings.change([this](UiSettings &s) {
        s.reportLanguage = m_language->currentData().toString();
        s.reportAsPdf = format() == ReportWriting::Format::Pdf;
    });
    ReportOrder order;
    order.storePath = m_workspace.options().storePath;
    order.tenantName = m_start.cycle.tenantName;
    order.cycleId = m_start.cycle.id;
    order.filter = m_filter->text().trimmed();
    order.language = *language;
    order.path = QFileInfo(QDir::fromNativeSeparators(m_path->text())).absoluteFilePath();
    const int kind = m_policy->currentData().toInt();
    if (kind == SavedPolicy)
        order.policy = m_policies.at(m_policy->currentIndex() - 1);
    else if (kind == PolicyFile)
        order.policyPath = m_policyPath;
    showBusy(m_progress);
    m_writing.begin(order, format());
    say(tr("Writing %1…").arg(plainText(QFileInfo(order.path).fileName())), "dim");
    m_written.clear();
    refresh();
}

void ReportDialog::refresh()
{
    const bool isRunning = m_writing.isRunning();
    m_progress->setVisible(isRunning);
    m_openFolder->setVisible(!isRunning && !m_written.isEmpty());
    m_write->setEnabled(!isRunning && m_filterRow->fault()->text().isEmpty() && !m_path->text().trimmed().isEmpty());
    m_cancel->setText(isRunning ? tr("Cancel") : tr("Close"));
    makeRoom();
}

//! Grows with what is said: a dialog keeps its height, whatever the sentences in it need.
void ReportDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    if (height() < needed)
        resize(width(), needed);
}

void ReportDialog::say(const QString &text, const char *role)
{
    m_result->setText(text);
    setStyleProperty(m_result, "role", QString::fromLatin1(role));
    makeRoom();
}

void ReportDialog::reject()
{
    if (m_writing.isRunning())
        m_writing.cancel();
    else
        QDialog::reject();
}

} // namespace Trustgauge
