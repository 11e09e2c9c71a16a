#pragma once

#include "ui/shell/noticebar.h"

#include <QStringList>

class QTimer;

namespace Trustgauge {

class Workspace;

//! Says that the keychain is being waited for, or that it did not take secrets, and offers to keep them for this session.
class KeychainBar : public NoticeBar
{
    Q_OBJECT

public:
    KeychainBar(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! Secrets that it did not take at first are stored now.
    void told(const QString &text);

private:
    void refresh();

    QTimer *m_patience = nullptr; //!< most keychains answer before anybody could read that they are waited for
    bool m_waiting = false;
    QStringList m_unstored; //!< names of tenants
    QString m_why;
    bool m_triedAgain = false;
};

} // namespace Trustgauge
