#pragma once

#include "core/base/result.h"

#include <QList>

#include <utility>

namespace Trustgauge {

//! Faults that last, such as a file that cannot be read: each is told when it is new, and again when it comes back.
class ToldFaults
{
public:
    //! \param faults all that there are now
    template<class Tell>
    void tellNew(QList<Error> faults, const Tell &tell)
    {
        for (const Error &fault : std::as_const(faults)) {
            if (!m_told.contains(fault))
                tell(fault);
        }
        m_told = std::move(faults);
    }

private:
    QList<Error> m_told;
};

} // namespace Trustgauge
