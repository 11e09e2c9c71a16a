#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Trustgauge {

class FleetSession;
class Theme;

//! How long the credential of the tenant shown is valid, and a button to replace it.
class SecretCard : public QFrame
{
    Q_OBJECT

public:
    SecretCard(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    void refresh();

signals:
    void replaceRequested();

private:
    FleetSession &m_session;
    const Theme &m_theme;
    QLabel *m_text = nullptr;
    QPushButton *m_replace = nullptr;
};

} // namespace Trustgauge
