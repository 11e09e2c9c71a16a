#pragma once

#include "core/base/jsonwriter.h"
#include "core/scoring/scoretable.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Writes chosen columns of devices as members of JSON objects. Any thread.
class JsonCells
{
public:
    //! \param before the same fleet under the saved profile, for scoreBefore and bandBefore, which are null without
    //! \param columns keys of CSV files that a table of devices shows; others are left out
    JsonCells(const ScoreTable &scores, const ScoreTable *before, const std::vector<std::string_view> &columns);

    //! The members of a row, without braces.
    void write(JsonWriter &json, uint32_t row) const;

private:
    struct Row
    {
        const ScoreTable &scores;
        const ScoreTable *before;
        uint32_t row;
    };
    using WriteValue = void (*)(JsonWriter &json, const Row &of);
    struct Column
    {
        std::string_view key;
        WriteValue write;
    };
    [[nodiscard]] static const std::vector<Column> &known();
    static void writeScore(JsonWriter &json, const ScoreTable *scores, uint32_t row);
    static void writeBand(JsonWriter &json, const ScoreTable *scores, uint32_t row);

    const ScoreTable &m_scores;
    const ScoreTable *m_before;
    std::vector<Column> m_columns;
};

} // namespace Trustgauge
