#pragma once

#include <Qt>

namespace Trustgauge {

//! Roles of the small tables in a device's panel; see makeStoryTable().
enum class StoryRole : int {
    Link = Qt::UserRole + 300, //!< bool: a click on the cell does something
    Strong,                    //!< bool: semibold
    Alarming,                  //!< bool: in the colour of what is bad; the text says so, too
    Mark,                      //!< bool: a triangle before the text
};

} // namespace Trustgauge
