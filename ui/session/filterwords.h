#pragma once

#include "core/query/filtervocabulary.h"
#include "core/workspace/filtersources.h"
#include "ui/session/asynccall.h"

#include <QObject>

#include <memory>

namespace Trustgauge {

//! What the filters of a window share: the reader of what they ask beyond scores, and the texts that they complete
//! values with: those of a fleet, and of its records once one of the filters has read them.
class FilterWords : public QObject
{
    Q_OBJECT

public:
    using VocabularyPtr = std::shared_ptr<const FilterVocabulary>;

    explicit FilterWords(const QString &storePath, QObject *parent = nullptr);
    ~FilterWords() override;

    [[nodiscard]] const std::shared_ptr<FilterSourceReader> &reader() const { return m_reader; }
    //! Learns the texts of this fleet on the thread pool, unless all are known; the latest wins. Called when a fleet is
    //! shown, and again whenever something was read of it.
    void learn(const FleetPtr &fleet);
    //! nullptr: those of this fleet are not known.
    [[nodiscard]] VocabularyPtr of(const FleetPtr &fleet) const;

signals:
    void learned();

private:
    std::shared_ptr<FilterSourceReader> m_reader;
    FleetPtr m_asked, m_fleet;
    FilterRecordLists m_records; //!< asked
    VocabularyPtr m_vocabulary;  //!< of m_fleet
    LatestCall m_call;
};

} // namespace Trustgauge
