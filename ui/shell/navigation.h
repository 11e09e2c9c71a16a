#pragma once

#include "ui/shell/placehistory.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace Trustgauge {

class AsOfLine;
class FleetSession;
class PageStack;
class Theme;

//! Back and forward through the pages, with the tenant and the list's filter that belong to each: two commands of the
//! window, and the side buttons of the mouse. A day of the past is left first.
class Navigation : public QObject
{
    Q_OBJECT

public:
    Navigation(FleetSession &session, PageStack &pages, const Theme &theme, QWidget *window);

    [[nodiscard]] QAction *back() const { return m_back; }
    [[nodiscard]] QAction *forward() const { return m_forward; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noticeMove();
    void record();
    void noteFilter();
    void go(int steps);
    void forgetRemoved();
    [[nodiscard]] Place here() const;
    //! Of the page shown, while it leads back from a day of the past; nullptr otherwise.
    [[nodiscard]] AsOfLine *pastLine() const;
    void refresh();

    FleetSession &m_session;
    PageStack &m_pages;
    QWidget *m_window;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    PlaceHistory m_history;
    Place m_seen;           //!< after the last move
    bool m_isGoing = false; //!< back or forward
    QTimer m_settled;       //!< a click may change tenant, page and filter; together they are one step
};

} // namespace Trustgauge
