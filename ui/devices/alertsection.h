#pragma once

#include "core/base/result.h"
#include "ui/models/openalertsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Trustgauge {

class Theme;

//! The open alerts of a device: those that are kept of an earlier answer, and those that the service tells when it is
//! asked.
class AlertSection : public QWidget
{
    Q_OBJECT

public:
    explicit AlertSection(const Theme &theme, QWidget *parent = nullptr);

    //! Empty: none. Forgets what was shown of another device.
    void showDevice(const QString &machineId);
    //! The answer to wanted(); ignored if another device is shown meanwhile.
    void showAnswer(const QString &machineId, const Result<DeviceAlerts> &alerts);
    //! What is kept of an earlier answer; ignored if a newer one is shown.
    void showKept(const QString &machineId, const DeviceAlerts &alerts);

signals:
    //! The service is to be asked.
    void wanted(const QString &machineId);

private:
    void forget();
    void tell(const DeviceAlerts &alerts, const QString &when);
    void copySelected();

    OpenAlertsModel m_model;
    QString m_machineId;
    Ticks m_asked = noTime; //!< of what is shown
    QPushButton *m_ask = nullptr;
    QLabel *m_words = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace Trustgauge
