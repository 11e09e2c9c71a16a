#pragma once

#include <QDialog>

namespace Trustgauge {

class Theme;

//! Shows the complete content of a support bundle before anything is saved.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    BundleDialog(const QString &text, const QString &fileName, const Theme &theme, QWidget *parent);

signals:
    void saveRequested(const QString &path, const QByteArray &text);

private:
    void askForFile();

    QString m_text;
    QString m_fileName;
};

} // namespace Trustgauge
