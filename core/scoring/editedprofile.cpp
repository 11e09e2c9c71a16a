#include "core/scoring/editedprofile.h"

namespace Trustgauge {

bool haveSameSettings(const Profile &a, const Profile &b)
{
    Profile named = a;
    named.name = b.name;
    return named == b;
}

Profile movedOnto(const Profile &edited, const Profile &base, const Profile &onto)
{
    Profile out = onto;
    const auto repeat = [&](auto setting) {
        if (edited.*setting != base.*setting)
            out.*setting = edited.*setting;
    };
    repeat(&Profile::pillars);
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (edited.weights[i] != base.weights[i])
            out.weights[i] = edited.weights[i];
    }
    repeat(&Profile::inactiveDays);
    repeat(&Profile::graceHours);
    repeat(&Profile::cvssTenths);
    repeat(&Profile::cveCap);
    repeat(&Profile::cveMode);
    repeat(&Profile::nullCvss);
    repeat(&Profile::normalisation);
    repeat(&Profile::unknown);
    return out;
}

} // namespace Trustgauge
