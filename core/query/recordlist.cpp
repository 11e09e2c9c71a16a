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
    if (m_ids.size() == 0 || machineId != m_lastId) { // the records of a device mostly follow each other
        const IdColumn::Probe probe(machineId);
        m_lastDevice = m_index.find(m_ids, probe);
        if (m_lastDevice == IdIndex::none) {
            m_lastDevice = static_cast<uint32_t>(m_ids.size());
            m_ids.append(probe);
            m_index.add(m_lastDevice, probe);
        }
        m_lastId = machineId;
    }
    const std::pair record{m_lastDevice, m_texts.add(text)};
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
    // Put in their places by row, as a device has few and all have many.
    std::vector<uint32_t> ends(fleet->size());
    for (const auto &[device, text] : m_pairs) {
        if (rowOf[device] != IdIndex::none)
            ++ends[rowOf[device]];
    }
    uint32_t all = 0;
    for (uint32_t &end : ends) // for now the place of the row's next text
        all += std::exchange(end, all);
    std::vector<uint32_t> numbers(all);
    for (const auto &[device, text] : m_pairs) {
        if (rowOf[device] != IdIndex::none)
            numbers[ends[rowOf[device]]++] = text;
    }
    auto from = numbers.begin();
    auto kept = numbers.begin();
    for (uint32_t &end : ends) {
        const auto next = numbers.begin() + end;
        std::sort(from, next);
        const auto last = std::unique(from, next);
        kept = kept == from ? last : std::move(from, last, kept);
        end = static_cast<uint32_t>(kept - numbers.begin());
        from = next;
    }
    numbers.erase(kept, numbers.end());
    auto out = std::make_unique<CollectedList>(fleet, std::move(m_texts), std::move(ends), std::move(numbers));
    *this = RecordCollector();
    return out;
}

} // namespace Trustgauge
