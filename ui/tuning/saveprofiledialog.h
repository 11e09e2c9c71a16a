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

signals:
    void nameChosen(const QString &name, const QString &note);

private:
    void check();

    QStringList m_known;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Trustgauge
