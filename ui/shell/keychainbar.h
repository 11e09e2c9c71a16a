#pragma once

#include "ui/shell/noticebar.h"

#include <QStringList>

class QTimer;

namespace Trustgauge {

class Workspace;

//! Says that the program waits for the keychain, or that it refused secrets, and offers to keep them for this session.
class KeychainBar : public NoticeBar
{
    Q_OBJECT

public:
    KeychainBar(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! Secrets that the keychain refused at first are stored now.
    void told(const QString &text);

private:
    void refresh();

    QTimer *m_patience = nullptr; //!< delays the bar, since most keychains answer almost at once
    bool m_waiting = false;
    QStringList m_unstored; //!< names of tenants whose secrets were not stored
    QString m_why;
    bool m_triedAgain = false;
};

} // namespace Trustgauge
