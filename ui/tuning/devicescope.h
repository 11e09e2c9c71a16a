#pragma once

#include "core/query/filterexpression.h"
#include "core/scoring/classcounts.h"
#include "core/workspace/filtersources.h"
#include "ui/session/asynccall.h"

#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QTimer;

namespace Trustgauge {

class FilterLine;
class FilterVerdict;
class FilterWords;
class FleetSession;
class Theme;
class TuningSession;

//! The devices that a goal or a count is about: all, or those that match a filter under the edited profile. What matches
//! is found on the thread pool, again when the sliders rest.
class DeviceScope : public QWidget
{
    Q_OBJECT

public:
    DeviceScope(const FleetSession &session, const TuningSession &model, FilterWords &words, const Theme &theme,
                QWidget *parent = nullptr);
    ~DeviceScope() override;

    //! The scores on which the devices were looked for; nullptr: there are none.
    [[nodiscard]] const ScoreTablePtr &scores() const { return m_found.scores; }
    //! Of these scores' index; nullptr: all devices.
    [[nodiscard]] const ClassCountsPtr &among() const { return m_found.among; }
    [[nodiscard]] size_t devices() const { return m_found.devices; }
    //! The filter that was used; empty: all devices.
    [[nodiscard]] const QString &filter() const { return m_found.filter; }
    //! The text is valid, and what it finds is known for the newest scores.
    [[nodiscard]] bool isSettled() const;
    //! devices() and among() are of the newest scores, if not of the newest text: while that is invalid, the last valid
    //! one counts.
    [[nodiscard]] bool isOfNewestScores() const;
    [[nodiscard]] bool isSearching() const;

signals:
    //! What is found, or whether it is settled.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Found
    {
        ScoreTablePtr scores;
        ClassCountsPtr among;
        size_t devices = 0;
        QString filter;
        QList<FilterLack> lacks;
        std::optional<ExpressionFault> fault; //!< found while searching
        std::optional<Error> error;
    };
    void search();
    void take(const Found &found);
    void tell();
    void learnTexts();
    void takeTexts();
    void stop();
    [[nodiscard]] QString wanted() const;

    const FleetSession &m_session;
    const TuningSession &m_model;
    FilterWords &m_words;
    FilterLine *m_line = nullptr;
    FilterVerdict *m_verdict = nullptr;
    QTimer *m_rest = nullptr;
    Found m_found;
    std::optional<Error> m_error;
    LatestCall m_call;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace Trustgauge
