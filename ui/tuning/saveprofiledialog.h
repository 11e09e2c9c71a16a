#pragma once

#include "core/scoring/profile.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Trustgauge {

//! Asks for the profile's name, and a note for this version.
class SaveProfileDialog : public QDialog
{
    Q_OBJECT

public:
    SaveProfileDialog(const QString &suggestion, const QString &tenant, const QString &effect,
                      const QList<Profile> &known, QWidget *parent = nullptr);

    //! Names of profiles that tenants are scored with: a new version of one cannot be saved for later.
    void setInUse(const QStringList &names);

signals:
    void nameChosen(const QString &name, const QString &note);
    //! The same, without using it.
    void laterChosen(const QString &name, const QString &note);

private:
    void check();

    QStringList m_known, m_inUse;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Trustgauge
