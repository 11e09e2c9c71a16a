#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBlock;
class QTextBrowser;
class QUrl;

namespace Trustgauge {

//! The model, the bands, completeness and the keys on one page, with a list of sections and a search. Numbers and keys
//! come from the code that uses them. Below these sections, the list offers the pages of the reference (resources/help).
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
    void addReference();
    void showSection(int row);
    //! \param page a file of the reference; empty: our own page
    void showPage(const QString &page);
    void follow(const QUrl &link);
    void scrollTo(const QTextBlock &block);
    void search(const QString &words);
    void searchOn();

    QString m_ownPage;
    QString m_page; //!< the file shown; empty: our own page
    QTextBrowser *m_text = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_sections = nullptr;
    QLabel *m_found = nullptr;
};

} // namespace Trustgauge
