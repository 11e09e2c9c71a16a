#include "core/query/recordlist.h"

#include <algorithm>

namespace Trustgauge {

namespace {

class CollectedList final : public RecordList
{
public:
    CollectedList(FleetPtr fleet, TextDictionary texts, std::vector<uint32_t> ends, std::vector<uint32_t> numbers)
        : m_fleet(std::move(fleet)),
          m_texts(std::move(texts)),
          m_ends(std::move(ends)),
          m_numbers(std::move(numbers))
    {}

    [[nodiscard]] bool isRead(size_t row) const override
    {
        return m_fleet->cveKnowledge(row) != CveKnowledge::NotFetched || !of(row).empty();
    }
    [[nodiscard]] std::span<const uint32_t> of(size_t row) const override
    {
        const uint32_t begin = row == 0 ? 0 : m_ends[row - 1];
        return std::span(m_numbers).subspan(begin, m_ends[row] - begin);
    }
    [[nodiscard]] std::string_view text(uint32_t number) const override { return m_texts.at(number); }
    [[nodiscard]] size_t textCount() const override { return m_texts.size(); }

private:
    FleetPtr m_fleet;
    TextDictionary m_texts;
    std::vector<uint32_t> m_ends; //!< in m_numbers, by row
    std::vector<uint32_t> m_numbers;
};

} // namespace

void RecordCollector::add(std::string_view machineId, std::string_view text)
{
    const IdColumn::Probe probe(machineId);
    uint32_t device = m_index.find(m_ids, probe);
    if (device == IdIndex::none) {
        device = static_cast<uint32_t>(m_ids.size());
        m_ids.append(probe);
        m_index.addLast(m_ids, probe);
    }
    const std::pair record{device, m_texts.add(text)};
    if (m_pairs.empty() || m_pairs.back() != record)
        m_pairs.push_back(record);
}

std::unique_ptr<const RecordList> RecordCollector::finish(const FleetPtr &fleet)
{
    std::vector<uint32_t> rowOf(m_ids.size(), IdIndex::none);
    for (size_t device = 0; device < rowOf.size(); ++device) {
        if (const auto row = fleet->find(m_ids.at(device)))
            rowOf[device] = static_cast<uint32_t>(*row);
    }
    for (auto &[device, text] : m_pairs)
        device = rowOf[device];
    std::sort(m_pairs.begin(), m_pairs.end()); // devices of no fleet last
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    std::vector<uint32_t> ends;
    std::vector<uint32_t> numbers;
    ends.reserve(fleet->size());
    size_t at = 0;
    for (uint32_t row = 0; row < fleet->size(); ++row) {
        for (; at < m_pairs.size() && m_pairs[at].first == row; ++at)
            numbers.push_back(m_pairs[at].second);
        ends.push_back(static_cast<uint32_t>(numbers.size()));
    }
    auto out = std::make_unique<CollectedList>(fleet, std::move(m_texts), std::move(ends), std::move(numbers));
    *this = RecordCollector();
    return out;
}

} // namespace Trustgauge
