#pragma once

#include "core/base/timestamp.h"
#include "core/report/document/reportdocument.h"

#include <cstdint>
#include <string_view>

namespace Trustgauge {

//! Figures as people of a language write them, each with its plain value for programs.
class ReportFigures
{
public:
    explicit ReportFigures(const QLocale &locale) : m_locale(locale) {}

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] ReportText count(int64_t number) const;
    [[nodiscard]] ReportText count(size_t number) const { return count(static_cast<int64_t>(number)); }
    //! With its sign; 0 has none.
    [[nodiscard]] ReportText signedCount(int64_t number) const;
    //! 1/10,000 points, with at most four decimals.
    [[nodiscard]] ReportText points(int64_t tenThousandths) const;
    [[nodiscard]] ReportText signedPoints(int64_t tenThousandths) const;
    //! With one decimal.
    [[nodiscard]] ReportText percent(size_t part, size_t whole) const;
    //! `2026-11-28 12:08:40 UTC`, in every language; empty for noTime.
    [[nodiscard]] static ReportText time(Ticks time);
    //! `2026-11-28`, see utcDay().
    [[nodiscard]] static ReportText day(int64_t utcDay);

private:
    QLocale m_locale;
};

} // namespace Trustgauge
