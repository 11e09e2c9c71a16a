#pragma once

#include "ui/session/vulnerabilitysession.h"

#include <QList>
#include <QString>

class QBoxLayout;

namespace Trustgauge {

class Theme;

//! Something to know about the figures of the page.
struct RecordNote
{
    QString text;
    bool isWarning = false; //!< the figures may be too low, or old

    bool operator==(const RecordNote &) const = default;
};

//! What is not known, not whole or not of now.
//! \param shownPast the time of the past cycle that other pages show; noTime: none
[[nodiscard]] QList<RecordNote> recordNotes(const VulnerabilitySession::Outcome &outcome, Ticks shownPast, Ticks now);

//! Why nothing can be shown: no device matches the filter, or else these words.
[[nodiscard]] QString whyNothing(const VulnerabilitySession::OutcomePtr &outcome, const QString &otherwise);

//! Puts a line for each note into a layout, in place of those before.
void showNotes(const QList<RecordNote> &notes, QBoxLayout *lines, const Theme &theme);

} // namespace Trustgauge
