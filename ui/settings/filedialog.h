#pragma once

#include <QFileDialog>

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

} // namespace Trustgauge
