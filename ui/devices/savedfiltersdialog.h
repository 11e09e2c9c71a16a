#pragma once

#include "ui/settings/filtershelf.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Trustgauge {

//! Saves a filter under a name, and renames and deletes those that are saved.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param text of the filter to be saved; empty: there is none
    SavedFiltersDialog(FilterShelf &shelf, const QString &text, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QString &selected);
    void save();
    void renameSelected();
    void removeSelected();
    void tell(FilterShelf::NameFault fault);
    [[nodiscard]] QString selected() const;

    FilterShelf &m_shelf;
    QString m_text;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_fault = nullptr;
};

} // namespace Trustgauge
