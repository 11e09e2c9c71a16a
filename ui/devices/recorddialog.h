#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Trustgauge {

class Theme;

//! The JSON of a device's record as the service sends it, to read, search and copy. Not modal.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(const Theme &theme, QWidget *parent);

    //! The record of this device is being asked for.
    void showAsking(const QString &device, const QString &machineId);
    [[nodiscard]] const QString &machineId() const { return m_machineId; }
    void showRecord(const QByteArray &json, Ticks asked);
    void showFailure(const Error &error);

signals:
    void askWanted(const QString &machineId);

private:
    void find(bool backwards);
    void markFound();

    const Theme &m_theme;
    QString m_machineId;
    QLabel *m_words = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_found = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Trustgauge
