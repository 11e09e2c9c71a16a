#pragma once

#include <QWidget>

class QTableWidget;

namespace Trustgauge {

class FleetSession;
class Theme;

//! The hosts that the program contacts, by the settings of the tenants; for those who allow them in a firewall.
class HostsSection : public QWidget
{
    Q_OBJECT

public:
    HostsSection(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! Something succeeded; show it as a message.
    void told(const QString &text);

private:
    void refresh();
    void copy();

    FleetSession &m_session;
    QTableWidget *m_table = nullptr;
};

} // namespace Trustgauge
