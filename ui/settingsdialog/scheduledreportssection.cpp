#include "ui/settingsdialog/scheduledreportssection.h"

#include "core/report/reportlanguage.h"
#include "core/workspace/reportfolder.h"
#include "core/workspace/workspace.h"
#include "ui/settings/filedialog.h"
#include "ui/settings/language.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int mostKept = 10'000;

}

ScheduledReportsSection::ScheduledReportsSection(const Workspace &workspace, UiSettingsStore &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("Reports that are written by themselves"), "title"));
    m_on = new QCheckBox(tr("&Write a report and a CSV of each tenant after its cycles"));
    m_on->setObjectName(u"reportsOn"_s);
    layout->addWidget(m_on);
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"reportsFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the reports"));
    m_choose = makeButton(tr("Choose…"));
    m_choose->setObjectName(u"reportsChoose"_s);
    m_choose->setAccessibleName(tr("Choose the folder of the reports"));
    auto *folder = new QWidget;
    auto *folderLayout = new QHBoxLayout(folder);
    folderLayout->setContentsMargins(0, 0, 0, 0);
    folderLayout->setSpacing(Metrics::gap);
    folderLayout->addWidget(m_folder, 1);
    folderLayout->addWidget(m_choose);
    folder->setFocusProxy(m_folder);
    m_rhythm = new SteadyComboBox;
    m_rhythm->setObjectName(u"reportsRhythm"_s);
    m_rhythm->setAccessibleName(tr("How often"));
    m_rhythm->addItem(tr("the first complete cycle of each day (UTC)"), keyOf(ReportRhythm::Day));
    m_rhythm->addItem(tr("the first complete cycle of each week"), keyOf(ReportRhythm::Week));
    m_rhythm->addItem(tr("every complete cycle"), keyOf(ReportRhythm::Cycle));
    m_keep = new SteadySpinBox;
    m_keep->setObjectName(u"reportsKeep"_s);
    m_keep->setAccessibleName(tr("How many are kept of each tenant"));
    m_keep->setRange(0, mostKept);
    m_keep->setSpecialValueText(tr("all"));
    m_keep->setFixedWidth(110);
    m_language = new SteadyComboBox;
    m_language->setObjectName(u"reportsLanguage"_s);
    m_language->setAccessibleName(tr("Language of the reports"));
    for (const QString &code : ReportLanguage::codes())
        m_language->addItem(languageName(code), code);
    m_folderRow = new FormRow(tr("&Folder"), folder);
    const QList<FormRow *> rows{m_folderRow, new FormRow(tr("&Report"), m_rhythm),
                                new FormRow(tr("&Keep the newest"), m_keep), new FormRow(tr("&Language"), m_language)};
    alignNames(rows, 0);
    for (FormRow *row : rows)
        layout->addWidget(row, 0, row == rows.at(2) ? Qt::AlignLeading : Qt::Alignment()); // a number stays short
    layout->addSpacing(Metrics::gap);
    layout->addWidget(makeParagraph(tr("The files are whole or not there, and named by tenant and time of the data. Of "
                                       "the files in the folder, only such reports are ever removed. What fails is told "
                                       "over the page and in the log of Activity."),
                                    "small"));
    if (workspace.isDemo())
        layout->addWidget(makeParagraph(tr("The demo writes no reports by itself."), "small"));
    layout->addStretch(1);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        if (on && m_folder->text().trimmed().isEmpty()) {
            m_on->setChecked(false); // until there is a folder
            chooseFolder();
            return;
        }
        m_settings.change([this, on](UiSettings &s) {
            s.reports.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
            s.reports.isOn = on;
        });
    });
    connect(m_choose, &QPushButton::clicked, this, &ScheduledReportsSection::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        m_settings.change([this](UiSettings &s) {
            s.reports.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
            s.reports.isOn = s.reports.isOn && !s.reports.folder.isEmpty();
        });
    });
    connect(m_rhythm, &QComboBox::activated, this, [this] {
        m_settings.change([this](UiSettings &s) { s.reports.rhythm = m_rhythm->currentData().toString(); });
    });
    connect(m_keep, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.change([value](UiSettings &s) { s.reports.keep = value; }); });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.change([this](UiSettings &s) { s.reports.language = m_language->currentData().toString(); });
    });
    connect(&settings, &UiSettingsStore::changed, this, &ScheduledReportsSection::refresh);
    refresh();
}

void ScheduledReportsSection::chooseFolder()
{
    auto *dialog = new FileDialog(this, tr("Folder of the reports"));
    dialog->setObjectName(u"reportsFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->beginIn(m_settings.value().reports.folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.change([&path](UiSettings &s) {
            s.reports.folder = path;
            s.reports.isOn = true;
        });
    });
    dialog->open();
}

void ScheduledReportsSection::checkFolder()
{
    const ReportChoice &now = m_settings.value().reports;
    if (!now.isOn) {
        m_check.forget();
        m_folderRow->setFault({});
        return;
    }
    m_check.run(
        this, [folder = ReportFolder(now.folder, ReportRhythm::Day)] { return folder.check(); },
        [this](const Result<void> &good) { m_folderRow->setFault(good ? QString() : windowErrorText(good.error())); });
}

void ScheduledReportsSection::refresh()
{
    const ReportChoice &now = m_settings.value().reports;
    if (m_shown == now)
        return;
    const bool isOtherFolder = !m_shown || m_shown->folder != now.folder;
    m_shown = now;
    m_on->setChecked(now.isOn);
    if (isOtherFolder) // what is being typed stays
        m_folder->setText(QDir::toNativeSeparators(now.folder));
    m_rhythm->setCurrentIndex(std::max(0, m_rhythm->findData(keyOf(rhythmOf(now.rhythm)))));
    m_keep->setValue(now.keep);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
    checkFolder();
}

} // namespace Trustgauge
