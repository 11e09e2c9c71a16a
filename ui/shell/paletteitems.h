#pragma once

#include "ui/session/asynccall.h"
#include "ui/shell/commandpalette.h"

#include <QObject>

class QAction;

namespace Trustgauge {

class FleetSession;
class PageStack;

//! Fills the palette: the window's commands, settings, tenants and profiles at once, and devices of the shown fleet as
//! they are found on the thread pool.
class PaletteItems : public QObject
{
    Q_OBJECT

public:
    PaletteItems(FleetSession &session, PageStack &pages, const Theme &theme, CommandPalette &palette, QObject *parent);

    //! \param actions in the order in which they are shown
    void open(const QList<QAction *> &actions);

signals:
    //! A section of the settings is wanted.
    void settingsRequested(int section);

private:
    [[nodiscard]] QList<PaletteItem> commands(const QList<QAction *> &actions) const;
    [[nodiscard]] QList<PaletteItem> tenants();
    [[nodiscard]] QList<PaletteItem> profiles();
    [[nodiscard]] QList<PaletteItem> settings();
    void findDevices(const QString &text);

    FleetSession &m_session;
    PageStack &m_pages;
    const Theme &m_theme;
    CommandPalette &m_palette;
    LatestCall m_search;
};

} // namespace Trustgauge
