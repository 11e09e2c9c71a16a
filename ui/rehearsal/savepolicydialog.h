#pragma once

#include "core/config/policylibrary.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Trustgauge {

//! Asks for the policy's name, and why there is a new version.
class SavePolicyDialog : public QDialog
{
    Q_OBJECT

public:
    SavePolicyDialog(const QString &suggestion, const QList<PolicyVersion> &known, QWidget *parent = nullptr);

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
