#pragma once

#include "core/store/cycle.h"

#include <functional>
#include <utility>

namespace Trustgauge {

//! What a running cycle will have said in the store's log.
class CycleLog
{
public:
    //! \param onNotice told of every notice() at once
    CycleLog(CycleInfo begun, std::function<void(const Message &)> onNotice)
        : m_info(std::move(begun)),
          m_onNotice(std::move(onNotice))
    {}

    [[nodiscard]] CycleInfo &info() { return m_info; }
    [[nodiscard]] const CycleInfo &info() const { return m_info; }
    [[nodiscard]] bool isPartial() const { return m_isPartial; }

    //! A notice that is shown when the cycle has ended.
    void remark(const Message &text) { m_info.notices << text; }
    //! One that is shown while it runs, too.
    void notice(const Message &text)
    {
        remark(text);
        m_onNotice(text);
    }
    void setPartial() { m_isPartial = true; }
    void addPartialReason(const Message &reason)
    {
        setPartial();
        m_info.reason = m_info.reason.isEmpty() ? reason
                                                : Message::joined({m_info.reason, reason}, QStringLiteral(" "));
    }

private:
    CycleInfo m_info;
    std::function<void(const Message &)> m_onNotice;
    bool m_isPartial = false;
};

} // namespace Trustgauge
