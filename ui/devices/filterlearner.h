#pragma once

#include "core/query/filtervocabulary.h"
#include "ui/session/asynccall.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Trustgauge {

class FilterLine;

//! Teaches a filter line the texts that it completes values with: those of fleets, and others of its page.
class FilterLearner : public QObject
{
    Q_OBJECT

public:
    //! Adds texts; on the thread pool.
    using More = std::function<void(FilterVocabulary &)>;

    explicit FilterLearner(FilterLine &line);
    ~FilterLearner() override;

    //! Reads the texts on the thread pool; the latest wins.
    void learn(const QList<FleetPtr> &fleets, const More &more = {});

private:
    FilterLine &m_line;
    LatestCall m_learning;
};

} // namespace Trustgauge
