#pragma once

#include <QFileDialog>
#include <QStringList>

namespace Trustgauge {

class FolderProbe;

//! A file dialog that deletes itself and that no folder can freeze as it opens: it begins in a folder only once that has
//! answered, and elsewhere if it does not; so does a file typed with its folder.
class FileDialog : public QFileDialog
{
    Q_OBJECT

public:
    FileDialog(QWidget *window, const QString &title);

    //! \param folder empty: that of documents
    //! \param name of the file offered
    void beginIn(const QString &folder, const QString &name = {});
    //! Shows it as soon as the folder has answered, or does not.
    void open() override;

protected:
    void accept() override;

private:
    void show(bool answers);

    FolderProbe *m_probe = nullptr;
    QString m_folder, m_name;
    bool m_isChecked = false; //!< the folder of what is accepted has answered
};

//! A dialog for an existing file, in the folder of the file that was opened last. Not yet open.
//! \param formats name filters, without the one of all files
[[nodiscard]] FileDialog *makeOpenDialog(const QString &title, const QStringList &formats, QWidget *window);

//! What a dialog for a file to be written offers.
struct FileOffer
{
    QString title;
    QStringList formats; //!< name filters, without the one of all files
    QString ending;      //!< of the first format, without the dot
    QString name;        //!< of the file
};

//! Not yet open. \param folder empty: that of documents
[[nodiscard]] FileDialog *makeSaveDialog(const FileOffer &offer, const QString &folder, QWidget *window);

} // namespace Trustgauge
