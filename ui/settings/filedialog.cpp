#include "ui/settings/filedialog.h"

#include "ui/settings/folderprobe.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! The folder of a path as it is typed, without looking at the disk.
QString folderOfTyped(const QString &typed)
{
    return typed.startsWith(u'/') ? typed.left(typed.lastIndexOf(u'/') + 1) : QString();
}

//! The folder of the file opened last; as Qt remembers it for its own dialogs.
QString &folderOpenedLast()
{
    static QString folder;
    return folder;
}

} // namespace

// With a folder of its own: otherwise Qt begins in the one that was visited last, and looks at it at once.
FileDialog::FileDialog(QWidget *window, const QString &title)
    : QFileDialog(window, title, QDir::homePath()),
      m_probe(new FolderProbe(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void FileDialog::beginIn(const QString &folder, const QString &name)
{
    m_folder = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
    m_name = name;
    if (!name.isEmpty())
        selectFile(name);
}

void FileDialog::open()
{
    m_probe->ask(m_folder, [this](bool answers) { show(answers); });
}

void FileDialog::show(bool answers)
{
    if (answers && directory() == QDir::home()) // nobody has chosen another one meanwhile
        setDirectory(m_folder);
    if (!m_name.isEmpty() && directory() == QDir(m_folder))
        selectFile(m_name);
    QFileDialog::open();
}

void FileDialog::accept()
{
    const auto *typed = findChild<QLineEdit *>(u"fileNameEdit"_s);
    const QString folder = typed ? folderOfTyped(typed->text()) : QString();
    if (m_isChecked || folder.isEmpty()) {
        m_isChecked = false;
        QFileDialog::accept();
        return;
    }
    m_probe->ask(folder, [this, folder](bool answers) {
        if (answers) {
            m_isChecked = true;
            accept();
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                    tr("The folder %1 does not answer.").arg(QDir::toNativeSeparators(folder)),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
    });
}

FileDialog *makeOpenDialog(const QString &title, const QStringList &formats, QWidget *window)
{
    auto *dialog = new FileDialog(window, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(formats + QStringList{FileDialog::tr("All files (*)")});
    dialog->beginIn(folderOpenedLast());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [](const QString &path) { folderOpenedLast() = QFileInfo(path).absolutePath(); });
    return dialog;
}

FileDialog *makeSaveDialog(const FileOffer &offer, const QString &folder, QWidget *window)
{
    auto *dialog = new FileDialog(window, offer.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.formats + QStringList{FileDialog::tr("All files (*)")});
    dialog->setDefaultSuffix(offer.ending);
    dialog->beginIn(folder, offer.name);
    return dialog;
}

} // namespace Trustgauge
