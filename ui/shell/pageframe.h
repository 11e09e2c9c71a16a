#pragma once

#include <QStackedWidget>

namespace Trustgauge {

class FleetSession;
class StatePage;
class Theme;

//! Shows a page, or instead of it the reason why it cannot be shown: opening, empty, polling, failed.
class PageFrame : public QStackedWidget
{
    Q_OBJECT

public:
    PageFrame(QWidget *page, FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *page() const { return m_page; }

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
    QWidget *m_page;
    StatePage *m_state;
};

} // namespace Trustgauge
