#include "ui/session/filterwords.h"

namespace Trustgauge {

namespace {

bool isAlike(const FilterRecordLists &a, const FilterRecordLists &b)
{
    return a.cves == b.cves && a.software == b.software && a.vulnerableSoftware == b.vulnerableSoftware;
}

} // namespace

FilterWords::FilterWords(const QString &storePath, QObject *parent)
    : QObject(parent),
      m_reader(std::make_shared<FilterSourceReader>(storePath))
{}

FilterWords::~FilterWords() = default;

void FilterWords::learn(const FleetPtr &fleet)
{
    if (!fleet)
        return;
    const FilterRecordLists records = m_reader->known(fleet);
    // Nothing is known of records while another filter reads them; it calls this afterwards.
    if (fleet == m_asked && (isAlike(records, m_records) || isAlike(records, {})))
        return;
    m_asked = fleet;
    m_records = records;
    m_call.run(
        this,
        [fleet, records]() -> VocabularyPtr {
            return std::make_shared<const FilterVocabulary>(vocabularyOf(*fleet, records));
        },
        [this, fleet](const VocabularyPtr &found) {
        m_fleet = fleet;
        m_vocabulary = found;
        emit learned();
        });
}

FilterWords::VocabularyPtr FilterWords::of(const FleetPtr &fleet) const
{
    return fleet && fleet == m_fleet ? m_vocabulary : nullptr;
}

} // namespace Trustgauge
