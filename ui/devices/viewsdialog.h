#pragma once

#include "ui/devices/deviceview.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Trustgauge {

//! Renames saved views, gives them to one tenant or to all, and deletes them. Nothing changes until it is saved.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param tenants names of all tenants
    ViewsDialog(const QList<DeviceView> &views, const QStringList &tenants, QWidget *parent = nullptr);

signals:
    void saved(const QList<Trustgauge::DeviceView> &views);

private:
    void fill();
    void showCurrent();
    void takeCurrent();
    void deleteCurrent();
    void check();
    [[nodiscard]] QString titleOf(const DeviceView &view) const;

    QList<DeviceView> m_views;
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_tenant = nullptr;
    QLabel *m_content = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isShowing = false;
};

} // namespace Trustgauge
