#pragma once

#include "core/fleet/fleet.h"
#include "ui/settings/filtershelf.h"

#include <QObject>

class QMenu;

namespace Trustgauge {

class FilterLine;
class FilterWords;
class FleetSession;
class FleetTableModel;
class Theme;

//! What serves the filter line: the texts of the fleet shown, to complete values with, and a menu with the filters used
//! before and those saved.
class FilterTools : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const FleetSession &session;
        UiSettingsStore &settings;
        const FleetTableModel &model;
        FilterWords &words;
        FilterLine &line;
        const Theme &theme;
    };
    FilterTools(const Parts &parts, QObject *parent);

    void openMenu();

private:
    [[nodiscard]] FleetPtr fleet() const;
    void learnTexts();
    void takeTexts();
    void remember();
    void addFilter(QMenu &menu, const QString &title, const QString &text);
    void openDialog();
    //! The text of the line if it is a valid filter, else nothing.
    [[nodiscard]] QString validText() const;

    Parts m_parts;
    FilterShelf m_shelf;
};

} // namespace Trustgauge
