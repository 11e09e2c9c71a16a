#pragma once

#include "core/base/secrettext.h"
#include "ui/session/asynccall.h"

#include <QWidget>

class QLabel;

namespace Trustgauge {

//! Takes a certificate with its private key from a PEM file or the clipboard. The content is never shown: only its
//! subject, its thumbprint and its dates.
class CertificateField : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateField(QWidget *parent = nullptr);

    //! Empty: nothing was chosen, or nothing usable.
    [[nodiscard]] const SecretText &pem() const { return m_pem; }
    void clear();

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override; // paste key on any of its buttons

private:
    void chooseFile();
    void paste();
    void take(const QByteArray &text);
    void refuse(const QString &fault);

    QLabel *m_found = nullptr;
    QLabel *m_fault = nullptr;
    LatestCall m_loading;
    SecretText m_pem;
};

} // namespace Trustgauge
