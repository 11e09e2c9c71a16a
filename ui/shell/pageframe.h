#pragma once

#include <QStackedWidget>

namespace Trustgauge {

class FleetSession;
class ShownCycle;
class StatePage;
class Theme;

//! Shows a page, or instead of it the reason why it cannot be shown: opening, empty, polling, failed, no devices.
class PageFrame : public QStackedWidget
{
    Q_OBJECT

public:
    //! \param shown the cycle that the page shows, if it is of no use without devices; must live longer
    PageFrame(QWidget *page, FleetSession &session, const Theme &theme, const ShownCycle *shown = nullptr,
              QWidget *parent = nullptr);

    [[nodiscard]] QWidget *page() const { return m_page; }
    //! The cycle shown has no devices.
    [[nodiscard]] bool isWithoutDevices() const;

signals:
    void editTenantRequested();
    void doctorRequested();
    void reopenRequested();

private:
    void refresh();
    void act();
    void actOtherwise();

    FleetSession &m_session;
    const Theme &m_theme;
    const ShownCycle *m_shown;
    QWidget *m_page;
    StatePage *m_state;
};

} // namespace Trustgauge
