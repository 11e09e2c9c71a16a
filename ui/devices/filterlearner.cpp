#include "ui/devices/filterlearner.h"

#include "ui/devices/filterline.h"

#include <memory>

namespace Trustgauge {

namespace {

using VocabularyPtr = std::shared_ptr<const FilterVocabulary>;

} // namespace

FilterLearner::FilterLearner(FilterLine &line) : QObject(&line), m_line(line) {}

FilterLearner::~FilterLearner() = default;

void FilterLearner::learn(const QList<FleetPtr> &fleets, const More &more)
{
    m_learning.run(
        this,
        [fleets, more]() -> VocabularyPtr {
            auto out = std::make_shared<FilterVocabulary>();
            for (const FleetPtr &fleet : fleets)
                out->add(vocabularyOf(*fleet));
            if (more)
                more(*out);
            return out;
        },
        [this](const VocabularyPtr &found) { m_line.setVocabulary(found); });
}

} // namespace Trustgauge
