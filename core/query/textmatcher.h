#pragma once

#include "core/query/filterexpression.h"

#include <QRegularExpression>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Whether a text satisfies the operator of a test, apart from its negation. Use each object from one thread.
class TextMatcher
{
public:
    //! \param test its operator is one for texts; values of other kinds are ignored
    explicit TextMatcher(const FilterTest &test);

    //! \param text UTF-8
    [[nodiscard]] bool operator()(std::string_view text);
    //! Whether a regular expression has exceeded its bound; its answers are then without meaning.
    [[nodiscard]] bool exceeded() const { return m_exceeded; }
    //! Whether 40 lower-case hex digits can match at all.
    [[nodiscard]] bool canMatchHexDigits() const;

private:
    struct Needle
    {
        QString text;
        std::string bytes; //!< UTF-8
        std::string lower; //!< the same in lower case; only if it is ASCII
        bool isAscii = false;
    };

    [[nodiscard]] bool matches(const Needle &needle, std::string_view text) const;
    [[nodiscard]] static bool hasTerm(const Needle &needle, std::string_view text);

    FilterOperator m_op;
    std::vector<Needle> m_needles;
    QRegularExpression m_regex;
    bool m_exceeded = false;
};

} // namespace Trustgauge
