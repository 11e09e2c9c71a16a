#pragma once

#include "ui/devices/deviceview.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Trustgauge {

class DeviceViews;

//! Asks for the name of a view, and whether it is for one tenant or for all.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param suggestion name and tenant to begin with
    SaveViewDialog(const DeviceViews &views, const DeviceView &suggestion, const QString &tenant,
                   QWidget *parent = nullptr);

signals:
    //! \param tenant empty: for all
    void chosen(const QString &name, const QString &tenant);

private:
    void check();
    [[nodiscard]] QString chosenTenant() const;

    const DeviceViews &m_views;
    QString m_tenant;
    QLineEdit *m_name = nullptr;
    QRadioButton *m_forAll = nullptr;
    QRadioButton *m_forOne = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Trustgauge
