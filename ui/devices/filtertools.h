#pragma once

#include "core/workspace/filtersources.h"
#include "ui/settings/filtershelf.h"

#include <QObject>

#include <memory>

class QMenu;

namespace Trustgauge {

class FilterLearner;
class FilterLine;
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
        std::shared_ptr<FilterSourceReader> reader; //!< that the model uses
        FilterLine &line;
        const Theme &theme;
    };
    FilterTools(const Parts &parts, QObject *parent);

    void openMenu();

private:
    void learnTexts();
    void remember();
    void addFilter(QMenu &menu, const QString &title, const QString &text);
    void openDialog();
    //! The text of the line if it is a valid filter, else nothing.
    [[nodiscard]] QString validText() const;

    Parts m_parts;
    FilterShelf m_shelf;
    FleetPtr m_fleet;      //!< whose texts are known
    RecordLists m_records; //!< the same
    FilterLearner *m_learner = nullptr;
};

} // namespace Trustgauge
