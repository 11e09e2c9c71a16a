#pragma once

#include "core/scoring/profile.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Trustgauge {

//! Asks for the name a profile is saved under.
class SaveProfileDialog : public QDialog
{
    Q_OBJECT

public:
    SaveProfileDialog(const QString &suggestion, const QString &tenant, const QList<Profile> &known,
                      QWidget *parent = nullptr);

signals:
    void nameChosen(const QString &name);

private:
    void check();

    QStringList m_known;
    QString m_builtIn;
    QLineEdit *m_name = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Trustgauge
