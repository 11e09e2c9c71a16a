#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Trustgauge {

//! The model, the bands, completeness and the keys on one page, with a list of sections and a search. Numbers and keys
//! come from the code that uses them.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param commands of the window, whose shortcuts are listed
    explicit HelpDialog(const QList<QAction *> &commands, QWidget *parent = nullptr);

signals:
    void aboutRequested();
    void tourRequested();
    //! An example of a filter was chosen, to be tried.
    void filterRequested(const QString &text);

private:
    [[nodiscard]] static QString html(const QList<QAction *> &commands);
    void showSection(int row);
    void search(const QString &words);
    void searchOn();

    QTextBrowser *m_text = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_sections = nullptr;
    QLabel *m_found = nullptr;
};

} // namespace Trustgauge
